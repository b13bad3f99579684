/**
 * What a hostile script in the page could still send away. It tries all ways that are known, in a page without any policy, so that each attempt is seen
 * to work, and in the page of the build under the headers of the build. In Chromium nothing may arrive; for the others what is left is named here.
 */
import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from '../build/build.mjs'
import { start } from '../build/serve.mjs'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'
import { listen } from './leaks/listeners.mjs'
import { startOpen } from './leaks/open.mjs'
import { attempts, tryAll, tryOwn } from './leaks/try.mjs'

/** The attempts of a list, one a line. @param {string} text */
const named = (text) => text.trim().split(/\s*\n\s*/)

/** Going to another page: no engine but Chromium has a policy against it. */
const going = `
  location
  location.replace
  link
  link with download
  area
  SVG link
  MathML link
  meta refresh`

/**
 * What no engine does, with or without a policy: scripts and images of this kind come from the page's own host only, and a policy that stands in the page
 * reports to nobody.
 */
const nobody = `
  Worker
  SVG use
  report-uri of a policy`

/**
 * By engine: what gets through the policy; of that, what does so at times only; and what the engine does not do even without a policy, or what cannot be
 * seen from outside (in WebKit, asking for a name).
 * @type {Record<string, {open: string[], sometimes: string[], never: string[]}>}
 */
const known = {
  Chromium: { open: [], sometimes: [], never: named(`${nobody}
    XSLT import
    MathML link`) },
  Firefox: { open: named(`${going}
    navigation.navigate
    WebRTC, STUN
    WebRTC, TURN over TCP
    preconnect
    dns-prefetch`), sometimes: [], never: named(`${nobody}
    fetchLater
    paint worklet
    payment method
    federated sign-in
    manifest
    ping
    speculation rules, prefetch
    speculation rules, prerender`) },
  WebKit: { open: named(`${going}
    preconnect
    preload as fetch`), sometimes: ['preload as fetch'], never: named(`${nobody}
    navigation.navigate
    WebRTC, STUN
    WebRTC, TURN over TCP
    WebTransport
    worker: WebTransport
    fetchLater
    paint worklet
    payment method
    federated sign-in
    XSLT import
    prefetch
    dns-prefetch
    icon
    manifest
    compression-dictionary
    speculation rules, prefetch
    speculation rules, prerender`) },
}

/** The kinds of worker that a hostile build could start. */
const workers = ['DedicatedWorkerGlobalScope', 'ServiceWorkerGlobalScope', 'ServiceWorkerGlobalScope', 'SharedWorkerGlobalScope']

/** What still reaches the server that the page came from, once the service worker answers for it: what the worker does not answer. */
const ownOpen = ['WebSocket', 'fetch, posting', 'sendBeacon']

/** @type {import('../build/serve.mjs').Server} */
let sealed
/** @type {import('./leaks/open.mjs').Open} */
let open
/** @type {import('./leaks/listeners.mjs').Foreign} */
let foreign

before(async () => {
  const root = folder('sealed')
  const pages = fileURLToPath(new URL('leaks/pages', import.meta.url))
  await build({ out: join(root, 'page') })
  // Beside the page and not in its folder, where its service worker would answer.
  cpSync(pages, join(root, 'probe'), { recursive: true })
  sealed = await start({ root })
  open = await startOpen(pages)
  foreign = await listen()
})

after(async () => {
  await sealed.stop()
  open.stop()
  foreign.stop()
})

/** In the order of attempts. @param {string[]} names @param {string[]} without */
const ordered = (names, without) => attempts.filter((name) => names.includes(name) && !without.includes(name))

for (const engine of engines) {
  test(`what can leave the page in ${engine.name}`, { timeout: 240_000 }, async (t) => {
    const { open: left, sometimes, never } = known[engine.name] ?? { open: [], sometimes: [], never: [] }
    const works = ordered(attempts, never)

    await t.test('without a policy each attempt arrives', async () => {
      const place = { page: open.url, probe: open.url }
      const arrived = await tryAll(engine, place, foreign, works)
      const late = works.filter((name) => !arrived.includes(name))
      // What a busy machine did not send in time is tried once more by itself.
      const then = late.length > 0 ? await tryAll(engine, place, foreign, late) : []
      assert.deepEqual(late.filter((name) => !then.includes(name)), [])
    })

    await t.test('under the policy of the build', async () => {
      const sofar = sealed.requests.length
      const place = { page: `${sealed.url}page/`, probe: `${sealed.url}probe/` }
      const expected = ordered(left, sometimes)
      const arrived = await tryAll(engine, place, foreign, expected, (session) => tryOwn(session, place.page))
      const closed = works.filter((name) => !arrived.includes(name))
      console.log(`${engine.name}: ${closed.length} of ${works.length} ways are closed; left: ${arrived.join(', ') || 'none'}`)
      assert.ok(closed.length > 80)
      assert.deepEqual([...left, ...never].filter((name) => !attempts.includes(name)), [], 'a name in the lists is no attempt')
      assert.deepEqual(ordered(arrived, sometimes), ordered(left, sometimes))

      const asked = sealed.requests.slice(sofar).map(({ path }) => decodeURIComponent(path))
      assert.deepEqual(asked.filter((path) => path.includes('/ran?')).sort(), workers.map((kind) => `/probe/ran?${kind}`), 'the workers ran')
      assert.deepEqual(asked.flatMap((path) => /^\/page\/own (.*)\?secret/.exec(path)?.[1] ?? []).sort(), ownOpen)
    })
  })
}
