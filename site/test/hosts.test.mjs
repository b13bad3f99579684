/** The header files of the build on the real servers: every file is asked for over each of them. IIS runs on Windows only; its file is read and compared. */
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { dirname, join, relative } from 'node:path'
import { before, test } from 'node:test'
import { SaxesParser } from 'saxes'
import { build } from '../build/build.mjs'
import { oneFileName } from '../build/one-file.mjs'
import { sent } from '../build/policy.mjs'
import { hostFiles } from '../build/publish/publish.mjs'
import { cache, headersOf, plain, rules, types } from '../build/publish/rules.mjs'
import { openFolder } from './hosts/process.mjs'
import { hosts } from './hosts/servers.mjs'

const page = openFolder('hosts')
/** @type {string[]} every file of the build, by its path in it */
let files = []
/** What the page in one file has otherwise: its policy as a host sends it. @type {import('../build/publish/rules.mjs').Rules['own']} */
let single = {}

before(async () => {
  await build({ out: page })
  files = under(page)
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(built(oneFileName).toString())?.[1] ?? ''
  single = { [oneFileName]: { 'Content-Security-Policy': sent(policy) } }
})

/** @param {string} name of a file of the build */
const built = (name) => readFileSync(join(page, name))

/** @param {string} folder */
const under = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()

/**
 * @typedef {{status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer}} Answer
 *
 * @param {number} port
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Answer>} as it came, compressed or not
 */
const ask = (port, path, headers = {}) =>
  new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      /** @type {Buffer[]} */
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }))
      response.on('error', failed)
    })
    asked.on('error', failed)
    asked.end()
  })

/** @param {Answer} answer @param {Record<string, string>} expected @param {string} what */
function carries({ headers }, expected, what) {
  for (const [name, value] of Object.entries(expected)) {
    // A blank more or less before the charset is the same type.
    const got = String(headers[name.toLowerCase()]).replace(/;\s*charset/i, '; charset')
    assert.equal(got, value, `${what}: ${name}`)
  }
}

/** The last end of the name of a compressed file. @type {Record<string, string>} */
const ends = { br: '.br', gzip: '.gz' }

/** The files of the page proper that have compressed forms. */
const originals = () => files.filter((name) => files.includes(`${name}.br`))

/** @type {[string, (port: number, host: import('./hosts/servers.mjs').Host) => Promise<void>][]} */
const rows = [
  ['each file with the policy, its type and its cache rule, in the root and in a folder', async (port, { hidden }) => {
    assert.ok(files.length > 40)
    for (const folder of ['/', '/some/folder/']) {
      for (const name of files.filter((each) => each !== hidden)) {
        const answer = await ask(port, `${folder}${name}`)
        assert.equal(answer.status, 200, name)
        carries(answer, headersOf(rules(single), name), `${folder}${name}`)
        assert.equal(answer.headers['content-encoding'], undefined, name)
        assert.ok(answer.body.equals(built(name)), `${name}: other bytes`)
      }
      const answer = await ask(port, folder)
      carries(answer, headersOf(rules(), 'index.html'), folder)
      assert.ok(answer.body.equals(built('index.html')))
    }
  }],

  ['the compressed form, with the type of the original', async (port, { codings }) => {
    for (const name of originals()) {
      for (const [accepted, coding] of [['gzip, deflate, br', codings[0]], ['gzip', 'gzip'], ['br;q=0, gzip', 'gzip'], ['identity', undefined]]) {
        const answer = await ask(port, `/${name}`, { 'accept-encoding': String(accepted) })
        const what = `${name} for ${accepted}`
        assert.equal(answer.status, 200, what)
        carries(answer, headersOf(rules(), name), what)
        assert.equal(answer.headers['content-encoding'], coding, what)
        assert.match(String(answer.headers['vary']), /accept-encoding/i, what)
        // Compressed by the build and not by the server anew.
        assert.ok(answer.body.equals(built(name + (coding ? ends[coding] : ''))), what)
      }
    }
    const whole = await ask(port, '/some/folder/', { 'accept-encoding': 'gzip, br' })
    carries(whole, headersOf(rules(), 'index.html'), 'the folder')
    assert.equal(whole.headers['content-encoding'], codings[0])
  }],

  ['what is not there, and a redirect, carry the policy too and are not kept for a year', async (port) => {
    for (const path of ['/none', '/none-ABCDEFGH.js', '/some/folder/none.html', '/hosts']) {
      const answer = await ask(port, path)
      assert.ok(answer.status === 404 || (path === '/hosts' && [301, 308].includes(answer.status)), `${path}: ${answer.status}`)
      carries(answer, rules().headers, path)
      assert.doesNotMatch(String(answer.headers['cache-control']), /max-age=[1-9]|immutable/, path)
    }
  }],

  ['asked again, it says that nothing changed', async (port) => {
    const first = await ask(port, '/index.html')
    const again = await ask(port, '/index.html', { 'if-none-match': String(first.headers['etag']) })
    assert.equal(again.status, 304)
  }],
]

