/** The one way from the page to the inspection of files, which is loaded with the first of them. */
import { inspector } from './parts.js'

/** @typedef {import('../inspect/inspect.js').Facts} Facts */

/** The largest file that is taken, in bytes: more would have to be held in memory at once for its hash. */
export const largest = 50 * 1024 * 1024

async function inspection() {
  const loaded = await import('../inspect/inspect.js')
  loaded.workAt(await inspector())
  return loaded
}

/**
 * The file's facts in the shape of the contract, from looking inside.
 * @param {File} file
 * @param {import('../inspect/inspect.js').Options} [options]
 * @returns {Promise<Facts>} rejects when the browser can no longer read the file, or it is too large
 */
export async function facts(file, options) {
  if (file.size > largest) throw new RangeError(`larger than ${largest} bytes`)
  return (await inspection()).inspect(file, options)
}

/** The facts of many files, as inspectMany() of the inspection. @param {Parameters<typeof import('../inspect/inspect.js').inspectMany>} parameters */
export const factsOfMany = async (...parameters) => (await inspection()).inspectMany(...parameters)

/** A page of a file to look at, as preview() of the inspection. @param {Parameters<typeof import('../inspect/inspect.js').preview>} parameters */
export const preview = async (...parameters) => (await inspection()).preview(...parameters)
