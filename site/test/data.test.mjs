/** The dated data of the build is that of the core, and replaces it: in the compiled wasm alone, natively, and through the page's own way to the core. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { compileCore } from '../build/core.mjs'
import { dataFile } from '../build/data.mjs'
import { scenarios } from './scenarios.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tanu-data-'))
const native = join(folder, 'tanu')

/** @typedef {{importObject: WebAssembly.Imports, run: (instance: WebAssembly.Instance) => Promise<void>, exited: boolean, [name: string]: any}} Runtime */
const globals = /** @type {any} */ (globalThis)

/** Every instance that was started, the last one last. @type {Runtime[]} */
const started = []

let text = ''

/** @type {typeof import('../src/app/core.js')} */
let core

/** @param {string} method @param {object | string} input */
const ask = (method, input) => globals.tanu(method, typeof input === 'string' ? input : JSON.stringify(input))

/** @param {string} method @param {string} input */
const nativeAnswer = (method, input) => execFileSync(native, [method], { input, encoding: 'utf8', maxBuffer: 1 << 26 }).replace(/\n$/, '')

/** @param {(data: any) => void} change */
function changed(change) {
  const data = JSON.parse(text)
  change(data)
  return JSON.stringify(data)
}

const on = { on: '2026-11-23' }

before(async () => {
  execFileSync('go', ['build', '-trimpath', '-buildvcs=false', '-o', native, './wasm'], { cwd: root })
  text = (await dataFile(root)).toString()
  const made = await compileCore(root)
  runInThisContext(made.runtime.toString())
  // What core.js finds in a page; the runtime is watched, so that an instance can be ended.
  const Plain = globals.Go
  globals.Go = class extends Plain {
    constructor() {
      super()
      started.push(/** @type {any} */ (this))
    }
  }
  globals.window = globalThis
  globals.INSPECTOR = './none.js'
  globals.DATA = ''
  globals.document = { getElementById: () => ({ href: './tanu.wasm' }) }
  globals.fetch = async () => new Response(new Uint8Array(made.wasm), { headers: { 'Content-Type': 'application/wasm' } })
  core = await import('../src/app/core.js')
  await core.startCore()
})
after(() => rmSync(folder, { recursive: true }))

test('the file is what is built in: it changes no answer, and no byte of one', () => {
  const catalogue = ask('catalogue', on)
  const all = [...scenarios()]
  assert.ok(all.length > 50)
  const reports = all.map(([, { application }]) => ask('check', application))
  const { ok } = JSON.parse(ask('data', text))
  assert.equal(ok.source, 'built-in')
  assert.equal(ok.format, JSON.parse(text).format)
  assert.equal(ask('catalogue', on), catalogue)
  const replaced = JSON.parse(ask('data', changed((data) => { data.version = '2099-01-01' }))).ok
  assert.deepEqual([replaced.source, replaced.version], ['replaced', '2099-01-01'])
  assert.notEqual(ask('catalogue', on), catalogue)
  all.forEach(([name, { application }], i) => assert.equal(ask('check', application), reports[i], name))
  assert.equal(JSON.parse(ask('data', text)).ok.source, 'built-in')
  assert.equal(ask('catalogue', on), catalogue)
})

test('the file can be edited by hand: one value a line, everything of the core in it, said how', () => {
  const data = JSON.parse(text)
  for (const language of ['kk', 'ru', 'en']) assert.match(data[`comment ${language}`], /UTF-8.*names/s)
  assert.ok(text.split('\n').length > 200)
  assert.ok(text.split('\n').every((line) => line.length < 500 || line.includes('"comment')))
  // As an editor on Windows writes it.
  assert.equal(JSON.parse(ask('data', text.replaceAll('\n', '\r\n'))).ok.source, 'built-in')
})

test('taken and refused alike by the wasm and by the native command', () => {
  const edited = changed((data) => { data.index.at(-1).kzt = 4400 })
  const catalogue = ask('catalogue', on)
  const inputs = [text, edited, '', '{}', `\ufeff${text}`, text.slice(0, 5000), text.replace('"kzt": 4325', '"kzt": 4325, "kzt": 4400'), text.replace('"to": "2026-12-31"', '"to": "2026-12-32"'),
    changed((data) => data.calendars.splice(3, 1)), changed((data) => { data.bodies[0].body = 'ministry-of-tests' })]
  for (const input of inputs) {
    assert.equal(ask('data', input), nativeAnswer('data', input))
    ask('data', text)
    assert.equal(ask('catalogue', on), catalogue)
  }
  assert.equal(new Set(inputs.map((input) => JSON.parse(nativeAnswer('data', input)).error?.code)).size, 7)
})

/** Ends the instance in hand, as the runtime does when the program ends. */
function end() {
  const instance = /** @type {Runtime} */ (started.at(-1))
  for (const timeout of instance['_scheduledTimeouts'].values()) clearTimeout(timeout)
  instance.exited = true
  instance['_resolveExitPromise']()
}

/** The index that the page's way to the core finds in force. @returns {Promise<number>} */
const index = async () => (await core.call('catalogue', on)).index.kzt

test('a restarted instance keeps the data that was taken, and drops it when told', async () => {
  let told = 0
  core.onData(() => { told++ })
  assert.equal(await index(), 4325)
  const { source } = await core.useData(changed((data) => { data.index.at(-1).kzt = 4400 }))
  assert.equal(source, 'replaced')
  assert.equal(told, 1)
  for (let i = 0; i < 3; i++) {
    const count = started.length
    end()
    assert.equal(await index(), 4400)
    assert.equal(started.length, count + 1)
  }
  // Refused data changes neither this instance nor the next.
  await assert.rejects(core.useData(changed((data) => { data.index.at(-1).kzt = 0 })), { code: 'bad-number', at: '/index/12/kzt' })
  assert.equal(await index(), 4400)
  end()
  assert.equal(await index(), 4400)
  assert.equal(told, 1)
  // Given as any other call, it is kept as well.
  await core.call('data', JSON.parse(changed((data) => { data.index.at(-1).kzt = 4500 })))
  end()
  assert.equal(await index(), 4500)
  await core.dropData()
  assert.equal(await index(), 4325)
  assert.equal(told, 3)
  end()
  assert.equal(await index(), 4325)
})

test('no compressed form of the file may lie beside it, and it is not among the files of a version', async () => {
  const { build } = await import('../build/build.mjs')
  const out = join(folder, 'dist')
  const sizes = await build({ out })
  assert.deepEqual(readFileSync(join(out, 'data.json')), await dataFile(root))
  for (const form of ['br', 'gz']) assert.ok(!existsSync(join(out, `data.json.${form}`)))
  assert.ok(!sizes.some(({ name }) => name === 'data.json'))
  assert.ok(!/path:"[^"]*data\.json"/.test(readFileSync(join(out, 'sw.js'), 'utf8')))
  assert.match(readFileSync(join(out, 'SHA256SUMS'), 'utf8'), / {2}data\.json\n/)
})
