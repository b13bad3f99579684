/**
 * The carried file in three browsers, under the policy of the page: packed there it has the very bytes that Node makes, a file from the disk opens, and
 * a changed byte is named.
 */
import assert from 'node:assert/strict'
import { build } from 'esbuild'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { start } from '../build/serve.mjs'
import { pack } from '../src/carried/pack.js'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'
import { fileOf, sampleOf } from './carried-formats.mjs'
import { bytesOf, digest, sample } from './carried-sample.mjs'

/** @typedef {typeof import('../src/carried/carried.js')} Carried */

const root = folder('carried')
/** @type {Awaited<ReturnType<typeof start>>} */
let server

before(async () => {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL('../src/carried/carried.js', import.meta.url))], bundle: true, minify: true, format: 'esm', write: false })
  writeFileSync(join(root, 'carried.js'), outputFiles[0]?.contents ?? '')
  writeFileSync(join(root, 'page.js'), "import('./carried.js').then((carried) => { window.carried = carried })")
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="version" content="0123456789ab"><title>x</title><script type="module" src="./page.js"></script><script type="module" src="./absent.js"></script><input type="file" id="file">',
  )
  server = await start({ root, store: false })
})
after(() => server.stop())

/** In the page: packs what is given as JSON and opens it again. @param {any} given files as [slot, [{name, base64}]] */
async function there(given) {
  const { pack: packed, unpack: opened, fingerprint } = /** @type {{carried: Carried}} */ (/** @type {unknown} */ (window)).carried
  const files = new Map(given.files.map((/** @type {any} */ [slot, each]) => [slot, each.map((/** @type {any} */ { name, base64 }) => ({ name, bytes: Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)) }))]))
  const blob = await packed({ ...given, files })
  const back = await opened(blob)
  const digests = await Promise.all([...back.files].flatMap(([slot, each]) => each.map(async ({ name, bytes }) => [slot, name, await fingerprint(new Blob([bytes]))])))
  return { sha256: await fingerprint(blob), application: back.application, digests }
}

/** In the page: opens the chosen file; with a place, after that byte was changed. @param {number} [at] */
async function chosen(at) {
  const { unpack: opened } = /** @type {{carried: Carried}} */ (/** @type {unknown} */ (window)).carried
  let file = /** @type {Blob} */ (/** @type {HTMLInputElement} */ (document.getElementById('file')).files?.[0])
  if (typeof at === 'number') file = new Blob([file.slice(0, at), new Uint8Array([new Uint8Array(await file.slice(at, at + 1).arrayBuffer()).map((byte) => byte ^ 1)[0] ?? 0]), file.slice(at + 1)])
  try {
    const { application, seal } = await opened(file)
    return { application, seal }
  } catch (error) {
    const { code, entry } = /** @type {import('../src/carried/refusal.js').Refusal} */ (error)
    return { code, entry }
  }
}

for (const engine of engines) {
  test(`${engine.name}: packs the same bytes, opens them and a file from the disk, finds a changed byte`, async () => {
    const session = await engine.open()
    try {
      await session.goto(server.url)
      await session.waitFor(() => 'carried' in window)
      const given = await sample(5, 60_000)
      const files = [...given.files].map(([slot, each]) => [slot, each.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))])
      const made = await session.eval(there, /** @type {any} */ ({ ...given, files }))
      assert.equal(made.sha256, digest(await bytesOf(await pack(given))))
      assert.deepEqual(made.application, given.application)
      assert.deepEqual(made.digests, [...given.files].flatMap(([slot, each]) => each.map(({ name, bytes }) => [slot, name, digest(bytes)])))

      await session.attach('#file', fileOf(1))
      const opened = await session.eval(chosen)
      assert.deepEqual(opened.application, (await sampleOf()).application)
      const kept = readFileSync(fileOf(1))
      assert.deepEqual(await session.eval(chosen, kept.indexOf('ӨТІНІШ')), { code: 'part-changed', entry: 'application.json' })
      assert.deepEqual(await session.eval(chosen, 10), { code: 'container-changed', entry: 'manifest.json' })

      const problems = (await session.problems()).filter(({ text }) => !text.includes('absent.js'))
      assert.deepEqual(problems, [])
    } finally {
      await session.close()
    }
  })
}
