/** JSON in the one form of RFC 8785: the same contents are the same bytes, so that their hash can be compared. */
import * as limits from './limits.js'
import { Refusal } from './refusal.js'

/**
 * Keys sorted, no blanks; a key without a value is left out.
 * @param {unknown} value plain JSON
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const object = /** @type {Record<string, unknown>} */ (value)
  const keys = Object.keys(object).filter((key) => object[key] !== undefined)
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`)
    .join()}}`
}

/** @param {string} text */
export const bytesOf = (text) => /** @type {Uint8Array<ArrayBuffer>} */ (new TextEncoder().encode(text))

/** @param {Uint8Array} bytes @returns {string} throws a TypeError when they are no UTF-8 */
export const textOf = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/**
 * Reads a JSON part, which must be an object.
 * @param {Uint8Array} bytes
 * @param {string} entry
 * @param {import('./refusal.js').Code} [code] of the refusal
 * @returns {any}
 */
export function readJson(bytes, entry, code = 'damaged') {
  /** @type {unknown} */
  let value
  try {
    value = JSON.parse(textOf(bytes))
  } catch (cause) {
    throw new Refusal(code, entry, { detail: 'no JSON', cause })
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Refusal(code, entry, { detail: 'no object' })
  if (!isShallow(value, limits.depth)) throw new Refusal(code, entry, { detail: 'too deep' })
  return value
}

/** @param {unknown} value @param {number} depth @returns {boolean} */
const isShallow = (value, depth) => value === null || typeof value !== 'object' || (depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1)))
