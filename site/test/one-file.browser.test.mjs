/**
 * The one-file edition, opened from a disk in each engine: every step of a person, no request of any kind, and the draft. What an engine refuses to a page
 * from a disk is named here, so that a change is noticed.
 */
import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { build } from '../build/build.mjs'
import { oneFileName } from '../build/one-file.mjs'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'
import { quiet } from './leaks/attempts.mjs'
import { listen } from './leaks/listeners.mjs'
import { putTools } from './leaks/tools.mjs'
import { go, kept, visit } from './page.mjs'
import { checking, deadlines, lookingIntoPdf, reloading, saving, speaking, typing, writing } from './whole-page.mjs'

const built = folder('built')
// As it may lie on a memory stick, with nothing beside it.
const stick = join(folder('stick'), 'Құжаттар мен хаттар #1')
const other = join(folder('other'), 'b')
const page = join(stick, oneFileName)
const address = pathToFileURL(page).href

/**
 * Firefox as people have it: puppeteer loosens the rule by which each file has a store of its own, and keeps it from connecting ahead of time; and by itself
 * it asks no STUN server on this machine.
 */
const prefs = { 'security.fileuri.strict_origin_policy': true, 'network.http.speculative-parallel-limit': 20, 'media.peerconnection.ice.loopback': true }

/**
 * What an engine refuses to a page from a disk, and whether any other page from a disk can read what the page keeps. The page does without all that is
 * refused: it starts its worker as a classic script and hands it the bytes of a file.
 * @type {Record<string, {refused: string[], shared: boolean}>}
 */
const disk = {
  Chromium: { refused: ['module worker', 'OPFS', 'service worker', 'file beside'], shared: true },
  Firefox: { refused: ['service worker', 'file beside'], shared: false },
  WebKit: { refused: ['file in a worker', 'service worker', 'file beside'], shared: true },
}

/**
 * What a hostile script in the page could still reach without leaving it; from a disk no host sends the header that closes these in Chromium. As little is
 * there a way to forbid that it leaves the page.
 * @type {Record<string, string[]>}
 */
const open = {
  Chromium: ['WebRTC, STUN', 'WebRTC, TURN over TCP', 'preconnect'],
  Firefox: ['WebRTC, STUN', 'WebRTC, TURN over TCP', 'preconnect'],
  WebKit: ['preconnect'],
}

/** @type {import('./leaks/listeners.mjs').Foreign} */
let foreign

before(async () => {
  await build({ out: built })
  for (const place of [stick, other]) {
    mkdirSync(place, { recursive: true })
    copyFileSync(join(built, oneFileName), join(place, oneFileName))
  }
  writeFileSync(join(other, 'bare.html'), '<!doctype html><meta charset="utf-8"><title>bare</title>')
  writeFileSync(join(other, 'beside.txt'), 'beside')
  foreign = await listen()
})
after(() => foreign.stop())

/** In a page without a policy: what is refused. */
const refusals = async () => {
  const script = 'addEventListener("message", ({ data }) => data.arrayBuffer().then(() => postMessage(true), () => postMessage(false)))'
  const start = (/** @type {WorkerType} */ type) =>
    new Promise((done, failed) => {
      const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { type })
      worker.addEventListener('message', ({ data }) => (data ? done(true) : failed(new Error('not read'))))
      worker.addEventListener('error', () => (type === 'module' ? failed(new Error('not started')) : done(true)))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage(new File(['a'], 'a'))
    })
  /** @type {Record<string, () => unknown>} */
  const ways = {
    'classic worker': () => start('classic').catch(() => {}),
    // That it starts is what is asked, not that it reads.
    'module worker': () => start('module').catch((error) => (error.message === 'not read' ? undefined : Promise.reject(error))),
    'file in a worker': () => start('classic'),
    'IndexedDB': () => new Promise((done, failed) => {
      const opening = indexedDB.open('probe')
      opening.addEventListener('success', done)
      opening.addEventListener('error', failed)
    }),
    'localStorage': () => localStorage.setItem('probe', ''),
    'OPFS': () => navigator.storage.getDirectory(),
    'hashes': () => crypto.subtle.digest('SHA-256', new Uint8Array(1)),
    'locks': () => navigator.locks.request('probe', () => {}),
    'service worker': () => navigator.serviceWorker.register('./sw.js'),
    'file beside': () => fetch('./beside.txt'),
  }
  /** @type {string[]} */
  const refused = []
  for (const [name, way] of Object.entries(ways)) {
    try {
      await way()
    } catch {
      refused.push(name)
    }
  }
  return refused
}

