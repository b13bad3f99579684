/** Says the change of readiness to screen readers: politely, after typing has rested, at most once a second, and a summary instead of all texts. */
import { pointWord, rows, say } from './findings.js'
import { state } from './store.js'
import { t } from './words.js'

const pause = 700
const apart = 1000

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

let spoken = 0

/** @type {Map<string, string>} */
let before = new Map()

const now = () => new Map(rows(state.catalogue.points, state.report).map((row) => [row.cite, row.outcome]))

/** Takes the present outcomes as known, so that only later changes are said. */
export function hush() {
  before = now()
}

/** The application has changed: what became different is said when typing rests. @param {HTMLElement} region */
export function announce(region) {
  clearTimeout(timer)
  timer = setTimeout(() => speak(region), Math.max(pause, spoken + apart - performance.now()))
}

/** @param {HTMLElement} region */
function speak(region) {
  const list = rows(state.catalogue.points, state.report)
  const changed = list.filter((row) => before.get(row.cite) !== row.outcome)
  before = now()
  if (changed.length === 0) return
  const said = changed.slice(0, 2).map((row) => `${row.cite.replace('.lasting', '')} ${t(pointWord(row.cite))}: ${t(`outcome-${row.outcome}`)}${row.outcome === 'met' ? '' : `, ${say(state.catalogue.points, row.worst)}`}`)
  if (changed.length > 2) said.push(t('announce-more', { count: changed.length - 2 }))
  region.textContent = `${said.join('. ')}.`
  spoken = performance.now()
}

/** Says something at once. @param {HTMLElement} region @param {string} text */
export function tell(region, text) {
  region.textContent = text
  spoken = performance.now()
}
