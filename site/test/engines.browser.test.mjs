/** The page at work in each engine, also when the server has gone: every step of a person, and nothing is sent meanwhile. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { engines } from './browsers/index.mjs'
import { serve, visit } from './page.mjs'
import { checking, deadlines, lookingIntoPdf, reloading, saving, speaking, typing, writing } from './whole-page.mjs'

/** @type {import('../build/serve.mjs').Server} */
let server

before(async () => {
  server = await serve()
})
after(() => server.stop())

for (const engine of engines) {
  test(`the page works in ${engine.name}, with the server and without`, { timeout: 240_000 }, async (t) => {
    if (engine !== engines[0]) server = await serve()
    const session = await engine.open()
    t.after(async () => {
      await session.close()
      await server.stop()
    })
    await visit(session, server.url)
    await session.waitFor(() => document.documentElement.dataset['offline'] === 'ready')
    assert.deepEqual(server.requests.filter(({ status }) => status >= 400), [])
    const sofar = server.requests.length

    await t.test('what is typed changes the readiness', () => typing(session))
    await server.stop()
    await t.test('without the server all of it is there after a reload, and goes on', () => reloading(session))
    await t.test('the check', () => checking(session))
    await t.test('the deadlines', () => deadlines(session))
    await t.test('the letter: written from the form, typed on, marked, mended by its correction, and as plain text', () => writing(session))
    await t.test('the letter as a Word document', () => saving(session))
    await t.test('a PDF', () => lookingIntoPdf(session))
    await t.test('every language', () => speaking(session))

    await t.test('nothing was asked of the server, and the content policy had nothing to refuse', async () => {
      assert.deepEqual(server.requests.slice(sofar), [])
      assert.deepEqual(await session.problems(), [])
    })
  })
}