for (const host of hosts) {
  test(host.name, async (t) => {
    const place = openFolder('host')
    cpSync(page, place, { recursive: true })
    const { port, stop } = await host.start(place)
    t.after(stop)
    for (const [what, check] of rows) await t.test(what, () => check(port, host))
  })
}

test('a file with a policy of its own has that one on each server, and the others keep theirs', async () => {
  const policy = "default-src 'none'; script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
  const own = { 'tanu.html': { 'Content-Security-Policy': policy } }
  const small = { 'index.html': 'page', 'tanu.html': 'own', 'app-ABCD1234.js': 'script', 'atanu.html': 'other' }
  for (const host of hosts) {
    const place = openFolder('own')
    for (const [name, text] of Object.entries({ ...small, ...hostFiles(Object.keys(small), own) })) {
      mkdirSync(dirname(join(place, name)), { recursive: true })
      writeFileSync(join(place, name), text)
    }
    const { port, stop } = await host.start(place)
    try {
      carries(await ask(port, '/tanu.html'), headersOf(rules(own), 'tanu.html'), host.name)
      for (const path of ['/', '/index.html', '/app-ABCD1234.js', '/atanu.html', '/none']) {
        carries(await ask(port, path), rules().headers, `${host.name} ${path}`)
      }
    } finally {
      await stop()
    }
  }
})

test('no header can be written that means something else to one of the servers', () => {
  for (const value of ['a "b"', 'a $b', 'a {b}', 'a %{b}s', 'a <b>', 'a\nb', '']) assert.throws(() => rules({ 'x.html': { Name: value } }), value)
  assert.throws(() => rules({ 'x y.html': { Name: 'a' } }))
})

test('IIS: the file says what the table says', () => {
  const own = { 'tanu.html': { 'Content-Security-Policy': "default-src 'self'" } }
  const written = built('hosts/web.config').toString()
  assert.equal(written, hostFiles(files.filter((name) => !/^(hosts\/|SHA256SUMS$|sbom)/.test(name)), single)['hosts/web.config'])

  const found = read(written)
  const headers = found.filter(({ path, name, location }) => !location && path === 'httpProtocol/customHeaders' && name === 'add')
  assert.deepEqual(Object.fromEntries(headers.map(({ at }) => [at['name'], at['value']])), rules().headers)
  assert.deepEqual(
    Object.fromEntries(found.filter(({ name }) => name === 'mimeMap').map((each) => [each.at['fileExtension'], each.at['mimeType']])),
    Object.fromEntries([...Object.entries(types).map(([end, type]) => [`.${end}`, type]), ['.', plain]]),
  )
  // What the server has already may not be added again: IIS would answer with an error. So each is removed just before.
  for (const [element, key] of [['add', 'name'], ['mimeMap', 'fileExtension']]) {
    for (const [index, { name, at }] of found.entries()) {
      const value = at[String(key)]
      if (name !== element || !value) continue
      assert.equal(found[index - 1]?.name, 'remove', value)
      assert.deepEqual(found[index - 1]?.at, { [String(key)]: value })
    }
  }

  const caches = found.filter(({ name }) => name === 'clientCache')
  assert.deepEqual(caches.filter(({ location }) => !location).map(({ at }) => at), [{ cacheControlMode: 'DisableCache' }])
  const yearly = caches.filter(({ location }) => location)
  assert.deepEqual(yearly.map(({ location }) => location), originals().filter((name) => headersOf(rules(), name)['Cache-Control'] === cache.hashed))
  const yearLong = { cacheControlMode: 'UseMaxAge', cacheControlMaxAge: '365.00:00:00', cacheControlCustom: 'public, immutable' }
  for (const { at } of yearly) assert.deepEqual(at, yearLong)
  assert.equal(365 * 86_400, Number(/max-age=(\d+)/.exec(cache.hashed)?.[1]))

  const other = read(hostFiles(['index.html', 'tanu.html'], own)['hosts/web.config'] ?? '').filter(({ location }) => location === 'tanu.html')
  assert.deepEqual(other.filter(({ name }) => name === 'add').map(({ at }) => [at['name'], at['value']]), Object.entries(own['tanu.html']))
})

/**
 * The elements of a web.config in their order.
 * @param {string} text
 */
function read(text) {
  /** @type {{name: string, path: string, location: string | undefined, at: Record<string, string>}[]} */
  const found = []
  /** @type {string[]} */
  const open = []
  /** @type {string | undefined} */
  let location
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const at = { .../** @type {Record<string, string>} */ (attributes) }
    if (name === 'location') location = at['path']
    found.push({ name, path: open.slice(2).join('/'), location, at })
    open.push(name)
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (name === 'location') location = undefined
  })
  parser.write(text).close()
  return found
}
