/** What is said beside a field: the finding in a few words, the rule in one sentence, and the citation that opens the point. */
import { html, nothing } from 'lit-html'
import { isMissing, pointWord, say, sayMore } from '../app/findings.js'
import { idOf } from '../app/pointer.js'
import { state } from '../app/store.js'
import { t } from '../app/words.js'
import { openPoint } from './go.js'
import { sign } from './signs.js'

/** @typedef {import('../app/findings.js').Finding} Finding */

/** The findings to be said beside a field: none before it has settled, and what is missing only after the person asked for the check. @param {string} at @returns {Finding[]} */
export function remarksOf(at) {
  if (!state.checked && !state.settled.has(at)) return []
  const seen = new Set()
  return (state.report?.findings ?? []).filter((f) => {
    if (f.field !== at || f.outcome === 'met' || forPeople(f.rule) || (isMissing(state.catalogue.points, f) && !state.checked)) return false
    const text = say(state.catalogue.points, f)
    return !seen.has(text) && seen.add(text)
  })
}

/** Whether a point asks for nothing but a person's judgement: then it is no remark on a field. @param {string} rule */
const forPeople = (rule) =>
  state.catalogue.points.find((/** @type {any} */ p) => p.rule === rule).reasons.every((/** @type {any} */ r) => r.outcome === 'judgement' || r.common === 'edition-not-known')

/** The id that a field's description names, "" without a remark. @param {string} at */
export const remarkId = (at) => (remarksOf(at).length > 0 ? `${idOf(at)}-remark` : '')

/** @param {string} at */
export function remarks(at) {
  const list = remarksOf(at)
  return list.length === 0 ? nothing : html`<div class="remarks" id="${idOf(at)}-remark">${list.map(remark)}</div>`
}

/** @param {Finding} f */
function remark(f) {
  const points = state.catalogue.points
  return html`<div class="remark ${f.outcome}">
    <p class="lead">${sign(f.outcome)}<strong><span class="vh">${t(`outcome-${f.outcome}`)}: </span>${say(points, f)}</strong></p>
    <p>${sayMore(points, f, 'more')}</p>
    <p><button type="button" class="link" @click=${() => openPoint(f.cite)}>${t('why')} ${t(`${pointWord(f.cite)}.source`)}</button></p>
  </div>`
}
