/** What is known of a chosen file without looking inside: its name, its size, and its SHA-256 by WebCrypto. */

/** The largest file that is taken, in bytes: more would have to be held in memory at once for its hash. */
export const largest = 50 * 1024 * 1024

/**
 * The file's facts in the shape of the contract; kind and pages stay away, because the contents are not read.
 * @param {File} file
 * @returns {Promise<{name: string, size: number, sha256: string}>} rejects when the browser can no longer read the file
 */
export async function facts(file) {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { name: file.name, size: file.size, sha256 }
}
