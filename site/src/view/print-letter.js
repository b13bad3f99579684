/**
 * The letter on paper, for the browser's print dialogue and its "save as PDF". It is drawn into a place of its own that only paper shows
 * (style/print-letter.css), and is taken away when the dialogue has closed.
 *
 * @typedef {import('../letter/write.js').Part} Part
 * @typedef {{language: string, parts: Part[]}} Column
 */
import { lines } from '../letter/write.js'

/** @type {(() => void) | undefined} */
let clear

/**
 * Draws the letter and asks the browser to print it.
 * @param {Column[]} columns one letter, or two versions side by side, part beside part; a typed letter as the parts of letter/typed.js
 * @param {string} name what browsers propose as the name of the file
 */
export function printLetter(columns, name) {
  clear?.()
  const title = document.title
  const paper = document.createElement('div')
  paper.className = 'letter-on-paper'
  paper.append(...(columns.length > 1 ? [sideBySide(columns)] : columns.flatMap(one)))
  document.body.append(paper)
  document.documentElement.classList.add('printing-letter')
  document.title = name
  clear = () => {
    paper.remove()
    document.documentElement.classList.remove('printing-letter')
    document.title = title
    window.removeEventListener('afterprint', /** @type {() => void} */ (clear))
    clear = undefined
  }
  // Some browsers return from print() at once; all of them tell when the dialogue has closed.
  window.addEventListener('afterprint', clear)
  window.print()
}

/** @param {Column} column */
const one = ({ language, parts }) => lines(parts).map(({ text, apart }, i) => paragraph(text, `${parts[i]?.kind}${apart ? ' apart' : ''}`, language))

/** A table without rules keeps each pair at one height over the ends of pages. @param {Column[]} columns */
function sideBySide(columns) {
  const table = document.createElement('table')
  table.setAttribute('role', 'presentation')
  const all = columns.map(one)
  for (let i = 0; i < Math.max(...all.map((column) => column.length)); i++) {
    const row = table.insertRow()
    for (const column of all) row.insertCell().append(column[i] ?? '')
  }
  return table
}

/** @param {string} text @param {string} classes @param {string} language */
function paragraph(text, classes, language) {
  const p = document.createElement('p')
  p.className = classes
  p.lang = language
  p.textContent = text
  return p
}
