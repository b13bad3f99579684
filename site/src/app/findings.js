/**
 * What the core's report says, arranged for drawing: by point and by field, with the sentences of the words. Holds no rule.
 *
 * @typedef {'met' | 'not-met' | 'unknown' | 'judgement'} Outcome
 * @typedef {{rule: string, cite: string, outcome: Outcome, reason: string, field: string, args: Record<string, {kind: string, value: string}>}} Finding
 * @typedef {{field: string, kind: string, value: string}} Understood
 * @typedef {{filed: string, ready: boolean, findings: Finding[], understood: Understood[], notices: string[]}} Report
 * @typedef {{code: string, outcome: Outcome, missing?: boolean, common?: string}} Reason
 * @typedef {{cite: string, rule: string, fields: string[], readings: string[], reasons: Reason[]}} Point
 * @typedef {{cite: string, point: Point, outcome: Outcome, findings: Finding[], worst: Finding}} Row a point with its findings, worst first
 */
import { messageArgs, t } from './words.js'

/** From worst to best. @type {Outcome[]} */
export const outcomes = ['not-met', 'unknown', 'judgement', 'met']

/** @type {{points: Point[], report: Report | undefined, list: Row[]}} */
let last = { points: [], report: undefined, list: [] }

/**
 * The report by points, in the order of the order. What was arranged last is remembered: several parts of the page ask for it in each drawing.
 * @param {Point[]} points
 * @param {Report | undefined} report
 * @returns {Row[]}
 */
export function rows(points, report) {
  if (points !== last.points || report !== last.report) last = { points, report, list: arrange(points, report) }
  return last.list
}

/** @param {Point[]} points @param {Report | undefined} report @returns {Row[]} */
function arrange(points, report) {
  return points.map((point) => {
    const findings = (report?.findings ?? []).filter((f) => f.rule === point.rule)
    findings.sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome))
    const worst = findings[0] ?? { rule: point.rule, cite: point.cite, outcome: 'unknown', reason: '', field: point.fields[0] ?? '', args: {} }
    return { cite: point.cite, point, findings, worst, outcome: worst.outcome }
  })
}

/** How many points have each outcome. @param {Row[]} list */
export function count(list) {
  const counts = { 'not-met': 0, unknown: 0, judgement: 0, met: 0 }
  for (const row of list) counts[row.outcome]++
  return counts
}

/** The reasons of a catalogue by rule and code. @type {WeakMap<Point[], Map<string, Reason>>} */
const reasons = new WeakMap()

/** @param {string} rule @param {Point[]} points @param {string} reason @returns {Reason | undefined} */
export function reasonOf(points, rule, reason) {
  let known = reasons.get(points)
  if (!known) {
    known = new Map(points.flatMap((p) => p.reasons.map((r) => /** @type {const} */ ([`${p.rule} ${r.code}`, r]))))
    reasons.set(points, known)
  }
  return known.get(`${rule} ${reason}`)
}

/** Whether the finding only says that nothing was answered yet. @param {Point[]} points @param {Finding} f */
export const isMissing = (points, f) => reasonOf(points, f.rule, f.reason)?.missing === true

/** The id of a finding's sentence. @param {Point[]} points @param {Finding} f */
function sentence(points, f) {
  const common = reasonOf(points, f.rule, f.reason)?.common
  return common ? `common--${common}` : `${f.rule.replaceAll('.', '-')}--${f.reason}`
}

/** The finding in a few words, beginning with the sum that is missing. @param {Point[]} points @param {Finding} f */
export const say = (points, f) => (f.reason ? t(sentence(points, f), messageArgs(f.args)) : '')

/** The rule in one sentence, or what to do. @param {Point[]} points @param {Finding} f @param {'more' | 'do'} part */
export const sayMore = (points, f, part) => (f.reason ? t(`${sentence(points, f)}.${part}`, messageArgs(f.args)) : '')

/** The id of the words of a point: point-3-4. @param {string} cite */
export const pointWord = (cite) => `point-${cite.replaceAll('.', '-')}`

/** The paragraph of a point: 3.lasting belongs to 3. @param {string} cite */
export const paragraph = (cite) => cite.split('.')[0] ?? ''
