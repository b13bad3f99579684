/** What the built folder must hold, whatever the page looks like. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { build, project, table } from '../build/build.mjs'
import { go } from '../build/core.mjs'
import { headers, pagePolicy } from '../build/policy.mjs'
import { beside } from '../build/publish/publish.mjs'
import { folder } from './browsers/session.mjs'

/** First load, in bytes of brotli. */
const pageLimit = 100_000
const wasmLimit = 790_000

/** Each of these would make the wasm heavier than it may be, and the first could speak to a network. */
const unwanted = new Set(['net/http', 'regexp', 'text/template', 'archive/zip', 'encoding/xml'])

/**
 * Addresses that name a format (SVG, XML, the parts of a Word document, forms of PDF) and are never fetched; and those with which pdf.js and the core-js in it
 * try how the browser takes an address apart.
 */
const harmless = [
  /^http:\/\/www\.w3\.org\//, /^http:\/\/schemas\.(openxmlformats\.org|microsoft\.com)\//, /^http:\/\/purl\.(org|oclc\.org)\//,
  /^http:\/\/(www\.xfa\.org|ns\.adobe\.com)\//, /^https:\/\/(a|x|a@b|foo\.bar)([/#]|$)/, /^http:\/\/example\.com$/,
]

const out = folder('build')
/** @type {import('../build/build.mjs').Size[]} */
let sizes = []
/** @type {string[]} */
let names = []
const read = (/** @type {string} */ name) => readFileSync(join(out, name))
const page = () => read('index.html').toString()
const brotli = (/** @type {string} */ name) => sizes.find((size) => size.name === name)?.br ?? 0

before(async () => {
  sizes = await build({ out })
  names = sizes.map(({ name }) => name)
  console.log(table(sizes))
})

test('each file of the page lies there plain, as brotli and as gzip; what else there is lies beside the page', () => {
  assert.deepEqual(readdirSync(out).sort(), [...beside, ...names.flatMap((name) => [name, `${name}.br`, `${name}.gz`])].sort())
  for (const name of names) {
    assert.deepEqual(brotliDecompressSync(read(`${name}.br`)), read(name), name)
    assert.deepEqual(gunzipSync(read(`${name}.gz`)), read(name), name)
  }
})

test('no file names another host', () => {
  const found = []
  for (const name of names.filter((each) => each !== 'licences.txt')) {
    for (const [address] of read(name).toString('latin1').matchAll(/\b(https?|wss?):\/\/[\w.-]+[^\s"'`<>()\\]*/gi)) {
      if (!harmless.some((form) => form.test(address))) found.push(`${name}: ${address}`)
    }
  }
  assert.deepEqual(found, [])
})

test('every address is relative, so the page works in any folder', () => {
  const addresses = [
    ...[...page().matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((found) => found[1] ?? ''),
    ...names
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) => [...read(name).toString().matchAll(/url\(["']?([^"')]*)/g)].map((found) => found[1] ?? '')),
  ]
  assert.ok(addresses.length > 4)
  for (const address of addresses) assert.match(address, /^(\.\/|#)/)
  for (const address of addresses.filter((each) => /^\.\/./.test(each))) {
    assert.ok(names.includes(address.slice(2)), `${address} is not in the folder`)
  }
})

test('the page carries the policy before anything it loads', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`
  assert.ok(page().includes(meta))
  assert.ok(page().indexOf(meta) < page().search(/<(link|script|style)\b/))
  assert.doesNotMatch(page(), /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
  assert.match(pagePolicy, /default-src 'none'/)
  assert.match(pagePolicy, /connect-src 'self'/)
  assert.match(pagePolicy, /form-action 'none'/)
  assert.match(pagePolicy, /require-trusted-types-for 'script'/)
  assert.doesNotMatch(pagePolicy, /unsafe-inline|'unsafe-eval'|\*|https?:/)
  assert.match(headers['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/)
})

test('the service worker lists every file with its hash', () => {
  const list = [...read('sw.js').toString().matchAll(/path:"([^"]+)",integrity:"sha256-([^"]+)"/g)]
  const expected = names.filter((name) => name !== 'sw.js')
  assert.deepEqual(
    list.map(([, path, hash]) => [path, hash]),
    expected.map((name) => [
      name === 'index.html' ? './' : `./${name}`,
      createHash('sha256').update(read(name)).digest('base64'),
    ]),
  )
})

test('the first load keeps its limits', () => {
  const first = [...page().matchAll(/<(?:script|link)\s[^>]*(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)]
  const languages = sizes.filter(({ source }) => /\/words\/(kk|ru|en)\.\w+$/.test(source ?? '')).map(({ name }) => name)
  assert.equal(languages.length, 3, 'one file a language, loaded when chosen')
  const language = languages.sort((a, b) => brotli(b) - brotli(a))[0] ?? ''
  const parts = ['index.html', ...first.map(([, name]) => name ?? ''), language]
  const weight = parts.reduce((sum, name) => sum + brotli(name), 0)
  const wasm = names.filter((name) => name.endsWith('.wasm')).reduce((sum, name) => sum + brotli(name), 0)
  console.log(`first load, brotli: page ${weight} of ${pageLimit} (${parts.join(', ')}); wasm ${wasm} of ${wasmLimit}`)
  const late = sizes.filter(({ source }) => source?.includes('src/inspect/')).map(({ name }) => name)
  assert.ok(late.length >= 3, 'the inspection of files is loaded with the first file')
  assert.deepEqual(parts.filter((name) => late.includes(name)), [])
  assert.ok(parts.length >= 5 && weight > 0 && weight <= pageLimit, `page: ${weight}`)
  assert.ok(wasm > 0 && wasm <= wasmLimit, `wasm: ${wasm}`)
})

test('nothing heavy or able to speak to a network is linked into the wasm', async () => {
  const linked = (await go(project, 'list', '-deps', './wasm')).split('\n')
  assert.ok(linked.includes('syscall/js'))
  assert.deepEqual(linked.filter((path) => unwanted.has(path)), [])
})

test('the licences of all that is foreign are there', () => {
  const text = read('licences.txt').toString()
  for (const name of ['Go go1.', 'github.com/mailru/easyjson', 'lit-html', '@fluent/bundle', 'idb']) {
    assert.ok(text.includes(`\n${name}`) || text.startsWith(name), name)
  }
})
