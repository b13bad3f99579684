/** The server of the tests must itself be right: what it hides, no test sees. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { headers } from '../build/policy.mjs'
import { start } from '../build/serve.mjs'
import { folder } from './browsers/session.mjs'

const base = folder('serve')
const root = join(base, 'root')
/** @type {import('../build/serve.mjs').Server} */
let server

before(async () => {
  mkdirSync(join(root, 'sub'), { recursive: true })
  writeFileSync(join(base, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), 'page')
  writeFileSync(join(root, 'sub', 'index.html'), 'sub page')
  writeFileSync(join(root, 'app-ABCD1234.js'), 'plain')
  writeFileSync(join(root, 'app-ABCD1234.js.br'), 'as brotli')
  writeFileSync(join(root, 'app-ABCD1234.js.gz'), 'as gzip')
  writeFileSync(join(root, 'core.wasm'), '')
  server = await start({ root })
})

after(() => server.stop())

/**
 * Sends one request as it stands; fetch would tidy the address first.
 * @param {string} path
 * @param {Record<string, string>} [extra]
 * @param {string} [method]
 * @returns {Promise<string>}
 */
const ask = (path, extra = {}, method = 'GET') =>
  new Promise((done, failed) => {
    const lines = Object.entries({ Host: 'test', Connection: 'close', ...extra }).map(([name, value]) => `${name}: ${value}`)
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    })
    let text = ''
    socket.on('data', (part) => (text += part))
    socket.on('end', () => done(text))
    socket.on('error', failed)
  })

for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/sub/..%2f..%2fsecret.txt', '/%00', '/%zz', '//', '/none']) {
  test(`nothing outside the folder: ${path}`, async () => {
    const answer = await ask(path)
    assert.doesNotMatch(answer, /secret/)
    if (path !== '//') assert.match(answer, /^HTTP\/1\.1 404 /)
  })
}

test('a folder answers with its page, and is redirected to its own slash', async () => {
  assert.match(await ask('/sub/?x=1'), /\r\n\r\nsub page$/)
  assert.match(await ask('/sub'), /^HTTP\/1\.1 301 [^]*Location: \.\/sub\/\r\n/)
})

test('the policy and its companions are on every answer', async () => {
  for (const path of ['/', '/none', '/core.wasm']) {
    const answer = await ask(path)
    for (const [name, value] of Object.entries(headers)) assert.ok(answer.includes(`${name}: ${value}\r\n`), `${path} ${name}`)
  }
})

test('the best form that the browser takes', async () => {
  const file = '/app-ABCD1234.js'
  for (const [accepted, expected] of [['gzip, deflate, br', 'as brotli'], ['gzip', 'as gzip'], ['br;q=0, gzip;q=1', 'as gzip'], ['', 'plain']]) {
    assert.ok((await ask(file, { 'Accept-Encoding': String(accepted) })).endsWith(`\r\n\r\n${expected}`), accepted)
  }
})

test('types, and caching by name', async () => {
  assert.match(await ask('/core.wasm'), /Content-Type: application\/wasm\r\n[^]*Cache-Control: no-cache\r\n/)
  assert.match(await ask('/app-ABCD1234.js'), /Content-Type: text\/javascript[^]*Cache-Control: public, max-age=31536000, immutable\r\n/)
  const tag = /ETag: (.*)\r\n/.exec(await ask('/'))?.[1] ?? ''
  assert.match(await ask('/', { 'If-None-Match': tag }), /^HTTP\/1\.1 304 /)
})

test('nothing can be sent to it', async () => {
  assert.match(await ask('/', { 'Content-Length': '0' }, 'POST'), /^HTTP\/1\.1 405 /)
})

test('it ends at once, with connections open, and frees its port', async () => {
  const other = await start({ root, store: false })
  const socket = connect(other.port, '127.0.0.1')
  await new Promise((done) => socket.once('connect', done))
  const closed = new Promise((done) => socket.once('close', done))
  socket.on('error', () => {})
  assert.equal((await fetch(other.url)).headers.get('cache-control'), 'no-store')
  assert.deepEqual(other.requests, [{ method: 'GET', path: '/', status: 200 }])
  await other.stop()
  await closed
  const again = await start({ root, port: other.port })
  await again.stop()
})
