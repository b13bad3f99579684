/** The clause in which a place of a line stands: nothing in it is marked while it is being written. */

/** What ends a clause: a sentence mark or a semicolon before a blank. */
const ends = /[.!?…;:](?=\s|$)/g

/**
 * @param {string} line
 * @param {number} at place in the line, in UTF-16 units
 * @returns {{from: number, to: number}} half open
 */
export function clauseAt(line, at) {
  let from = 0
  for (const { index } of line.matchAll(ends)) {
    if (index >= at) return { from, to: index + 1 }
    from = index + 1
  }
  return { from, to: line.length }
}
