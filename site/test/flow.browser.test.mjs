/** The whole form as a person fills it, in each language: typed, clicked, attached; what clearing one answer changes; and what can be brought back. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { chromium } from './browsers/chromium.mjs'
import { folder } from './browsers/session.mjs'
import { complete, textFields } from './complete.mjs'
import { editorOpen } from './letter-page.mjs'
import { clear, erase, fileOn, go, kept, languages, loadExample, pointIs, press, serve, shown, speak, started, visit } from './page.mjs'
import { get, idOf } from '../src/app/pointer.js'
import { sectionOf } from '../src/app/fields.js'

/** @typedef {import('./page.mjs').Language} Language */

const slots = ['passport', 'schedule', 'financing', 'conclusion', 'slide', 'justification', 'information']
const contents = ['name', 'purpose', 'place', 'period', 'cost', 'results']
const commitments = ['ownUse', 'inCountryValue', 'wage', 'cost', 'schedule', 'lasting']

const papers = folder('papers')

/** A small real PDF of one empty page. @param {string} name */
function pdf(name) {
  const parts = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>']
  const file = join(papers, name)
  writeFileSync(file, `%PDF-1.4\n${parts.map((part, i) => `${i + 1} 0 obj${part}endobj\n`).join('')}trailer<</Root 1 0 R/Size 4>>\n%%EOF\n`)
  return file
}

/** @type {import('../build/serve.mjs').Server} */
let server
/** @type {Awaited<ReturnType<typeof chromium.open>>} */
let session

before(async () => {
  server = await serve()
  session = await chromium.open()
  await visit(session, server.url)
})
after(async () => {
  await session.close()
  await server.stop()
})

/** Clicks the label of a radio or a box. @param {string} id */
const choose = (id) => session.click(`label[for="${id}"]`)

/** Everything with keys and clicks, section by section on the way the page itself shows. @param {Language} language */
async function fill(language) {
  const application = complete(language)
  await go(session, 'start')
  await session.click('a.primary[href="#applicant"]')
  for (const [section, pointers] of textFields(application)) {
    await session.waitFor((name) => document.documentElement.dataset['route'] === name, section)
    if (section === 'applicant') await choose('f-applicant-kind--legal-entity')
    if (section === 'subsoil') {
      await choose('f-subsoil-licence--mining')
      await choose('f-subsoil-minerals-0-use--raw-material')
    }
    if (section === 'commitments') {
      for (const name of commitments) await choose(`f-commitments-${name}-given--true`)
      await session.click('#f-commitments-inCountryValue-years-add')
      await session.waitFor(() => document.activeElement?.id === 'f-commitments-inCountryValue-years-1-year')
    }
    if (section === 'documents') await attachAll(language)
    if (section === 'letter') await session.waitFor(editorOpen)
    for (const pointer of pointers) await session.type(`#${idOf(pointer)}`, get(application, pointer))
    if (section === 'project') {
      await session.page.select('#f-project-region', 'KZ-35')
      await choose('f-project-map-included--true')
    }
    await session.click('.onward a.primary')
  }
  await session.waitFor(() => document.activeElement?.id === 'summary')
}

/** @param {Language} language */
async function attachAll(language) {
  for (const slot of slots) {
    await session.attach(`#f-documents-${slot}-files`, pdf(`${slot}-${language}.pdf`))
    await session.waitFor((id) => document.getElementById(id), `f-documents-${slot}-files-0`)
  }
  await choose('f-documents-financing-kind--contract')
  await choose('f-documents-conclusion-free--true')
  await choose('f-documents-conclusion-reserves--true')
  for (const content of contents) await choose(`f-documents-slide-shows--${content}`)
  await choose('f-documents-slide-confirmed--pages')
}

/** Every point met and 6.3 left to a person, in the rows, in their words, and in the core's own answer. @param {Language} language */
async function allMet(language) {
  const rows = await session.eval(shown)
  assert.equal(Object.keys(rows).length, 17)
  for (const [row, outcome] of Object.entries(rows)) assert.equal(outcome, row === '6-3' ? 'judgement' : 'met', `${language}: ${row}`)
  const words = { kk: ['Орындалды', 'Адам шешеді'], ru: ['Выполнено', 'Решает человек'], en: ['Met', 'For a person to judge'] }[language]
  const said = await session.eval(() => [...document.querySelectorAll('.readiness .row button')].map((row) => row.querySelector('.word, .reason b')?.textContent ?? ''))
  assert.deepEqual(said, [...Array.from({ length: 16 }, () => words[0]), words[1]])
  assert.deepEqual(await session.eval(() => [...document.querySelectorAll('.readiness .counts dd')].map((d) => d.textContent)), ['16', '0', '0', '1'])
}

/** In the page: the application as it is kept. @returns {Promise<any>} */
const keptApplication = () =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('tanu')
    opening.addEventListener('error', () => failed(opening.error))
    opening.addEventListener('success', () => {
      const asking = opening.result.transaction('draft').objectStore('draft').get('current')
      asking.addEventListener('error', () => failed(asking.error))
      asking.addEventListener('success', () => {
        opening.result.close()
        done(asking.result?.application ?? null)
      })
    })
  })

