/** When a remark may appear: not while typing, but when the field is left or typing has rested for a second. */
import { show, state } from '../app/store.js'

const pause = 1000

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

/** @type {string} */
let resting = ''

/** Typing goes on in a field; a remark that is cured has already left with the report. @param {string} at */
export function rest(at) {
  clearTimeout(timer)
  resting = at
  const cured = !state.report?.findings.some((f) => f.field === at && f.outcome !== 'met')
  if (cured && state.settled.has(at)) state.settled.delete(at)
  timer = setTimeout(() => settle(at), pause)
}

/** The field was left. @param {string} at */
export function settle(at) {
  if (resting === at) clearTimeout(timer)
  if (state.settled.has(at)) return
  show({ settled: new Set([...state.settled, at]) })
}
