/** The letter as a Word document (OOXML), one language or two side by side. The library is loaded when first asked for. */
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, BorderStyle } from 'docx'

/** @typedef {import('./write.js').Part} Part */

/** Twentieths of a point in a centimetre. */
const centimetre = 567

/** Official papers leave three centimetres for the binding. */
const page = { margin: { top: 2 * centimetre, right: 1.5 * centimetre, bottom: 2 * centimetre, left: 3 * centimetre } }

const styles = { default: { document: { run: { font: 'Times New Roman', size: 24 } } } }

/**
 * @param {{language: string, parts: Part[]}[]} columns one letter, or the same letter in two languages
 * @returns {Promise<Blob>}
 */
export function document(columns) {
  const [first] = columns
  const children = columns.length === 1 && first ? paragraphs(first) : [sideBySide(columns)]
  return Packer.toBlob(new Document({ styles, sections: [{ properties: { page }, children }] }))
}

/** @param {{language: string, parts: Part[]}} column */
function paragraphs({ language, parts }) {
  let item = 0
  return parts.map((part) => {
    item = part.kind === 'item' ? item + 1 : 0
    return paragraph(part, item, language)
  })
}

/** @param {Part} part @param {number} item its number in a list @param {string} language */
function paragraph({ kind, text }, item, language) {
  const bold = kind === 'title' || kind === 'heading'
  const alignment = { to: AlignmentType.RIGHT, from: AlignmentType.RIGHT, title: AlignmentType.CENTER, subject: AlignmentType.CENTER }[/** @type {string} */ (kind)]
  return new Paragraph({
    ...(alignment ? { alignment } : {}),
    spacing: { before: kind === 'title' || kind === 'heading' || kind === 'sign' ? 240 : 0, after: kind === 'from' || kind === 'item' ? 0 : 120 },
    keepNext: bold,
    // A typed block has its own line breaks, anything else is one line.
    children: (kind === 'item' ? `${item}) ${text}` : text)
      .split('\n')
      .map((line, i) => new TextRun({ text: line, bold, ...(i > 0 ? { break: 1 } : {}), language: { value: { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }[language] ?? language } })),
  })
}

/** Two columns without rules, part beside part, so that each pair stays at one height. @param {{language: string, parts: Part[]}[]} columns */
function sideBySide(columns) {
  const all = columns.map(paragraphs)
  const none = { style: BorderStyle.NONE, size: 0 }
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
  const rows = Array.from({ length: Math.max(...all.map((column) => column.length)) }, (_, i) =>
    new TableRow({ cantSplit: true, children: all.map((column) => new TableCell({ children: [column[i] ?? new Paragraph('')], width: { size: 100 / all.length, type: WidthType.PERCENTAGE } })) }),
  )
  return new Table({ rows, borders, width: { size: 100, type: WidthType.PERCENTAGE } })
}