for (const language of languages) {
  test(`the whole form typed in ${language} ends with every point met, and is there after a reload`, { timeout: 120_000 }, async () => {
    await speak(session, language)
    await fileOn(session)
    await fill(language)
    await allMet(language)
    const last = get(complete(language), '/letter')
    await session.waitFor(kept, '/letter', last)
    const application = await session.eval(keptApplication)
    const report = await session.eval((input) => window.tanuPage.call('check', input), application)
    assert.equal(report.ready, true)
    for (const { cite, outcome } of report.findings) assert.equal(outcome, cite === '6.3' ? 'judgement' : 'met', cite)
    assert.match(application.documents.passport.files[0].sha256, /^[0-9a-f]{64}$/)
    await session.reload()
    await session.waitFor(started)
    await allMet(language)
    assert.deepEqual(await session.eval(keptApplication), application)
    assert.ok(await session.eval((code) => document.documentElement.lang === code, language))
    if (language === 'en') return
    await erase(session)
    await session.waitFor(pointIs, '2-2', 'unknown')
    await press(session, '.undo .link')
  })
}

/**
 * What each answer decides: the points that are "not stated" without it. An answer of the table alone may be cleared without changing anything else.
 * Where a point's fields are not here, the guard below fails.
 * @type {[string, string[]][]}
 */
const texts = [
  ['/applicant/name', ['2-2']],
  ['/applicant/number', ['2-2']],
  ['/project/cost', ['3-4']],
  ['/project/activity', ['6-2']],
  ['/project/product', []],
  ['/project/map/date', []],
  ['/subsoil/minerals/0/name', ['2-2']],
  ['/commitments/inCountryValue/years/0/total', ['3-2']],
  ['/commitments/inCountryValue/years/1/inCountry', ['3-2']],
  ['/commitments/inCountryValue/years/1/year', ['3-2']],
  ['/commitments/wage/average', ['3-3']],
  ['/commitments/wage/regional/figure', ['3-3']],
  ['/documents/conclusion/date', ['4-4']],
]

/** Answers by a click on what is chosen, which takes it back. Only a refusal of the cost stands against 3.4; what it must be is the cost itself. @type {[string, string, string[]][]} */
const choices = [
  ['/subsoil/licence', 'mining', ['2-2']],
  ['/subsoil/minerals/0/use', 'raw-material', ['3-1']],
  ['/project/map/included', 'true', ['3-1', '6-1']],
  ['/commitments/ownUse/given', 'true', ['3-1']],
  ['/commitments/inCountryValue/given', 'true', ['3-2']],
  ['/commitments/wage/given', 'true', ['3-3']],
  ['/commitments/cost/given', 'true', []],
  ['/commitments/schedule/given', 'true', ['3-5']],
  ['/commitments/lasting/given', 'true', ['3-lasting']],
  ['/documents/conclusion/free', 'true', ['4-4']],
  ['/documents/conclusion/reserves', 'true', ['4-4']],
  ['/documents/financing/kind', 'contract', ['4-3']],
  ...contents.map((content) => /** @type {[string, string, string[]]} */ (['/documents/slide/shows', content, ['4-5']])),
]

/** Without the period or the source of the region's figure nothing is unstated: a person judges. @type {[string, string[]][]} */
const judged = [
  ['/commitments/wage/regional/period', ['3-3']],
  ['/commitments/wage/regional/source', ['3-3']],
]

test('clearing one answer turns exactly its points back, and giving it again restores them', { timeout: 120_000 }, async (t) => {
  const application = complete('en')
  const full = await session.eval(shown)
  /** What is shown when the points have another outcome. @param {string[]} points @param {string} outcome */
  const expected = (points, outcome) => ({ ...full, ...Object.fromEntries(points.map((point) => [point, outcome])) })

  await t.test('every field that a point reads is tried', async () => {
    const catalogue = await session.eval((on) => window.tanuPage.call('catalogue', { on }), '2026-11-23')
    const tried = [...texts, ...choices, ...judged].map(([pointer]) => pointer).concat(slots.map((slot) => `/documents/${slot}/files`))
    const read = catalogue.points.flatMap((/** @type {any} */ p) => p.fields)
    assert.deepEqual([...new Set(read)].filter((pointer) => !tried.some((other) => other === pointer || other.startsWith(`${pointer}/`))), [])
  })

  for (const [list, outcome] of /** @type {const} */ ([[texts, 'unknown'], [judged, 'judgement']])) {
    for (const [pointer, points] of list) {
      await t.test(`${pointer} typed`, async () => {
        await go(session, sectionOf(pointer))
        await clear(session, idOf(pointer))
        assert.deepEqual(await session.eval(shown), expected(points, outcome))
        await session.type(`#${idOf(pointer)}`, get(application, pointer))
        assert.deepEqual(await session.eval(shown), full)
      })
    }
  }

  for (const [pointer, option, points] of choices) {
    await t.test(`${pointer} ${option} chosen`, async () => {
      const id = `${idOf(pointer)}--${option}`
      await go(session, sectionOf(pointer))
      await settled()
      await choose(id)
      assert.deepEqual(await session.eval(shown), expected(points, 'unknown'))
      await choose(id)
      assert.deepEqual(await session.eval(shown), full)
    })
  }

  for (const [i, slot] of slots.entries()) {
    await t.test(`the file of ${slot}`, async () => {
      await go(session, 'documents')
      await session.click(`#f-documents-${slot}-files-0 button.remove`)
      assert.deepEqual(await session.eval(shown), expected([`4-${i + 1}`], 'unknown'))
      await session.click('.undo .link')
      await session.attach(`#f-documents-${slot}-files`, pdf(`${slot} anew.pdf`))
      await session.waitFor(pointIs, `4-${i + 1}`, 'met')
      assert.deepEqual(await session.eval(shown), full)
    })
  }
})

