/** One question: label, hint, field, then what was understood, then the remark. A remark appears when the field is left or typing rests. */
import { html, nothing } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { live } from 'lit-html/directives/live.js'
import { idOf, wordOf } from '../app/pointer.js'
import { nameOf } from '../app/names.js'
import { answer, enter, state } from '../app/store.js'
import { has, language, t } from '../app/words.js'
import { echo } from './echo.js'
import { remarks, remarkId } from './remark.js'
import { rest, settle } from './settle.js'

/** @typedef {import('../app/fields.js').Field} Field */

/** A question with all that belongs to it. @param {Field} field */
export function question(field) {
  const word = wordOf(field.at)
  const id = idOf(field.at)
  const classes = `field ${field.kind} ${field.half ? 'half' : ''}`
  if (field.kind === 'choice' || field.kind === 'yes-no' || field.kind === 'given') {
    return html`<fieldset class=${classes} id=${id} tabindex="-1" aria-describedby=${describedBy(field.at, word)}>
      <legend>${t(word)}</legend>
      ${hint(id, word)}
      <div class="choices ${field.kind === 'choice' ? 'stacked' : ''}">${options(field).map((option) => radio(field, option))}</div>
      ${remarks(field.at)}
    </fieldset>`
  }
  return html`<div class=${classes}>
    <label for=${id}>${t(word)}</label>
    ${hint(id, word)}
    ${control(field, id, word)}
    ${echo(field)}
    ${remarks(field.at)}
  </div>`
}

/** @param {string} id @param {string} word */
const hint = (id, word) => (has(`${word}.hint`) ? html`<p class="hint" id="${id}-hint">${t(`${word}.hint`)}</p>` : nothing)

/** @param {string} at @param {string} word */
function describedBy(at, word) {
  const ids = [has(`${word}.hint`) ? `${idOf(at)}-hint` : '', remarkId(at)].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : nothing
}

/** @param {Field} field @param {string} id @param {string} word */
function control(field, id, word) {
  const value = answer(field.at) ?? ''
  const bad = Boolean(remarkId(field.at)) && state.report?.findings.some((f) => f.field === field.at && f.outcome === 'not-met')
  const describe = describedBy(field.at, word)
  const type = (/** @type {Event} */ event) => typed(field.at, /** @type {HTMLInputElement} */ (event.target).value)
  const leave = () => settle(field.at)
  if (field.kind === 'area') {
    return html`<textarea id=${id} rows="2" class=${bad ? 'bad' : ''} aria-describedby=${describe} .value=${live(value)} @input=${type} @blur=${leave}></textarea>`
  }
  if (field.kind === 'region') {
    return html`<select id=${id} aria-describedby=${describe} @change=${type} @blur=${leave}>
      <option value="" ?selected=${value === ''}>${t('choose')}</option>
      ${guard([language(), state.catalogue, value], () => state.catalogue.regions.map((/** @type {any} */ row) => html`<option value=${row.code} ?selected=${value === row.code}>${nameOf('region', row.code, row)}</option>`))}
    </select>`
  }
  const box = html`<input
    id=${id}
    type="text"
    class=${bad ? 'bad' : ''}
    list=${field.kind === 'activity' ? 'activities' : nothing}
    inputmode=${/** @type {any} */ (field.mode ?? nothing)}
    autocomplete=${/** @type {any} */ (field.complete ?? 'off')}
    spellcheck=${field.kind === 'text' ? 'true' : 'false'}
    aria-describedby=${describe}
    aria-invalid=${bad ? 'true' : nothing}
    .value=${live(value)}
    @input=${type}
    @blur=${leave}
  />`
  return field.unit ? html`<span class="with-unit">${box}<span class="unit" aria-hidden="true">${field.unit}</span></span>` : box
}

/** @param {string} at @param {string} value */
export function typed(at, value) {
  enter(at, value)
  rest(at)
}

/** The classes of the annex as suggestions for the field of the activity; any other code may still be typed. */
export const activityList = () =>
  guard(
    [language(), state.catalogue],
    () => html`<datalist id="activities">
      ${state.catalogue.activities.map((/** @type {any} */ { code }) => html`<option value=${code}>${t(`activity-${code.replace('.', '-')}`)}</option>`)}
    </datalist>`,
  )

/** @typedef {{value: string | boolean, word: string}} Option */

/** @param {Field} field @returns {Option[]} */
function options(field) {
  if (field.kind === 'yes-no') return [{ value: true, word: 'yes' }, { value: false, word: 'no' }]
  if (field.kind === 'given') return [{ value: true, word: 'give' }, { value: false, word: 'refuse' }]
  return state.catalogue.choices[field.choices ?? ''].map((/** @type {string} */ value) => ({ value, word: `${field.word}${value}` }))
}

/** @param {Field} field @param {Option} option */
function radio(field, { value, word }) {
  const id = `${idOf(field.at)}--${value}`
  return html`<div class="choice">
    <input type="radio" id=${id} name=${idOf(field.at)} .checked=${live(answer(field.at) === value)} @change=${() => choose(field.at, value)} @click=${() => unchoose(field.at, value)} />
    <label for=${id}>${t(word)}</label>
  </div>`
}

/** The moment of the last choice: the click that made it must not take it back. */
let chosen = 0

/** @param {string} at @param {string | boolean} value */
export function choose(at, value) {
  chosen = performance.now()
  enter(at, value)
  settle(at)
}

/** A second click on the chosen answer takes it back: not answered is an answer's natural state. @param {string} at @param {string | boolean} value */
export function unchoose(at, value) {
  if (answer(at) !== value || performance.now() - chosen < 300) return
  enter(at, undefined)
}
