/** What the page can tell of its own build, so that a person can compare it with SHA256SUMS, which lies beside the page on its host. */
import { edition } from './parts.js'

export { edition, licences } from './parts.js'

/** @param {string} name */
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? ''

/** The version: 12 hexadecimal digits, the same for the same sources. */
export const version = meta('version')

/** SHA-256 of the core, tanu-….wasm, in hexadecimal digits as in SHA256SUMS; the page in one file holds the same core. */
export const coreHash = meta('core')

/**
 * SHA-256 of index.html as it was kept for use without a network, in hexadecimal digits as in SHA256SUMS. Nothing is asked of a network for it.
 * @returns {Promise<string | undefined>} undefined when the page is not kept (yet), and in the one-file edition: a page cannot read the file it is
 */
export async function pageHash() {
  if (edition === 'file') return undefined
  try {
    const kept = await caches.match(new URL('./', location.href))
    const bytes = await kept?.arrayBuffer()
    // Of a newer version that waits the hash would say nothing about this page.
    if (!bytes || !new TextDecoder().decode(bytes).includes(`name="version" content="${version}"`)) return undefined
    return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return undefined
  }
}
