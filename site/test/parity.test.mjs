/** The compiled wasm answers as the native command does, byte for byte, and takes any call without harm. Node alone, with Go's own wasm_exec.js. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { hasShared, scenarios } from './scenarios.mjs'
import { compileCore } from '../build/core.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tanu-parity-'))
const native = join(folder, 'tanu')

/** @typedef {{importObject: WebAssembly.Imports, run: (instance: WebAssembly.Instance) => Promise<void>}} Runtime */
/** @typedef {{Go: new () => Runtime, tanuReady: Promise<unknown>, tanu: (...args: unknown[]) => string}} Globals */
const globals = /** @type {Globals} */ (/** @type {unknown} */ (globalThis))

/** @param {string[]} args @param {Record<string, string>} [env] */
const go = (args, env = {}) => execFileSync('go', args, { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' }).trim()

/** @param {string} method @param {string} input */
const nativeAnswer = (method, input) => execFileSync(native, [method], { input, encoding: 'utf8', maxBuffer: 1 << 26 }).replace(/\n$/, '')

before(async () => {
  go(['build', '-trimpath', '-buildvcs=false', '-o', native, './wasm'])
  const core = await compileCore(root)
  runInThisContext(core.runtime.toString())
  const runtime = new globals.Go()
  const { instance } = await WebAssembly.instantiate(new Uint8Array(core.wasm), runtime.importObject)
  // Never awaited: the program serves for ever.
  void runtime.run(instance)
})

// The waiting wasm keeps nothing open, so the run ends by itself.
after(() => rmSync(folder, { recursive: true }))

test('tanuReady is there first, is a promise and resolves', async () => {
  assert.ok(globals.tanuReady instanceof Promise)
  await globals.tanuReady
  assert.equal(typeof globals.tanu, 'function')
})

test('check answers alike in both, for every scenario', (t) => {
  if (!hasShared) t.diagnostic('no scenarios beside the project: its own are run alone')
  let count = 0
  for (const [name, { application }] of scenarios()) {
    count++
    const input = JSON.stringify(application)
    const answer = globals.tanu('check', input)
    assert.equal(answer, nativeAnswer('check', input), name)
    assert.equal(JSON.parse(answer).ok.format, 'tanu/report/1', name)
  }
  assert.ok(count > 200, `${count} scenarios`)
})

test('every labelled letter reads alike in both', () => {
  const letters = readdirSync(join(root, 'core/letter/testdata/letters')).filter((name) => name.endsWith('.txt'))
  assert.ok(letters.length >= 18, `${letters.length} letters`)
  for (const name of letters) {
    const input = JSON.stringify({ text: readFileSync(join(root, 'core/letter/testdata/letters', name), 'utf8') })
    assert.equal(globals.tanu('read', input), nativeAnswer('read', input), name)
  }
})

test('the other methods answer alike in both', () => {
  for (const [method, inputs] of Object.entries({
    catalogue: ['{"on":"2026-11-23"}', '{"on":"2022-07-15"}', '{"on":"2020-03-31"}', '{"on":"2027-01-01"}', '{"on":"2026-02-30"}', '{}'],
    timeline: [
      '{"filed":"2026-11-23"}',
      '{"filed":"2026-11-23","accepted":"2026-12-01","drafted":"2026-12-10","met":"2026-12-18"}',
      '{"filed":"2026-11-23","accepted":"2026-11-20"}',
      '{"filed":"2022-07-14"}',
      '{"filed":"2030-01-08"}',
    ],
    commission: [
      '{"members":7,"present":4,"for":2,"against":2,"abstained":0,"chair":"for"}',
      '{"members":7,"present":3,"for":3,"against":0,"abstained":0}',
      '{"members":6,"present":6,"for":4,"against":1,"abstained":1,"bodies":["other"]}',
      '{"members":7,"present":4,"for":2,"against":3,"abstained":0}',
    ],
    read: ['{"text":""}', '{"text":"x","filed":"2026-02-30"}', '{"letter":""}'],
    data: ['{}'],
    check: ['', '{', 'null', '{"format":"tanu/application/1","filed":"2026-11-23"}', '{"filed":"2026-11-23"}', '{"formats":1}', '{"project":{"cost":5}}'],
    nothing: ['{}'],
  })) {
    for (const input of inputs) assert.equal(globals.tanu(method, input), nativeAnswer(method, input), `${method} ${input}`)
  }
})

test('whatever it is called with, it gives an error, throws nothing and works on', () => {
  const good = /** @type {const} */ (['check', '{"format":"tanu/application/1","filed":"2026-11-23"}'])
  const expected = globals.tanu(...good)
  assert.ok(JSON.parse(expected).ok)
  const nonsense = 'тану \u0000 {"[\\ud800 '.repeat(100_000)
  assert.ok(Buffer.byteLength(nonsense) > 2_000_000)
  /** @type {[string, unknown[]][]} */
  const calls = [
    ['none', []],
    ['one', ['check']],
    ['three', ['check', '{}', '{}']],
    ['numbers', [1, 2]],
    ['a number for the input', ['check', 5]],
    ['objects', [{}, {}]],
    ['an application and not its text', ['check', { format: 'tanu/application/1', filed: '2026-11-23' }]],
    ['an object that does not become a text', ['check', { toString: () => assert.fail('called'), valueOf: () => assert.fail('called') }]],
    ['a boxed text', ['check', Object('{}')]],
    ['null', [null, null]],
    ['undefined', [undefined, undefined]],
    ['a symbol', [Symbol('check'), '{}']],
    ['a big integer', ['check', 10n]],
    ['functions', [() => {}, () => {}]],
    ['lists', [['check'], ['{}']]],
    ['not a number', [NaN, Infinity]],
    ['nonsense', ['check', nonsense]],
    ['nonsense for the method', [nonsense, '{}']],
    ['nesting', ['check', '['.repeat(2_000_000)]],
    ['a lone surrogate', ['check', '{"\ud800":1}']],
    ['prototype', ['__proto__', '{}']],
  ]
  for (const [name, args] of calls) {
    /** @type {string} */
    let answer = ''
    assert.doesNotThrow(() => { answer = globals.tanu(...args) }, name)
    assert.equal(typeof answer, 'string', name)
    const { error, ok } = JSON.parse(answer)
    assert.equal(ok, undefined, name)
    assert.match(error.code, /^[a-z-]+$/, name)
    assert.notEqual(error.code, 'internal', name)
    assert.equal(typeof error.at, 'string', name)
    assert.ok(error.detail, name)
    assert.equal(globals.tanu(...good), expected, `the call after ${name}`)
  }
})
