/** The manifest: every part with its size and SHA-256, in the order of the zip. */
import { canonical, readJson, textOf } from './canonical.js'
import { documentStart, fixed, formatOf, isSlot, manifest as entry, needed, version } from './layout.js'
import * as limits from './limits.js'
import { Refusal } from './refusal.js'

/**
 * @typedef {object} Part
 * @property {import('./layout.js').PartKind} kind
 * @property {string} path
 * @property {number} size bytes
 * @property {string} sha256 in hexadecimal
 * @property {string} [slot] of a document
 * @property {string} [name] of a document: what the file was called, only ever a text
 *
 * @typedef {{format: string, madeBy: string, parts: Part[]}} Manifest madeBy: the version of the program
 */

const kinds = new Set([...Object.keys(fixed), 'document'])

/** @param {string} madeBy @param {Part[]} parts @returns {Manifest} */
export const manifestOf = (madeBy, parts) => ({ format: formatOf(version), madeBy, parts })

/**
 * Reads a manifest of this version whose seal is right, so that what is wrong in it was written so.
 * @param {Uint8Array} bytes
 * @returns {Manifest} throws a refusal
 */
export function readManifest(bytes) {
  const value = readJson(bytes, entry)
  require(canonical(value) === textOf(bytes), 'not canonical')
  require(keysAre(value, ['format', 'madeBy', 'parts']) && value.format === formatOf(version) && isText(value.madeBy) && Array.isArray(value.parts), 'keys')
  if (value.parts.length + 1 > limits.entries) throw new Refusal('too-many')
  /** @type {Map<string, number>} */
  const numbers = new Map()
  for (const part of value.parts) checkPart(part, numbers)
  for (const kind of needed) if (!value.parts.some((/** @type {Part} */ part) => part.kind === kind)) throw new Refusal('missing-part', fixed[kind])
  return value
}

/** @param {any} part @param {Map<string, number>} numbers how many documents each slot has so far */
function checkPart(part, numbers) {
  require(part !== null && typeof part === 'object' && kinds.has(part.kind) && isText(part.path), 'part')
  require(Number.isSafeInteger(part.size) && part.size >= 0 && /^[0-9a-f]{64}$/.test(part.sha256), `size of ${part.path}`)
  if (part.kind !== 'document') {
    require(keysAre(part, ['kind', 'path', 'sha256', 'size']) && part.path === fixed[/** @type {keyof typeof fixed} */ (part.kind)], `path ${part.path}`)
    return
  }
  require(keysAre(part, ['kind', 'name', 'path', 'sha256', 'size', 'slot']) && isText(part.name) && isSlot(part.slot), `document ${part.path}`)
  const number = (numbers.get(part.slot) ?? 0) + 1
  numbers.set(part.slot, number)
  const start = documentStart(part.slot, number)
  require(part.path.startsWith(start) && part.path.length > start.length && !part.path.includes('/', start.length), `path ${part.path}`)
}

/** @param {unknown} text */
const isText = (text) => typeof text === 'string' && text.length <= limits.name

/** @param {object} object @param {string[]} keys sorted */
const keysAre = (object, keys) => Object.keys(object).sort().join() === keys.join()

/** @param {boolean} holds @param {string} detail */
function require(holds, detail) {
  if (!holds) throw new Refusal('damaged', entry, { detail })
}
