/** Sheets of an XLS. */
import { viewOf } from './bytes.js'
import { Broken } from './faults.js'
import { chain } from './limits.js'

const record = { begin: 0x0809, end: 0x000a, password: 0x002f, sheet: 0x0085 }

/** How workbooks of one sheet begin that are older than compound files. */
const single = new Set([0x0009, 0x0209, 0x0409])

/**
 * @param {Uint8Array} bytes the workbook's stream
 * @param {import('./findings.js').Findings} findings
 */
export function readOldSheets(bytes, findings) {
  const view = viewOf(bytes)
  const first = view.getUint16(0, true)
  if (single.has(first)) {
    findings.set({ pages: 1 })
    return
  }
  if (first !== record.begin) throw new Broken('xls')
  let sheets = 0
  let at = 0
  for (let i = 0; i < chain.records && at + 4 <= bytes.length; i++) {
    const type = view.getUint16(at, true)
    if (type === record.end) break
    if (type === record.password) {
      findings.set({ encrypted: true })
      return
    }
    if (type === record.sheet) sheets++
    at += 4 + view.getUint16(at + 2, true)
  }
  if (sheets === 0) throw new Broken('no sheet')
  findings.set({ pages: sheets })
}
