/** The page at work in each engine, also when the server has gone: typing, the check, the deadlines and another language; and nothing is sent meanwhile. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { engines } from './browsers/index.mjs'
import { editorOpen, enterEditor, isMarked } from './letter-page.mjs'
import { clear, focused, go, kept, pointIs, serve, speak, started, visit } from './page.mjs'

/** @type {import('../build/serve.mjs').Server} */
let server

before(async () => {
  server = await serve()
})
after(() => server.stop())

const title = () => document.querySelector('h1')?.textContent

for (const engine of engines) {
  test(`the page works in ${engine.name}, with the server and without`, { timeout: 120_000 }, async (t) => {
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

    await t.test('what is typed changes the readiness', async () => {
      await session.click('a.primary[href="#applicant"]')
      await session.waitFor(() => document.documentElement.dataset['route'] === 'applicant')
      await session.click('.sections a[href="#project"]')
      await session.waitFor(() => document.documentElement.dataset['route'] === 'project')
      await session.waitFor(pointIs, '6-2', 'unknown')
      await session.type('#f-project-activity', '24.44')
      await session.waitFor(pointIs, '6-2', 'met')
      await session.type('#f-project-place', 'Балқаш қаласы')
      await session.waitFor(kept, '/project/place', 'Балқаш қаласы')
    })

    await t.test('without the server all of it is there after a reload, and goes on', async () => {
      await server.stop()
      await session.reload()
      await session.waitFor(started)
      await session.waitFor(pointIs, '6-2', 'met')
      assert.equal(await session.eval(() => /** @type {HTMLInputElement} */ (document.getElementById('f-project-place')).value), 'Балқаш қаласы')
      await clear(session, 'f-project-activity')
      await session.waitFor(pointIs, '6-2', 'unknown')
      await session.type('#f-project-activity', '01.11')
      await session.waitFor(pointIs, '6-2', 'not-met')
    })

    await t.test('the check', async () => {
      await session.click('.sections a.primary[href="#check"]')
      await session.waitFor(focused, 'summary')
      await session.waitFor(() => document.querySelectorAll('#summary li button.not-met').length === 1)
    })

    await t.test('the deadlines', async () => {
      await session.click('.sections a[href="#deadlines"]')
      await session.waitFor(() => document.querySelectorAll('.course li').length === 5 && document.querySelectorAll('.weeks tbody tr').length > 4)
    })

    await t.test('the letter: written from the form, typed on, marked, mended by its correction, and as plain text', async () => {
      await speak(session, 'en')
      await go(session, 'letter')
      await session.waitFor(editorOpen)
      await session.click('label[for="f-language--en"]')
      await session.click('.letter-ways-in .ways-in button')
      await session.waitFor(() => (document.getElementById('f-letter')?.shadowRoot?.querySelector('.cm-content')?.textContent ?? '').includes('APPLICATION'))
      await session.eval(enterEditor)
      await session.press('Control+End')
      for (const sentence of ['The average wage will be not lower than the average statistical figure of the region.', ' ', 'We will carry out the project according to the plan-schedule.']) {
        for (const key of sentence) await session.press(key)
      }
      await session.waitFor((cite) => [...document.querySelectorAll('.letter-line.weak')].some((line) => line.querySelector('.cite')?.textContent === cite), '3.3')
      await session.waitFor(isMarked, 'letter-wage')
      await session.click('.letter-line.weak button.letter-row')
      await session.waitFor(() => Boolean(document.querySelector('.letter-paper .letter-card .primary')))
      assert.ok(await session.eval(() => (document.querySelector('.letter-paper .letter-card')?.getBoundingClientRect().height ?? 0) > 80), 'the explanation stands between the lines')
      await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.letter-card .primary')).click())
      await session.waitFor((cite) => [...document.querySelectorAll('.letter-line.present')].some((line) => line.querySelector('.cite')?.textContent === cite), '3.3')
      await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('#f-letter-hint button')).click())
      await session.waitFor(() => Boolean(document.querySelector('textarea#f-letter')))
      assert.match(await session.eval(() => /** @type {HTMLTextAreaElement} */ (document.getElementById('f-letter')).value), /will be higher than the average statistical figure of the region\. We will/)
      await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('#f-letter-hint button')).click())
      await session.waitFor(editorOpen)
    })

    await t.test('every language', async () => {
      const seen = [await session.eval(title)]
      for (const language of /** @type {const} */ (['kk', 'ru', 'en'])) {
        await speak(session, language)
        seen.push(await session.eval(title))
      }
      assert.equal(new Set(seen).size, 3, seen.join())
      assert.ok(await session.eval(() => document.documentElement.lang === 'en'))
    })

    await t.test('nothing was asked of the server, and the content policy had nothing to refuse', async () => {
      assert.deepEqual(server.requests.slice(sofar), [])
      assert.deepEqual(await session.problems(), [])
    })
  })
}
