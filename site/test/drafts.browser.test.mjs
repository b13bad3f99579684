/**
 * The drafts in the browser's store: several side by side, removed and brought back; a window that only reads; a record that is broken or newer; no room, and
 * no store at all; a browser that is killed; and everything erased.
 */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { chromium } from './browsers/chromium.mjs'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'
import { go, kept, press, serve, speak, started, visit } from './page.mjs'

/** @typedef {import('./browsers/session.mjs').Session} Session */

/** @type {import('../build/serve.mjs').Server} */
let server

before(async () => {
  server = await serve()
})
after(() => server.stop())

/** @param {Session} session @param {string} name */
async function nameProject(session, name) {
  await go(session, 'project')
  await session.eval(() => {
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('f-project-name'))
    field.value = ''
  })
  await session.type('#f-project-name', name)
}

/** In the page: the name of the project in the form. */
const project = () => /** @type {HTMLInputElement | null} */ (document.getElementById('f-project-name'))?.value

/** In the page: the names in the list of other drafts. */
const listed = () => [...document.querySelectorAll('.drafts li .draft-name')].map((e) => e.textContent?.trim())

/** In the page: a record of the store as it lies there. @param {string} id */
const record = (id) =>
  new Promise((done) => {
    const opening = indexedDB.open('tanu')
    opening.addEventListener('success', () => {
      const asking = opening.result.transaction('draft').objectStore('draft').get(id)
      asking.addEventListener('success', () => {
        opening.result.close()
        done(JSON.stringify(asking.result ?? null))
      })
    })
  })

/** In the page: puts a record into the store. @param {string} id @param {any} value */
const put = (id, value) =>
  new Promise((done) => {
    const opening = indexedDB.open('tanu')
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('draft', 'readwrite')
      writing.objectStore('draft').put(value, id)
      writing.addEventListener('complete', () => {
        opening.result.close()
        done(true)
      })
    })
  })

for (const engine of engines) {
  test(`several drafts lie side by side in ${engine.name}, with how far each is; one is removed and brought back`, { timeout: 120_000 }, async (t) => {
    const session = await engine.open()
    t.after(() => session.close())
    await visit(session, server.url)
    await speak(session, 'en')
    await nameProject(session, 'First')
    await session.waitFor(kept, '/project/name', 'First')
    await go(session, 'start')
    await session.click('.drafts .ahead-head button')
    await session.waitFor(() => document.documentElement.dataset['route'] === 'applicant')
    await nameProject(session, 'Second')
    await go(session, 'start')
    await session.waitFor(() => document.querySelectorAll('.drafts li').length === 1)
    assert.deepEqual(await session.eval(listed), ['First'])
    assert.match(await session.eval(() => document.querySelector('.drafts li .small')?.textContent ?? ''), /0 of 17 points met · \d\d\.\d\d\.\d{4} \d\d:\d\d/)
    // After a reload the one that was open is open.
    await session.reload()
    await session.waitFor(started)
    await go(session, 'project')
    assert.equal(await session.eval(project), 'Second')
    await go(session, 'start')
    await session.waitFor(() => document.querySelectorAll('.drafts li').length === 1)
    await session.click('.drafts li button.small')
    await session.waitFor(() => document.documentElement.dataset['route'] === 'check')
    await go(session, 'project')
    assert.equal(await session.eval(project), 'First')
    await go(session, 'start')
    await session.waitFor(() => document.querySelector('.drafts li .draft-name')?.textContent?.trim() === 'Second')
    await session.click('.drafts li button.link')
    await session.waitFor(() => document.querySelectorAll('.drafts li').length === 0)
    await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.undo button')).click())
    await session.waitFor(() => document.querySelector('.drafts li .draft-name')?.textContent?.trim() === 'Second')
    assert.deepEqual(await session.problems(), [])
  })
}

test('a second window only reads, until it is told to go on there; then the first only reads', { timeout: 120_000 }, async (t) => {
  const session = await chromium.open()
  t.after(() => session.close())
  await visit(session, server.url)
  await nameProject(session, 'One')
  await session.waitFor(kept, '/project/name', 'One')
  const other = await session.page.browser().newPage()
  await other.goto(`${server.url}#project`)
  await other.waitForFunction(started)
  await other.waitForSelector('.update button')
  await other.type('#f-project-name', 'x')
  assert.equal(await other.evaluate(project), 'One', 'what is typed in the window that reads is not taken')
  await other.click('.update button')
  await other.waitForFunction(() => !document.querySelector('.update button'))
  await other.type('#f-project-name', 'more')
  await session.waitFor(kept, '/project/name', 'Onemore')
  await session.waitFor(() => Boolean(document.querySelector('.update button')))
  await session.type('#f-project-name', 'y')
  assert.equal(await session.eval(project), 'One')
  await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.update button')).click())
  await session.waitFor(() => /** @type {HTMLInputElement} */ (document.getElementById('f-project-name')).value === 'Onemore')
  await other.close()
})

