/**
 * Compares two versions of one letter, as a rule the Kazakh and the Russian: their figures, dates, periods, codes and numbers as collections of exact
 * values, and how the commitments and enclosures stand. A figure in words equals the same figure in digits, because the core reads both. What the
 * sentences mean is not compared.
 *
 * @typedef {{kind: string, start: number, end: number, v?: string | number, role?: string, cmp?: string, cur?: string, which?: string, status?: string}} Fact
 * @typedef {{is_application: boolean, facts: Fact[], commitments: Record<string, string>, enclosures: Record<string, string>}} Reading the core's answer to `read`
 * @typedef {{text: string, read: Reading}} Version
 *
 * @typedef {'money' | 'mci' | 'percent' | 'date' | 'period' | 'activity' | 'number' | 'region' | 'other-number' | 'commitment' | 'enclosure'} Kind
 * @typedef {{value: string, start?: number, end?: number}} Side what a version says, with its place where there is one (UTF-16 units, half open); for a
 *   commitment or an enclosure its status
 *
 * @typedef {object} Difference
 * @property {Kind} kind
 * @property {'value' | 'comparator' | 'about' | 'missing' | 'repeat' | 'status'} why other values; the same percent with another comparator; the same sum
 *   said of another thing; only in one version; said more often in one version; another status
 * @property {string} [which] of a commitment or an enclosure
 * @property {Side} [left] absent when the left version does not say it
 * @property {Side} [right]
 *
 * @typedef {object} Comparison
 * @property {boolean} left whether the left text was recognised as such a letter; when one was not, nothing is compared
 * @property {boolean} right
 * @property {number} compared how many values of the left version were compared
 * @property {Difference[]} differences in the order of the left version, then those of the right alone
 */
import { numerals } from './numbers.js'

/**
 * @typedef {{kind: Kind, key: string, value: string, about: string, start: number, end: number, at: number}} Item key: what must be equal; at: how far
 *   from the beginning, 0 to 1
 */

/** The kinds whose every mention counts. */
const counted = new Set(['money', 'mci', 'percent', 'date', 'period', 'activity', 'number'])

/** What a sum is of, where the core tells it apart in each language alike. @type {Record<string, string>} */
const abouts = { cost: 'cost', wage: 'wage', region_wage: 'wage', financing: 'financing' }

/**
 * @param {Version} left
 * @param {Version} right
 * @returns {Comparison}
 */
export function compare(left, right) {
  const known = { left: left.read.is_application, right: right.read.is_application }
  if (!known.left || !known.right) return { ...known, compared: 0, differences: [] }
  const [ours, theirs] = [items(left), items(right)]
  const differences = [...figures(ours, theirs), ...statuses(left.read, right.read)]
  return { ...known, compared: ours.length, differences: differences.sort((a, b) => place(a.left) - place(b.left) || place(a.right) - place(b.right)) }
}

/** What a version does not say comes last. @param {Side | undefined} said */
const place = (said) => said?.start ?? Number.MAX_SAFE_INTEGER

/** All values of a version. @param {Version} version @returns {Item[]} */
function items({ text, read }) {
  /** @param {Kind} kind @param {string} value @param {{start: number, end: number}} place @param {string} [cmp] @param {string} [about] @returns {Item} */
  const item = (kind, value, { start, end }, cmp = '', about = '') => ({ kind, key: `${value} ${cmp}`.trim(), value, about, start, end, at: start / text.length })
  // A year alone is written in digits in any language, with its word or without.
  const facts = read.facts.filter((f) => f.v !== undefined && counted.has(f.kind) && !(f.kind === 'date' && /^\d{4}$/.test(String(f.v))))
  const meant = facts.map((f) => item(/** @type {Kind} */ (f.kind), `${f.v} ${f.cur ?? ''}`.trim(), f, f.cmp, f.kind === 'money' ? abouts[f.role ?? ''] : ''))
  const others = numerals(text, facts).map((n) => item(/^(19|20|21)\d\d$/.test(n.value) ? 'date' : 'other-number', n.value, n))
  // A region is named as often as a language needs it.
  /** @type {Map<string, Item>} */
  const regions = new Map()
  for (const f of read.facts) if (f.kind === 'region' && !regions.has(String(f.v))) regions.set(String(f.v), item('region', String(f.v), f))
  return [...meant, ...others, ...regions.values()].sort((a, b) => a.start - b.start)
}

