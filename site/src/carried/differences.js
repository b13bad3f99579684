/**
 * What changed between two versions of an application. Absent, "", blanks and an empty list all are "not answered": between them nothing changed.
 *
 * @typedef {'answer' | 'file' | 'letter'} Kind
 *
 * @typedef {object} Difference
 * @property {Kind} kind
 * @property {string} pointer of the field; of a file, of its slot's list: /documents/passport/files
 * @property {any} before undefined when it was not answered or there; of a file its facts
 * @property {any} after
 * @property {'added' | 'removed' | 'replaced' | 'renamed'} [change] of a file; replaced: other bytes under the same name, or in the place of the only one
 * @property {import('./passages.js').Passage[]} [passages] of the letter: the lines that differ; how a line ends is no difference
 */
import { lists, sections } from '../app/fields.js'
import { canonical } from './canonical.js'
import { passages } from './passages.js'

/**
 * @param {any} before
 * @param {any} after
 * @param {string[]} [slots] of the catalogue, for the order of the documents
 * @returns {Difference[]} in the order of the form: the day and the language first, then its sections, the documents, the letter
 */
export function differences(before, after, slots = []) {
  /** @type {Difference[]} */
  const found = []
  walk('', before, after, found)
  const order = [...fields, ...slots.map((slot) => `/documents/${slot}`), '/documents', '/letter', '/letterMarks']
  /** The first that the pointer lies in or under; what the form does not ask comes last. @param {string} pointer */
  const placeOf = (pointer) => {
    const place = order.findIndex((at) => pointer === at || pointer.startsWith(`${at}/`))
    return place < 0 ? order.length : place
  }
  // Sorting keeps the order of what has the same place: rows by their numbers.
  return found.sort((a, b) => placeOf(a.pointer) - placeOf(b.pointer))
}

/** The pointers of the form in its order; of growing lists, the list's own. */
const fields = ['/filed', '/language', ...sections.flatMap(({ groups }) => groups.flatMap((group) => [...group.fields.map(({ at }) => at), ...(group.list ? [lists[group.list]] : [])]))]

/** The form of a file list's pointer. */
const files = /^\/documents\/[^/]+\/files$/

/**
 * @param {string} pointer @param {any} before @param {any} after
 * @param {Difference[]} found filled
 */
function walk(pointer, before, after, found) {
  if (files.test(pointer)) found.push(...inSlot(pointer, listOf(before), listOf(after)))
  else if (pointer === '/letter') found.push(...ofLetter(before, after))
  else if (isOpen(pointer, before) || isOpen(pointer, after)) {
    const keys = [...new Set([...keysOf(before), ...keysOf(after)])]
    for (const key of keys) walk(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, under(before, key), under(after, key), found)
  } else if (said(before) !== said(after)) found.push({ kind: 'answer', pointer, before: answered(before), after: answered(after) })
}

/** Looked into field by field: objects and lists of them; what was said of the letter's passages is one matter each. @param {string} pointer @param {any} value */
const isOpen = (pointer, value) => isObject(value) || (Array.isArray(value) && value.some(isObject) && !pointer.startsWith('/letterMarks/'))

/** @param {any} value */
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)

/** @param {any} value @returns {any[]} */
const listOf = (value) => (Array.isArray(value) ? value : [])

/** @param {any} value */
const keysOf = (value) => (value !== null && typeof value === 'object' ? Object.keys(value) : [])

/** @param {any} value @param {string} key */
const under = (value, key) => (value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? value[key] : undefined)

/** The answer, undefined when it is none. @param {any} value */
const answered = (value) => (value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0) ? undefined : value)

/** The answer as one text; boxes that are ticked have no order. @param {any} value */
function said(value) {
  const answer = answered(value)
  const isTicked = Array.isArray(answer) && answer.every((each) => typeof each === 'string')
  return answer === undefined ? '' : canonical(isTicked ? [...answer].sort() : answer)
}

/** @param {any} before @param {any} after @returns {Difference[]} */
function ofLetter(before, after) {
  const found = passages(String(answered(before) ?? ''), String(answered(after) ?? ''))
  return found.length > 0 ? [{ kind: 'letter', pointer: '/letter', before: answered(before), after: answered(after), passages: found }] : []
}

/**
 * The files of a slot: the same bytes are the same file, wherever it stands in the list.
 * @param {string} pointer @param {any[]} before @param {any[]} after
 * @returns {Difference[]}
 */
function inSlot(pointer, before, after) {
  let gone = before
  const come = [...after]
  /** @type {Difference[]} */
  const found = []
  /** @param {(file: any) => unknown} by @param {Difference['change']} [change] what such a pair is; the same when absent */
  const pair = (by, change) => {
    gone = gone.filter((old) => {
      const at = by(old) === undefined ? -1 : come.findIndex((each) => by(each) === by(old))
      const [next] = at < 0 ? [] : come.splice(at, 1)
      if (change && at >= 0) found.push({ kind: 'file', change, pointer, before: old, after: next })
      return at < 0
    })
  }
  pair((file) => canonical([identity(file), file?.name]))
  pair((file) => file?.sha256, 'renamed')
  pair((file) => file?.name, 'replaced')
  if (before.length === 1 && after.length === 1) pair(() => '', 'replaced')
  for (const old of gone) found.push({ kind: 'file', change: 'removed', pointer, before: old, after: undefined })
  for (const next of come) found.push({ kind: 'file', change: 'added', pointer, before: undefined, after: next })
  return found
}

/** A file that was only spoken of has no hash. @param {any} file */
const identity = (file) => file?.sha256 ?? [file?.size, file?.kind, file?.pages]