for (const [trouble, value] of /** @type {[string, any][]} */ ([
  ['newer', { format: 99, application: { format: 'tanu/application/9', filed: '2026-11-23', something: 1 }, at: 5 }],
  ['broken', { application: 'not an application', at: 5 }],
  ['broken', 'a text'],
])) {
  test(`a record that is ${trouble} (${typeof value}) is said to be, kept as it is, and nothing is written over it`, { timeout: 120_000 }, async (t) => {
    const session = await chromium.open()
    t.after(() => session.close())
    await visit(session, server.url)
    await speak(session, 'en')
    await session.eval(put, 'current', value)
    await session.reload()
    await session.waitFor(started)
    await session.waitFor((words) => [...document.querySelectorAll('.update p')].some((p) => p.textContent?.includes(words)), trouble === 'newer' ? 'newer version' : 'cannot be read')
    await nameProject(session, 'New')
    await go(session, 'start')
    await session.waitFor(() => document.querySelectorAll('.drafts li').length === 1)
    assert.equal(await session.eval(record, 'current'), JSON.stringify(value))
    assert.equal(await session.eval(() => document.querySelectorAll('.drafts li button').length), 1, 'it can be removed and not opened')
    await session.reload()
    await session.waitFor(started)
    await go(session, 'project')
    assert.equal(await session.eval(project), 'New')
  })
}

test('without room it is said; with room again the text is kept', { timeout: 120_000 }, async (t) => {
  const session = await chromium.open()
  t.after(() => session.close())
  await visit(session, server.url)
  await speak(session, 'en')
  const cdp = await session.page.createCDPSession()
  const { origin } = new URL(server.url)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await nameProject(session, 'First')
  await session.waitFor(() => [...document.querySelectorAll('.update p')].some((p) => p.textContent?.includes('no room left')))
  assert.equal(await session.eval(project), 'First', 'what is typed stays in the form')
  assert.match(await session.eval(() => document.querySelector('[data-saved]')?.textContent ?? ''), /not being saved/)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  await session.type('#f-project-name', ' more')
  await session.waitFor(kept, '/project/name', 'First more')
  await session.waitFor(() => !document.querySelector('.update'))
})

test('a browser that keeps nothing is said to, and the page works', { timeout: 120_000 }, async (t) => {
  const profile = folder('shut')
  // What an administrator sets who lets no page keep anything.
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }))
  const session = await chromium.open({ profile })
  t.after(() => session.close())
  await visit(session, server.url)
  await speak(session, 'en')
  await nameProject(session, 'Kept nowhere')
  await session.waitFor(() => [...document.querySelectorAll('.update p')].some((p) => p.textContent?.includes('keeps nothing')))
  await go(session, 'check')
  await go(session, 'project')
  assert.equal(await session.eval(project), 'Kept nowhere')
})

const kills = process.env['PROVE'] ? 20 : 1

for (const engine of engines) {
  test(`${engine.name} killed while typing (${kills} times) loses at most the last second`, { timeout: 60_000 * kills }, async () => {
    const profile = folder('killed')
    let lost = 0
    for (let i = 0; i < kills; i++) {
      let session = await engine.open({ profile })
      await visit(session, server.url)
      await go(session, 'project')
      const stood = (await session.eval(project)) ?? ''
      const typed = 'abcdefgh'
      await session.type('#f-project-name', typed)
      await new Promise((done) => setTimeout(done, 1000))
      await session.kill()
      session = await engine.open({ profile })
      await visit(session, server.url)
      await go(session, 'project')
      const now = (await session.eval(project)) ?? ''
      if (now !== stood + typed) lost++
      await session.close()
    }
    assert.equal(lost, 0, `${lost} of ${kills} lost more`)
  })
}

test('everything is erased: stores, settings, caches; it is asked before', { timeout: 120_000 }, async (t) => {
  const session = await chromium.open()
  t.after(() => session.close())
  await visit(session, server.url)
  await speak(session, 'ru')
  await session.waitFor(() => document.documentElement.dataset['offline'] === 'ready')
  await nameProject(session, 'Секрет')
  await session.waitFor(kept, '/project/name', 'Секрет')
  await press(session, '.foot-ways .danger:last-child')
  await session.waitFor(() => document.querySelector('dialog#erase')?.hasAttribute('open') ?? false)
  await session.press('Escape')
  await session.waitFor(() => !document.querySelector('dialog#erase'))
  assert.equal(await session.eval(kept, '/project/name', 'Секрет'), true)
  await press(session, '.foot-ways .danger:last-child')
  await session.waitFor(() => document.querySelector('dialog#erase')?.hasAttribute('open') ?? false)
  await session.eval(() => {
    Object.assign(window, { before: true })
    ;/** @type {HTMLElement} */ (document.querySelector('dialog#erase .danger')).click()
  })
  await session.waitFor(() => !('before' in window) && document.documentElement.dataset['app'] === 'ready')
  assert.equal(await session.eval(record, 'current'), 'null')
  assert.equal(await session.eval(() => localStorage.getItem('language')), null)
  await go(session, 'project')
  assert.equal(await session.eval(project), '')
})
