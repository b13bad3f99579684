/**
 * What the page holds: the application as typed, the report on it, and what is open on the screen. One place changes it, one listener draws it.
 *
 * @typedef {object} State
 * @property {any} application the contract's application, as typed
 * @property {any} catalogue the core's catalogue for the day of filing
 * @property {import('./findings.js').Report | undefined} report
 * @property {string} route the section on the screen
 * @property {Set<string>} settled pointers of fields that were left, or in which typing came to rest: their remarks are shown
 * @property {boolean} checked the person asked for the check: what is missing is then said beside the fields too
 * @property {Set<string>} open cites of the opened points of the readiness panel
 * @property {boolean} sheet readiness is open over the page (narrow screens)
 * @property {string} saved time of the last completed write, 14:32; "" before the first
 * @property {'' | 'failed' | 'full'} trouble why the draft is not kept: the browser keeps nothing, or has no room left
 * @property {'' | 'newer' | 'broken'} kept why the draft that was open last was not opened; it is kept as it is
 * @property {boolean} readonly another window writes this draft
 * @property {import('./draft.js').Listed[]} drafts all that are kept
 * @property {string} draft the name of the one that is open
 * @property {boolean} erasing the person is asked whether to erase everything
 * @property {import('../offline.js').OfflineState} offline
 * @property {{words: string, back: (() => void) | undefined} | undefined} undo what the last clearing took away; without a way back, only a message
 * @property {{accepted: string, drafted: string, met: string}} course days of the procedure that the person entered
 * @property {string} fault words of an error of the core, "" without
 * @property {boolean} filedChosen the day of filing was chosen and does not follow today
 * @property {boolean} example the application came from the example and is marked so
 * @property {import('../letter/reading.js').Reading | undefined} reading what the core read in the letter last
 * @property {string} explained name of the finding whose explanation is open in the letter, "" for none
 * @property {boolean} offers the facts of the letter are offered to the form
 * @property {boolean} plain the letter is written in a plain text area
 * @property {import('./contents.js').Contents | undefined} contents what the core found in the attached files
 * @property {import('./attach.js').Inspecting | undefined} inspecting how far the looking into files is
 * @property {import('./attach.js').Proposal[] | undefined} proposals files that wait for their slots
 * @property {import('./casefile.js').CaseFile} casefile what is to be said of the case file
 * @property {string} other the letter in the other language, pasted to be compared
 */
import { forCheck } from './bare.js'
import { callNow } from './core.js'
import { localDay } from './format.js'
import { get, set } from './pointer.js'

/** Today on this computer, 2026-11-22. */
export const today = () => localDay(new Date())

/** An application in which nothing is answered. @param {string} language */
export const blank = (language) => ({ format: 'tanu/application/1', filed: today(), language })

/** Whether nothing is answered: only what every application has from the start. @param {any} application */
export const isBlank = (application) => Object.keys(application).every((key) => key in blank(''))

/** @type {State} */
export const state = {
  application: blank('kk'),
  catalogue: undefined,
  report: undefined,
  route: 'start',
  settled: new Set(),
  checked: false,
  open: new Set(),
  sheet: false,
  saved: '',
  trouble: '',
  kept: '',
  readonly: false,
  drafts: [],
  draft: '',
  erasing: false,
  offline: 'none',
  undo: undefined,
  course: { accepted: '', drafted: '', met: '' },
  fault: '',
  example: false,
  filedChosen: false,
  reading: undefined,
  explained: '',
  offers: false,
  plain: false,
  contents: undefined,
  inspecting: undefined,
  proposals: undefined,
  casefile: {},
  other: '',
}

/** @type {Set<(what: 'application' | 'view') => void>} */
const listeners = new Set()

/** Calls back after each change. @param {(what: 'application' | 'view') => void} listener */
export function subscribe(listener) {
  listeners.add(listener)
}

/** @param {'application' | 'view'} what */
function changed(what) {
  for (const listener of listeners) listener(what)
}

/** Changes what is on the screen. @param {Partial<State>} part */
export function show(part) {
  Object.assign(state, part)
  changed('view')
}

/** What is answered at a pointer, undefined when nothing. @param {string} pointer */
export const answer = (pointer) => get(state.application, pointer)

/** Another window writes this draft: nothing is taken here, and what was typed is drawn over with what stands. */
function refused() {
  if (state.readonly) changed('view')
  return state.readonly
}

/** Takes an answer as typed and checks the application at once. @param {string} pointer @param {unknown} value */
export function enter(pointer, value) {
  replace(set(state.application, pointer, value))
}

/**
 * Takes the letter as written, with what the person said of its passages. The check does not read the letter, so nothing is checked.
 * @param {string} letter
 * @param {any} [letterMarks]
 */
export function enterLetter(letter, letterMarks = state.application.letterMarks) {
  if (refused()) return
  const marks = letterMarks?.bound?.length || letterMarks?.dismissed?.length ? letterMarks : undefined
  state.application = set(set(state.application, '/letter', letter || undefined), '/letterMarks', marks)
  changed('application')
}

/** Takes the version of the letter in the other language; it is kept with the draft. @param {string} other */
export function enterOther(other) {
  if (refused()) return
  state.other = other
  changed('application')
}

/**
 * Puts another application in place of the one in hand.
 * @param {any} application
 * @param {Partial<State>} [part] of the screen, changed with it
 */
export function replace(application, part) {
  if (refused()) return
  state.application = application
  Object.assign(state, part)
  check()
  changed('application')
}

/** Clears or removes, and keeps what was there for one step back. @param {any} application @param {string} words @param {Partial<State>} [part] */
export function replaceWithUndo(application, words, part) {
  const { settled, checked, example, course, filedChosen, other } = state
  const before = state.application
  const back = () => replace(before, { settled, checked, example, course, filedChosen, other, undo: undefined })
  replace(application, { ...part, undo: { words, back } })
}

/** Removes one entry of a list; undone, it stands in its place again among all that was entered meanwhile. @param {string} pointer of the list @param {number} index @param {string} words */
export function removeWithUndo(pointer, index, words) {
  const entries = answer(pointer) ?? []
  const back = () => replace(set(state.application, pointer, (answer(pointer) ?? []).toSpliced(index, 0, entries[index])), { undo: undefined })
  replace(set(state.application, pointer, entries.toSpliced(index, 1)), { undo: { words, back } })
}

/** Brings back what the last clearing took away. */
export const undo = () => state.undo?.back?.()

/** The report and the catalogue of the day; a core that is just restarting answers a moment later. */
export function check() {
  const { filed } = state.application
  try {
    if (state.catalogue?.on !== filed) state.catalogue = callNow('catalogue', { on: filed })
    state.report = callNow('check', forCheck(state.application))
    state.fault = ''
  } catch (fault) {
    state.fault = /** @type {import('./core.js').Fault} */ (fault).code ?? 'internal'
    if (state.fault === 'core-ended') setTimeout(recheck, 100)
  }
}

function recheck() {
  check()
  changed('view')
}
