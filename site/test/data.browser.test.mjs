/** Dated data that is edited on the server, in Chromium: the page uses it and keeps it for work without a network; wrong data is refused with its reason. */
import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as ask } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { build } from '../build/build.mjs'
import { start } from '../build/serve.mjs'
import { chromium } from './browsers/chromium.mjs'
import { folder } from './browsers/session.mjs'
import { fileOn, go, loadExample, pointIs, started, visit } from './page.mjs'

const root = folder('dated')
const original = folder('dated-original')
/** @type {import('../build/serve.mjs').Server} */
let server
/** @type {Awaited<ReturnType<typeof chromium.open>>} */
let session

/** The day of the built-in data. */
let builtIn = ''

/** @param {(data: any) => void} change */
function edit(change) {
  const data = JSON.parse(readFileSync(join(original, 'data.json'), 'utf8'))
  change(data)
  writeFileSync(join(root, 'data.json'), JSON.stringify(data, null, 1))
}

/** @param {any} data */
const doubled = (data) => {
  data.version = '2026-12-01'
  data.index.at(-1).kzt *= 2
}

/**
 * Waits until the page says so of its data; it waits for the server itself, but not for ever.
 * @param {string} version
 * @param {'built-in' | 'replaced'} source
 * @param {string} [code] of the refusal
 * @param {string} [at]
 */
const inForce = (version, source, code, at) =>
  session.waitFor((/** @type {string} */ wanted) => {
    const { refused, ...said } = window.tanuPage.data()
    return JSON.stringify([said.version, said.source, refused?.code, refused?.at]) === wanted
  }, JSON.stringify([version, source, code, at]))

/** Waits until so many files of data are kept. @param {number} count */
const kept = (count) => session.waitFor(async (/** @type {number} */ wanted) => (await caches.keys()).filter((name) => name.startsWith('tanu-data ')).length === wanted, count)

async function reload() {
  await session.reload()
  await session.waitFor(started)
}

/** The example, filed on the day of the tests; its cost is above what is asked, by less than the half. */
async function fillIn() {
  await loadExample(session)
  await fileOn(session)
  await go(session, 'project')
}

async function serve() {
  server = await start({ root, port: server?.port, store: false })
}

before(async () => {
  await build({ out: root })
  cpSync(root, original, { recursive: true })
  builtIn = JSON.parse(readFileSync(join(original, 'data.json'), 'utf8')).version
  await serve()
  session = await chromium.open()
  await visit(session, server.url)
  await session.waitFor(() => document.documentElement.dataset['offline'] === 'ready')
  await fillIn()
})
after(async () => {
  await session.close()
  await server.stop()
})

test('what the build made is what is built in, and nothing is kept of it', async () => {
  await inForce(builtIn, 'built-in')
  await kept(0)
  assert.equal(server.requests.filter(({ path }) => path === '/data.json').length, 1)
  await session.waitFor(pointIs, '3-4', 'met')
})

test('edited data is used from the next start on, also without a network and when the browser starts anew', async () => {
  edit(doubled)
  await reload()
  await inForce('2026-12-01', 'replaced')
  await session.waitFor(pointIs, '3-4', 'not-met')
  await kept(1)

  await server.stop()
  await reload()
  await inForce('2026-12-01', 'replaced')
  await session.waitFor(pointIs, '3-4', 'not-met')
  const { profile } = session
  await session.kill()
  session = await chromium.open({ profile })
  await visit(session, server.url)
  await inForce('2026-12-01', 'replaced')
  assert.deepEqual(await session.problems(), [])
  await serve()
})

test('a wrong file is refused with its place, and what is built in is used', async () => {
  edit((data) => {
    doubled(data)
    data.index.at(-1).to = '2026-12-32'
  })
  await reload()
  await inForce(builtIn, 'built-in', 'not-a-day', '/index/12/to')
  await session.waitFor(pointIs, '3-4', 'met')
  await kept(0)

  writeFileSync(join(root, 'data.json'), '{"format": "tanu/data/1",')
  await reload()
  await inForce(builtIn, 'built-in', 'bad-json', '/format')
  await server.stop()
  await reload()
  await inForce(builtIn, 'built-in')
  await session.waitFor(pointIs, '3-4', 'met')
  await serve()
})

test('a file that is taken away, or put back as it was, brings back what is built in', async () => {
  for (const back of [() => rmSync(join(root, 'data.json')), () => edit(() => {})]) {
    edit(doubled)
    await reload()
    await inForce('2026-12-01', 'replaced')
    back()
    await reload()
    await inForce(builtIn, 'built-in')
    await kept(0)
  }
})

test('what was kept and is older than what a newer page has built in is forgotten', async () => {
  edit(doubled)
  await reload()
  await server.stop()
  await session.eval(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith('tanu-data '))
    const cache = await caches.open(name ?? '')
    const text = await (await cache.match('./data.json'))?.text()
    await cache.put('./data.json', new Response(text?.replace('2026-12-01', '2026-11-21')))
  })
  await reload()
  await inForce(builtIn, 'built-in')
  await kept(0)
  await serve()
})

test('a server that answers late is not waited for, and its data is used when it comes', async () => {
  edit(doubled)
  /** @type {((value?: unknown) => void)[]} */
  const waiting = []
  const slow = createServer(async ({ url = '/', headers }, response) => {
    if (url === '/data.json') await new Promise((done) => { waiting.push(done) })
    ask({ port: server.port, path: url, headers }, (said) => {
      response.writeHead(said.statusCode ?? 500, said.headers)
      said.pipe(response)
    }).end()
  })
  await new Promise((done) => { slow.listen(0, '127.0.0.1', () => done(undefined)) })
  const address = slow.address()
  assert.ok(address && typeof address === 'object')
  try {
    await visit(session, `http://127.0.0.1:${address.port}/`)
    await inForce(builtIn, 'built-in')
    await fillIn()
    await session.waitFor(pointIs, '3-4', 'met')
    for (const done of waiting) done()
    await session.waitFor(pointIs, '3-4', 'not-met')
    await inForce('2026-12-01', 'replaced')
    assert.deepEqual(await session.problems(), [])
  } finally {
    slow.closeAllConnections()
    slow.close()
  }
})
