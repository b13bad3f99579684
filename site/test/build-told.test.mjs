/** What the page tells of its own build: the hash of the page that is kept, and of no other. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'

const version = '0123456789ab'
const core = 'c'.repeat(64)
const metas = /** @type {Record<string, string>} */ ({ version, core })

/** @type {(address: URL) => Promise<Response | undefined>} */
let match = async () => undefined

Object.assign(globalThis, {
  window: {},
  INSPECTOR: './inspector-1.js',
  location: new URL('https://tanu.example/some/folder/?from=mail#check'),
  caches: { match: (/** @type {URL} */ address) => match(address) },
  document: { querySelector: (/** @type {string} */ at) => ({ getAttribute: () => metas[/"(\w+)"/.exec(at)?.[1] ?? ''] ?? null }) },
})
const build = await import('../src/app/build.js')

test('the version and the hash of the core are those of the page', () => {
  assert.deepEqual([build.version, build.coreHash, build.edition], [version, core, 'site'])
})

test('the hash of the page is that of the kept one', async () => {
  const text = `<!doctype html><meta name="version" content="${version}">`
  match = async ({ href }) => (href === 'https://tanu.example/some/folder/' ? new Response(text) : undefined)
  assert.equal(await build.pageHash(), createHash('sha256').update(text).digest('hex'))
})

test('there is none when the page is not kept, when another version is, or when the browser keeps nothing', async () => {
  match = async () => undefined
  assert.equal(await build.pageHash(), undefined)
  match = async () => new Response('<meta name="version" content="ba9876543210">')
  assert.equal(await build.pageHash(), undefined)
  match = () => Promise.reject(new DOMException('no', 'SecurityError'))
  assert.equal(await build.pageHash(), undefined)
})
