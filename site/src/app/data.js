/**
 * The dated data: what is built in, or what whoever hosts the page has put into data.json. The server is asked for it at each start; what the core took of it
 * is kept for work without a network, and what the core refused is not used.
 *
 * @typedef {import('./core.js').Fault} Fault
 */
import { callNow, dropData, onData, useData } from './core.js'
import { hostData } from './parts.js'
import { check, show, state } from './store.js'

/** Milliseconds that the first drawing waits for the server once the core is there. */
const patience = 2000

/** Of this copy of the page; the service worker's own caches are called otherwise and come and go with its versions. */
const cache = `tanu-data ${new URL('./', document.baseURI).href}`
const address = './data.json'

/** @type {Fault | undefined} */
let refused

/**
 * Which data is in force, for the page to show.
 * @returns {{version: string, source: 'built-in' | 'replaced', refused?: Fault}} version is the day of the data; refused is why the server's data is not used:
 *   a code with its sentence "fault-…", the place in the file, and a detail for engineers
 */
export const dataInForce = () => ({ ...state.catalogue.data, ...(refused ? { refused } : {}) })

/**
 * Asks the server for its data at once, and gives it to the core when that is there. A server that does not answer in time is not waited for: the data that
 * was kept is used, and the page is drawn anew when the answer comes after all.
 * @param {Promise<void>} started the core
 */
export async function beginData(started) {
  onData(refresh)
  const asked = hostData().then((text) => ({ text }), () => undefined)
  await started
  const early = await Promise.race([asked, new Promise((done) => setTimeout(() => done('late'), patience))])
  if (early !== 'late') return take(early)
  await take(undefined)
  void asked.then((answer) => answer && take(answer))
}

/** @param {{text: string} | undefined} answer undefined: there is none, and what was kept is used */
async function take(answer) {
  const text = answer ? answer.text : await kept()
  refused = undefined
  try {
    if (!text) await dropData()
    const { source } = text ? await useData(text) : { source: 'built-in' }
    if (answer) await keep(source === 'replaced' ? text : '')
  } catch (fault) {
    // What was kept is refused when a newer version of the page has newer data built in.
    if (answer) refused = /** @type {Fault} */ (fault)
    await dropData()
    await keep('')
    if (state.catalogue) show({})
  }
}

/** All that was computed by the data before is computed anew. */
function refresh() {
  if (!state.catalogue) return
  // The letter and the files are read again for another application only.
  state.application = { ...state.application }
  state.catalogue = callNow('catalogue', { on: state.application.filed })
  check()
  show({})
}

/** Where nothing can be kept (without https, in some private windows), the built-in data is used without a network. */
async function kept() {
  try {
    return (await (await caches.match(address, { cacheName: cache }))?.text()) ?? ''
  } catch {
    return ''
  }
}

/** @param {string} text "" forgets it */
async function keep(text) {
  try {
    if (text) await (await caches.open(cache)).put(address, new Response(text))
    else await caches.delete(cache)
  } catch {
    // As above.
  }
}
