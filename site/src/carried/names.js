/** Names of entries: making safe ones, and telling unsafe ones. A name is never used as a place on a disk; but people unpack packages by other means too. */
import * as limits from './limits.js'

/** Letters of a document's name that are kept in its path, in characters. */
const length = 60

/**
 * A file's own name as the end of a path: letters, figures and a few signs; what else it had is a low line.
 * @param {string} name as the file is called, anything
 */
export function safeName(name) {
  const clean = [...name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N} .()_-]+/gu, '_')]
  const dot = clean.lastIndexOf('.')
  const end = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : []
  const start = clean.slice(0, Math.min(clean.length - end.length, length - end.length))
  return [...start, ...end].join('').replace(/[. ]+$/, '') || 'file'
}

/** Characters that no path of ours has: those that do not show or turn others round, and those that mean something to some system. */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\\:*?"<>|]/u

/** Names that are devices on Windows. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Whether a name could lead out of the folder it is unpacked to, or be taken for another. @param {string} name */
export function isUnsafe(name) {
  if (forbidden.test(name) || new TextEncoder().encode(name).length > limits.name) return true
  // A folder's own entry ends with a slash; it is refused as a part that the manifest does not name.
  const steps = name.replace(/\/$/, '').split('/')
  return steps.some((step) => step === '' || /[. ]$/.test(step) || device.test(step))
}

/** What names have in common that some system takes for one: the case and the form of their letters play no part. @param {string} name */
export const alike = (name) => name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
