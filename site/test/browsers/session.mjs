/**
 * What a test sees of a browser, the same for each engine.
 *
 * @typedef {object} Options
 * @property {string} [profile] a folder that outlives the session; a new one when absent
 * @property {number} [width] of the view in CSS px, 1280 when absent
 * @property {number} [height] 900 when absent
 * @property {string[]} [args] more flags for Chromium; the others pass over them
 * @property {Record<string, string | number | boolean>} [prefs] more settings for Firefox; the others pass over them
 *
 * @typedef {object} Problem
 * @property {'violation' | 'error'} kind of the content policy, or an error that the page did not catch or logged
 * @property {string} text
 *
 * @typedef {object} Session
 * @property {string} profile the folder, for opening the same browser again
 * @property {string} downloads the folder that files are saved in
 * @property {(url: string) => Promise<void>} goto resolves when the page has loaded
 * @property {() => Promise<void>} reload resolves when the page has loaded
 * @property {<T, A extends unknown[]>(run: (...values: A) => T, ...values: A) => Promise<Awaited<T>>} eval runs a
 *   function in the page; it sees its arguments only, and they and its result are JSON values
 * @property {<A extends unknown[]>(holds: (...values: A) => unknown, ...values: A) => Promise<void>} waitFor until
 *   the function holds in the page; fails after 30 s
 * @property {(selector: string) => Promise<void>} click
 * @property {(selector: string, text: string) => Promise<void>} type adds to what the field holds, key by key
 * @property {(keys: string) => Promise<void>} press one key, also with others held: Tab, Shift+Tab, Control+a
 * @property {(selector: string, ...files: string[]) => Promise<void>} attach chooses files in a file field
 * @property {(width: number, height: number) => Promise<void>} resize
 * @property {(file: string) => Promise<void>} screenshot of the view, as PNG
 * @property {() => Promise<Problem[]>} problems since the start, over all pages shown
 * @property {() => Promise<string[]>} requests the addresses that the pages shown have asked for since the start, themselves included
 * @property {() => Promise<void>} close lets the browser end in order
 * @property {() => Promise<void>} kill ends it as a crash does, with all its processes
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {(options?: Options) => Promise<Session>} open
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// First, so that what uses the folders has ended when they are removed.
import './processes.mjs'

/** No step of a browser may take longer, in milliseconds. */
export const patience = 30_000

/**
 * A new empty folder, removed when the tests end.
 * @param {string} name
 */
export function folder(name) {
  const path = mkdtempSync(join(tmpdir(), `tanu-${name}-`))
  folders.push(path)
  return path
}

/** @type {string[]} */
const folders = []

process.on('exit', () => {
  for (const path of folders) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
})

/**
 * The same promise, but it fails when it takes longer than the patience.
 * @template T
 * @param {Promise<T>} promise
 * @param {string} what for the message
 * @param {number} [limit]
 * @returns {Promise<T>}
 */
export async function bounded(promise, what, limit = patience) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`took longer than ${limit} ms: ${what}`)), limit)
  })
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (late)])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks again every 20 ms until the answer is true. An asking that fails (the page is just being replaced) counts as
 * no; the last failure is told when time is up.
 * @param {() => Promise<unknown>} ask
 * @param {string} what for the message
 */
export async function until(ask, what) {
  const end = performance.now() + patience
  /** @type {unknown} */
  let last
  while (performance.now() < end) {
    try {
      if (await bounded(ask(), what, Math.max(1, end - performance.now()))) return
      last = undefined
    } catch (error) {
      last = error
    }
    await new Promise((next) => {
      setTimeout(next, 20)
    })
  }
  throw new Error(`did not come to be within ${patience} ms: ${what}`, { cause: last })
}

/**
 * Put into each page before its own scripts: tells of policy violations and of errors. `tell` differs by engine.
 * @param {string} tell the source of a function of one text
 */
export const recorder = (tell) => `(() => {
  const tell = ${tell}
  const send = (kind, text) => tell(JSON.stringify({ kind, text: String(text) }))
  addEventListener('securitypolicyviolation', (e) => send('violation', e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample), true)
  addEventListener('error', (e) => send('error', e.message ?? 'not loaded: ' + (e.target.src ?? e.target.href)), true)
  addEventListener('unhandledrejection', (e) => send('error', e.reason?.stack ?? e.reason), true)
  const { error } = console
  console.error = (...values) => { send('error', values.join(' ')); error.apply(console, values) }
})()`
