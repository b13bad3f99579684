/** Digests of bytes: SHA-256 by the browser, the zip's CRC-32 by hand, because no browser offers it. */

/**
 * In hexadecimal, small letters.
 * @param {BufferSource} bytes
 * @returns {Promise<string>}
 */
export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The SHA-256 of a whole file, as any program for it gives it. @param {Blob} file */
export const fingerprint = async (file) => sha256(await file.arrayBuffer())

/** The table for polynomial 0xedb88320 (APPNOTE.TXT 4.4.7). */
const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  return c
})

/** Bytes after which the page gets its turn: about 20 ms. */
const turn = 4 * 1024 * 1024

/**
 * @param {Uint8Array} bytes
 * @param {AbortSignal} [signal]
 * @returns {Promise<number>}
 */
export async function crc32(bytes, signal) {
  let c = 0xffffffff
  for (let from = 0; from < bytes.length; from += turn) {
    if (from > 0) await pause()
    signal?.throwIfAborted()
    const to = Math.min(bytes.length, from + turn)
    for (let i = from; i < to; i++) c = /** @type {number} */ (table[(c ^ /** @type {number} */ (bytes[i])) & 255]) ^ (c >>> 8)
  }
  return ~c >>> 0
}

const pause = () =>
  new Promise((next) => {
    setTimeout(next)
  })
