/**
 * What the attached files say, as the core judges it: what each looks like, what was found in it and where, and what contradicts the form, the letter or
 * another file. It is read when typing rests, because the files' texts are long.
 *
 * @typedef {import('../letter/reading.js').Confidence} Confidence
 * @typedef {{content: string, start: number, end: number, confidence: Confidence}} Found a content of the document, with its place in the text of the file
 * @typedef {{read: number, looksLike?: string, start?: number, end?: number, confidence?: Confidence, contents: Found[]}} FileContents looksLike: another slot that the text
 *   belongs to, with the place of the title that says so
 * @typedef {{at: string, start?: number, end?: number}} Where "/documents/…/files/0", "/letter", or the pointer of a field of the form
 * @typedef {import('./findings.js').Finding & {confidence: Confidence, places: Where[]}} Finding
 * @typedef {{slots: Record<string, {files: FileContents[]}>, findings: Finding[]}} Contents
 */
import { callNow } from './core.js'
import { show, state } from './store.js'

const pause = 400

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

/** The application that was read last. @type {any} */
let last

/** Reads the files of an application. @param {any} application @returns {Contents} */
export const contentsOf = (application) => callNow('documents', application)

/** Something changed: the files are read when it rests, where there are any. */
export function keepContents() {
  const { application } = state
  if (application === last) return
  last = application
  clearTimeout(timer)
  timer = setTimeout(read, state.contents ? pause : 0)
}

function read() {
  const { letterMarks: _, ...application } = state.application
  const some = Object.values(application.documents ?? {}).some((document) => document.files?.some((/** @type {any} */ file) => file.text))
  if (!some) {
    if (state.contents) show({ contents: undefined })
    return
  }
  try {
    show({ contents: contentsOf(application) })
  } catch (fault) {
    if (/** @type {import('./core.js').Fault} */ (fault).code !== 'core-ended') throw fault
    timer = setTimeout(read, 100)
  }
}
