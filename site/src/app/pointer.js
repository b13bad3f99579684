/** Reading and writing a plain object by JSON pointer (RFC 6901), the names by which the core speaks of fields. */

/**
 * @param {any} object
 * @param {string} pointer such as /subsoil/minerals/0/name
 * @returns {any} undefined where nothing stands
 */
export function get(object, pointer) {
  let value = object
  for (const key of keys(pointer)) {
    if (value === null || typeof value !== 'object') return undefined
    value = value[key]
  }
  return value
}

/**
 * A copy of the object with another value at the pointer; lists and objects on the way are made, and only they are copied.
 * @template T
 * @param {T} object
 * @param {string} pointer
 * @param {unknown} value undefined takes the key away
 * @returns {T}
 */
export function set(object, pointer, value) {
  return put(object, keys(pointer), value)
}

/**
 * @param {any} object
 * @param {string[]} path
 * @param {unknown} value
 * @returns {any}
 */
function put(object, path, value) {
  const [key, ...rest] = path
  if (key === undefined) return value
  const copy = Array.isArray(object) ? [...object] : { ...object }
  if (object === undefined && /^\d+$/.test(key)) return put([], path, value)
  const next = put(copy[key], rest, value)
  if (next === undefined) delete copy[key]
  else copy[key] = next
  if (Array.isArray(copy)) for (let i = 0; i < copy.length; i++) copy[i] ??= {}
  return copy
}

/** The keys of each pointer that was asked for; there are as many as there are fields. @type {Map<string, string[]>} */
const known = new Map()

/** @param {string} pointer */
function keys(pointer) {
  let path = known.get(pointer)
  if (!path) {
    path = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    known.set(pointer, path)
  }
  return path
}

/** The id of the element that asks for a field: /project/cost is f-project-cost. @param {string} pointer */
export const idOf = (pointer) => `f${pointer.replaceAll('/', '-')}`

/** The name of a field in the words: rows of lists are all called n. @param {string} pointer */
export const wordOf = (pointer) => `field${pointer.replace(/\/\d+(?=\/|$)/g, '/n').replaceAll('/', '-')}`
