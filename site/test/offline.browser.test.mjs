/**
 * The page without a network, and from one version to the next, in each engine. It lies in a sub-folder, and the
 * browser's own cache is forbidden, so what still works comes from the service worker alone.
 */
import assert from 'node:assert/strict'
import { appendFileSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { build, site } from '../build/build.mjs'
import { beside } from '../build/publish/publish.mjs'
import { start } from '../build/serve.mjs'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'

const place = 'some/folder'
const first = folder('first')
const second = folder('second')
const half = folder('half')

/** Every file of the first version, as the page asks for it. */
let files = ['']

before(async () => {
  const src = join(folder('src'), 'src')
  cpSync(join(site, 'src'), src, { recursive: true })
  appendFileSync(join(src, 'style', 'main.css'), '\n:root { --edition: second; }\n')
  await build({ out: join(first, place) })
  await build({ out: join(second, place), src })
  // A copy to the host that broke off: the new worker and page are there, one old file is not the new one yet.
  cpSync(second, half, { recursive: true })
  for (const end of ['.br', '.gz']) rmSync(join(half, place, `licences.txt${end}`))
  writeFileSync(join(half, place, 'licences.txt'), 'old')
  files = readdirSync(join(first, place)).filter((name) => !/\.(br|gz)$|^(sw\.js|index\.html)$/.test(name) && !beside.includes(name))
})

/** Functions that run in the page. */
const started = () => document.documentElement.dataset['app'] === 'ready'
const offlineIs = (/** @type {string} */ state) => document.documentElement.dataset['offline'] === state
const version = () => document.querySelector('meta[name=version]')?.getAttribute('content')
const edition = () => getComputedStyle(document.documentElement).getPropertyValue('--edition').trim()
const statusOf = async (/** @type {string} */ name) => {
  const response = await fetch(`./${name}`)
  // Read to the end: in Chromium a worker that still has something to hand over is not replaced.
  await response.arrayBuffer()
  return response.status
}
const lookForUpdate = async () => {
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.update().catch(() => {})
}
const nothingInstalls = async () => {
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.installing === null
}
const agree = async () => {
  const registration = await navigator.serviceWorker.getRegistration()
  registration?.waiting?.postMessage({ type: 'take-over' })
}
const countCaches = async () => (await caches.keys()).length

for (const engine of engines) {
  test(`offline and updates in ${engine.name}`, { timeout: 180_000 }, async (t) => {
    /** @type {import('../build/serve.mjs').Server} */
    let server = await start({ root: first, store: false })
    const { port } = server
    const url = `${server.url}${place}/`
    let session = await engine.open()
    const serve = async (/** @type {string} */ root) => {
      await server.stop()
      server = await start({ root, port, store: false })
    }
    t.after(async () => {
      await session.kill()
      await server.stop()
    })

    await t.test('after the first load nothing is asked of the server any more', async () => {
      await session.goto(url)
      await session.waitFor(started)
      await session.waitFor(offlineIs, 'ready')
      const sofar = server.requests.length
      for (const name of files) assert.equal(await session.eval(statusOf, name), 200, name)
      assert.equal(await session.eval(statusOf, 'no-such-file'), 404)
      await session.reload()
      await session.waitFor(started)
      // The browser itself looks for a newer worker when a page opens, and the page for edited data.
      const asked = server.requests.slice(sofar).filter(({ path }) => ![`/${place}/sw.js`, `/${place}/data.json`].includes(path))
      assert.deepEqual(asked, [])
      assert.deepEqual(server.requests.filter(({ status }) => status >= 400), [])
    })

    await t.test('without the server the page reloads, under any address below it', async () => {
      await server.stop()
      await session.reload()
      await session.waitFor(started)
      await session.waitFor(offlineIs, 'ready')
      await session.goto(`${url}?from=mail#/part`)
      await session.waitFor(started)
      assert.deepEqual(await session.problems(), [])
    })

    await t.test('it is still there when the browser starts anew', async () => {
      const { profile } = session
      await session.kill()
      session = await engine.open({ profile })
      await session.goto(url)
      await session.waitFor(started)
      await session.waitFor(offlineIs, 'ready')
    })

    await t.test('a version that is half there is not taken', async () => {
      server = await start({ root: half, port, store: false })
      await session.eval(lookForUpdate)
      await session.waitFor(nothingInstalls)
      assert.ok(server.requests.some(({ path }) => path === `/${place}/licences.txt`), 'it was tried')
      assert.ok(await session.eval(offlineIs, 'ready'))
      assert.equal(await session.eval(countCaches), 1)
    })

    await t.test('a new version is announced, and not mixed with the old one', async () => {
      const old = await session.eval(version)
      await serve(second)
      await session.eval(lookForUpdate)
      await session.waitFor(offlineIs, 'update')
      await session.reload()
      await session.waitFor(started)
      await session.waitFor(offlineIs, 'update')
      assert.equal(await session.eval(version), old)
      assert.equal(await session.eval(edition), '')
      for (const name of files) assert.equal(await session.eval(statusOf, name), 200, name)
    })

    await t.test('when the person agrees, the page reloads once into the new version', async () => {
      await session.eval(() => {
        Object.assign(window, { old: true })
      })
      await session.eval(agree)
      await session.waitFor(() => !('old' in window))
      await session.waitFor(started)
      await session.waitFor(offlineIs, 'ready')
      assert.equal(await session.eval(edition), 'second')
      assert.equal(await session.eval(countCaches), 1)
      await session.eval(() => {
        Object.assign(window, { marked: true })
      })
      await server.stop()
      for (const name of readdirSync(join(second, place)).filter((each) => each.endsWith('.css'))) {
        assert.equal(await session.eval(statusOf, name), 200)
      }
      assert.ok(await session.eval(() => 'marked' in window), 'it did not reload again')
    })

    await t.test('the content policy had nothing to refuse, and no error was left', async () => {
      assert.deepEqual(await session.problems(), [])
    })
  })
}
