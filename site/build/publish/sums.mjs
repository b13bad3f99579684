/** The list of hashes, as sha256sum writes and checks it. */
import { createHash } from 'node:crypto'

/**
 * @param {Map<string, Buffer>} files by name
 * @returns {string} a line a file, by name
 */
export const sums = (files) =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, data]) => `${createHash('sha256').update(data).digest('hex')}  ${name}\n`)
    .join('')
