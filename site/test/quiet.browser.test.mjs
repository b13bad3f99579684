/** What the page says while a person works, and when: nothing red in the middle of typing, no chatter to screen readers, and the focus where it is looked for. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { chromium } from './browsers/chromium.mjs'
import { clear, erase, focused, go, loadExample, pointIs, press, routes, serve, speak, visit } from './page.mjs'
import { sections, sectionOf } from '../src/app/fields.js'
import { idOf } from '../src/app/pointer.js'

/** The pauses after which the page may speak, in ms, less what a clock may differ: a remark, and the status region. */
const remarkRest = 950
const statusRest = 650
const statusApart = 990

/** @typedef {{at: number, what: 'input' | 'red' | 'status', field: string, text: string, wrong: boolean}} Entry */

/** @type {import('../build/serve.mjs').Server} */
let server
/** @type {Awaited<ReturnType<typeof chromium.open>>} */
let session

before(async () => {
  server = await serve()
  session = await chromium.open()
  await visit(session, server.url)
  await speak(session, 'en')
  await session.eval(watch)
})
beforeEach(async () => {
  await session.resize(1280, 900)
  await erase(session)
  await press(session, '.undo .link')
  await session.waitFor((pause) => performance.now() - window.tanuTest.spoken > pause, 2 * statusApart)
  await session.eval(() => {
    window.tanuTest.log = []
  })
})
after(async () => {
  await session.close()
  await server.stop()
})

/** In the page: writes down keystrokes, what appears in red, and what the status region says, each with its time. */
const watch = () => {
  const seen = { log: /** @type {Entry[]} */ ([]), spoken: performance.now() }
  window.tanuTest = seen
  const page = document
  const reds = () => page.querySelectorAll('.remark.not-met, [aria-invalid="true"], input.bad').length
  let red = 0
  /** @param {Entry['what']} what @param {string} text @param {boolean} wrong */
  const write = (what, text, wrong) => seen.log.push({ at: performance.now(), what, field: document.activeElement?.id ?? '', text, wrong })
  addEventListener('input', () => write('input', /** @type {HTMLInputElement} */ (document.activeElement).value, reds() > 0))
  new MutationObserver(() => {
    const now = reds()
    if (now > red) write('red', '', true)
    red = now
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'aria-invalid'] })
  const status = /** @type {HTMLElement} */ (document.getElementById('status'))
  new MutationObserver(() => {
    seen.spoken = performance.now()
    write('status', status.textContent ?? '', false)
  }).observe(status, { subtree: true, childList: true, characterData: true })
}

const log = () => session.eval(() => window.tanuTest.log)

/** In the page: whether something is said in red beside the fields. */
const red = () => document.querySelector('.remark.not-met') !== null

/** The time since the last keystroke before an entry of the log. @param {Entry[]} entries @param {number} i */
const rested = (entries, i) => (entries[i]?.at ?? 0) - (entries.slice(0, i).findLast((e) => e.what === 'input')?.at ?? -Infinity)

test('nothing red appears before typing has rested; a cured remark leaves at that keystroke', { timeout: 60_000 }, async () => {
  await go(session, 'project')
  await session.type('#f-project-cost', '71 500')
  await session.waitFor(red)
  let entries = await log()
  const first = entries.findIndex((e) => e.what === 'red')
  assert.ok(rested(entries, first) >= remarkRest, `after ${rested(entries, first)} ms`)
  assert.equal(entries[first]?.field, 'f-project-cost', 'the field was not left')
  assert.deepEqual(entries.slice(0, first).filter((e) => e.wrong), [])

  await session.eval(() => {
    window.tanuTest.log = []
  })
  await session.type('#f-project-cost', ' 000 000 000')
  await session.waitFor(pointIs, '3-4', 'met')
  assert.ok(!(await session.eval(red)))
  entries = await log()
  const cured = entries.find((e) => e.what === 'input' && e.text === '71 500 000 000')
  assert.equal(cured?.wrong, false, 'it left with the keystroke')
})

test('a remark appears when the field is left', { timeout: 60_000 }, async () => {
  await go(session, 'project')
  await session.type('#f-project-activity', '01.11')
  await session.press('Tab')
  await session.waitFor(red)
  const entries = await log()
  const first = entries.findIndex((e) => e.what === 'red')
  assert.ok(rested(entries, first) >= remarkRest || entries[first]?.field !== 'f-project-activity')
  assert.ok(await session.eval(() => document.getElementById('f-project-activity')?.getAttribute('aria-invalid') === 'true'))
  const described = await session.eval(() => String(document.getElementById('f-project-activity')?.getAttribute('aria-describedby')).split(' ').map((id) => document.getElementById(id)?.textContent?.length ?? 0))
  assert.ok(described.length === 2 && described.every((length) => length > 0), 'hint and remark belong to the field')
})

/** In the page: how many there are. @param {string} selector */
const count = (selector) => document.querySelectorAll(selector).length