/** A second click soon after a choice is a double click and takes nothing back; this waits until that time is over. */
async function settled() {
  const now = await session.eval(() => performance.now())
  await session.waitFor((since) => performance.now() - since > 350, now)
}

/** What a field holds. @param {string} id */
const value = (id) => session.eval((name) => /** @type {HTMLInputElement | null} */ (document.getElementById(name))?.value, id)

const undo = () => session.click('.undo button')

test('what is removed can be brought back, among what was entered meanwhile', { timeout: 60_000 }, async (t) => {
  await t.test('a mineral', async () => {
    await go(session, 'subsoil')
    await session.click('#f-subsoil-minerals-add')
    await session.type('#f-subsoil-minerals-1-name', 'coal')
    await choose('f-subsoil-minerals-1-use--fuel')
    await session.click('.list-row:first-child > button.link')
    assert.equal(await value('f-subsoil-minerals-0-name'), 'coal')
    await clear(session, 'f-subsoil-site')
    await session.type('#f-subsoil-site', 'another site')
    await undo()
    assert.equal(await value('f-subsoil-minerals-0-name'), 'copper ore')
    assert.equal(await value('f-subsoil-minerals-1-name'), 'coal')
    assert.equal(await value('f-subsoil-site'), 'another site')
  })

  await t.test('a year', async () => {
    await go(session, 'commitments')
    await session.click('#f-commitments-inCountryValue-years-0 > button.link')
    assert.equal(await value('f-commitments-inCountryValue-years-0-year'), '2028')
    await undo()
    assert.equal(await value('f-commitments-inCountryValue-years-0-year'), '2027')
    assert.equal(await value('f-commitments-inCountryValue-years-1-year'), '2028')
  })

  await t.test('a file', async () => {
    await go(session, 'documents')
    const name = await session.eval(() => document.querySelector('#f-documents-slide-files-0 .file-name')?.textContent)
    await session.click('#f-documents-slide-files-0 button.remove')
    await session.waitFor(pointIs, '4-5', 'unknown')
    await undo()
    await session.waitFor(pointIs, '4-5', 'met')
    assert.equal(await session.eval(() => document.querySelector('#f-documents-slide-files-0 .file-name')?.textContent), name)
  })

  await t.test('everything', async () => {
    const full = await session.eval(shown)
    await erase(session)
    await session.waitFor(pointIs, '3-4', 'unknown')
    await undo()
    assert.deepEqual(await session.eval(shown), full)
    await go(session, 'project')
    assert.equal(await value('f-project-cost'), '71.5 bn')
    await session.waitFor(kept, '/project/cost', '71.5 bn')
  })
})

test('another language keeps place, entries and focus', { timeout: 60_000 }, async () => {
  await go(session, 'project')
  await session.click('#f-project-place')
  for (const language of /** @type {const} */ (['kk', 'ru', 'en'])) {
    // With the keyboard: a click on the button would take the focus there.
    await session.eval((code) => /** @type {HTMLElement} */ (document.querySelector(`.languages [lang="${code}"]`)).click(), language)
    await session.waitFor((code) => document.documentElement.lang === code && document.querySelector('.languages [aria-current]')?.getAttribute('lang') === code, language)
    assert.equal(await session.eval(() => document.activeElement?.id), 'f-project-place')
    assert.equal(await session.eval(() => /** @type {HTMLInputElement} */ (document.activeElement).value), 'Balkhash')
    assert.equal(await session.eval(() => location.hash), '#project')
  }
  await session.page.focus('.languages [lang="ru"]')
  await session.press('Enter')
  await session.waitFor(() => document.documentElement.lang === 'ru')
  assert.equal(await session.eval(() => document.activeElement?.getAttribute('lang')), 'ru')
})

test('the example loads with one button and is marked as one', { timeout: 60_000 }, async () => {
  await erase(session)
  await press(session, '.undo .link')
  await speak(session, 'en')
  await loadExample(session)
  await session.waitFor(() => document.querySelector('main .notice-line'))
  const rows = await session.eval(shown)
  assert.equal(rows['2-2'], 'met')
  assert.equal(rows['3-2'], 'not-met')
  assert.equal(await session.eval(() => document.querySelector('.undo')), null, 'there was nothing to bring back')
})

test('nothing went wrong on the way', async () => {
  assert.deepEqual(await session.problems(), [])
})
