/** Tries every attempt in one engine, in a page served from somewhere, and tells which reached the foreign host. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, until } from '../browsers/session.mjs'
import { inWorkers, leaving, own, quiet } from './attempts.mjs'
import { putTools } from './tools.mjs'

/** @typedef {import('../browsers/session.mjs').Session & {page?: import('puppeteer-core').Page}} Session */

/** How long after the last attempt something may still arrive, and after each that leaves the page, in milliseconds. */
const rest = { quiet: 1_500, leaving: 300 }

/** How long what is expected is waited for. */
const limit = 10_000

const fromOpener = 'message to the opener'

/** All attempts by name. */
export const attempts = [...Object.keys(quiet), ...inWorkers, ...Object.keys(leaving), fromOpener]

/**
 * The engines as people have them: puppeteer keeps Firefox from connecting ahead of time, and Firefox by itself asks no STUN server on this machine.
 */
const prefs = { 'network.http.speculative-parallel-limit': 20, 'network.dns.disablePrefetch': false, 'media.peerconnection.ice.loopback': true }

/**
 * @typedef {object} Place
 * @property {string} page the address of the page
 * @property {string} probe the address of the folder pages/, ends with a slash
 *
 * @param {import('../browsers/session.mjs').Engine} engine
 * @param {Place} place
 * @param {import('./listeners.mjs').Foreign} foreign
 * @param {string[]} expected what should arrive; it is waited for
 * @param {(session: import('../browsers/session.mjs').Session) => Promise<void>} [last] done at the end
 * @returns {Promise<string[]>} what arrived, in the order of attempts
 */
export async function tryAll(engine, { page, probe }, foreign, expected, last) {
  foreign.forget()
  const wanted = (/** @type {string[]} */ names) => names.filter((each) => expected.includes(each) && each !== 'dns-prefetch')
  const log = join(folder('names'), 'log')
  const { name } = foreign.to('dns-prefetch')
  // What Firefox looks up is written here; it takes this from its environment.
  Object.assign(process.env, { MOZ_LOG: 'sync,nsHostResolver:5', MOZ_LOG_FILE: log })
  const session = await engine.open({ args: [`--log-net-log=${log}`], prefs })
  try {
    await tryQuiet(session, page, foreign)
    await arrival(foreign, wanted(Object.keys(quiet)), rest.quiet)
    // A name is asked for a moment later, and not at all when the page has been left by then.
    if (expected.includes('dns-prefetch')) await until(async () => looksUp(log, name), 'the name is asked for').catch(() => {})
    await tryWorkers(session, probe, foreign)
    await arrival(foreign, wanted(inWorkers), rest.quiet)
    for (const way of Object.keys(leaving)) {
      await tryLeaving(session, page, foreign, way)
      await arrival(foreign, wanted([way]), rest.leaving)
    }
    await tryOpener(session, probe, foreign)
    await arrival(foreign, wanted([fromOpener]), 2 * rest.leaving)
    await last?.(session)
  } finally {
    delete process.env['MOZ_LOG']
    delete process.env['MOZ_LOG_FILE']
    // In order, so that the log is written to its end.
    await session.close()
  }
  if (looksUp(log, name)) foreign.arrived.add('dns-prefetch')
  return attempts.filter((each) => foreign.arrived.has(each))
}

/** @param {Session} session @param {string} page @param {import('./listeners.mjs').Foreign} foreign */
async function tryQuiet(session, page, foreign) {
  await visit(session, page)
  // What the attempt throws is its failure.
  for (const [name, run] of Object.entries(quiet)) await session.eval(run, foreign.to(name)).catch(() => {})
}

/** @param {Session} session @param {string} probe @param {import('./listeners.mjs').Foreign} foreign */
async function tryWorkers(session, probe, foreign) {
  const targets = (/** @type {string} */ kind) =>
    Object.fromEntries(inWorkers.filter((name) => name.startsWith(kind)).map((name) => [name.slice(kind.length), foreign.to(name)]))
  const told = { worker: targets('worker: '), shared: targets('shared worker: '), service: targets('service worker: ') }
  await session.goto(`${probe}probe.html#${encodeURIComponent(JSON.stringify(told))}`)
}

/** @param {Session} session @param {string} page @param {import('./listeners.mjs').Foreign} foreign @param {string} name */
async function tryLeaving(session, page, foreign, name) {
  await visit(session, page, true)
  // A click of a person gives the leave that browsers want for opening a window.
  await session.click('#probe')
  const run = leaving[name]
  if (run) await session.eval(run, foreign.to(name)).catch(() => {})
}

/** @param {Session} session @param {string} probe @param {import('./listeners.mjs').Foreign} foreign */
async function tryOpener(session, probe, foreign) {
  await session.page?.bringToFront()
  await session.goto(`${foreign.opener}?${encodeURIComponent(`${probe}probe.html#opener=${foreign.to(fromOpener).url}`)}`)
  await session.click('#probe')
}

/**
 * Towards the server that the page came from, once its service worker answers for it.
 * @param {Session} session
 * @param {string} page
 */
export async function tryOwn(session, page) {
  await session.goto(page)
  await session.waitFor(() => document.documentElement.dataset['offline'] === 'ready' && navigator.serviceWorker.controller !== null)
  await session.eval(putTools)
  for (const [name, run] of Object.entries(own)) {
    const url = `${page}${encodeURIComponent(`own ${name}`)}?secret`
    // What leaves the page would break off what the others have begun.
    if (name in leaving) await pause(rest.leaving)
    if (run) await session.eval(run, { url, ws: url.replace('http', 'ws'), port: 0, name: '' }).catch(() => {})
  }
  await pause(rest.leaving)
}

/**
 * Opens the page, before the windows that attempts have opened: one that nobody sees cannot be clicked.
 * @param {Session} session
 * @param {string} page
 * @param {boolean} [again] the page may be the one that stands there
 */
async function visit(session, page, again = false) {
  await session.page?.bringToFront()
  const there = () => session.eval((address) => location.href === address && 'probe' in window && document.getElementById('probe') !== null, page)
  if (again && (await there().catch(() => false))) return
  // What the attempt before has begun may still come in between.
  await until(async () => {
    await session.goto(page)
    await session.eval(putTools)
    return there()
  }, `opening ${page}`)
}

/**
 * Waits a while, and longer for what is expected.
 * @param {import('./listeners.mjs').Foreign} foreign
 * @param {string[]} names
 * @param {number} time
 */
async function arrival(foreign, names, time) {
  const end = performance.now() + limit
  if (names.length === 0) await pause(time)
  while (names.some((name) => !foreign.arrived.has(name)) && performance.now() < end) await pause(20)
}

/** @param {number} time */
const pause = (time) =>
  new Promise((done) => {
    setTimeout(done, time)
  })

/**
 * Whether the browser asked for the address of a name.
 * @param {string} log
 * @param {string} name
 */
function looksUp(log, name) {
  for (const file of [log, `${log}.moz_log`]) {
    try {
      if (readFileSync(file, 'latin1').includes(name)) return true
    } catch {
      // Not of this engine.
    }
  }
  return false
}
