/**
 * From the contents of an earlier format to those of the present one. A new format comes with its step here, the reading of its manifest, and a file of
 * it among the tests, where it must open for ever.
 */
import { version } from './layout.js'

/** @typedef {import('./unpack.js').Contents} Contents */

/** The step from format n to n + 1 stands at n - 1. @type {((contents: Contents) => Contents)[]} */
export const steps = []

/** @param {Contents} contents @param {number} from the format they were read from @returns {Contents} */
export const migrate = (contents, from) => steps.slice(from - 1, version - 1).reduce((before, step) => step(before), contents)