test('an empty field is never called wrong', { timeout: 60_000 }, async () => {
  for (const { id } of sections) {
    await go(session, id)
    const fields = await session.eval(() => [...document.querySelectorAll('main :is(input[type="text"], textarea, select)')].map((field) => field.id))
    for (const field of fields) {
      await session.page.focus(`#${field}`)
      await session.press('Tab')
    }
    assert.equal(await session.eval(count, '.remark, [aria-invalid="true"], .bad'), 0, id)
  }
  // One who asks for the check is told what is missing, but nothing is wrong.
  await go(session, 'check')
  for (const { id } of sections) {
    await go(session, id)
    if (id !== 'letter') assert.ok((await session.eval(count, '.remark.unknown')) > 0, id)
    assert.equal(await session.eval(count, '.remark.not-met, [aria-invalid="true"], .bad'), 0, id)
  }
})

test('the status region is polite, rests while keys fly, and then names the point in a few words', { timeout: 60_000 }, async () => {
  await go(session, 'project')
  await session.type('#f-project-cost', '71 500 000 000 tenge ')
  await session.waitFor(() => window.tanuTest.log.some((e) => e.what === 'status'))
  await session.type('#f-project-activity', '24.44')
  await session.waitFor(() => window.tanuTest.log.filter((e) => e.what === 'status').length === 2)
  await clear(session, 'f-project-activity')
  await session.type('#f-project-activity', '01.11')
  await session.waitFor(() => window.tanuTest.log.filter((e) => e.what === 'status').length === 3)
  const entries = await log()
  const said = entries.filter((e) => e.what === 'status')
  for (const [i, e] of entries.entries()) if (e.what === 'status') assert.ok(rested(entries, i) >= statusRest, `${e.text} after ${rested(entries, i)} ms`)
  for (const [i, e] of said.entries()) assert.ok(i === 0 || e.at - (said[i - 1]?.at ?? 0) >= statusApart, e.text)
  const keys = entries.filter((e) => e.what === 'input' && e.field === 'f-project-cost')
  assert.ok(keys.length >= 20)
  const title = (/** @type {string} */ row) => session.eval((id) => document.querySelector(`#${id} .title`)?.textContent ?? '', `row-${row}`)
  assert.equal(said[0]?.text, `3.4 ${await title('3-4')}: Met.`)
  assert.equal(said[1]?.text, `6.2 ${await title('6-2')}: Met.`)
  assert.ok(said[2]?.text.startsWith(`6.2 ${await title('6-2')}: Not met, `), said[2]?.text)
  for (const { text } of said) assert.ok(text.length < 200, text)
  assert.deepEqual(await session.eval(() => [document.getElementById('status')?.getAttribute('role'), document.querySelectorAll('[aria-live="assertive"], [role="alert"]').length]), ['status', 0])
})

test('what is removed is said at once, and not again with each later key', { timeout: 60_000 }, async () => {
  await go(session, 'subsoil')
  await session.type('#f-subsoil-minerals-0-name', 'coal')
  await session.waitFor(() => document.querySelector('.list-row > button.link'))
  await session.click('.list-row > button.link')
  await session.waitFor(() => window.tanuTest.log.some((e) => e.what === 'status'))
  await session.type('#f-subsoil-site', 'a site')
  const entries = await log()
  const keys = entries.filter((e) => e.field === 'f-subsoil-site')
  assert.deepEqual(keys.filter((e) => e.what === 'status'), [])
})

for (const start of ['an empty application', 'the example']) {
  test(`the check of ${start} takes the focus, and each of its lines leads into its field`, { timeout: 60_000 }, async () => {
    if (start === 'the example') await loadExample(session)
    else await go(session, 'applicant')
    const expected = await session.eval(async (example) => {
      const opening = await new Promise((done) => {
        const request = indexedDB.open('tanu')
        request.addEventListener('success', () => done(request.result))
      })
      const kept = await new Promise((done) => {
        const request = opening.transaction('draft').objectStore('draft').get('current')
        request.addEventListener('success', () => done(request.result))
      })
      opening.close()
      const application = example ? kept.application : { format: 'tanu/application/1', filed: '2026-11-23' }
      const { findings } = await window.tanuPage.call('check', application)
      return ['not-met', 'unknown', 'judgement'].flatMap((outcome) => findings.filter((/** @type {any} */ f) => f.outcome === outcome).map((/** @type {any} */ f) => f.field))
    }, start === 'the example')
    await session.click('.sections a.primary[href="#check"]')
    await session.waitFor(focused, 'summary')
    assert.equal(await session.eval(count, '#summary li button'), expected.length)
    for (const [i, field] of expected.entries()) {
      await session.eval((at) => /** @type {HTMLElement} */ (document.querySelectorAll('#summary li button')[at]).focus(), i)
      await session.press('Enter')
      await session.waitFor((route) => document.documentElement.dataset['route'] === route && document.activeElement?.id.startsWith('f-'), sectionOf(field))
      const [here, exact] = await session.eval((id) => [document.activeElement?.id ?? '', document.getElementById(id) !== null], idOf(field))
      assert.ok(exact ? here === idOf(field) : idOf(field).startsWith(`${here}-`), `${field} leads to ${here}`)
      await go(session, 'check')
    }
  })
}

