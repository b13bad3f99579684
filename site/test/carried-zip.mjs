/** Zips as nobody should make them, for the tests of what is refused: every field can be said otherwise than it is. */
import { crc32 } from '../src/carried/hash.js'

/**
 * @typedef {object} Entry
 * @property {string | Uint8Array} name
 * @property {Uint8Array} [data] as it lies in the file
 * @property {number} [size] said to be unpacked
 * @property {number} [packed] said to be in the file
 * @property {number} [method]
 * @property {number} [flags]
 * @property {number} [mode] as Unix writes it
 * @property {number} [offset] said
 * @property {number} [crc] said, in both places
 * @property {string} [local] name in the header before the data
 * @property {Uint8Array} [extra] in the directory
 */

/** @param {number[]} sizes @param {number[]} values */
function fields(sizes, values) {
  const bytes = Buffer.alloc(sizes.reduce((a, b) => a + b))
  let at = 0
  sizes.forEach((size, i) => {
    bytes.writeUIntLE(values[i] ?? 0, at, size)
    at += size
  })
  return bytes
}

/**
 * @param {Entry[]} entries
 * @param {{comment?: string, count?: number, before?: Uint8Array, behind?: Uint8Array, between?: Uint8Array}} [more]
 */
export async function zip(entries, { comment = '', count = entries.length, before = Buffer.alloc(0), behind = Buffer.alloc(0), between = Buffer.alloc(0) } = {}) {
  const pieces = [before]
  const lines = []
  let at = before.length
  for (const { name, data = Buffer.alloc(0), size = data.length, packed = data.length, method = 0, flags = 0x800, mode = 0, offset = at, crc, local, extra = Buffer.alloc(0) } of entries) {
    const raw = Buffer.from(name)
    const front = Buffer.from(local ?? raw)
    const shared = [20, flags, method, 0, 0x21, crc ?? (await crc32(data)), packed, size]
    const header = fields([4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2], [0x04034b50, ...shared, front.length, 0])
    pieces.push(header, front, data)
    lines.push(fields([4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 4], [0x02014b50, mode ? 0x314 : 20, ...shared, raw.length, extra.length, 0, 0, 0, 0, mode, offset]), raw, extra)
    at += header.length + front.length + data.length
  }
  const directory = Buffer.concat(lines)
  const end = fields([4, 2, 2, 2, 2, 4, 4, 2], [0x06054b50, 0, 0, count & 0xffff, count & 0xffff, directory.length, at + between.length, comment.length])
  return new Uint8Array(Buffer.concat([...pieces, between, directory, end, Buffer.from(comment), behind]))
}
