/** Every scenario in Chromium, through the page's own call: the outcomes that the law demands, and the very bytes of the native command. */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium } from './browsers/chromium.mjs'
import { folder } from './browsers/session.mjs'
import { serve, visit } from './page.mjs'
import { hasShared, scenarios } from './scenarios.mjs'

const worstFirst = ['not-met', 'unknown', 'judgement', 'met']

/** @param {{cite: string, outcome: string}[]} findings @returns {Record<string, string>} the worst outcome of each point */
function worst(findings) {
  /** @type {Record<string, string>} */
  const points = {}
  for (const { cite, outcome } of findings) {
    const other = points[cite]
    if (!other || worstFirst.indexOf(outcome) < worstFirst.indexOf(other)) points[cite] = outcome
  }
  return points
}

test('every scenario comes out in the page as the law demands and as the native command says', { timeout: 120_000 }, async (t) => {
  if (!hasShared) t.diagnostic('no scenarios beside the project: its own are run alone')
  const native = join(folder('native'), 'tanu')
  execFileSync('go', ['build', '-trimpath', '-buildvcs=false', '-o', native, './wasm'], { cwd: fileURLToPath(new URL('../../', import.meta.url)) })
  const server = await serve()
  const session = await chromium.open()
  t.after(async () => {
    await session.close()
    await server.stop()
  })
  await visit(session, server.url)
  const all = [...scenarios()]
  assert.ok(all.length > 200, `${all.length} scenarios`)
  const texts = all.map(([, { application }]) => JSON.stringify(application))
  const answers = await session.eval((inputs) => inputs.map((input) => window.tanu('check', input)), texts)
  const reports = await session.eval((inputs) => Promise.all(inputs.map((input) => window.tanuPage.call('check', JSON.parse(input)))), texts)
  for (const [i, [name, { expect, ready }]] of all.entries()) {
    const report = reports[i]
    assert.deepEqual(worst(report.findings), expect, name)
    assert.equal(report.ready, ready, name)
    const { stdout } = spawnSync(native, ['check'], { input: texts[i], encoding: 'utf8' })
    assert.equal(answers[i], stdout.replace(/\n$/, ''), name)
    assert.deepEqual({ ok: report }, JSON.parse(stdout), name)
  }
  assert.deepEqual(await session.problems(), [])
})
