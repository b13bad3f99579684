/** How far the filling of a section is. It is told apart from the outcomes of points: a full section may still contradict the order. */
import { get } from './pointer.js'
import { lists, sections, sectionOf } from './fields.js'

/** @param {unknown} value */
const answered = (value) =>
  value === true || value === false || (typeof value === 'string' && value.trim() !== '') || (Array.isArray(value) && value.some(answered)) ||
  (value !== null && typeof value === 'object' && !Array.isArray(value) && Object.values(value).some(answered))

/**
 * @param {string} id section
 * @param {import('./store.js').State} state
 * @param {(f: import('./findings.js').Finding) => boolean} isRemark a finding that is said beside a field
 * @returns {{filled: number, total: number, remarks: number}}
 */
export function progress(id, { application, report, catalogue }, isRemark) {
  const remarks = new Set((report?.findings ?? []).filter((f) => f.outcome !== 'met' && sectionOf(f.field) === id && isRemark(f)).map((f) => f.field)).size
  if (id === 'letter') return { filled: answered(application.letter) ? 1 : 0, total: 1, remarks: 0 }
  if (id === 'documents') {
    const slots = catalogue?.documents ?? []
    const filled = slots.filter((/** @type {any} */ { slot }) => (get(application, `/documents/${slot}/files`) ?? []).length > 0).length
    return { filled, total: slots.length, remarks }
  }
  let filled = 0
  let total = 0
  for (const group of sections.find((s) => s.id === id)?.groups ?? []) {
    const places = group.fields.map((f) => f.at)
    if (group.list) places.push(lists[group.list])
    total += places.length
    filled += places.filter((at) => answered(get(application, at))).length
  }
  return { filled, total, remarks }
}
