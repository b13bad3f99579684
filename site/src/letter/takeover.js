/**
 * What the letter states and the form asks for: each fact with its passage and the field in which it would stand. Nothing is entered here.
 *
 * @typedef {import('./reading.js').Fact} Fact
 * @typedef {import('./reading.js').Output} Output
 * @typedef {object} Offer
 * @property {string} at pointer of the field
 * @property {string | true} value what would be entered: the words of the letter, a code, or "given"
 * @property {number} start of the passage, in UTF-16 units
 * @property {number} end
 * @property {string | boolean | undefined} typed what stands in the field already and differs; undefined when nothing does
 * @property {boolean} sure the letter says it in one way only
 */
import { get } from '../app/pointer.js'

/** A figure with its digits in groups, in the language's own decimal mark. @param {string} canonical @param {string} language */
function grouped(canonical, language) {
  const [whole = '', fraction] = canonical.split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return fraction === undefined ? digits : `${digits}${language === 'en' ? '.' : ','}${fraction}`
}

/** How an amount in index units is written. @type {Record<string, string>} */
const mci = { kk: 'АЕК', ru: 'МРП', en: 'MCI' }

/** A name without its quotation marks. @param {string} text */
const unquoted = (text) => text.replace(/^[«"“„]([^«»"“”„]*)[»"”“]$/, '$1').replaceAll(/\s+/g, ' ')

/** @typedef {[at: string, value: string | true]} Entry */

/**
 * The fields that a fact fills.
 * @param {Fact} f
 * @param {string} text of the letter
 * @param {string} language
 * @returns {Entry[]}
 */
function entries(f, text, language) {
  const words = text.slice(f.start, f.end)
  const v = String(f.v ?? '')
  switch (f.kind) {
    case 'applicant':
      return [['/applicant/name', words.replaceAll(/\s+/g, ' ')]]
    case 'project':
      return [['/project/name', unquoted(words)]]
    case 'number':
      return f.valid ? [['/applicant/number', v]] : []
    case 'activity':
      return [['/project/activity', v]]
    case 'region':
      return [['/project/region', v]]
    case 'period': {
      // A year alone does not say in which month the project begins.
      const found = /^(\d{4}-\d\d)(?:-\d\d)?\/(\d{4}-\d\d)(?:-\d\d)?$/.exec(v)
      return found?.[1] && found[2] ? [['/project/from', turned(found[1])], ['/project/to', turned(found[2])]] : []
    }
    case 'money':
      return f.cur && f.cur !== 'KZT' ? [] : amount(f.role, grouped(v, language))
    case 'mci':
      return f.role === 'cost' ? [['/project/cost', `${grouped(v, language)}\u00a0${mci[language] ?? 'MCI'}`]] : []
    case 'commitment':
      return f.status === 'present' || f.status === 'derived' ? [[`/commitments/${f.which}/given`, true]] : []
  }
  return []
}

/** 2026-03 as 03.2026. @param {string} month */
const turned = (month) => month.split('-').toReversed().join('.')

/** @param {string | undefined} role @param {string} value @returns {Entry[]} */
function amount(role, value) {
  switch (role) {
    case 'cost':
      return [['/project/cost', value]]
    case 'wage':
      return [['/commitments/wage/average', value]]
    case 'region_wage':
      return [['/commitments/wage/regional/figure', value]]
  }
  return []
}

/**
 * What can be taken over, in the order of the letter, one offer a field.
 * @param {any} application
 * @param {import('./reading.js').Reading} reading
 * @param {import('../app/findings.js').Report | undefined} report what the core understood of the form
 * @returns {Offer[]}
 */
export function offers(application, { text, output }, report) {
  if (!output.is_application) return []
  /** @type {Map<string, Offer>} */
  const found = new Map()
  for (const f of [...output.facts].sort((a, b) => rank(a) - rank(b))) {
    for (const [at, value] of entries(f, text, application.language)) {
      const before = found.get(at)
      if (!before) found.set(at, { at, value, start: f.start, end: f.end, typed: typed(application, report, at, f, value), sure: true })
      else if (before.value !== value && f.kind !== 'mci' && f.kind !== 'commitment') before.sure = false
    }
  }
  return [...found.values()].filter((o) => /** @type {unknown} */ (o.typed) !== same).sort((a, b) => a.start - b.start)
}

/** An amount in tenge goes before one in index units: it is what the form asks for. @param {Fact} f */
const rank = (f) => (f.kind === 'mci' ? 1 : 0)

/** The field says the same already. */
const same = Symbol('same')

/**
 * What the field says already: undefined when nothing.
 * @param {any} application
 * @param {import('../app/findings.js').Report | undefined} report
 * @param {string} at
 * @param {Fact} f
 * @param {string | true} value
 * @returns {any}
 */
function typed(application, report, at, f, value) {
  const now = get(application, at)
  if (now === undefined || String(now).trim() === '') return undefined
  const understood = report?.understood.find((u) => u.field === at)?.value
  const equal = [String(value), String(f.v ?? '')].some((each) => each !== '' && (each === String(now).trim() || each === understood))
  const month = f.kind === 'period' && understood !== undefined && turned(understood) === value
  return equal || month ? same : now
}
