/** The lists that grow: minerals with their use, and the years of the in-country value. The last row can be removed too; every removal can be undone. */
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { lists } from '../app/fields.js'
import { answer, enter, removeWithUndo, state } from '../app/store.js'
import { has, show, t } from '../app/words.js'
import { idOf, wordOf } from '../app/pointer.js'
import { echo } from './echo.js'
import { typed } from './field.js'
import { remarkId, remarks } from './remark.js'
import { rest, settle } from './settle.js'
import { sign } from './signs.js'

/** The rows of a list; one empty row stands for a list without any. @param {string} at @returns {any[]} */
const rowsOf = (at) => {
  const rows = answer(at) ?? []
  return rows.length > 0 ? rows : [{}]
}

/** @param {string} at @param {string} first key of the field that gets the focus */
function add(at, first) {
  const rows = rowsOf(at)
  enter(at, [...rows, {}])
  requestAnimationFrame(() => document.getElementById(idOf(`${at}/${rows.length}/${first}`))?.focus())
}

/** @param {string} at @param {number} index @param {string} words */
function remove(at, index, words) {
  removeWithUndo(at, index, words)
  requestAnimationFrame(() => document.getElementById(`${idOf(at)}-add`)?.focus())
}

/** @param {string} at @param {string} first @param {string} word */
const addButton = (at, first, word) =>
  html`<p><button type="button" class="link" id="${idOf(at)}-add" @click=${() => add(at, first)}>${sign('plus', 16)} ${t(word)}</button></p>`

/** One text field of a row, with its label. @param {string} at @param {{mode?: string, label?: string, plain?: boolean}} [options] */
function cell(at, { mode, label, plain } = {}) {
  const id = idOf(at)
  const word = wordOf(at)
  const bad = state.report?.findings.some((f) => f.field === at && f.outcome === 'not-met') && Boolean(remarkId(at))
  const describe = [has(`${word}.hint`) && !plain ? `${id}-hint` : '', remarkId(at)].filter(Boolean).join(' ')
  return html`<div class="cell">
    <label for=${id}>${t(word)}${label ? html`<span class="vh"> ${label}</span>` : nothing}</label>
    ${has(`${word}.hint`) && !plain ? html`<p class="hint" id="${id}-hint">${t(`${word}.hint`)}</p>` : nothing}
    <input
      id=${id}
      type="text"
      class=${bad ? 'bad' : ''}
      inputmode=${/** @type {any} */ (mode ?? nothing)}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${bad ? 'true' : nothing}
      aria-describedby=${describe || nothing}
      .value=${live(answer(at) ?? '')}
      @input=${(/** @type {Event} */ e) => typed(at, /** @type {HTMLInputElement} */ (e.target).value)}
      @blur=${() => settle(at)}
    />
    ${echo({ at, kind: 'figure' })}
  </div>`
}

export function minerals() {
  const at = lists.minerals
  return html`<div id=${idOf(at)} tabindex="-1" class="list">
    ${rowsOf(at).map(
      (_, i) => html`<fieldset class="list-row">
        <legend>${t('mineral-of', { at: i + 1 })}</legend>
        ${cell(`${at}/${i}/name`, { label: String(i + 1) })} ${remarks(`${at}/${i}/name`)} ${uses(`${at}/${i}/use`)} ${remarks(`${at}/${i}/use`)}
        ${rowsOf(at).length > 1 || answer(`${at}/${i}`)
          ? html`<button type="button" class="link" @click=${() => remove(at, i, t('undo-mineral'))}>${t('remove')}<span class="vh"> ${t('mineral-of', { at: i + 1 })}</span></button>`
          : nothing}
      </fieldset>`,
    )}
    ${remarks(at)} ${addButton(at, 'name', 'add-mineral')}
  </div>`
}

/** The two uses that paragraph 3 allows as boxes, and a field for any other. @param {string} at */
function uses(at) {
  /** @type {string[]} */
  const now = answer(at) ?? []
  const offered = state.catalogue.choices.uses
  const other = now.find((use) => !offered.includes(use)) ?? ''
  const toggle = (/** @type {string} */ use, /** @type {boolean} */ on) => {
    enter(at, on ? [...now.filter((u) => u !== use), use] : now.filter((u) => u !== use))
    settle(at)
  }
  const others = (/** @type {string} */ text) => {
    const kept = now.filter((use) => offered.includes(use))
    enter(at, text === '' ? kept : [...kept, text])
    rest(at)
  }
  const id = idOf(at)
  return html`<div role="group" aria-labelledby="${id}-legend" id=${id} tabindex="-1" class="uses">
    <p class="label" id="${id}-legend">${t(wordOf(at))}</p>
    <div class="choices">
      ${offered.map(
        (/** @type {string} */ use) => html`<div class="choice">
          <input type="checkbox" id="${id}--${use}" .checked=${live(now.includes(use))} @change=${(/** @type {Event} */ e) => toggle(use, /** @type {HTMLInputElement} */ (e.target).checked)} />
          <label for="${id}--${use}">${t(`use-${use}`)}</label>
        </div>`,
      )}
    </div>
    <label for="${id}--other">${t('use-other')}</label>
    <input type="text" id="${id}--other" autocomplete="off" .value=${live(other)} @input=${(/** @type {Event} */ e) => others(/** @type {HTMLInputElement} */ (e.target).value)} @blur=${() => settle(at)} />
  </div>`
}

export function years() {
  const at = lists.years
  return html`<div id=${idOf(at)} tabindex="-1" class="list years">
    <h3>${t('years-title')}</h3>
    <p class="hint">${t('years-hint')}</p>
    ${rowsOf(at).map((_, i) => {
      const row = `${at}/${i}`
      const name = answer(`${row}/year`) || String(i + 1)
      const shares = ['year', 'percent', 'total', 'inCountry'].map((key) => `${row}/${key}`)
      return html`<fieldset class="list-row year" id=${idOf(row)} tabindex="-1">
        <legend class="vh">${t('year-of', { at: i + 1 })}</legend>
        <div class="year-cells">
          ${cell(`${row}/year`, { mode: 'numeric', label: name, plain: true })} ${cell(`${row}/total`, { label: name, plain: true })}
          ${cell(`${row}/inCountry`, { label: name, plain: true })} ${cell(`${row}/percent`, { label: name, plain: true })} ${shareOf(row)}
        </div>
        ${shares.map(remarks)}
        ${rowsOf(at).length > 1 || answer(row)
          ? html`<button type="button" class="link" @click=${() => remove(at, i, t('undo-year'))}>${t('remove')}<span class="vh"> ${t('year-of', { at: i + 1 })}</span></button>`
          : nothing}
      </fieldset>`
    })}
    ${remarks(at)} ${addButton(at, 'year', 'add-year')}
  </div>`
}

/** The share that follows from two sums, as the core cut it off. @param {string} row */
function shareOf(row) {
  const finding = state.report?.findings.find((f) => f.field.startsWith(`${row}/`) && f.args['share'])
  if (!finding || finding.args['percent']) return nothing
  return html`<p class="share ${finding.outcome}">${t('share')}: <strong>${show(/** @type {any} */ (finding.args['share']))}</strong></p>`
}
