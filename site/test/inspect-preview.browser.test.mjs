/** Pages to look at, and the ways round the worker's limits, in each engine. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { build } from '../build/build.mjs'
import { start } from '../build/serve.mjs'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'
import { choose, prepare } from './inspect-corpus.mjs'
import { made } from './inspect-files.mjs'
import { visit } from './page.mjs'

const names = ['one.pdf', 'two.pptx', 'user.pdf', 'note.docx', 'slow.pdf']
const place = folder('files')
const files = names.map((name) => /** @type {import('./inspect-files.mjs').Made} */ (made().find((file) => file.name === name)))
for (const { name, bytes } of files) writeFileSync(join(place, name), bytes)

/**
 * In the page: a page of a chosen file; of the picture its size and how many dots are not white.
 * @param {string} module @param {number} at @param {number} page
 */
const look = async (module, at, page) => {
  const file = /** @type {File} */ (/** @type {HTMLInputElement} */ (document.getElementById('probe')).files?.[at])
  const shown = await (await import(module)).preview(file, page, { dots: 400 })
  if (!shown?.bitmap) return shown && { ...shown, dark: 0 }
  const canvas = document.createElement('canvas')
  canvas.width = shown.bitmap.width
  canvas.height = shown.bitmap.height
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'))
  context.drawImage(shown.bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  let dark = 0
  for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark++
  return { ...shown, bitmap: [canvas.width, canvas.height], dark }
}

for (const engine of engines) {
  test(`pages to look at, and cancelling, in ${engine.name}`, { timeout: 120_000 }, async (t) => {
    const root = folder('page')
    const module = `./${(await build({ out: root })).find(({ source }) => source?.endsWith('src/inspect/inspect.js'))?.name}`
    const server = await start({ root, store: false })
    const session = await engine.open()
    t.after(async () => {
      await session.close()
      await server.stop()
    })
    await visit(session, server.url)
    await prepare(session)
    await choose(session, files.map(({ name }) => join(place, name)))
    // Tells the module where the worker lies.
    await session.eval(() => window.tanuPage.inspect(new File(['text'], 'a.txt')))
    const address = new URL(module, server.url).href

    await t.test('a page of a PDF, with the places of its words', async () => {
      const shown = await session.eval(look, address, 0, 1)
      assert.deepEqual(shown?.bitmap, [400, 200])
      assert.ok(shown.dark > 50, 'something is drawn')
      const [box] = shown.boxes
      assert.equal(box?.text, 'The project')
      assert.ok(Math.abs(box.x - 0.1) < 0.02 && box.y > 0.6 && box.y + box.height < 0.9 && box.width > 0.2, JSON.stringify(box))
    })

    await t.test('the words of a slide', async () => {
      assert.deepEqual((await session.eval(look, address, 1, 2))?.loose, ['Құны'])
      assert.equal((await session.eval(look, address, 1, 3)) ?? null, null)
    })

    await t.test('nothing where there is nothing to show', async () => {
      for (const at of [2, 3]) assert.equal((await session.eval(look, address, at, 1)) ?? null, null)
    })

    await t.test('cancelling in the midst ends it at once, and the next file is read as usual', async () => {
      const [name, ms] = await session.eval(async () => {
        const file = /** @type {File} */ (/** @type {HTMLInputElement} */ (document.getElementById('probe')).files?.[4])
        const control = new AbortController()
        const begun = performance.now()
        const inspect = /** @type {(file: File, options: object) => Promise<unknown>} */ (window.tanuPage.inspect)
        const error = await inspect(file, { signal: control.signal, progress: (/** @type {{pages?: number}} */ { pages }) => pages && control.abort() }).catch((reason) => reason)
        return /** @type {const} */ ([/** @type {Error} */ (error).name, performance.now() - begun])
      })
      assert.equal(name, 'AbortError')
      assert.ok(ms < 2_000, `${ms} ms`)
      const { pages } = await session.eval(() => window.tanuPage.inspect(/** @type {File} */ (/** @type {HTMLInputElement} */ (document.getElementById('probe')).files?.[0])))
      assert.equal(pages, 1)
    })

    assert.deepEqual(await session.problems(), [])

    await t.test('the browser takes no script address from text', async () => {
      const refused = await session.eval(() => {
        try {
          const worker = new Worker('./sw.js')
          worker.terminate()
          return 'started'
        } catch (error) {
          return error instanceof Error ? error.name : ''
        }
      })
      assert.equal(refused, 'TypeError')
    })

    // Of what Firefox and WebKit tell of workers, nothing can be asked; there the seal is the same script.
    if (engine === engines[0]) {
      await t.test('the worker has no way to a network left', async () => {
        const page = /** @type {import('puppeteer-core').Page} */ (/** @type {any} */ (session).page)
        const workers = page.workers().filter((worker) => worker.url().includes('inspector'))
        assert.ok(workers.length > 0)
        const left = await workers.at(-1)?.evaluate(() => ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'Worker', 'caches', 'FontFace'].filter((name) => /** @type {any} */ (globalThis)[name] !== undefined))
        assert.deepEqual(left, [])
      })
    }
  })
}
