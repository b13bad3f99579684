/** What the inspection finds in real files, how long it takes, and that the page stays free meanwhile: Chromium is held to the figures, Firefox to the same findings. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { after, before, test } from 'node:test'
import { chromium } from './browsers/chromium.mjs'
import { firefox } from './browsers/firefox.mjs'
import { choose, inspect, longTasks, prepare, rows, source } from './inspect-corpus.mjs'
import { serve, visit } from './page.mjs'

/** Files that are not what an applicant would attach: the answer may be short, but not late. */
const hostile = new Set(['bomb', 'hostile', 'fuzzed'])

/** Bytes of memory that the whole browser may take on above what it had, at any time. */
const memoryLimit = 900 * 1024 * 1024

/** @type {import('../build/serve.mjs').Server} */
let server
before(async () => {
  server = await serve()
})
after(() => server.stop())

for (const engine of [chromium, firefox]) {
  test(`the files in ${engine.name}`, { timeout: 300_000 }, async (t) => {
    const session = await engine.open()
    t.after(() => session.close())
    await visit(session, server.url)
    await prepare(session)
    const files = rows()
    console.log(`${engine.name}: ${files.length} files, ${source}`)
    await choose(session, files.map(({ path }) => path))
    const root = session.page.browser().process()?.pid ?? 0
    const atRest = memoryOf(root)
    let peak = 0
    const watch = setInterval(() => {
      peak = Math.max(peak, memoryOf(root))
    }, 50)
    /** @type {(import('./inspect-corpus.mjs').Row & import('./inspect-corpus.mjs').Answer)[]} */
    const found = []
    for (const [i, row] of files.entries()) found.push({ ...row, ...(await inspect(session, i)) })
    clearInterval(watch)

    for (const { path, ms } of found) if (engine === firefox) console.log(`  ${ms.toFixed(0).padStart(5)} ms  ${basename(path)}`)
    const kinds = share('kind', found, (f) => f.facts['kind'] === f.kind)
    const pdf = found.filter((f) => f.kind === 'pdf')
    const readable = pdf.filter((f) => f.count !== undefined && !f.encrypted)
    const pages = share('pages of readable PDF', readable, (f) => f.facts['pages'] === f.count)
    const misled = share('another number told of a PDF, or one that nothing can tell', pdf, (f) => f.facts['pages'] !== undefined && f.facts['pages'] !== f.count)
    const counted = found.filter((f) => ['slides', 'sheets'].includes(f.unit) && f.condition === 'valid' && f.count !== undefined)
    const slides = share('slides and sheets of valid files', counted, (f) => f.facts['pages'] === f.count)
    const locked = share('encrypted', found.filter((f) => f.encrypted), (f) => f.facts['encrypted'] === true)
    const free = share('said encrypted though not', found.filter((f) => !f.encrypted), (f) => f.facts['encrypted'] === true)
    const harmed = share('damaged or cut short', found.filter((f) => ['damaged', 'truncated'].includes(f.condition)), (f) => f.facts['damaged'] === true)
    const whole = share('said damaged though valid', found.filter((f) => f.condition === 'valid'), (f) => f.facts['damaged'] === true)
    const spoken = pdf.filter((f) => f.condition === 'valid' && (f.characters ?? 0) > 0 && !f.encrypted)
    const texts = share('text of PDF at least nine tenths as long as pdftotext has it', spoken, (f) => f.facts['says'] >= 0.9 * Number(f.characters))
    const scans = share('scans said to be scans', found.filter((f) => f.condition === 'no-text-layer'), (f) => f.facts['textLayer'] === false)
    const quick = times('valid', found.filter((f) => !hostile.has(f.condition)))
    const slow = times('hostile', found.filter((f) => hostile.has(f.condition)))
    const tasks = await longTasks(session)
    console.log(`  tasks above 50 ms on the page: ${tasks.length} (${tasks.map((ms) => ms.toFixed(0)).join(', ')}); memory at most ${((peak - atRest) / 2 ** 20).toFixed(0)} MB above rest`)

    assert.ok(kinds >= 0.99, 'kind')
    assert.ok(pages >= 0.98, 'pages of PDF')
    assert.ok(misled <= 0.01, 'misled')
    assert.ok(slides >= 0.97, 'slides and sheets')
    assert.equal(locked, 1)
    assert.equal(free, 0)
    assert.equal(harmed, 1)
    assert.ok(whole <= 0.01, 'valid files said to be damaged')
    assert.ok(texts >= 0.95, 'texts')
    assert.equal(scans, 1)
    assert.ok(slow <= 3_000, 'hostile files')
    if (engine === chromium) {
      assert.ok(quick <= 1_000, 'valid files')
      assert.deepEqual(tasks, [])
      assert.ok(peak > 0 && peak - atRest < memoryLimit, 'memory')
    }
    assert.deepEqual(await session.problems(), [])
  })
}

/**
 * Prints how many hold, and which do not (or do, when few should).
 * @template T
 * @param {string} what
 * @param {(T & {path: string})[]} all
 * @param {(one: T) => boolean} holds
 */
function share(what, all, holds) {
  const yes = all.filter(holds)
  const odd = yes.length * 2 > all.length ? all.filter((one) => !holds(one)) : yes
  const named = odd.length > 0 && odd.length < 10 ? `: ${odd.map(({ path }) => basename(path)).join(', ')}` : ''
  console.log(`  ${what}: ${yes.length} of ${all.length}${named}`)
  return all.length === 0 ? (what.includes('though') || what.startsWith('another') ? 0 : 1) : yes.length / all.length
}

/** Prints the times and gives the longest, in ms. @param {string} what @param {{ms: number, path: string}[]} all */
function times(what, all) {
  const sorted = all.toSorted((a, b) => a.ms - b.ms)
  const at = (/** @type {number} */ part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]?.ms.toFixed(0)
  const last = sorted.at(-1)
  console.log(`  ${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${last?.ms.toFixed(0)} ms (${basename(last?.path ?? '')})`)
  return last?.ms ?? 0
}

/** What a process and all below it hold in memory, in bytes. @param {number} root */
function memoryOf(root) {
  /** @type {Map<number, {parent: number, held: number}>} */
  const all = new Map()
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const value = (/** @type {string} */ key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      // Of what several processes share, each would count all: what is not backed by files is their own.
      all.set(Number(name), { parent: value('PPid'), held: value('RssAnon') * 1024 })
    } catch {
      // It has just ended.
    }
  }
  const below = (/** @type {number} */ pid) => {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) return true
    return false
  }
  let sum = 0
  for (const [pid, { held }] of all) if (below(pid)) sum += held
  return sum
}
