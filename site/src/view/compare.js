/**
 * Comparing the letter with its version in another language: a place to paste that version, and a table of what differs with both passages. A passage
 * of the other version is shown in its field, one of the letter where the letter is written.
 */
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { callNow } from '../app/core.js'
import { state } from '../app/store.js'
import { t } from '../app/words.js'
import { compare } from '../letter/compare.js'
import { sign } from './signs.js'

/** @typedef {import('../letter/compare.js').Comparison} Comparison */
/** @typedef {import('../letter/compare.js').Difference} Difference */
/** @typedef {{start: number, end: number}} Place in UTF-16 units, half open */
/** @typedef {{text: string, other: string, setOther: (text: string) => void, goTo: (place: Place) => void}} Parts the letter, the other version, and what to do */

/** The points of the commitments and documents, whose names are those of the points. @type {Record<string, string>} */
const points = {
  'commitment ownUse': '3-1',
  'commitment inCountryValue': '3-2',
  'commitment wage': '3-3',
  'commitment cost': '3-4',
  'commitment schedule': '3-5',
  'enclosure passport': '4-1',
  'enclosure schedule': '4-2',
  'enclosure financing': '4-3',
  'enclosure conclusion': '4-4',
  'enclosure slide': '4-5',
  'enclosure justification': '4-6',
  'enclosure information': '4-7',
}

/** @param {Parts} parts */
export function compareView(parts) {
  const other = parts.other.replaceAll('\r\n', '\n')
  return html`<details class="compare sheet" ?open=${other.trim() !== ''}>
    <summary>${t('compare-title')}</summary>
    <div class="field">
      <label for="compare-other">${t('compare-other')}</label>
      <p class="hint" id="compare-other-hint">${t('compare-other-hint')}</p>
      <textarea
        class="paper"
        id="compare-other"
        rows="10"
        aria-describedby="compare-other-hint"
        .value=${live(other)}
        @input=${(/** @type {Event} */ e) => parts.setOther(/** @type {HTMLTextAreaElement} */ (e.target).value)}
      ></textarea>
    </div>
    ${other.trim() === '' ? nothing : result(compared(parts.text, other), { ...parts, other })}
  </details>`
}

/** @type {{text: string, other: string, filed: string, comparison: Comparison | undefined}} */
let last = { text: '', other: '', filed: '', comparison: undefined }

/** The comparison, made again only when something changed; none while the core is just restarting. @param {string} text @param {string} other */
function compared(text, other) {
  const { filed } = state.application
  if (last.comparison && last.text === text && last.other === other && last.filed === filed) return last.comparison
  try {
    const version = (/** @type {string} */ each) => ({ text: each, read: callNow('read', { text: each, filed }) })
    last = { text, other, filed, comparison: compare(version(text), version(other)) }
  } catch {
    last = { ...last, comparison: undefined }
  }
  return last.comparison
}

/** @param {Comparison | undefined} comparison @param {Parts} parts */
function result(comparison, parts) {
  if (!comparison) return nothing
  const { left, right, compared: count, differences } = comparison
  if (!left || !right) return html`<p class="notice-line" role="status">${sign('warn', 16)} ${t(left ? 'compare-other-unread' : 'compare-letter-unread')}</p>`
  if (differences.length === 0) return html`<p class="notice-line" role="status">${t('compare-none', { count })} ${t('compare-no-proof')}</p>`
  return html`<p role="status">${t('compare-found', { count: differences.length })}</p>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">${t('compare-column-what')}</th>
          <th role="columnheader">${t('compare-column-letter')}</th>
          <th role="columnheader">${t('compare-column-other')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${differences.map((difference) => row(difference, parts))}
      </tbody>
    </table>
    <p class="small">${t('compare-no-proof')}</p>`
}

/** @param {Difference} difference @param {Parts} parts */
function row(difference, { text, other, goTo }) {
  const { kind, why, which, left, right } = difference
  const name = which ? t(`point-${points[`${kind} ${which}`]}`) : t(`compare-kind-${kind}`)
  return html`<tr role="row">
    <td role="cell"><strong>${name}</strong><span class="line">${t(`compare-why-${why}`)}</span></td>
    <td role="cell">${side(difference, left, text, 'compare-column-letter', goTo)}</td>
    <td role="cell">${side(difference, right, other, 'compare-column-other', goToOther)}</td>
  </tr>`
}

/**
 * What a version says: of a commitment or an enclosure how it stands, then the passage as a button that goes there.
 * @param {Difference} difference @param {import('../letter/compare.js').Side | undefined} said @param {string} text @param {string} column for narrow screens
 * @param {(place: Place) => void} go
 */
function side({ kind, why }, said, text, column, go) {
  const head = html`<span class="column">${t(column)}: </span>`
  if (!said) return html`${head}${t('compare-nothing')}`
  const status = why === 'status' ? html`<span class="line">${t(`compare-status-${kind === 'enclosure' && said.value === 'negated' ? 'left-out' : said.value}`)}</span>` : nothing
  if (said.start === undefined || said.end === undefined) return html`${head}${status}`
  const place = { start: said.start, end: said.end }
  const comparator = why === 'comparator' ? `${t(`compare-cmp-${said.value.split(' ').at(-1)}`)} ` : ''
  const { before, passage, after } = excerpt(text, place)
  // A whole sentence needs nothing around it.
  const around = why === 'status' ? nothing : html` <span class="line">${before}<mark>${passage}</mark>${after}</span>`
  return html`${head}${status}<button type="button" class="link" @click=${() => go(place)}>${comparator}${passage}</button>${around}`
}

/** @param {Place} place */
function goToOther({ start, end }) {
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('compare-other'))
  field.focus()
  field.setSelectionRange(start, end)
}

/** How much of the line is shown around a passage, and how much of a long passage. */
const margin = 28
const long = 120

/** @param {string} text @param {Place} place */
function excerpt(text, { start, end }) {
  const head = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const stop = text.indexOf('\n', end)
  const tail = text.slice(end, stop < 0 ? text.length : stop)
  const passage = text.slice(start, end)
  return {
    before: head.length > margin ? `…${head.slice(-margin).replace(/^\S*\s/, '')}` : head,
    passage: passage.length > long ? `${passage.slice(0, long).replace(/\s\S*$/, '')}…` : passage,
    after: tail.length > margin ? `${tail.slice(0, margin).replace(/\s\S*$/, '')}…` : tail,
  }
}
