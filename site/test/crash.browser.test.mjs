/**
 * A panic that no call recovers, a deadlock and exhausted memory, put into the wasm by a build of its own (wasm/crash.go): what was typed stays, the page says
 * that the check starts again, and it works within a second; after exhausted memory within ten.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { engines } from './browsers/index.mjs'
import { go, pointIs, serve, speak, visit } from './page.mjs'

/** @type {import('../build/serve.mjs').Server} */
let server

before(async () => {
  const { GOFLAGS = '' } = process.env
  process.env['GOFLAGS'] = `${GOFLAGS} -tags=crash`
  server = await serve()
  process.env['GOFLAGS'] = GOFLAGS
})
after(() => server.stop())

/** In the page: ends the instance in one of the ways, then types into the code of activity, and tells after how many ms the point has come out, and what was said meanwhile. @param {string} way @param {string} code @param {string} outcome */
const endAndType = async (way, code, outcome) => {
  /** @type {Set<string>} */
  const said = new Set()
  const watch = new MutationObserver(() => document.querySelectorAll('main [role=alert]').forEach((e) => said.add(e.textContent?.trim() ?? '')))
  watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  try {
    window.tanu(`crash-${way}`, '{}')
  } catch {
    // An engine may tell the end of an instance as an exception.
  }
  const from = performance.now()
  const field = /** @type {HTMLInputElement} */ (document.getElementById('f-project-activity'))
  field.value = code
  field.dispatchEvent(new Event('input', { bubbles: true }))
  const come = () => document.getElementById('row-6-2')?.closest('.row')?.classList.contains(outcome)
  while (!come() && performance.now() - from < 20_000) await new Promise((done) => setTimeout(done, 10))
  const took = performance.now() - from
  await new Promise((done) => setTimeout(done, 300))
  watch.disconnect()
  return { took, said: [...said], left: document.querySelectorAll('main [role=alert]').length, place: /** @type {HTMLInputElement} */ (document.getElementById('f-project-place')).value }
}

for (const engine of engines) {
  test(`an instance that ends in ${engine.name}: nothing is lost, and the page goes on`, { timeout: 180_000 }, async (t) => {
    const session = await engine.open()
    t.after(() => session.close())
    await visit(session, server.url)
    await speak(session, 'en')
    await go(session, 'project')
    await session.type('#f-project-place', 'Balkhash')
    for (const [way, limit, code, outcome] of /** @type {[string, number, string, string][]} */ ([['panic', 1000, '24.44', 'met'], ['deadlock', 1000, '01.11', 'not-met'], ['memory', 10_000, '24.44', 'met']])) {
      const { took, said, left, place } = await session.eval(endAndType, way, code, outcome)
      t.diagnostic(`${way}: ${Math.round(took)} ms`)
      assert.ok(took <= limit, `${way}: ${Math.round(took)} ms`)
      assert.deepEqual(said, ['The check is starting again; what you entered is in place.'], way)
      assert.equal(left, 0, `${way}: the notice leaves`)
      assert.equal(place, 'Balkhash')
    }
    await session.waitFor(pointIs, '6-2', 'met')
  })
}
