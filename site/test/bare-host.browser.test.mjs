/**
 * On a host that sends no headers, in each engine: after the first load what the service worker answers carries the policy, so a worker obeys it too. And on
 * any host what lies beside the page can be opened although the service worker answers for the folder.
 */
import assert from 'node:assert/strict'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { build, site } from '../build/build.mjs'
import { oneFileName } from '../build/one-file.mjs'
import { headers } from '../build/policy.mjs'
import { besidePaths } from '../build/publish/publish.mjs'
import { start } from '../build/serve.mjs'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'
import { listen } from './leaks/listeners.mjs'
import { started, visit } from './page.mjs'
import { lookingIntoPdf } from './whole-page.mjs'

/** @typedef {import('./browsers/session.mjs').Session} Session */

/** A page of the same build that starts workers, as a hostile build could; it shows what became of what they tried. */
const probe = {
  'probe.html': '<!doctype html><meta charset="utf-8"><title>probe</title><script src="./probe-page.js"></script>',
  'probe-page.js': `
const policy = window.trustedTypes?.createPolicy('app', { createScriptURL: (address) => address })
const address = policy?.createScriptURL('./probe-worker.js') ?? './probe-worker.js'
const told = decodeURIComponent(location.hash.slice(1))
const show = (kind) => ({ data }) => { document.documentElement.dataset[kind] = data }
const worker = new Worker(address)
worker.onmessage = show('worker')
worker.postMessage(told)
const { port } = new SharedWorker(address)
port.onmessage = show('shared')
port.postMessage(told)
`,
  'probe-worker.js': `
const ways = {
  fetch: (to) => fetch(to, { mode: 'no-cors' }),
  WebSocket: (to) => new Promise((done, failed) => {
    const socket = new WebSocket(to.replace('http', 'ws'))
    socket.onopen = done
    // It reached the host, which closes at once.
    socket.onerror = failed
  }),
  importScripts: async (to) => importScripts(to),
}
const tryAll = async (to, tell) => {
  for (const [name, way] of Object.entries(ways)) await way(to + encodeURIComponent(name)).catch(() => {})
  tell('tried')
}
onmessage = ({ data }) => tryAll(data + 'worker: ', postMessage)
onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => tryAll(data + 'shared: ', (text) => port.postMessage(text)) }
`,
}

const root = folder('bare')

/** @type {import('./leaks/listeners.mjs').Foreign} */
let foreign

before(async () => {
  const src = join(folder('src'), 'src')
  cpSync(join(site, 'src'), src, { recursive: true })
  for (const [name, text] of Object.entries(probe)) writeFileSync(join(src, 'static', name), text)
  await build({ out: root, src })
  foreign = await listen()
})
after(() => foreign.stop())

/** Opens the probe and tells what arrived when the workers have tried everything. @param {Session} session @param {string} url */
async function tried(session, url) {
  foreign.forget()
  await session.goto('about:blank')
  await session.goto(`${url}probe.html#${encodeURIComponent(foreign.to('').url)}`)
  await session.waitFor(() => document.documentElement.dataset['worker'] && document.documentElement.dataset['shared'])
  return [...foreign.arrived].filter((name) => /^(worker|shared): /.test(name)).sort()
}

const offlineReady = () => document.documentElement.dataset['offline'] === 'ready' && navigator.serviceWorker.controller !== null

for (const engine of engines) {
  test(`on a host without headers, in ${engine.name}`, { timeout: 120_000 }, async (t) => {
    const server = await start({ root, bare: true, store: false })
    const session = await engine.open()
    t.after(async () => {
      await session.close()
      await server.stop()
    })

    await t.test('before the first load a worker of the build has no policy', async () => {
      const kinds = ['shared', 'worker']
      assert.deepEqual(await tried(session, server.url), kinds.flatMap((kind) => ['WebSocket', 'fetch', 'importScripts'].map((way) => `${kind}: ${way}`)))
    })

    await t.test('after it each file is answered with the headers, and a worker reaches nothing', async () => {
      await visit(session, server.url)
      await session.waitFor(offlineReady)
      for (const address of ['./', './probe-worker.js', './none']) {
        const said = await session.eval(async (at) => Object.fromEntries((await fetch(at)).headers), address)
        for (const [name, value] of Object.entries(headers)) assert.equal(said[name.toLowerCase()], value, `${address}: ${name}`)
      }
      assert.deepEqual(await tried(session, server.url), [])
    })

    await t.test('the page still works', async () => {
      await visit(session, server.url)
      await lookingIntoPdf(session)
    })
  })

  test(`what lies beside the page, in ${engine.name}`, { timeout: 120_000 }, async (t) => {
    const server = await start({ root, store: false })
    const session = await engine.open()
    t.after(async () => {
      await session.close()
      await server.stop()
    })
    await visit(session, server.url)
    await session.waitFor(offlineReady)
    const asked = () => server.requests.map(({ path, status }) => `${status} ${path}`).filter((line) => !line.endsWith('/sw.js') && !line.endsWith('/favicon.ico'))

    for (const path of besidePaths().filter((each) => each !== oneFileName)) {
      await t.test(path, async () => {
        const sofar = asked().length
        await session.goto(server.url + path)
        assert.deepEqual(asked().slice(sofar), [`200 /${path}`])
        assert.equal(await session.eval(() => document.getElementById('app') !== null), false)
      })
    }

    await t.test('with anything more in the address the page comes, and the server hears nothing', async () => {
      const sofar = asked().length
      for (const path of ['SHA256SUMS?secret', 'hosts/secret', 'SHA256SUMS/secret']) {
        await session.goto(server.url + path)
        await session.waitFor(started)
        assert.equal((await session.eval(() => location.href)).replace(/[?#].*/, ''), server.url)
      }
      assert.equal(await session.eval(async () => (await fetch('./SHA256SUMS')).status), 404)
      // A page that opens asks for edited data.
      assert.deepEqual(asked().slice(sofar).filter((line) => line !== '200 /data.json'), [])
    })

    await t.test('the page in one file, under the header of its own', async () => {
      // A browser that shows a list or a table has things of its own to say.
      const sofar = (await session.problems()).length
      await visit(session, server.url + oneFileName)
      assert.equal(await session.eval(() => document.documentElement.dataset['offline']), 'file')
      await lookingIntoPdf(session)
      assert.deepEqual((await session.problems()).slice(sofar), [])
    })
  })
}
