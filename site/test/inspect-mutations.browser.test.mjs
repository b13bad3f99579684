/** Files with one byte changed, and files cut off somewhere: always an answer, soon, and the next file is read as usual. */
import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { chromium } from './browsers/chromium.mjs'
import { firefox } from './browsers/firefox.mjs'
import { choose, longTasks, prepare, rows, source } from './inspect-corpus.mjs'
import { serve, visit } from './page.mjs'

/** Seeds, spread over the kinds; and of each so many files with a byte changed, and so many cut off. */
const seeds = 50
const changed = Number(process.env['MUTATIONS'] ?? 6)
const cut = 2

const hostile = new Set(['bomb', 'hostile', 'empty'])

/** As many of each kind as there are, one kind after the other. */
function chosen() {
  /** @type {Map<string, string[]>} */
  const kinds = new Map()
  for (const { path, kind, condition } of rows()) if (!hostile.has(condition) && statSync(path).size > 1) kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  /** @type {string[]} */
  const taken = []
  for (let i = 0; taken.length < seeds && i < 100; i++) for (const paths of kinds.values()) if (paths[i] !== undefined && taken.length < seeds) taken.push(paths[i] ?? '')
  return taken
}

/**
 * In the page: inspects changed copies of a chosen file, and then the file itself again.
 * @param {number} index @param {number} changes @param {number} cuts
 */
const mutate = async (index, changes, cuts) => {
  const file = /** @type {File} */ (/** @type {HTMLInputElement} */ (document.getElementById('probe')).files?.[index])
  const bytes = new Uint8Array(await file.arrayBuffer())
  let state = bytes.length * 2_654_435_761
  // The same numbers each time (mulberry32).
  const random = (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const variants = [
    ...Array.from({ length: changes }, (_, i) => {
      const copy = bytes.slice()
      // Half of them near the start and the end, where the formats keep what leads to all else.
      const at = i % 2 === 0 ? random(bytes.length) : i % 4 === 1 ? random(Math.min(512, bytes.length)) : bytes.length - 1 - random(Math.min(512, bytes.length))
      copy[at] = random(256)
      return copy
    }),
    ...Array.from({ length: cuts }, () => bytes.subarray(0, random(bytes.length))),
  ]
  const before = await window.tanuPage.inspect(file)
  let slowest = 0
  const odd = []
  for (const variant of variants) {
    const start = performance.now()
    const facts = await window.tanuPage.inspect(new File([variant], file.name)).catch((error) => ({ kind: undefined, error: String(error) }))
    slowest = Math.max(slowest, performance.now() - start)
    if (!facts.kind) odd.push(facts)
  }
  const after = await window.tanuPage.inspect(file)
  return { slowest, odd, same: JSON.stringify(before) === JSON.stringify(after), tried: variants.length }
}

for (const engine of [chromium, firefox]) {
  test(`changed and cut files in ${engine.name}`, { timeout: 300_000 }, async (t) => {
    const server = await serve()
    const session = await engine.open()
    t.after(async () => {
      await session.close()
      await server.stop()
    })
    await visit(session, server.url)
    await prepare(session)
    const paths = chosen()
    await choose(session, paths)
    let tried = 0
    let slowest = 0
    for (const [i, path] of paths.entries()) {
      const result = await session.eval(mutate, i, changed, cut)
      assert.deepEqual(result.odd, [], basename(path))
      assert.ok(result.same, `${basename(path)} is read as before`)
      tried += result.tried
      slowest = Math.max(slowest, result.slowest)
    }
    console.log(`${engine.name}: ${tried} files from ${paths.length} seeds (${source}); the slowest took ${slowest.toFixed(0)} ms`)
    assert.ok(slowest <= 3_000)
    assert.deepEqual(await longTasks(session), [])
    assert.deepEqual(await session.problems(), [])
  })
}
