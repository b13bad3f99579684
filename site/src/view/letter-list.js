/** What the letter says of the five commitments and the seven documents: a line each, the way to its passage, and "it is here" for what was not found. */
import { html, nothing } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { pointWord } from '../app/findings.js'
import { answer, enterLetter, show, state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { count, lines, named, others, stateOf } from '../letter/checklist.js'
import { passage } from '../letter/passage.js'
import { card, sayLetter } from './letter-card.js'
import { closeExplanation, explain, goToPassage, rewrite, selection } from './letter-editor.js'
import { goToField } from './go.js'
import { letterSigns, sign } from './signs.js'

/** @typedef {import('../letter/checklist.js').Named} Named */
/** @typedef {import('../letter/checklist.js').Line} Line */
/** @typedef {import('../letter/passage.js').Place} Place */

const text = () => /** @type {string} */ (answer('/letter') ?? '')

/** What the person said of passages. @returns {{bound: any[], dismissed: any[]}} */
const said = () => ({ bound: [], dismissed: [], ...answer('/letterMarks') })

/** Where a finding points; only while the letter is as it was read. @param {Named | undefined} f @returns {Place | undefined} */
const placeOf = (f) => (f?.start !== undefined && f.end !== undefined && state.reading?.text === text() ? { from: f.start, to: f.end } : undefined)

/** @param {Named} f */
const quoteOf = (f) => (f.start === undefined ? '' : (state.reading?.text.slice(f.start, f.end) ?? ''))

/** The findings of the last reading. */
const findings = () => (state.reading?.output.is_application ? named(state.reading.output) : [])

/** The explanation that stands between the lines of the letter. */
export function explanationInLetter() {
  const f = findings().find((each) => each.id === state.explained)
  return f && f.start !== undefined ? explained(f) : nothing
}

/** @param {Named} f */
const explained = (f) => card(f, quoteOf(f), { correct, dismiss, toField: (g) => goToField(g.field), close: closeExplanation })

/** @param {Named} f @param {string} words */
function correct(f, words) {
  const place = placeOf(f)
  if (!place) return
  // What is taken out takes the blank after it along.
  const blank = words === '' && /\s/.test(text()[place.to] ?? '') ? 1 : 0
  show({ explained: '' })
  rewrite({ from: place.from, to: place.to + blank }, words)
}

/** Leaves one place out of the reading; it can be brought back. @param {Named} f */
function dismiss(f) {
  const place = placeOf(f)
  if (!place) return
  const mark = { rule: f.rule, ...passage(text(), place) }
  const { bound, dismissed } = said()
  enterLetter(text(), { bound, dismissed: [...dismissed, mark] })
  show({ explained: '', undo: { words: t('undo-dismissed', { quote: mark.quote.slice(0, 60) }), back: () => bringBack(dismissed.length) } })
}

/** @param {number} index of what was dismissed */
function bringBack(index) {
  const { bound, dismissed } = said()
  enterLetter(text(), { bound, dismissed: dismissed.filter((_, i) => i !== index) })
  show({ undo: undefined })
}

/** The selected passage is what a point asks for. @param {string} point */
function bind(point) {
  const { from, to } = selection()
  if (to <= from || text().slice(from, to).trim() === '') return show({ undo: { words: t('letter-select-first'), back: undefined } })
  const { bound, dismissed } = said()
  const mark = { point, ...passage(text(), { from, to }) }
  enterLetter(text(), { bound: [...bound.filter((b) => b.point !== point), mark], dismissed })
  show({ undo: { words: t('undo-bound', { quote: mark.quote.slice(0, 60) }), back: () => unbind(point) } })
}

/** @param {string} point */
function unbind(point) {
  const { bound, dismissed } = said()
  enterLetter(text(), { bound: bound.filter((b) => b.point !== point), dismissed })
  show({ undo: undefined })
}

/** Shows the passage of a finding, and what is to be said of it. @param {Named} f */
function visit(f) {
  const place = placeOf(f)
  explain(state.explained === f.id && !place ? '' : f.id, false)
  if (place) goToPassage(place)
}

export function letterList() {
  const output = state.reading?.output
  return html`<section class="letter-list sheet" aria-labelledby="letter-list-title">
    <div class="letter-list-head">
      <h2 id="letter-list-title" tabindex="-1">${t('letter-list')}</h2>
      <p class="hint">${t('letter-list-hint')}</p>
    </div>
    ${!output || state.reading?.text.trim() === ''
      ? html`<p class="quiet">${t('letter-list-empty')}</p>`
      : guard([language(), output, state.explained, state.plain, answer('/letterMarks')], () => (output.is_application ? found(output) : html`<p class="quiet">${t('letter-no-application')}</p>`))}
  </section>`
}

/** @param {import('../letter/reading.js').Output} output */
function found(output) {
  const list = named(output)
  const commitments = lines(output, list, 'commitments')
  const enclosures = lines(output, list, 'enclosures')
  const rest = others(list)
  const { dismissed } = said()
  return html`${counts([...commitments, ...enclosures])}
    <div class="group"><h3>${t('letter-commitments-five')}</h3><ul>${commitments.map(item)}</ul></div>
    <div class="group"><h3>${t('letter-enclosures-seven')}</h3><ul>${enclosures.map(item)}</ul></div>
    ${rest.length > 0 ? html`<div class="group"><h3>${t('letter-others')}</h3><ul>${rest.map(other)}</ul></div>` : nothing}
    ${dismissed.length > 0
      ? html`<div class="group"><h3>${t('letter-dismissed')}</h3>
          <ul>${dismissed.map((d, i) => html`<li class="letter-dismissed"><span>${d.quote.slice(0, 80)}</span> <button type="button" class="small" @click=${() => bringBack(i)}>${t('letter-bring-back')}</button></li>`)}</ul></div>`
      : nothing}
    <div class="legend">
      ${['certain', 'likely', 'unsure'].map((each) => html`<p><span class="legend-line ${each}" aria-hidden="true"></span> ${t(`letter-${each}-legend`)}</p>`)}
    </div>
    <p class="foot">${t('letter-foot')}</p>`
}

/** @param {Line[]} all */
function counts(all) {
  const counted = count(all)
  /** @type {[keyof typeof counted, Parameters<typeof sign>[0]][]} */
  const kinds = [['present', 'met'], ['weak', 'weak'], ['refused', 'not-met'], ['absent', 'unknown'], ['bound', 'pin']]
  return html`<dl class="counts">
    ${kinds.filter(([kind]) => !['refused', 'bound'].includes(kind) || counted[kind] > 0).map(([kind, name]) => html`<div><dt>${sign(name, 16)} ${t(`letter-state-${kind}`)}</dt><dd>${counted[kind]}</dd></div>`)}
  </dl>`
}

/** What the word at the end of the line says already. */
const plainly = new Set(['stated', 'listed', 'enough-mci', 'bound'])

/** @param {Line} line */
function item({ cite, state: now, bound, main, more }) {
  const title = html`${sign(letterSigns[now])}<span class="cite">${t(`cite-${cite.replaceAll('.', '-')}`)}</span><span class="title">${t(pointWord(cite))}</span><span class="word">${t(`letter-state-${now}`)}</span>
    ${main && !plainly.has(main.reason) ? html`<span class="reason">${main.reason === 'not-found' ? t('letter--not-found.more') : sayLetter(main)}</span>` : nothing}
    ${bound ? html`<span class="reason pinned">${sign('pin', 16)} ${t('letter-bound-by-you')}</span>` : nothing}`
  return html`<li class="letter-line ${now} ${main && state.explained === main.id ? 'open' : ''}">
    ${main && main.start !== undefined ? html`<button type="button" class="letter-row" @click=${() => visit(main)}>${title}</button>` : html`<div class="letter-row">${title}</div>`}
    ${main && state.explained === main.id && now !== 'present' && (state.plain || main.start === undefined) ? explained(main) : nothing}
    ${more.map((f) => html`<div class="letter-more"><button type="button" class="link" @click=${() => visit(f)}>${sign(letterSigns[stateOf(f)], 16)} ${sayLetter(f)}</button>${state.plain && state.explained === f.id ? explained(f) : nothing}</div>`)}
    ${now === 'absent' || bound
      ? html`<p class="letter-ways">
          ${now === 'absent' ? html`<button type="button" class="small" @mousedown=${(/** @type {Event} */ e) => e.preventDefault()} @click=${() => bind(cite)}>${sign('pin', 16)} ${t('letter-here')}<span class="vh">: ${t(pointWord(cite))}</span></button>` : nothing}
          ${bound ? html`<button type="button" class="small" @click=${() => unbind(cite)}>${t('letter-unbind')}<span class="vh">: ${t(pointWord(cite))}</span></button>` : nothing}
        </p>`
      : nothing}
  </li>`
}

/** @param {Named} f */
function other(f) {
  const now = stateOf(f)
  const open = state.explained === f.id
  return html`<li class="letter-line ${now} ${open ? 'open' : ''}">
    <button type="button" class="letter-row" @click=${() => visit(f)}>
      ${sign(letterSigns[now])}<span class="cite">${t(`cite-${f.cite.replaceAll('.', '-')}`)}</span><span class="title">${sayLetter(f)}</span>
    </button>
    ${open && (state.plain || f.start === undefined) ? explained(f) : nothing}
  </li>`
}
