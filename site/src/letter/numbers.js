/**
 * The numbers of a letter that the core gives no meaning: pages of enclosures, numbers of papers, tonnes, telephones. They are compared as they are
 * written, and never judged.
 *
 * @typedef {{value: string, start: number, end: number}} Numeral value in plain digits, place in UTF-16 units
 */

const blank = '[ \\u00a0\\u202f\\u2009]'

/** A telephone, or digits in groups of three, with a decimal part or parts after points; after it a word that multiplies. */
const numeral = new RegExp(`\\+\\d(?:${blank}?[-()]?${blank}?\\d){8,14}|\\d+(?:${blank}\\d{3}(?!\\d))*(?:[.,]\\d+)*(?:${blank}?(мың|тыс|тысяч|thousand|млн|миллион|million|млрд|миллиард|bn|billion)(?![\\p{L}]{4}))?`, 'giu')

/** The first two letters tell the multipliers apart in all three languages. @type {Record<string, number>} */
const powers = { мы: 3, ты: 3, th: 3, млн: 6, миллио: 6, millio: 6, млр: 9, миллиа: 9, bn: 9, billio: 9 }

/** The number of an item at the start of a line. */
const marker = /^[ \t]*\d{1,2}[.)](?=\s)/gm

/**
 * @param {string} text of a letter
 * @param {{start: number, end: number}[]} known passages that have a meaning already
 * @returns {Numeral[]} by their places
 */
export function numerals(text, known) {
  const rest = text.split('')
  for (const { start, end } of [...known, ...[...text.matchAll(marker)].map((m) => ({ start: m.index, end: m.index + m[0].length }))]) rest.fill('\u0000', start, end)
  return [...rest.join('').matchAll(numeral)].map((m) => ({ value: canonical(m[0], m[1] ?? ''), start: m.index, end: m.index + m[0].length }))
}

/** @param {string} written @param {string} multiplier */
function canonical(written, multiplier) {
  if (written.startsWith('+')) return `+${written.replaceAll(/\D/g, '')}`
  const digits = written.slice(0, written.length - multiplier.length).replaceAll(/\s/g, '').replaceAll(',', '.')
  const power = Object.entries(powers).find(([beginning]) => multiplier.toLowerCase().startsWith(beginning))?.[1] ?? 0
  // Parts such as 1.2.3 are no decimal number, and long ones lose digits; they stay as they are.
  if (!/^\d+(\.\d+)?$/.test(digits) || digits.length > 15) return power ? `${digits} ×10^${power}` : digits
  // A leading zero belongs to a number of a paper.
  return power === 0 && /^0\d/.test(digits) ? digits : String(Number(`${digits}e${power}`))
}
