/**
 * The letter as plain text: one language, or two beside each other in columns of a fixed-width font, part beside part. Eighty characters a line go into
 * every editor and onto a sheet of A4.
 *
 * @typedef {import('./write.js').Part} Part
 * @typedef {{language: string, parts: Part[]}} Column
 */
import { lines, plain } from './write.js'

const width = 38
const gap = '    '

/**
 * @param {Column[]} columns one letter, or the same letter in two languages
 * @returns {string} ends with a line break
 */
export function text(columns) {
  const [first, second] = columns
  if (!first || !second) return plain(first?.parts ?? [])
  const [ours, theirs] = [lines(first.parts), lines(second.parts)]
  const rows = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => {
    const apart = ours[i]?.apart ?? theirs[i]?.apart
    return [...(apart ? [''] : []), ...beside(wrap(ours[i]?.text ?? ''), wrap(theirs[i]?.text ?? ''))]
  })
  return `${rows.flat().join('\n')}\n`
}

/** @param {string[]} left @param {string[]} right */
const beside = (left, right) =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `${pad(left[i] ?? '')}${gap}${right[i] ?? ''}`.trimEnd())

/** Characters as a person counts them: a letter with its marks is one. @param {string} word @returns {string[]} */
const letters = (word) => word.match(/\P{M}\p{M}*|\p{M}/gu) ?? []

/** @param {string} word */
const size = (word) => letters(word).length

/** @param {string} line */
const pad = (line) => line + ' '.repeat(Math.max(0, width - size(line)))

/** Lines of the column's width; figures keep together at their no-break spaces, and what is longer than a line is cut. @param {string} whole @returns {string[]} */
function wrap(whole) {
  return whole.split('\n').flatMap((each) => {
    /** @type {string[]} */
    const out = ['']
    for (const word of each.split(/[ \t]+/).filter(Boolean).flatMap(cut)) {
      const line = out.at(-1) ?? ''
      if (line === '') out[out.length - 1] = word
      else if (size(line) + 1 + size(word) <= width) out[out.length - 1] = `${line} ${word}`
      else out.push(word)
    }
    return out
  })
}

/** @param {string} word @returns {string[]} */
function cut(word) {
  const all = letters(word)
  return all.length <= width ? [word] : Array.from({ length: Math.ceil(all.length / width) }, (_, i) => all.slice(i * width, (i + 1) * width).join(''))
}
