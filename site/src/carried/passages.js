/** What changed between two texts, line by line. */

/**
 * @typedef {object} Passage lines that differ; one side may have none
 * @property {{line: number, lines: string[]}} before line: the number of the first, from 1 on; where there are none, of the line before which they would stand
 * @property {{line: number, lines: string[]}} after
 */

/** How many pairs of lines are compared at most; longer texts that differ in so many lines are told as one passage. */
const most = 4_000_000

/**
 * @param {string} before
 * @param {string} after
 * @returns {Passage[]} in the order of the texts
 */
export function passages(before, after) {
  const [a, b] = [linesOf(before), linesOf(after)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const inside = { a: a.slice(head, a.length - tail), b: b.slice(head, b.length - tail) }
  return gaps(common(inside.a, inside.b), inside.a.length, inside.b.length).map(([fromA, toA, fromB, toB]) => ({
    before: { line: head + fromA + 1, lines: inside.a.slice(fromA, toA) },
    after: { line: head + fromB + 1, lines: inside.b.slice(fromB, toB) },
  }))
}

/** An empty text has no line. @param {string} text */
const linesOf = (text) => (text === '' ? [] : text.split(/\r\n|\r|\n/))

/**
 * The longest list of lines that both have in this order, as pairs of places.
 * @param {string[]} a @param {string[]} b
 * @returns {[number, number][]}
 */
function common(a, b) {
  if (a.length * b.length > most) return []
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (/** @type {number} */ i, /** @type {number} */ j) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  /** @type {[number, number][]} */
  const pairs = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/**
 * What lies between the pairs: [from, to) of the first list and of the second.
 * @param {[number, number][]} pairs @param {number} endA @param {number} endB
 */
function gaps(pairs, endA, endB) {
  /** @type {[number, number, number, number][]} */
  const out = []
  let [fromA, fromB] = [0, 0]
  for (const [i, j] of [...pairs, /** @type {[number, number]} */ ([endA, endB])]) {
    if (i > fromA || j > fromB) out.push([fromA, i, fromB, j])
    fromA = i + 1
    fromB = j + 1
  }
  return out
}
