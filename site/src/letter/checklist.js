/**
 * What the core found in the letter, arranged for the eye: the five commitments and seven documents in the order of the order, the other findings, and the
 * marks under the deciding words.
 *
 * @typedef {import('./reading.js').Finding} Finding
 * @typedef {import('./reading.js').Output} Output
 * @typedef {'present' | 'weak' | 'refused' | 'absent'} State
 * @typedef {Finding & {id: string}} Named a finding with a name that outlives the next reading
 * @typedef {{cite: string, state: State, bound: boolean, main: Named | undefined, more: Named[]}} Line
 * @typedef {{id: string, from: number, to: number, state: State | 'hint', confidence: string, cite: string}} Mark
 */

/** The two lists: the point, the core's rule, and the name of the status. @type {Record<'commitments' | 'enclosures', [string, string, string][]>} */
export const lists = {
  commitments: [
    ['3.1', 'letter-own-use', 'ownUse'],
    ['3.2', 'letter-in-country-value', 'inCountryValue'],
    ['3.3', 'letter-wage', 'wage'],
    ['3.4', 'letter-cost', 'cost'],
    ['3.5', 'letter-schedule', 'schedule'],
  ],
  enclosures: [
    ['4.1', 'letter-passport', 'passport'],
    ['4.2', 'letter-plan', 'schedule'],
    ['4.3', 'letter-financing', 'financing'],
    ['4.4', 'letter-conclusion', 'conclusion'],
    ['4.5', 'letter-slide', 'slide'],
    ['4.6', 'letter-justification', 'justification'],
    ['4.7', 'letter-information', 'information'],
  ],
}

/** @type {Record<import('./reading.js').Status, State>} */
const states = { present: 'present', derived: 'present', listed: 'present', weak: 'weak', deferred: 'weak', negated: 'refused', absent: 'absent' }

const pointRules = new Set(Object.values(lists).flatMap((list) => list.map(([, rule]) => rule)))

/** The findings of each output with their names; they are asked for in each drawing. @type {WeakMap<Output, Named[]>} */
const known = new WeakMap()

/** The findings with names: the rule, the reason, and which of the same it is. @param {Output} output @returns {Named[]} */
export function named(output) {
  const findings = known.get(output) ?? withNames(output)
  known.set(output, findings)
  return findings
}

/** @param {Output} output @returns {Named[]} */
function withNames(output) {
  /** @type {Map<string, number>} */
  const seen = new Map()
  return output.findings.map((f) => {
    const kind = `${f.rule}--${f.reason}`
    const n = seen.get(kind) ?? 0
    seen.set(kind, n + 1)
    return { ...f, id: `${kind}--${n}` }
  })
}

/**
 * The lines of one of the two lists. The first finding of a rule is the one that decides; the others stand under it.
 * @param {Output} output
 * @param {Named[]} findings
 * @param {'commitments' | 'enclosures'} list
 * @returns {Line[]}
 */
export function lines(output, findings, list) {
  return lists[list].map(([cite, rule, name]) => {
    const [main, ...more] = findings.filter((f) => f.rule === rule)
    return { cite, state: states[output[list][name] ?? 'absent'], bound: main?.reason === 'bound', main, more }
  })
}

/** The findings that belong to neither list: figures against the form, and hints. @param {Named[]} findings */
export const others = (findings) => findings.filter((f) => !pointRules.has(f.rule))

/** How many lines stand in each state, and how many a person bound. @param {Line[]} all */
export function count(all) {
  const counts = { present: 0, weak: 0, refused: 0, absent: 0, bound: 0 }
  for (const line of all) {
    counts[line.state]++
    if (line.bound) counts.bound++
  }
  return counts
}

/** How a finding looks beside its passage. @param {Finding} f @returns {State | 'hint'} */
export function stateOf(f) {
  if (f.outcome === 'met' || f.reason === 'bound') return 'present'
  if (['refused', 'left-out'].includes(f.reason)) return 'refused'
  return ['letter-script', 'letter-term', 'letter-figure'].includes(f.rule) ? 'hint' : 'weak'
}

/** The findings that point at a passage, by their places. @param {Named[]} findings @returns {Mark[]} */
export function marks(findings) {
  return findings
    .flatMap((f) => (f.start === undefined || f.end === undefined || f.end <= f.start ? [] : [{ id: f.id, from: f.start, to: f.end, state: stateOf(f), confidence: f.confidence ?? 'likely', cite: f.cite }]))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

/** How many passages call for something. @param {import('./reading.js').Reading | undefined} reading */
export const marked = (reading) => (reading?.output.is_application ? marks(named(reading.output)).filter((m) => m.state !== 'present').length : 0)