/** @param {Item} item */
const isPlain = (item) => item.about === ''

/** @param {Item} item */
const same = (item) => `${item.kind} ${item.key}`

/** @param {Item[]} left @param {Item[]} right @returns {Difference[]} */
function figures(left, right) {
  const rest = { left: new Set(left), right: new Set(right) }
  /** @type {Difference[]} */
  const out = []
  /** @param {Item} a @param {Item} b @param {Difference['why']} [why] what such a pair is, when it is a difference */
  const take = (a, b, why) => {
    rest.left.delete(a)
    rest.right.delete(b)
    if (why) out.push({ kind: a.kind, why, left: side(a), right: side(b) })
  }
  /** Pairs in the order of the texts. @param {(item: Item) => string} by @param {Difference['why']} [why] @param {(item: Item) => boolean} [of] @param {(item: Item) => boolean} [to] */
  const pair = (by, why, of = () => true, to = () => true) => {
    /** @type {Map<string, Item[]>} */
    const waiting = new Map()
    for (const b of [...rest.right].filter(to).toReversed()) {
      const queue = waiting.get(by(b))
      if (queue) queue.push(b)
      else waiting.set(by(b), [b])
    }
    for (const a of [...rest.left].filter(of)) {
      const b = waiting.get(by(a))?.pop()
      if (b) take(a, b, why)
    }
  }
  pair((item) => `${item.kind} ${item.key} ${item.about}`)
  pair(same, undefined, undefined, isPlain)
  pair(same, undefined, isPlain)
  pair(same, 'about')
  pair((item) => `${item.kind} ${item.value}`, 'comparator')
  for (const [a, b] of nearest([...rest.left], [...rest.right])) take(a, b, 'value')
  const [ours, theirs] = [new Set(left.map(same)), new Set(right.map(same))]
  for (const a of rest.left) out.push({ kind: a.kind, why: theirs.has(same(a)) ? 'repeat' : 'missing', left: side(a) })
  for (const b of rest.right) out.push({ kind: b.kind, why: ours.has(same(b)) ? 'repeat' : 'missing', right: side(b) })
  return out
}

/** How many values that are left over may be set beside each other by their places; more of them are no versions of one letter. */
const bound = 60

/**
 * The values of one kind that most likely stand for each other: about the same thing, and as far from the beginning.
 * @param {Item[]} left @param {Item[]} right @returns {[Item, Item][]}
 */
function nearest(left, right) {
  if (left.length > bound || right.length > bound) return []
  const pairs = left.flatMap((a) =>
    right.filter((b) => a.kind === b.kind && (a.about === b.about || !a.about || !b.about)).map((b) => ({ a, b, far: Math.abs(a.at - b.at) + (a.about === b.about ? 0 : 1) })),
  )
  const taken = new Set()
  /** @type {[Item, Item][]} */
  const out = []
  for (const { a, b } of pairs.sort((one, other) => one.far - other.far)) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    out.push([a, b])
  }
  return out
}

/** @param {Item} item @returns {Side} */
const side = ({ key, start, end }) => ({ value: key, start, end })

/** @param {Reading} left @param {Reading} right @returns {Difference[]} */
function statuses(left, right) {
  return /** @type {const} */ (['commitment', 'enclosure']).flatMap((kind) => {
    const [ours, theirs] = [left[`${kind}s`], right[`${kind}s`]]
    return Object.keys(ours)
      .filter((which) => ours[which] !== theirs[which])
      .map((which) => /** @type {Difference} */ ({ kind, why: 'status', which, left: standing(left, kind, which), right: standing(right, kind, which) }))
  })
}

/** @param {Reading} reading @param {'commitment' | 'enclosure'} kind @param {string} which @returns {Side} */
function standing(reading, kind, which) {
  const value = reading[`${kind}s`][which] ?? ''
  const of = reading.facts.filter((f) => f.kind === kind && f.which === which)
  const fact = of.find((f) => f.status === value) ?? of[0]
  return fact ? { value, start: fact.start, end: fact.end } : { value }
}
