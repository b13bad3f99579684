/**
 * The only module that knows there is a wasm: loads the core, calls it, and starts a fresh instance when one has ended. The core keeps
 * nothing between two calls but the dated data that it was given, and a fresh instance is given that again.
 *
 * @typedef {{code: string, at: string, detail: string}} Fault an error of the contract: its code, its JSON pointer, a detail for engineers
 */
import { compileCore } from './parts.js'

/** @type {Promise<WebAssembly.Module> | undefined} */
let module

/** @type {Promise<void>} */
let running = Promise.reject(new Error('not started'))
running.catch(() => {})

let alive = false

/** A fresh instance is on its way. */
let starting = false

/** @type {((method: string, input: string) => string) | undefined} */
let tanu

/** The dated data that the core took last, as text; "" for what is built in. */
let data = ''

/** @type {() => void} */
let dataChanged = () => {}

/** Calls back when other dated data has come into force. @param {() => void} listener */
export function onData(listener) {
  dataChanged = listener
}

/** Loads the core and starts it. Rejects when the browser cannot fetch or compile it. */
export function startCore() {
  running = instantiate()
  return running
}

async function instantiate() {
  module ??= compileCore()
  const go = new Go()
  const instance = await WebAssembly.instantiate(await module, go.importObject)
  void go.run(instance).finally(() => {
    alive = false
  })
  await window.tanuReady
  tanu = window.tanu
  if (data) tanu('data', data)
  alive = true
}

/**
 * Calls the core at once; only for use after it has started.
 * @template T
 * @param {string} method
 * @param {object} input
 * @returns {T} what stands under "ok"
 * @throws {Fault} the error of the contract, or code "core-ended" when the instance has ended and a fresh one is being started
 */
export const callNow = (method, input) => ask(method, JSON.stringify(input))

/** @param {string} method @param {string} input */
function ask(method, input) {
  if (!alive || !tanu) throw ended()
  let text
  try {
    text = tanu(method, input)
  } catch {
    // The instance has just ended, and says so in its own way.
    throw ended()
  }
  if (typeof text !== 'string') throw ended()
  const answer = JSON.parse(text)
  if (answer.error) throw answer.error
  if (method === 'data') {
    data = input
    dataChanged()
  }
  return answer.ok
}

function ended() {
  alive = false
  if (!starting) {
    starting = true
    // One that does not start is tried again with the next call.
    startCore()
      .catch(() => {})
      .finally(() => {
        starting = false
      })
  }
  return { code: 'core-ended', at: '', detail: 'the instance has ended' }
}

/**
 * Calls the core, waiting for it to be there; after an instance that ended, once more with a fresh one.
 * @param {string} method
 * @param {object} input
 * @returns {Promise<any>} what stands under "ok"; rejects with the {@link Fault}
 */
export const call = (method, input) => askPatiently(method, JSON.stringify(input))

/** @param {string} method @param {string} input @returns {Promise<any>} */
async function askPatiently(method, input) {
  await running
  try {
    return ask(method, input)
  } catch (fault) {
    if (/** @type {Fault} */ (fault).code !== 'core-ended') throw fault
    await running
    return ask(method, input)
  }
}

/**
 * Gives the core dated data in place of what is in force; it is kept for a fresh instance.
 * @param {string} text a data file
 * @returns {Promise<{version: string, source: 'built-in' | 'replaced'}>} rejects with the {@link Fault}; then what was in force stays
 */
export const useData = (text) => askPatiently('data', text)

/** Brings the built-in data back, with a fresh instance. */
export async function dropData() {
  if (!data) return
  data = ''
  await startCore()
  dataChanged()
}