/** In the page: the focus is on the bar, and readiness is closed. */
const onBar = () => document.activeElement?.classList.contains('bar-open') && document.activeElement.getAttribute('aria-expanded') === 'false'

test('readiness over the page on a narrow screen: Escape and Close give the focus back', { timeout: 60_000 }, async () => {
  await go(session, 'project')
  await session.resize(360, 640)
  for (const leave of [() => session.press('Escape'), () => session.click('.readiness .close'), () => closeWithKeys()]) {
    await session.click('.bar-open')
    await session.waitFor(focused, 'readiness-title')
    assert.ok(await session.eval(() => document.querySelector('.readiness')?.checkVisibility()))
    await leave()
    await session.waitFor(onBar)
  }
})

async function closeWithKeys() {
  for (let i = 0; i < 5 && !(await session.eval(() => document.activeElement?.classList.contains('close'))); i++) await session.press('Tab')
  await session.press('Enter')
}

/**
 * In the page: the element with the focus, whether the focus can be seen, and whether the head or the bar of the page covers it.
 * @returns {{key: string, outlined: boolean, covered: string, group: string}}
 */
const stop = () => {
  const element = /** @type {HTMLElement} */ (document.activeElement)
  if (!element || element === document.body) return { key: '', outlined: true, covered: '', group: '' }
  const all = [...document.querySelectorAll('*')]
  // A field that is hidden behind its label shows its focus there.
  const seen = element.classList.contains('vh') ? /** @type {HTMLElement} */ (document.querySelector(`label[for="${element.id}"]`)) : element
  const outlined = [seen, seen.parentElement].some((each) => {
    if (!each || (each !== seen && !each.matches(':focus-within'))) return false
    const style = getComputedStyle(each)
    return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
  })
  const box = seen.getBoundingClientRect()
  /** @type {[string, number, number][]} */
  const covers = []
  for (const cover of document.querySelectorAll('.head, .bar, .undo')) {
    const place = getComputedStyle(cover).position
    const { top, bottom } = cover.getBoundingClientRect()
    if ((place === 'fixed' || place === 'sticky') && !cover.contains(seen)) covers.push([cover.className, top, bottom])
  }
  const covered = covers.filter(([, top, bottom]) => box.bottom > top + 1 && box.top < bottom - 1).map(([name]) => name).join()
  const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : ''
  const tall = box.height > innerHeight / 2
  return { key: group || `${all.indexOf(element)} ${element.tagName} ${element.id || element.textContent?.trim().slice(0, 40)}`, outlined, covered: tall ? '' : covered, group }
}

/** In the page: what the Tab key must reach. @returns {string[]} */
const reachable = () => {
  const all = [...document.querySelectorAll('*')]
  const controls = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('a[href], button, input, select, textarea, summary')])
  return [
    ...new Set(
      controls
        .filter((e) => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }))
        .map((e) => (e instanceof HTMLInputElement && e.type === 'radio' ? e.name : `${all.indexOf(e)} ${e.tagName} ${e.id || e.textContent?.trim().slice(0, 40)}`)),
    ),
  ]
}

for (const [width, height] of /** @type {const} */ ([[1280, 900], [360, 640]])) {
  test(`with the keyboard alone at ${width} px every control is reached, seen and not covered`, { timeout: 120_000 }, async (t) => {
    await loadExample(session)
    await session.resize(width, height)
    for (const route of routes) {
      await t.test(`#${route}`, async () => {
        await go(session, route)
        const wanted = await session.eval(reachable)
        await session.eval(() => {
          scrollTo(0, 0)
          const first = /** @type {HTMLElement} */ (document.querySelector('.skip'))
          first.focus()
        })
        const reached = new Set([(await session.eval(stop)).key])
        const unseen = []
        const covered = []
        // Parts of a day's field are stops of their own, so there are more than controls.
        let left = false
        for (let i = 0; i < wanted.length + 40 && !left; i++) {
          await session.press('Tab')
          const now = await session.eval(stop)
          left = now.key === '' || (reached.has(now.key) && now.key === wanted[0])
          if (left) break
          reached.add(now.key)
          if (!now.outlined) unseen.push(now.key)
          if (now.covered) covered.push(`${now.key} by ${now.covered}`)
        }
        assert.ok(left, 'the way ends: there is no trap')
        assert.deepEqual(wanted.filter((key) => !reached.has(key)), [], 'not reached')
        assert.deepEqual(unseen, [], 'without a visible focus')
        assert.deepEqual(covered, [], 'covered')
      })
    }
  })
}

test('nothing went wrong on the way', async () => {
  assert.deepEqual(await session.problems(), [])
})
