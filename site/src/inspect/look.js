/** One file, from its bytes to its facts. */
import { Enough } from './faults.js'
import { kindOf } from './kind.js'

/**
 * Looks into a file and tells what it finds; never fails for what the file holds.
 * @param {Uint8Array} bytes may be given away
 * @param {import('./findings.js').Findings} findings
 * @param {() => void} opened called when the reader is loaded and starts
 * @param {() => Promise<Uint8Array>} again the same bytes once more
 */
export async function look(bytes, findings, opened, again) {
  const kind = await kindOf(bytes)
  try {
    const read = readers[kind]
    if (kind !== 'ole' && kind !== 'zip') findings.set({ kind })
    if (!read) {
      // What a copy that failed leaves behind.
      if (kind === 'other' && bytes.every((byte) => byte === 0)) findings.set({ damaged: true })
      return
    }
    const reader = await read()
    opened()
    await reader(bytes, findings, again)
  } catch (error) {
    // Whatever else a reader trips over, it was the file that led it there.
    if (!(error instanceof Enough)) findings.set({ damaged: true })
  } finally {
    findings.flush()
  }
}

/** The readers, loaded when the first file of their kind comes. @type {Record<string, () => Promise<(bytes: Uint8Array, findings: import('./findings.js').Findings, again: () => Promise<Uint8Array>) => unknown>>} */
const readers = {
  pdf: async () => (await import('./pdf.js')).readPdf,
  zip: async () => (await import('./package.js')).readPackage,
  ole: async () => (await import('./ole.js')).readOle,
  xls: async () => (await import('./xls.js')).readOldSheets,
  png: async () => (await import('./image.js')).readPng,
  jpeg: async () => (await import('./image.js')).readJpeg,
  tiff: async () => (await import('./image.js')).readTiff,
}
