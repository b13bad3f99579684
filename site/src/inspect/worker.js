/**
 * The worker that looks into files, one after the other. The page ends it when it takes too long, so it tells at once what it finds.
 *
 * @typedef {object} Message to the page
 * @property {number} id of the job
 * @property {import('./findings.js').Facts} [facts] found anew
 * @property {string} [text] goes on
 * @property {true} [opened] the time for reading begins
 * @property {true} [done]
 * @property {import('./preview.js').Preview} [preview] what was asked for instead of facts
 * @property {'unreadable'} [error] the browser can no longer read the file
 *
 * @typedef {object} Question of the page
 * @property {number} id
 * @property {File | ArrayBuffer} file or its bytes, where a worker can read none
 * @property {{page: number, dots: number}} [preview] asks for a page to look at, the width of its picture in dots
 */
import './sealed.js'
import { Findings } from './findings.js'
import { look } from './look.js'

/** @param {Message} message */
const tell = (message) => postMessage(message)

addEventListener('message', async (/** @type {MessageEvent<Question>} */ { data: { id, file, preview: wanted } }) => {
  // Each time anew: what reads them may give them away.
  const read = async () => new Uint8Array(file instanceof Blob ? await file.arrayBuffer() : file.slice())
  let bytes
  try {
    bytes = await read()
  } catch {
    tell({ id, error: 'unreadable' })
    return
  }
  const opened = () => tell({ id, opened: true })
  if (wanted) {
    const { preview } = await import('./preview.js')
    const shown = await preview(bytes, wanted.page, wanted.dots, opened)
    postMessage({ id, preview: shown, done: true }, { transfer: shown?.bitmap ? [shown.bitmap] : [] })
    return
  }
  const findings = new Findings((facts, text) => tell({ id, facts, text }))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  findings.set({ sha256: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') })
  await look(bytes, findings, opened, read)
  tell({ id, done: true })
})
