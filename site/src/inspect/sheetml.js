/** Sheets of an XLSX and what stands in their cells; sheets of an XLSB. */
import { Broken, Enough } from './faults.js'
import { chain, sharedText } from './limits.js'
import { relations } from './ooxml.js'
import { attribute, prefixed, readXml } from './xml.js'

/**
 * @param {import('./zip.js').Zip} zip
 * @param {string} main
 * @param {import('./findings.js').Findings} findings
 */
export function readSheets(zip, main, findings) {
  /** @type {string[]} */
  const ids = []
  readXml(zip, main, {
    open(name, attributes, path) {
      if (name === 'sheet' && path.length === 3 && path[1] === 'sheets') ids.push(prefixed(attributes, 'id'))
    },
  })
  const parts = relations(zip, main)
  if (ids.length > 0) findings.set({ pages: ids.length })
  else {
    // A list that was emptied: what programs show are the sheets that are there.
    for (const [id, { type }] of parts) if (type.endsWith('/worksheet')) ids.push(id)
    if (ids.length === 0) throw new Broken('no sheet')
    findings.set({ pages: ids.length })
  }
  const shared = [...parts.values()].find(({ type }) => type.endsWith('/sharedStrings'))?.target
  const texts = shared !== undefined && zip.has(shared) ? sharedTexts(zip, shared) : []
  for (const id of ids) {
    const part = parts.get(id)
    // Modules of old workbooks are listed without a part; charts have no cells.
    if (!part?.type.endsWith('/worksheet')) continue
    if (!zip.has(part.target)) throw new Broken('no sheet')
    readSheet(zip, part.target, texts, findings)
    findings.say('\n')
    findings.flush()
  }
}

/** The texts that cells refer to by their number. @param {import('./zip.js').Zip} zip @param {string} part */
function sharedTexts(zip, part) {
  /** @type {string[]} */
  const texts = []
  let own = ''
  let length = 0
  try {
    readXml(zip, part, {
      text(text, path) {
        if (path.at(-1) === 't' && !path.includes('rPh')) own += text
      },
      close(name) {
        if (name !== 'si') return
        texts.push(own)
        length += own.length
        own = ''
        if (length > sharedText) throw new Enough('shared')
      },
    })
  } catch (error) {
    // The cells that refer to those behind the bound stay empty.
    if (!(error instanceof Enough)) throw error
  }
  return texts
}

/** One line a row, a tab after each cell. @param {import('./zip.js').Zip} zip @param {string} part @param {string[]} texts @param {import('./findings.js').Findings} findings */
function readSheet(zip, part, texts, findings) {
  let type = ''
  let value = ''
  let filled = false
  readXml(zip, part, {
    open(name, attributes) {
      if (name === 'c') {
        type = attribute(attributes, 't')
        value = ''
      }
    },
    text(text, path) {
      const own = path.at(-1)
      if ((own === 'v' || (own === 't' && path.includes('is'))) && !path.includes('rPh')) value += text
    },
    close(name) {
      if (name === 'c' && value !== '') {
        findings.say(`${type === 's' ? (texts[Number(value)] ?? '') : value}\t`)
        filled = true
      }
      if (name === 'row' && filled) {
        findings.say('\n')
        filled = false
      }
    },
  })
}

/** The record that stands for one sheet in the binary workbook. */
const bundleSheet = 156

/** @param {import('./zip.js').Zip} zip @param {string} main @param {import('./findings.js').Findings} findings */
export function readBinarySheets(zip, main, findings) {
  /** @type {Uint8Array[]} */
  const pieces = []
  zip.read(main, (piece) => pieces.push(piece.slice()))
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const piece of pieces) {
    bytes.set(piece, filled)
    filled += piece.length
  }
  let at = 0
  // A number of up to four bytes, seven bits in each; the highest bit says that another one follows.
  const number = (/** @type {number} */ longest) => {
    let value = 0
    for (let i = 0; i < longest; i++) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Broken('record')
      value |= (byte & 0x7f) << (7 * i)
      if (byte < 0x80) break
    }
    return value
  }
  let sheets = 0
  for (let i = 0; i < chain.records && at < bytes.length; i++) {
    if (number(2) === bundleSheet) sheets++
    const length = number(4)
    at += length
  }
  if (sheets === 0) throw new Broken('no sheet')
  findings.set({ pages: sheets })
}
