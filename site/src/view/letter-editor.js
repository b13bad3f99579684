/** Where the letter is written: the editor with its marks, or a plain text area. Other parts of the page reach the text through the functions here. */
import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { ref } from 'lit-html/directives/ref.js'
import { answer, enterLetter, show, state, subscribe } from '../app/store.js'
import { remember } from '../app/remember.js'
import { language, t } from '../app/words.js'
import { marks, named } from '../letter/checklist.js'
import { follow } from '../letter/passage.js'
import { sayLetter, stateWords } from './letter-card.js'
import { letterSigns, sign } from './signs.js'

/** @typedef {import('../letter/passage.js').Place} Place */

/** @type {import('../letter/editor.js').Editor | undefined} */
let editor

/** The element in which the editor is, or is being opened. @type {Element | undefined} */
let place

/** What was last shown in the editor. @type {{reading: unknown, words: string}} */
let shown = { reading: undefined, words: '' }

const text = () => /** @type {string} */ (answer('/letter') ?? '')

const area = () => /** @type {HTMLTextAreaElement | null} */ (document.getElementById('f-letter'))

/** The letter as the person changed it; what was bound or dismissed goes along. @param {string} next */
export function write(next) {
  const { bound = [], dismissed = [] } = answer('/letterMarks') ?? {}
  enterLetter(next, { bound: follow(bound, text(), next, true), dismissed: follow(dismissed, text(), next, false) })
}

/** The editor or the text area. @param {unknown} explanation what stands between the lines */
export function writing(explanation) {
  if (state.plain) return plainText()
  return html`<div class="letter-paper" id="f-letter" tabindex="-1" @focus=${() => editor?.enter()} ${ref(opened)}>
    <div slot="explanation" @keydown=${closeByKey}>${explanation}</div>
  </div>`
}

const plainText = () => html`<textarea
  class="paper letter-plain"
  id="f-letter"
  rows="18"
  lang=${state.application.language}
  aria-label=${t('field-letter')}
  aria-describedby="f-letter-hint"
  placeholder=${t('letter-placeholder')}
  .value=${live(text())}
  @input=${(/** @type {Event} */ e) => write(/** @type {HTMLTextAreaElement} */ (e.target).value)}
></textarea>`

/** @param {Element | undefined} host */
function opened(host) {
  if (host === place) return
  editor?.destroy()
  editor = undefined
  place = host
  if (host) void open(/** @type {HTMLElement} */ (host))
}

/** @param {HTMLElement} host */
async function open(host) {
  const { openEditor } = await import('../letter/editor.js')
  if (host !== place) return
  // The editor knows one kind of line break; the places of the reading are to be its places.
  if (text().includes('\r')) write(text().replaceAll(/\r\n?/g, '\n'))
  editor = openEditor(host, { text: text(), ...words() }, { edit: write, open: explain, reach, tip: tipOf, more: () => t('letter-tip'), sign: drawnSign })
  shown = { reading: undefined, words: '' }
  host.dataset['open'] = ''
  sync()
}

const words = () => ({ label: t('field-letter'), description: t('letter-keys'), hint: t('letter-placeholder'), language: state.application.language })

/** Brings the editor to what the page holds. */
function sync() {
  if (!editor) return
  editor.set(text())
  const { reading } = state
  if (reading !== shown.reading && reading?.text === text()) {
    editor.mark(reading.output.is_application ? marks(named(reading.output)) : [])
    shown.reading = reading
  }
  editor.explain(state.explained)
  const said = JSON.stringify(words())
  if (said !== shown.words) {
    shown.words = said
    editor.describe(words())
  }
}
subscribe(sync)

/** @param {string} id */
const found = (id) => (state.reading ? named(state.reading.output).find((f) => f.id === id) : undefined)

/** Opens the explanation of a finding; "" closes it. @param {string} id @param {boolean} focus */
export function explain(id, focus) {
  show({ explained: id })
  if (focus && id) requestAnimationFrame(() => document.getElementById('card-title')?.focus())
}

/** Closes the explanation and goes back to the text. */
export function closeExplanation() {
  explain('', false)
  if (editor) editor.focus()
}

/** @param {KeyboardEvent} event */
function closeByKey(event) {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  closeExplanation()
}

/** The caret came to a mark: said to screen readers, which do not see the tip. @param {import('../letter/checklist.js').Mark | undefined} mark */
function reach(mark) {
  const region = document.getElementById('status')
  if (mark && region) region.textContent = `${tipOf(mark)}. ${t('letter-tip')}`
}

/** @param {import('../letter/checklist.js').Mark} mark */
function tipOf(mark) {
  const f = found(mark.id)
  return f ? `${stateWords(f)} · ${t(`cite-${f.cite.replaceAll('.', '-')}`)}: ${sayLetter(f)}` : ''
}

/** @param {import('../letter/checklist.js').Mark} mark */
function drawnSign(mark) {
  const box = document.createElement('div')
  render(sign(letterSigns[mark.state], 16), box)
  return /** @type {SVGElement} */ (box.querySelector('svg'))
}

/** What the person selected in the letter. @returns {Place} */
export function selection() {
  if (editor) return editor.selection()
  const field = area()
  return { from: field?.selectionStart ?? 0, to: field?.selectionEnd ?? 0 }
}

/** Shows and selects a passage. @param {Place} passage */
export function goToPassage(passage) {
  if (editor) return editor.select(passage)
  const field = area()
  if (!field) return
  field.focus()
  field.setSelectionRange(passage.from, passage.to)
  // The area grows with its text, so the page is what scrolls.
  const part = passage.from / Math.max(1, field.value.length)
  const { top, height } = field.getBoundingClientRect()
  scrollBy({ top: top + height * part - innerHeight / 2 })
}

/** Writes at the caret, as if typed. @param {string} letters */
export function insert(letters) {
  if (editor) return editor.insert(letters)
  const field = area()
  if (!field) return
  field.focus()
  field.setRangeText(letters, field.selectionStart, field.selectionEnd, 'end')
  write(field.value)
}

/** Puts other words in place of a passage. @param {Place} passage @param {string} next */
export function rewrite(passage, next) {
  if (editor) return editor.replace(passage, next)
  write(text().slice(0, passage.from) + next + text().slice(passage.to))
  goToPassage({ from: passage.from, to: passage.from + next.length })
}

/** The other way of writing; the choice is kept. */
export function turnPlain() {
  const plain = !state.plain
  remember('letter-plain', plain ? 'yes' : '')
  show({ plain, explained: '' })
  requestAnimationFrame(() => (plain ? area()?.focus() : undefined))
}

/** The letters that a Russian keyboard does not have. */
export function kazakhLetters() {
  if (state.application.language === 'en' && language() !== 'kk') return nothing
  return html`<div class="kazakh" role="group" aria-label=${t('letter-kazakh')}>
    ${[...'әғқңөұүһі'].map(
      (letter) => html`<button type="button" lang="kk" @mousedown=${(/** @type {Event} */ e) => e.preventDefault()} @click=${(/** @type {MouseEvent} */ e) => insert(e.shiftKey ? letter.toUpperCase() : letter)}>${letter}</button>`,
    )}
  </div>`
}
