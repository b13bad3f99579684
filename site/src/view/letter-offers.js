/** The facts of the letter, offered to the form: each with its passage and with what the form says now. Nothing typed is replaced unless it is chosen. */
import { html, nothing } from 'lit-html'
import { pointWord } from '../app/findings.js'
import { regionName } from '../app/names.js'
import { idOf, set, wordOf } from '../app/pointer.js'
import { replaceWithUndo, show, state } from '../app/store.js'
import { t } from '../app/words.js'
import { lists } from '../letter/checklist.js'
import { offers } from '../letter/takeover.js'
import { goToPassage } from './letter-editor.js'

/** @typedef {import('../letter/takeover.js').Offer} Offer */

const { commitments } = lists

/** What was offered last; a key in the letter changes nothing of it until the letter is read. @type {{reading: unknown, report: unknown, language: string, list: Offer[]}} */
let last = { reading: undefined, report: undefined, language: '', list: [] }

/** What is offered by the last reading. @returns {Offer[]} */
export function offered() {
  const { reading, report, application } = state
  const { language } = application
  if (!reading) return []
  if (reading !== last.reading || report !== last.report || language !== last.language) last = { reading, report, language, list: offers(application, reading, report) }
  return last.list
}

/** What the person chose otherwise than proposed, by field. @type {Map<string, boolean>} */
const chosen = new Map()

/** Proposed is what the letter says in one way only and the form does not say. @param {Offer} o */
const taken = (o) => chosen.get(o.at) ?? (o.sure && o.typed === undefined)

/** What a field asks for; a commitment is called by its point. @param {string} at */
function asked(at) {
  const point = commitments.find(([, , name]) => at === `/commitments/${name}/given`)
  return point ? t(pointWord(point[0])) : t(wordOf(at))
}

/** @param {string | boolean} value @param {string} at */
function spoken(value, at) {
  if (value === true) return t('yes')
  if (value === false) return t('no')
  return at === '/project/region' ? regionName(String(value)) : String(value)
}

/** The list of offers with its buttons. */
export function letterOffers() {
  const list = offered()
  const count = list.filter(taken).length
  return html`<section class="offers" aria-labelledby="offers-title">
    <h2 id="offers-title" tabindex="-1">${t('letter-offers')}</h2>
    ${list.length === 0
      ? html`<p>${t('letter-offers-none')}</p>`
      : html`<p class="hint">${t('letter-offers-hint')}</p>
          <ul>${list.map(offer)}</ul>`}
    <p class="ways-in">
      ${list.length === 0 ? nothing : html`<button type="button" class="primary" aria-disabled=${count === 0 ? 'true' : 'false'} @click=${() => take(list.filter(taken))}>${t('letter-offers-take', { count })}</button>`}
      <button type="button" @click=${close}>${t('close')}</button>
    </p>
  </section>`
}

/** @param {Offer} o */
function offer(o) {
  const id = `offer${idOf(o.at)}`
  const quote = state.reading?.text.slice(o.start, o.end) ?? ''
  return html`<li class="offer">
    <div class="choice">
      <input type="checkbox" id=${id} .checked=${taken(o)} aria-describedby="${id}-about" @change=${(/** @type {Event} */ e) => choose(o, /** @type {HTMLInputElement} */ (e.target).checked)} />
      <label for=${id}><span class="small">${asked(o.at)}</span><br />${spoken(o.value, o.at)}</label>
    </div>
    <div id="${id}-about" class="offer-about">
      <p class="offer-quote">${quote.length > 120 ? `${quote.slice(0, 119)}…` : quote}</p>
      ${o.typed === undefined ? nothing : html`<p class="offer-typed">${t('letter-offers-typed', { value: spoken(o.typed, o.at) })}</p>`}
      ${o.sure ? nothing : html`<p class="offer-typed">${t('letter-offers-several')}</p>`}
    </div>
    <button type="button" class="link" @click=${() => goToPassage({ from: o.start, to: o.end })}>${t('letter-show')}<span class="vh">: ${asked(o.at)}</span></button>
  </li>`
}

/** @param {Offer} o @param {boolean} yes */
function choose(o, yes) {
  chosen.set(o.at, yes)
  show({})
}

/** @param {Offer[]} list */
function take(list) {
  if (list.length === 0) return
  const next = list.reduce((application, o) => set(application, o.at, o.value), state.application)
  chosen.clear()
  replaceWithUndo(next, t('undo-offers', { count: list.length }), { offers: false, settled: new Set([...state.settled, ...list.map((o) => o.at)]) })
  requestAnimationFrame(() => document.getElementById('offers-open')?.focus())
}

function close() {
  chosen.clear()
  show({ offers: false })
  requestAnimationFrame(() => document.getElementById('offers-open')?.focus())
}

/** Opens the list of offers. */
export function openOffers() {
  show({ offers: true })
  requestAnimationFrame(() => document.getElementById('offers-title')?.focus())
}
