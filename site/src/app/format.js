/**
 * Writes the core's canonical values as people write them. By hand and not by Intl, because Chromium has no Kazakh locale data. Every figure has
 * tabular no-break spaces inside and before its unit, so that it never breaks.
 *
 * @typedef {'kk' | 'ru' | 'en'} Language
 */

const space = '\u00a0'

/** @type {Record<Language, {mci: string, point: string}>} */
const units = {
  kk: { mci: 'АЕК', point: ',' },
  ru: { mci: 'МРП', point: ',' },
  en: { mci: 'MCI', point: '.' },
}

/**
 * 62712500000.5 as 62 712 500 000,5.
 * @param {string} canonical
 * @param {Language} language
 */
export function number(canonical, language) {
  const [whole = '', fraction] = canonical.split('.')
  const grouped = whole.length > 4 || fraction === undefined ? group(whole) : whole
  return fraction === undefined ? grouped : grouped + units[language].point + fraction
}

/** @param {string} digits */
function group(digits) {
  let text = ''
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) text += space
    text += digits[i]
  }
  return text
}

/** 2026-11-23 as 23.11.2026, in all three languages. @param {string} iso */
export const day = (iso) => iso.split('-').toReversed().join('.')

/** @param {number} n */
const two = (n) => String(n).padStart(2, '0')

/** The day on this computer, 2026-11-23. @param {Date} at */
export const localDay = (at) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** The time on this computer, 14:32. @param {Date} at */
export const clock = (at) => `${two(at.getHours())}:${two(at.getMinutes())}`

/** 2026-03 as 03.2026. @param {string} iso */
export const month = day

/**
 * A value of a finding, as text.
 * @param {{kind: string, value: string}} value
 * @param {Language} language
 */
export function value({ kind, value: text }, language) {
  switch (kind) {
    case 'money':
      return `${number(text, language)}${space}₸`
    case 'mci':
      return `${number(text, language)}${space}${units[language].mci}`
    case 'percent':
      return `${number(text, language)}${language === 'en' ? '' : space}%`
    case 'date':
    case 'month':
      return day(text)
    case 'period':
      return period(text, language)
    case 'text':
      return text.length > 60 ? `${text.slice(0, 59)}…` : text
    default:
      return text
  }
}

/** How each language writes a quarter and a half-year. @type {Record<Language, (part: string, year: string, half: boolean) => string>} */
const stretches = {
  kk: (part, year, half) => `${year}${space}ж. ${part}${space}${half ? 'жартыжылдық' : 'тоқсан'}`,
  ru: (part, year, half) => `${part}${space}${half ? 'полугодие' : 'квартал'} ${year}${space}г.`,
  en: (part, year, half) => `${half ? 'H' : 'Q'}${part}${space}${year}`,
}

/** 2026-Q3 as a quarter, 2026-H1 as a half-year, 2026-09 as 09.2026, 2026 as it stands, 2026/2031 with a dash. @param {string} text @param {Language} language @returns {string} */
function period(text, language) {
  if (text.includes('/')) return text.split('/').map((each) => period(each, language)).join('–')
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text)
  const [year = '', part] = text.split('-')
  if (part === undefined) return year
  const found = /^([QH])([1-4])$/.exec(part)
  if (!found) return `${part}.${year}`
  const at = Number(found[2])
  return stretches[language](language === 'en' ? String(at) : (['I', 'II', 'III', 'IV'][at - 1] ?? ''), year, found[1] === 'H')
}

/** Bytes as people read them. @param {number} bytes @param {Language} language */
export function size(bytes, language) {
  const names = language === 'en' ? ['B', 'KB', 'MB'] : ['Б', 'КБ', 'МБ']
  if (bytes < 1024) return `${bytes}${space}${names[0]}`
  const [amount, name] = bytes < 1024 * 1024 ? [bytes / 1024, names[1]] : [bytes / 1024 / 1024, names[2]]
  return `${number(amount < 10 ? amount.toFixed(1).replace(/\.0$/, '') : amount.toFixed(0), language)}${space}${name}`
}
