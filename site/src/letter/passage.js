/**
 * A passage of the letter as it is kept: its words with some of the text around them, so that it is found again after an edit elsewhere. The core finds
 * passages in the same way when it reads; here they are carried through what is typed.
 *
 * @typedef {{quote: string, before: string, after: string}} Passage
 * @typedef {{from: number, to: number}} Place UTF-16 units, half open
 * @typedef {Place & {insert: string}} Edit what was taken out of the old text, and what stands there now
 */

/** How much of the text around a passage is kept, in UTF-16 units. */
const around = 40

/** Half of a pair at either end is left out: it would not survive as JSON. @param {string} text */
const whole = (text) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/** @param {string} text @param {Place} place @returns {Passage} */
export function passage(text, { from, to }) {
  return { quote: text.slice(from, to), before: whole(text.slice(Math.max(0, from - around), from)), after: whole(text.slice(to, to + around)) }
}

/**
 * Where a passage stands: with all of its surroundings, else where most of them agree.
 * @param {string} text
 * @param {Passage} passage
 * @returns {Place | undefined}
 */
export function locate(text, { quote, before, after }) {
  if (quote === '') return undefined
  const exact = text.indexOf(before + quote + after)
  if (exact >= 0) return { from: exact + before.length, to: exact + before.length + quote.length }
  let best = { from: -1, agree: -1 }
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    const agree = alikeBefore(text, from, before) + alikeAfter(text, from + quote.length, after)
    if (agree > best.agree) best = { from, agree }
  }
  return best.from < 0 ? undefined : { from: best.from, to: best.from + quote.length }
}

/** @param {string} text @param {number} at @param {string} before */
function alikeBefore(text, at, before) {
  let n = 0
  while (n < before.length && n < at && text[at - 1 - n] === before[before.length - 1 - n]) n++
  return n
}

/** @param {string} text @param {number} at @param {string} after */
function alikeAfter(text, at, after) {
  let n = 0
  while (n < after.length && text[at + n] === after[n]) n++
  return n
}

/** What is different between two texts, as one edit. @param {string} old @param {string} next @returns {Edit} */
export function edit(old, next) {
  const most = Math.min(old.length, next.length)
  let from = 0
  while (from < most && old[from] === next[from]) from++
  let end = 0
  while (end < most - from && old[old.length - 1 - end] === next[next.length - 1 - end]) end++
  return { from, to: old.length - end, insert: next.slice(from, next.length - end) }
}

/** Where a place of the old text stands after an edit; undefined when all of it was taken out. @param {Place} place @param {Edit} change @returns {Place | undefined} */
export function carry({ from, to }, change) {
  const by = change.insert.length - (change.to - change.from)
  const start = from < change.from ? from : from >= change.to ? from + by : change.from + change.insert.length
  const end = to <= change.from ? to : to >= change.to ? to + by : change.from
  return end > start ? { from: start, to: end } : undefined
}

/**
 * The marks after an edit. What a person bound goes along with its passage, also when words inside it change; what was dismissed holds for its very words,
 * so that a passage that is written anew is judged anew.
 * @template {Passage} M
 * @param {M[]} marks
 * @param {string} old
 * @param {string} next
 * @param {boolean} inside whether a change inside the passage is followed
 * @returns {M[]}
 */
export function follow(marks, old, next, inside) {
  if (marks.length === 0) return marks
  const change = edit(old, next)
  return marks.map((mark) => {
    const place = locate(old, mark)
    const moved = place && carry(place, change)
    if (!moved || (!inside && next.slice(moved.from, moved.to) !== mark.quote)) return mark
    return { ...mark, ...passage(next, moved) }
  })
}
