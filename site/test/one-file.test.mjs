/** What the page in one file must hold: all of the build, everything that runs named by its hash, and nothing that is asked for. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { build } from '../build/build.mjs'
import { oneFile, oneFileName } from '../build/one-file.mjs'
import { pagePolicy, sent } from '../build/policy.mjs'
import { folder } from './browsers/session.mjs'

/** Bytes; a file for a memory stick and for mail. */
const limit = 9_000_000

const out = folder('one')
let page = ''
before(async () => {
  await build({ out })
  page = readFileSync(join(out, oneFileName), 'utf8')
})

/** @param {string} name */
const built = (name) => readFileSync(join(out, name))

/** @param {string | Buffer} data @param {'hex' | 'base64'} form */
const sha256 = (data, form) => createHash('sha256').update(data).digest(form)

/** @param {string} name */
const block = (name) => new RegExp(`<script type="text/plain" id="block-${name}">([^]*?)</script>`).exec(page)?.[1] ?? ''

/** @param {string} text */
const addresses = (text) => [...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`<>()\\]*/gi)].map(([address]) => address)

const policy = () => /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''

test('what runs in it is allowed by its hash, and nothing else', () => {
  const texts = (/** @type {RegExp} */ pattern) => [...page.matchAll(pattern)].map(([, text]) => `'sha256-${sha256(String(text), 'base64')}'`)
  const directives = new Map(policy().split('; ').map((each) => /** @type {[string, string]} */ ([each.split(' ')[0], each.split(' ').slice(1).join(' ')])))
  assert.equal(directives.get('script-src'), `${texts(/<script>([^]*?)<\/script>/g).join(' ')} 'wasm-unsafe-eval'`)
  assert.equal(directives.get('style-src'), texts(/<style>([^]*?)<\/style>/g).join(' '))
  assert.deepEqual([...directives.keys()], pagePolicy.split('; ').map((each) => each.split(' ')[0]))
  for (const name of ['default-src', 'connect-src', 'manifest-src', 'base-uri', 'form-action']) assert.equal(directives.get(name), "'none'", name)
  assert.equal(directives.get('worker-src'), 'blob:')
  assert.equal(directives.get('img-src'), 'data:')
  assert.doesNotMatch(policy(), /unsafe-inline|'unsafe-eval'|'self'|\*|https?:/)
  assert.ok(page.indexOf(policy()) < page.search(/<(link|script|style)\b/))
})

test('it asks for nothing beside it', () => {
  const [head = '', body = ''] = [page.slice(0, page.indexOf('<style>')), page.slice(page.indexOf('</style>'), page.indexOf('<script'))]
  const found = [...(head + body).matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address)
  assert.deepEqual(found.map((address) => address?.slice(0, 25)), ['data:image/svg+xml;base64,'.slice(0, 25)])
  assert.doesNotMatch(page, /<script[^>]*\ssrc=|<link(?! rel="icon")|@import|url\((?!["']?data:)/)
})

test('it holds the core, the worker and the licences of the build, and says the same version', () => {
  const wasm = readdirSync(out).find((name) => /^tanu-\w+\.wasm$/.test(name)) ?? ''
  assert.ok(inflateRawSync(Buffer.from(block('core'), 'base64')).equals(built(wasm)))
  assert.ok(page.includes(`<meta name="core" content="${sha256(built(wasm), 'hex')}">`))
  const worker = inflateRawSync(Buffer.from(block('inspector'), 'base64')).toString()
  assert.ok(worker.length > 1_500_000 && worker.includes('PasswordException'))
  assert.ok(block('licences').trim() === built('licences.txt').toString().trim())
  const version = /<meta name="version" content="[0-9a-f]{12}">/.exec(built('index.html').toString())?.[0] ?? 'none'
  assert.ok(page.includes(version))

  // Those of the formats and of pdf.js, which the test of the build knows by name.
  const known = new Set(readdirSync(out).filter((name) => /\.(js|svg|html)$/.test(name) && name !== oneFileName).flatMap((name) => addresses(built(name).toString())))
  assert.deepEqual(addresses(page.replace(block('licences'), '') + worker).filter((address) => !known.has(address)), [])
})

test('it lies beside the page: nobody loads it with the page, and a host sends its own policy with it', () => {
  assert.equal(built('index.html').includes(oneFileName), false)
  assert.doesNotMatch(built('sw.js').toString(), /path:"[^"]*tanu\.html"/)
  assert.ok(built('SHA256SUMS').includes(`${sha256(page, 'hex')}  ${oneFileName}\n`))
  assert.deepEqual(JSON.parse(built('hosts/headers.json').toString()).own, { [oneFileName]: { 'Content-Security-Policy': sent(policy()) } })
})

test('it keeps its limit', () => {
  const size = Buffer.byteLength(page)
  console.log(`${oneFileName}: ${size} bytes; packed in it core ${block('core').length}, worker ${block('inspector').length}`)
  assert.ok(size > 2_000_000 && size < limit, String(size))
})

test('a text that would end a script early, or be hashed otherwise, fails the build', () => {
  const template = readFileSync(new URL('../src/index.html', import.meta.url), 'utf8')
  const more = { version: '1', core: '2', icon: Buffer.from('<svg/>'), licences: 'none' }
  const parts = { policy: 'none', style: 'p{}', scripts: ['a()'], blocks: {} }
  assert.match(oneFile(template, parts, more), /<script>a\(\)<\/script>\n<\/body>/)
  for (const text of ['"</script>"', '"<!--<script>"', 'a\r\nb', '\0', '\uFEFF']) assert.throws(() => oneFile(template, { ...parts, scripts: [text] }, more), text)
  assert.throws(() => oneFile(template, { ...parts, style: '</style>' }, more))
  assert.throws(() => oneFile(template.replace('rel="manifest"', 'rel="other"'), parts, more))
})
