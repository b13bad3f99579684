/**
 * Stands in for ../app/parts.js in the one-file edition: the parts lie in the page as blocks of text, packed (raw deflate, base64). The content policy names
 * this script by its hash, and this script names the blocks by theirs, so nothing that runs can be exchanged.
 */

/** @type {'site' | 'file'} */
export const edition = 'file'

/** The addresses that were made here of the worker's text. @type {Set<string>} */
const made = new Set()

/** @param {string} text */
function createScriptURL(text) {
  if (made.has(text)) return text
  throw new TypeError(`not a script of this page: ${text}`)
}

const policy = window.trustedTypes?.createPolicy('app', { createScriptURL })

/** Compiles the core. Rejects when the block is not the build's. @returns {Promise<WebAssembly.Module>} */
export async function compileCore() {
  const bytes = await unpack('core')
  return WebAssembly.compileStreaming(new Response(bytes, { headers: { 'Content-Type': 'application/wasm' } }))
}

/** @type {Promise<string> | undefined} */
let worker

/**
 * Chromium starts no module from a page that was opened from a disk, and in WebKit a worker of such a page reads no file.
 * @returns {Promise<import('../app/parts.js').Inspector>} rejects when the block is not the build's
 */
export async function inspector() {
  worker ??= addressOf('inspector')
  const address = await worker
  const allowed = /** @type {unknown} */ (policy ? policy.createScriptURL(address) : createScriptURL(address))
  return { address: /** @type {string} */ (allowed), type: 'classic', handOver: true }
}

/** @param {keyof typeof BLOCKS} name */
async function addressOf(name) {
  const script = await new Response(await unpack(name)).arrayBuffer()
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  made.add(address)
  return address
}

/** Nothing may be asked for: the data is what is built in. @returns {Promise<string>} */
export const hostData = async () => ''

/** The licences of all that is foreign, as one text; it stands in the file as it is. @returns {Promise<string>} */
export const licences = async () => block('licences').textContent.trim()

/** @param {string} name */
const block = (name) => /** @type {HTMLElement} */ (document.getElementById(`block-${name}`))

/**
 * Takes a block out of the page, where it is needed no more.
 * @param {keyof typeof BLOCKS} name
 * @returns {Promise<ReadableStream<Uint8Array<ArrayBuffer>>>} what was packed; rejects when the block is not the build's
 */
async function unpack(name) {
  const element = block(name)
  const letters = atob(element.textContent)
  const packed = new Uint8Array(letters.length)
  for (let i = 0; i < letters.length; i++) packed[i] = letters.charCodeAt(i)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', packed))
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hash !== BLOCKS[name]) throw new Error(`not as it was built: ${name}`)
  element.remove()
  return new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
}
