/** What is packed as a zip: office documents, or just a zip. */
import { Broken } from './faults.js'
import { odf, readOpenDocument } from './odf.js'
import { ooxml } from './ooxml.js'
import { readBinarySheets, readSheets } from './sheetml.js'
import { readSlides } from './slideml.js'
import { readWord } from './wordml.js'
import { Zip } from './zip.js'

/** @type {Record<string, (zip: Zip, main: string, findings: import('./findings.js').Findings) => {pictures: boolean} | void>} */
const readers = { docx: readWord, pptx: readSlides, xlsx: readSheets, xlsb: readBinarySheets }

/**
 * @param {Uint8Array} bytes
 * @param {import('./findings.js').Findings} findings
 */
export function readPackage(bytes, findings) {
  findings.set({ kind: 'zip' })
  const zip = new Zip(bytes)
  const open = odf(zip)
  if (open) {
    findings.set({ kind: open.kind })
    if (open.encrypted) findings.set({ encrypted: true })
    else if (open.kind !== 'other') tellLayer(readOpenDocument(zip, open.kind, findings), findings)
    return
  }
  const office = ooxml(zip)
  if (office) findings.set({ kind: office.kind })
  if (zip.encrypted) findings.set({ encrypted: true })
  if (!office || zip.encrypted) return
  if (office.broken) throw new Broken('package')
  const read = readers[office.kind]
  tellLayer(read?.(zip, office.main, findings), findings)
}

/** A document that is nothing but pictures is a scan too. @param {{pictures: boolean} | void} seen @param {import('./findings.js').Findings} findings */
function tellLayer(seen, findings) {
  if (seen?.pictures && findings.blank) findings.set({ textLayer: false })
}
