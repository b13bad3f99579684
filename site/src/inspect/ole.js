/** The older compound files: DOC, XLS, PPT, and the wrapper of encrypted Office Open XML. */
import * as CFB from 'cfb'
import { find, viewOf } from './bytes.js'
import { Broken } from './faults.js'
import { readOldSlides } from './ppt.js'
import { readOldSheets } from './xls.js'

/** The streams of the root that tell the kind; those of embedded objects lie deeper and do not count. @type {[string, string][]} */
const streams = [
  ['EncryptedPackage', 'other'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
]

/** The class of an installer's root, as it lies in the file. */
const installer = /^84100C000000/i

/**
 * @param {Uint8Array} bytes
 * @param {import('./findings.js').Findings} findings
 */
export function readOle(bytes, findings) {
  const file = parse(bytes)
  if (!file) {
    findings.set({ kind: kindByName(bytes), damaged: true })
    return
  }
  const found = streams.map(([name, kind]) => ({ kind, name, data: stream(file, name) })).find(({ data }) => data)
  const main = found?.data
  if (!main) {
    findings.set({ kind: installer.test(String(file.FileIndex[0]?.clsid ?? '')) ? 'program' : 'other' })
    return
  }
  findings.set({ kind: found.kind })
  try {
    if (found.name === 'EncryptedPackage') findings.set({ encrypted: true })
    if (found.kind === 'doc') readWordHeader(main, findings)
    if (found.kind === 'ppt') readPresentation(file, main, findings)
    if (found.kind === 'xls') readOldSheets(main, findings)
  } catch (error) {
    if (error instanceof RangeError) throw new Broken('record', { cause: error })
    throw error
  }
}

/** @param {Uint8Array} bytes */
function parse(bytes) {
  try {
    return CFB.parse(bytes)
  } catch {
    return undefined
  }
}

/**
 * A stream of the root. Its name may be written in any case.
 * @param {CFB.CFB$Container} file @param {string} name @param {string} [storage] of the root, when it lies in one
 */
function stream(file, name, storage) {
  const wanted = (storage === undefined ? name : `${storage}/${name}`).toLowerCase()
  const at = file.FullPaths.findIndex((path) => path.slice(path.indexOf('/') + 1).toLowerCase() === wanted)
  const content = file.FileIndex[at]?.content
  return content && Uint8Array.from(/** @type {ArrayLike<number>} */ (content))
}

/** Where a presentation for both PowerPoint 95 and 97 has the newer form; the older one alone cannot be counted. */
const newer = 'PP97_DUALSTORAGE'

/** @param {CFB.CFB$Container} file @param {Uint8Array} main @param {import('./findings.js').Findings} findings */
function readPresentation(file, main, findings) {
  const better = stream(file, 'PowerPoint Document', newer)
  if (better) readOldSlides(better, stream(file, 'Current User', newer), findings)
  else if (!stream(file, 'Text_Content')) readOldSlides(main, stream(file, 'Current User'), findings)
}

/** The kind by the names in the directory of a file whose chains are broken. @param {Uint8Array} bytes */
const kindByName = (bytes) => streams.find(([name]) => find(bytes, [...name].join('\0')) >= 0)?.[1] ?? 'other'

/** @param {Uint8Array} main @param {import('./findings.js').Findings} findings */
function readWordHeader(main, findings) {
  const view = viewOf(main)
  const mark = view.getUint16(0, true)
  if (mark !== 0xa5ec && mark !== 0xa5dc && mark !== 0xa59b && mark !== 0xa697 && mark !== 0xa699) throw new Broken('doc')
  if ((view.getUint16(10, true) & 0x100) !== 0) findings.set({ encrypted: true })
}
