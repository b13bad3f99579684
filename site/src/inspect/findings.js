/** What is found of one file, told piece by piece, so that it is not lost when the reading has to be ended. */
import { Enough } from './faults.js'
import { textLength } from './limits.js'

/**
 * @typedef {object} Facts as the contract names them, without the name and the size, which need no looking
 * @property {string} [sha256] in hexadecimal
 * @property {string} [kind]
 * @property {number} [pages] pages, slides or sheets
 * @property {boolean} [encrypted]
 * @property {boolean} [damaged]
 * @property {boolean} [textLayer]
 */

export class Findings {
  #tell
  #waiting = ''
  #length = 0
  #seen = false

  /** @param {(facts: Facts, text: string) => void} tell takes what is new: facts that replace, text that goes on */
  constructor(tell) {
    this.#tell = tell
  }

  /** Whether there is no text so far: blanks are none. */
  get blank() {
    return !this.#seen
  }

  /** @param {Facts} facts */
  set(facts) {
    this.#tell(facts, '')
  }

  /**
   * Adds to the text. It is told at the next flush().
   * @param {string} text
   * @throws {Enough} when as much is there as is kept
   */
  say(text) {
    let taken = text
    if (text.length >= textLength - this.#length) {
      taken = text.slice(0, textLength - this.#length)
      // Not half of a character that takes two.
      if (/[\uD800-\uDBFF]$/.test(taken)) taken = taken.slice(0, -1)
    }
    this.#waiting += taken
    this.#length += taken.length
    this.#seen ||= /\S/.test(taken)
    if (taken.length === text.length) return
    this.flush()
    throw new Enough('text')
  }

  flush() {
    if (this.#waiting !== '') this.#tell({}, this.#waiting)
    this.#waiting = ''
  }
}
