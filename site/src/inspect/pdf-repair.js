/** What pdf.js does not get over by itself, mended in the bytes before it tries again. */
import { latin } from './bytes.js'

/** No document lays this many lists in each other; pdf.js goes into each by a call. */
const nested = 256

/**
 * @param {Uint8Array} bytes changed in place
 * @returns {Uint8Array | undefined} a file that may be read, or undefined when there is nothing to mend
 */
export function repaired(bytes) {
  const text = latin(bytes)
  const flat = flatten(bytes, text)
  // The trailer is cut off with the end of the file, but the catalogue that it would name is there. What else it named must not matter: an encrypted file is lost.
  const root = /\/Root\s+\d|\/Filter\s*\/Standard\b/.test(text) ? undefined : [...text.matchAll(/(\d+)\s+(\d+)\s+obj\s*<<(?:(?!endobj)[\s\S]){0,2000}?\/Type\s*\/Catalog\b/g)].at(-1)
  if (!root) return flat ? bytes : undefined
  const trailer = `\nendobj\ntrailer\n<</Root ${root[1]} ${root[2]} R>>\nstartxref\n0\n%%EOF\n`
  const longer = new Uint8Array(bytes.length + trailer.length)
  longer.set(bytes)
  new TextEncoder().encodeInto(trailer, longer.subarray(bytes.length))
  return longer
}

/** Leaves one bracket of each long run of them. @param {Uint8Array} bytes @param {string} text */
function flatten(bytes, text) {
  let changed = false
  for (const { index, 0: run } of text.matchAll(new RegExp(`(?:\\[\\s*){${nested},}|(?:\\]\\s*){${nested},}`, 'g'))) {
    bytes.fill(0x20, index + 1, index + run.length)
    changed = true
  }
  return changed
}

/**
 * Whether the newest state of the file names a root that is none; what can still be read is then an older state of it.
 * @param {Uint8Array} bytes
 */
export function lostRoot(bytes) {
  const text = latin(bytes)
  const named = /\/Root\s+(\d+)\s+(\d+)\s+R/.exec(text.slice(Math.max(0, text.lastIndexOf('trailer'))))
  if (!named) return false
  const found = [...text.matchAll(new RegExp(`(?<!\\d)${named[1]}\\s+${named[2]}\\s+obj\\b`, 'g'))].at(-1)
  if (!found) return false
  const end = text.indexOf('endobj', found.index)
  return !/\/Pages\b/.test(text.slice(found.index, end < 0 ? found.index + 10_000 : end))
}
