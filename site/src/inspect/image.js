/** Pictures: whether they are whole, and the pages of a TIFF. They are not drawn, so their size in dots does not matter. */
import { latin, viewOf } from './bytes.js'
import { Broken } from './faults.js'
import { chain } from './limits.js'

/** @param {Uint8Array} bytes @param {import('./findings.js').Findings} findings */
export function readPng(bytes, findings) {
  const view = viewOf(bytes)
  let at = 8
  let header = false
  while (at + 12 <= bytes.length) {
    const type = latin(bytes, at + 4, at + 8)
    if (type === 'IHDR') {
      header = true
      findings.set({ pages: 1 })
    }
    if (type === 'IEND') break
    at += 12 + view.getUint32(at, false)
  }
  if (!header || at + 12 > bytes.length) throw new Broken('png')
}

/** @param {Uint8Array} bytes @param {import('./findings.js').Findings} findings */
export function readJpeg(bytes, findings) {
  const view = viewOf(bytes)
  let size = false
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) throw new Broken('jpeg')
    const marker = bytes[at + 1] ?? 0
    // Filling bytes, and markers that stand alone.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) size = true
    if (marker === 0xda) {
      if (!size) break
      findings.set({ pages: 1 })
      // What follows the picture does not matter, but its end must be there.
      if (ended(bytes, at)) return
      break
    }
    at += 2 + view.getUint16(at + 2, false)
  }
  throw new Broken('jpeg')
}

/** @param {Uint8Array} bytes @param {number} from */
function ended(bytes, from) {
  for (let at = bytes.indexOf(0xd9, from); at >= 0; at = bytes.indexOf(0xd9, at + 1)) if (bytes[at - 1] === 0xff) return true
  return false
}

/** @param {Uint8Array} bytes @param {import('./findings.js').Findings} findings */
export function readTiff(bytes, findings) {
  const view = viewOf(bytes)
  const little = bytes[0] === 0x49
  const big = view.getUint16(2, little) === 43
  const place = (/** @type {number} */ at) => (big ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little))
  const seen = new Set()
  try {
    for (let at = place(big ? 8 : 4); at !== 0; ) {
      if (seen.has(at) || seen.size === chain.tiff) throw new Broken('tiff')
      seen.add(at)
      const entries = big ? Number(view.getBigUint64(at, little)) : view.getUint16(at, little)
      if (entries === 0) throw new Broken('tiff')
      at = place(at + (big ? 8 + 20 * entries : 2 + 12 * entries))
    }
  } catch (error) {
    throw new Broken('tiff', { cause: error })
  }
  if (seen.size === 0) throw new Broken('tiff')
  findings.set({ pages: seen.size })
}
