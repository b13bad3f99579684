/**
 * The zip round the parts, as bytes (APPNOTE.TXT 4.3): entries one after the other without gaps, stored, UTF-8 names, one fixed time, no extra fields.
 * Written here and not by a library, because the bytes are the format: what was written once must come out the same for ever, to be compared.
 */
import { bytesOf } from './canonical.js'

/** @typedef {{name: string, size: number, crc: number}} Entry */

const version = 20
const utf8 = 0x0800
/** 1 January 1980, the first day that a zip knows, at midnight. */
const day = 0x0021

/** @param {Entry} entry @returns {Uint8Array<ArrayBuffer>} what stands before the part */
export function header({ name, size, crc }) {
  const raw = bytesOf(name)
  const view = new DataView(new ArrayBuffer(30 + raw.length))
  view.setUint32(0, 0x04034b50, true)
  common(view, 4, { raw, size, crc })
  return ended(view, raw)
}

/** The length of a header. @param {string} name */
export const headerLength = (name) => 30 + bytesOf(name).length

/** @param {Entry} entry @param {number} offset of its header @returns {Uint8Array<ArrayBuffer>} its line in the directory */
export function line({ name, size, crc }, offset) {
  const raw = bytesOf(name)
  const view = new DataView(new ArrayBuffer(46 + raw.length))
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, version, true)
  common(view, 6, { raw, size, crc })
  view.setUint32(42, offset, true)
  return ended(view, raw)
}

/** @param {{count: number, start: number, size: number}} directory @param {string} comment @returns {Uint8Array<ArrayBuffer>} what stands at the end */
export function endRecord({ count, start, size }, comment) {
  const raw = bytesOf(comment)
  const view = new DataView(new ArrayBuffer(22 + raw.length))
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, start, true)
  view.setUint16(20, raw.length, true)
  return ended(view, raw)
}

/**
 * All that a zip of these entries has besides their bytes.
 * @param {Entry[]} entries
 * @param {string} comment
 */
export function frame(entries, comment) {
  let start = 0
  const offsets = entries.map(({ name, size }) => {
    const offset = start
    start += headerLength(name) + size
    return offset
  })
  const lines = entries.map((entry, i) => line(entry, offsets[i] ?? 0))
  const size = lines.reduce((sum, each) => sum + each.length, 0)
  return { offsets, headers: entries.map(header), lines, end: endRecord({ count: entries.length, start, size }, comment), start, total: start + size + 22 + bytesOf(comment).length }
}

/** The fields that header and line share. @param {DataView} view @param {number} at @param {{raw: Uint8Array, size: number, crc: number}} entry */
function common(view, at, { raw, size, crc }) {
  view.setUint16(at, version, true)
  view.setUint16(at + 2, utf8, true)
  view.setUint16(at + 8, day, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, size, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, raw.length, true)
}

/** @param {DataView<ArrayBuffer>} view @param {Uint8Array} raw what its last bytes are */
function ended(view, raw) {
  const bytes = new Uint8Array(view.buffer)
  bytes.set(raw, bytes.length - raw.length)
  return bytes
}
