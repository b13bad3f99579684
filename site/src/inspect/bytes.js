/** Looking into bytes. */

/** @param {Uint8Array} bytes */
export const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Each byte as one character. @param {Uint8Array} bytes @param {number} [from] @param {number} [to] */
export const latin = (bytes, from = 0, to = bytes.length) => new TextDecoder('latin1').decode(bytes.subarray(from, to))

/** Whether the bytes begin with these. @param {Uint8Array} bytes @param {number[]} head */
export const startsWith = (bytes, ...head) => bytes.length >= head.length && head.every((byte, i) => bytes[i] === byte)

/**
 * Where a piece lies first, or -1.
 * @param {Uint8Array} bytes
 * @param {string} piece one byte a character
 * @param {number} [from]
 * @param {number} [to] where to stop looking
 */
export function find(bytes, piece, from = 0, to = bytes.length) {
  const wanted = Uint8Array.from(piece, (c) => c.charCodeAt(0))
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first, from); at >= 0 && at + wanted.length <= to; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at
  }
  return -1
}