for (const engine of engines) {
  test(`the page in one file, from a disk, in ${engine.name}`, { timeout: 240_000 }, async (t) => {
    const { refused, shared } = disk[engine.name] ?? { refused: [], shared: false }
    let session = await engine.open({ prefs })
    t.after(() => session.close())
    await visit(session, address)

    await t.test('it says which edition it is, and its version', async () => {
      assert.equal(await session.eval(() => document.documentElement.dataset['offline']), 'file')
      const text = readFileSync(join(built, 'index.html'), 'utf8')
      for (const name of ['version', 'core']) {
        const said = await session.eval((of) => document.querySelector(`meta[name="${of}"]`)?.getAttribute('content') ?? '', name)
        assert.ok(/^[0-9a-f]{12,64}$/.test(said) && text.includes(`<meta name="${name}" content="${said}">`), `${name}: ${said}`)
      }
    })

    await t.test('what is typed changes the readiness', () => typing(session))
    await t.test('all of it is there after a reload, and goes on', () => reloading(session))
    await t.test('the check', () => checking(session))
    await t.test('the deadlines', () => deadlines(session))
    await t.test('the letter: written from the form, typed on, marked, mended by its correction, and as plain text', () => writing(session))
    await t.test('the letter as a Word document', () => saving(session))
    await t.test('a PDF', () => lookingIntoPdf(session))
    await t.test('every language', () => speaking(session))

    await t.test('nothing was asked for but the page itself, and the content policy had nothing to refuse', async () => {
      const asked = (await session.requests()).map((url) => url.replace(/#[^#]*$/, '')).filter((url) => !/^(data|blob):/.test(url) && url !== address)
      assert.deepEqual(asked, [])
      assert.deepEqual(await session.problems(), [])
      await session.goto(foreign.opener)
      assert.ok((await session.requests()).includes(foreign.opener), 'the driver tells of requests')
    })

    await t.test('what a hostile script in it would reach', async () => {
      foreign.forget()
      await visit(session, address)
      await session.eval(putTools)
      for (const [name, run] of Object.entries(quiet)) await session.eval(run, foreign.to(name)).catch(() => {})
      await new Promise((done) => {
        setTimeout(done, 2_000)
      })
      assert.deepEqual([...foreign.arrived].filter((name) => name in quiet).sort(), open[engine.name])
    })

    await t.test('the draft is still there when the browser starts anew', async () => {
      await visit(session, address)
      await session.waitFor(kept, '/project/activity', '01.11')
      const { profile } = session
      await session.kill()
      session = await engine.open({ profile, prefs })
      await visit(session, address)
      await go(session, 'project')
      await session.waitFor(() => /** @type {HTMLInputElement | null} */ (document.getElementById('f-project-activity'))?.value === '01.11')
    })

    await t.test(`a copy in another folder ${shared ? 'has the same draft' : 'has a draft of its own'}`, async () => {
      await visit(session, pathToFileURL(join(other, oneFileName)).href)
      await session.waitFor(kept, '/project/activity', shared ? '01.11' : null).catch((error) => assert.fail(error))
    })

    await t.test('what is refused to a page from a disk', async () => {
      await session.goto(pathToFileURL(join(other, 'bare.html')).href)
      assert.deepEqual(await session.eval(refusals), refused)
    })
  })
}

test('a file in which something was exchanged does not run it', async () => {
  const text = readFileSync(page, 'utf8')
  const block = /id="block-core">([^<]+)/.exec(text)?.[1] ?? ''
  const wrong = block.replace(/^.{2000}(.)/, (begin, letter) => begin.slice(0, -1) + (letter === 'A' ? 'B' : 'A'))
  /** @type {[string, string][]} */
  const changes = [
    ['core', text.replace(block, () => wrong)],
    ['script', text.replace('</script>\n</body>', ';document.documentElement.dataset.foreign="yes"</script>\n</body>')],
  ]
  const session = await engines[0]?.open()
  assert.ok(session)
  try {
    for (const [name, changed] of changes) {
      assert.notEqual(changed, text, name)
      const place = join(folder('changed'), oneFileName)
      writeFileSync(place, changed)
      await session.goto(pathToFileURL(place).href)
      await session.waitFor(() => document.readyState === 'complete')
      if (name === 'core') await session.waitFor(() => document.querySelector('#app.failed') !== null)
      assert.equal(await session.eval(() => document.documentElement.dataset['app']), undefined, name)
      assert.equal(await session.eval(() => document.documentElement.dataset['foreign']), undefined, name)
    }
  } finally {
    await session.close()
  }
})
