/** The inspection in each engine, on files that the test makes: every kind, cancelling, many at once, the sealed worker, and all of it without the server. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'
import { choose, prepare } from './inspect-corpus.mjs'
import { made } from './inspect-files.mjs'
import { serve, visit } from './page.mjs'

const files = made()
const place = folder('files')
for (const { name, bytes } of files) writeFileSync(join(place, name), bytes)

/** In the page: the facts of a chosen file. @param {number} at */
const facts = (at) => window.tanuPage.inspect(/** @type {File} */ (/** @type {HTMLInputElement} */ (document.getElementById('probe')).files?.[at]))

for (const engine of engines) {
  test(`looking into files in ${engine.name}`, { timeout: 180_000 }, async (t) => {
    const server = await serve()
    const session = await engine.open()
    t.after(async () => {
      await session.close()
      await server.stop()
    })
    await visit(session, server.url)
    await session.waitFor(() => document.documentElement.dataset['offline'] === 'ready')
    await prepare(session)
    await choose(session, files.map(({ name }) => join(place, name)))
    // From here on everything comes from what the browser has kept.
    const sofar = server.requests.length
    await server.stop()

    for (const [i, { name, bytes, want, says }] of files.entries()) {
      await t.test(name, async () => {
        const { text, ...found } = await session.eval(facts, i)
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        assert.deepEqual(found, { name, size: bytes.length, sha256, ...want })
        if (says) assert.ok(text?.includes(says), text)
      })
    }

    await t.test('the facts are taken by the core', async () => {
      const report = await session.eval(async () => {
        const chosen = [.../** @type {FileList} */ (/** @type {HTMLInputElement} */ (document.getElementById('probe')).files)]
        const inspected = await Promise.all(chosen.map((file) => window.tanuPage.inspect(file)))
        return window.tanuPage.call('check', { format: 'tanu/application/1', filed: '2026-11-23', documents: { information: { files: inspected } } })
      })
      const said = report.findings.filter((/** @type {any} */ { field }) => field.startsWith('/documents/information/files/'))
      const unusable = files.filter(({ want }) => want['damaged'] || want['encrypted'] || ['zip', 'html', 'text', 'program', 'other', 'empty'].includes(String(want['kind'])))
      assert.equal(said.length, unusable.length)
    })

    await t.test('nothing was asked of the server, and the content policy had nothing to refuse', async () => {
      assert.deepEqual(server.requests.slice(sofar), [])
      assert.deepEqual(await session.problems(), [])
    })
  })
}
