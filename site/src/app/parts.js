/**
 * The large parts of the program that are fetched when they are needed, as files beside the page. In the one-file edition ../one-file/parts.js stands in
 * this one's place and gives the same from within the page.
 *
 * @typedef {object} Inspector the worker that looks into files
 * @property {string} address as `new Worker` takes it
 * @property {WorkerType} type
 * @property {boolean} handOver whether the page must read the files for it
 */
import { script } from '../offline.js'

/** @type {'site' | 'file'} site: from a server, with files beside it. file: all in one file */
export const edition = 'site'

/** Compiles the core while it arrives; a host that sends another type than application/wasm is no hindrance. Rejects when it cannot be fetched or compiled. */
export async function compileCore() {
  const link = /** @type {HTMLLinkElement} */ (document.getElementById('wasm'))
  const response = await fetch(link.href)
  if (!response.ok) throw new Error(`core: ${response.status}`)
  try {
    return await WebAssembly.compileStreaming(response.clone())
  } catch {
    return await WebAssembly.compile(await response.arrayBuffer())
  }
}

/** @returns {Promise<Inspector>} */
export const inspector = async () => ({ address: script(INSPECTOR), type: 'module', handOver: false })

/**
 * The dated data that whoever hosts the page has put in place of what is built in. Rejects when the server cannot be asked.
 * @returns {Promise<string>} "" where the server has what is built in, or none
 */
export async function hostData() {
  const response = await fetch('./data.json', { cache: 'no-cache', priority: 'low' })
  if (response.status === 404 || response.status === 410) return ''
  if (response.status !== 200) throw new Error(`data: ${response.status}`)
  const bytes = await response.arrayBuffer()
  // Without https there is no digest; the core then finds that the data says what is built in.
  if (crypto.subtle && (await sha256(bytes)) === DATA) return ''
  return new TextDecoder().decode(bytes)
}

/** @param {ArrayBuffer} bytes */
const sha256 = async (bytes) => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The licences of all that is foreign, as one text. Rejects when the file cannot be fetched. @returns {Promise<string>} */
export async function licences() {
  const response = await fetch('./licences.txt')
  if (!response.ok) throw new Error(`licences: ${response.status}`)
  return response.text()
}
