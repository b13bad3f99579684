/**
 * Reading the letter with the core while it is written: after typing has paused for a moment, at once when something else changed.
 *
 * @typedef {'present' | 'derived' | 'weak' | 'negated' | 'listed' | 'deferred' | 'absent'} Status
 * @typedef {'certain' | 'likely' | 'unsure'} Confidence
 * @typedef {import('../app/findings.js').Finding & {start?: number, end?: number, confidence?: Confidence}} Finding
 * @typedef {{kind: string, start: number, end: number, v?: string | number, role?: string, cmp?: string, cur?: string, which?: string, status?: Status, valid?: boolean, in_annex?: boolean}} Fact
 * @typedef {{is_application: boolean, facts: Fact[], commitments: Record<string, Status>, enclosures: Record<string, Status>, findings: Finding[]}} Output
 * @typedef {{text: string, output: Output}} Reading
 */
import { forReading } from '../app/bare.js'
import { callNow } from '../app/core.js'
import { show, state } from '../app/store.js'

/** Milliseconds without a key before the letter is read. */
const pause = 150

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

/** The application that was read last. @type {any} */
let last

/** Reads the letter of an application. @param {any} application @param {string} text @returns {Output} */
const readLetter = (application, text) => callNow('read', { text, filed: application.filed, application: forReading(application) })

/** Reads the letter as it stands; a core that is just restarting reads it a moment later. */
function readNow() {
  clearTimeout(timer)
  timer = undefined
  const { application } = state
  const text = application.letter ?? ''
  const start = performance.now()
  try {
    const output = readLetter(application, text)
    last = application
    show({ reading: { text, output } })
    // Seen by the benchmark and in the browser's own tools.
    performance.measure('letter-read', { start })
  } catch (fault) {
    if (/** @type {import('../app/core.js').Fault} */ (fault).code !== 'core-ended') throw fault
    timer = setTimeout(readNow, 100)
  }
}

/** Something changed: the letter is read when its section is on the screen. */
export function keepReading() {
  if (state.route !== 'letter' || state.application === last) return
  if (state.reading && last && (state.application.letter ?? '') !== (last.letter ?? '')) {
    clearTimeout(timer)
    timer = setTimeout(readNow, pause)
  } else readNow()
}
