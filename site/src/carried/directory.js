/** The directory of a zip that may be anything: read with bounds, before any part is, and refused when an entry could do harm. */
import { textOf } from './canonical.js'
import * as limits from './limits.js'
import { manifest } from './layout.js'
import { alike, isUnsafe } from './names.js'
import { Refusal } from './refusal.js'

/** @typedef {import('./source.js').Source} Source */

/**
 * @typedef {object} End the record at the end of a zip
 * @property {number} at where it stands
 * @property {number} count of entries
 * @property {number} start of the directory
 * @property {number} size of the directory
 * @property {string} comment
 * @property {Uint8Array} bytes the record with all that follows it
 *
 * @typedef {object} Line an entry of the directory
 * @property {string} name
 * @property {Uint8Array} bytes the whole line
 * @property {number} flags
 * @property {number} method 0 stored
 * @property {number} crc
 * @property {number} packed bytes in the file
 * @property {number} size bytes unpacked
 * @property {number} mode the kind of file and its rights, as Unix writes them; 0 elsewhere
 * @property {number} offset of its header
 */

/** @param {Uint8Array} bytes */
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Finds the last record; one with which the file ends goes before one with something behind it.
 * @param {Source} source
 * @returns {Promise<End | undefined>}
 */
export async function findEnd(source) {
  const from = Math.max(0, source.size - 22 - 0xffff)
  const tail = await source.read(from, source.size)
  const view = viewOf(tail)
  let best = -1
  for (let at = tail.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const after = at + 22 + view.getUint16(at + 20, true)
    if (after === tail.length) {
      best = at
      break
    }
    if (best < 0) best = at
  }
  if (best < 0) return undefined
  return {
    at: from + best,
    count: view.getUint16(best + 10, true),
    size: view.getUint32(best + 12, true),
    start: view.getUint32(best + 16, true),
    comment: new TextDecoder('latin1').decode(tail.subarray(best + 22, best + 22 + view.getUint16(best + 20, true))),
    bytes: tail.subarray(best),
  }
}

/**
 * The lines of the directory.
 * @param {Source} source
 * @param {End} end
 * @returns {Promise<Line[]>} throws a refusal when there are too many, or they cannot be followed
 */
export async function readDirectory(source, { at, count, start, size }) {
  if (count > limits.entries || size > limits.list) throw new Refusal('too-many')
  if (start + size !== at) throw new Refusal('container-changed', '', { place: 'end', detail: 'the directory does not end there' })
  const bytes = await source.read(start, at)
  const view = viewOf(bytes)
  /** @type {Line[]} */
  const lines = []
  let next = 0
  while (next < bytes.length) {
    if (lines.length === limits.entries) throw new Refusal('too-many')
    if (next + 46 > bytes.length || view.getUint32(next, true) !== 0x02014b50) throw broken('no line')
    const raw = view.getUint16(next + 28, true)
    const length = 46 + raw + view.getUint16(next + 30, true) + view.getUint16(next + 32, true)
    if (next + length > bytes.length) throw broken('line beyond the end')
    lines.push({
      name: nameOf(bytes.subarray(next + 46, next + 46 + raw)),
      bytes: bytes.subarray(next, next + length),
      flags: view.getUint16(next + 8, true),
      method: view.getUint16(next + 10, true),
      crc: view.getUint32(next + 16, true),
      packed: view.getUint32(next + 20, true),
      size: view.getUint32(next + 24, true),
      mode: view.getUint16(next + 40, true),
      offset: view.getUint32(next + 42, true),
    })
    next += length
  }
  return lines
}

/** @param {string} detail */
const broken = (detail) => new Refusal('container-changed', '', { place: 'directory', detail })

/** @param {Uint8Array} raw */
function nameOf(raw) {
  try {
    return textOf(raw)
  } catch (cause) {
    throw new Refusal('unsafe-name', new TextDecoder('latin1').decode(raw), { detail: 'no UTF-8', cause })
  }
}

/** The bits of a mode that tell what kind of file it is; those of a plain file and of a folder. */
const kinds = { mask: 0xf000, plain: 0x8000, folder: 0x4000 }

/**
 * Refuses what could do harm, here or in a program that unpacks the file: names, links, bombs, sizes.
 * @param {Line[]} lines
 * @param {number} fileSize
 */
export function refuseHarm(lines, fileSize) {
  /** @type {Set<string>} */
  const seen = new Set()
  for (const { name, mode, flags } of lines) {
    if (isUnsafe(name)) throw new Refusal('unsafe-name', name)
    if (seen.has(alike(name))) throw new Refusal('duplicate', name)
    seen.add(alike(name))
    const kind = mode & kinds.mask
    if (kind !== 0 && kind !== kinds.plain && kind !== kinds.folder) throw new Refusal('link', name)
    if (flags & 0x41) throw new Refusal('encrypted', name)
  }
  let all = 0
  let packed = 0
  for (const line of lines) {
    if (line.size > line.packed * limits.ratio) throw new Refusal('bomb', line.name)
    packed += line.packed
    // Entries that lie over each other are a bomb too.
    if (packed > fileSize) throw new Refusal('bomb', line.name, { detail: 'more than the file holds' })
    if (line.size > (line.name === manifest ? limits.list : limits.part)) throw new Refusal('too-large', line.name)
    all += line.size
    if (all > limits.all + limits.list) throw new Refusal('too-large', line.name, { detail: 'all together' })
  }
}
