/**
 * The places of a letter's facts are UTF-16 code units of the text as given: JavaScript's slice there is the passage that the core read. Texts are
 * labelled letters into which emoji, no-break spaces, decomposed letters, CRLF and lone surrogates are put at places drawn by a fixed seed.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { compileCore } from '../build/core.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'core/letter/testdata/letters')

/** @type {(method: string, input: string) => string} */
let tanu

before(async () => {
  const core = await compileCore(root)
  runInThisContext(core.runtime.toString())
  const globals = /** @type {any} */ (globalThis)
  const runtime = new globals.Go()
  const { instance } = await WebAssembly.instantiate(new Uint8Array(core.wasm), runtime.importObject)
  void runtime.run(instance)
  await globals.tanuReady
  tanu = globals.tanu
})

/** Numbers from 0 to 1, the same in each run. @param {number} seed */
const random = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** @typedef {{kind: string, start: number, end: number}} Fact */

/** @param {string} text @returns {Fact[]} */
const facts = (text) => JSON.parse(tanu('read', JSON.stringify({ text, filed: '2026-11-23' }))).ok.facts

/** The kinds whose passage is figures alone; put into a longer text they read the same. */
const figures = new Set(['money', 'mci', 'percent', 'number', 'activity', 'date', 'period'])

/** @param {string} text @param {Fact[]} list */
const passages = (text, list) => list.filter((f) => figures.has(f.kind)).map((f) => `${f.kind} ${text.slice(f.start, f.end)}`)

const letters = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'))

/** What is put in front of a letter: units that take one, two or no bytes of another count. */
const strange = ['\u{1F600}', '\u{1F1F0}\u{1F1FF}', '\u00a0', '\u202f', '\u2009', 'и\u0306', 'e\u0301', '\ufeff', '\u00ad', '\u{20000}', '\ud800', '\udc00', '\r\n', '\u0000']

test('what stands before a letter moves its passages by its UTF-16 length and changes none', () => {
  const next = random(372)
  let seen = 0
  for (const letter of letters) {
    const alone = passages(letter, facts(letter))
    for (let n = 0; n < 12; n++) {
      const head = `${Array.from({ length: 1 + Math.floor(next() * 6) }, () => strange[Math.floor(next() * strange.length)]).join('')}\n\n`
      const text = head + letter
      const list = facts(text)
      assert.deepEqual(passages(text, list), alone, JSON.stringify(head))
      seen += list.length
    }
  }
  assert.ok(seen > 1000, `${seen} facts`)
})

test('with CRLF the passages are the same', () => {
  for (const letter of letters) {
    const text = letter.replaceAll('\n', '\r\n')
    assert.deepEqual(passages(text, facts(text)).map((p) => p.replaceAll('\r\n', '\n')), passages(letter, facts(letter)))
  }
})

test('anything anywhere: places lie inside the text, in order, and never split a pair', () => {
  const next = random(24052018)
  let seen = 0
  for (let n = 0; n < 400; n++) {
    let text = letters[Math.floor(next() * letters.length)] ?? ''
    for (let k = 0; k < 8; k++) {
      const at = Math.floor(next() * text.length)
      text = text.slice(0, at) + strange[Math.floor(next() * strange.length)] + text.slice(at)
    }
    let last = 0
    for (const { kind, start, end } of facts(text)) {
      assert.ok(Number.isInteger(start) && start >= last && end > start && end <= text.length, `${kind} ${start}-${end} of ${text.length}`)
      const passage = text.slice(start, end)
      if (!/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))) assert.ok(passage.isWellFormed?.() ?? true, JSON.stringify(passage))
      last = start
      seen++
    }
  }
  assert.ok(seen > 4000, `${seen} facts`)
})
