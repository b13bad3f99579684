/** axe over every screen in every language, light and dark, empty, filled and checked; and nothing scrolls sideways on a narrow screen. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { chromium } from './browsers/chromium.mjs'
import { editorOpen, isMarked, openLetter, paste, pressMark } from './letter-page.mjs'
import { erase, fileOn, go, languages, loadExample, routes, serve, speak, visit } from './page.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A letter with a wage that is only said to be no lower. @type {Record<string, string>} */
const weak = {
  kk: 'ӨТІНІШ\n\n«Сары Мыс» ЖШС Қарағанды облысындағы жоба бойынша өндірістік қызметті жер қойнауын пайдаланумен байланысты деп тануды сұрайды. Жоба Бірыңғай индустрияландыру картасына енгізілген.\n\nҚызметкерлердің орташа жалақысы өңірдің орташа статистикалық көрсеткішінен төмен болмайды.\n\nҚосымша: жобаның паспорты, жоспар-кесте.\n',
  ru: 'ЗАЯВЛЕНИЕ\n\nТОО «Сары Мыс» просит признать производственную деятельность по проекту в Карагандинской области связанной с недропользованием. Проект включён в Единую карту индустриализации.\n\nСредняя заработная плата работников будет не ниже среднего статистического показателя региона.\n\nПриложения: паспорт проекта, план-график.\n',
  en: 'APPLICATION\n\nSary Mys LLP asks that the production activity under the project in Karaganda Region be recognised as connected with subsoil use. The project is on the Unified Industrialisation Map.\n\nThe average wage of the employees will be not lower than the average statistical figure of the region.\n\nEnclosures: project passport, plan-schedule.\n',
}

/** @type {import('../build/serve.mjs').Server} */
let server
/** @type {Awaited<ReturnType<typeof chromium.open>>} */
let session

before(async () => {
  server = await serve()
  session = await chromium.open()
  await scheme('light')
  await visit(session, server.url)
  await session.page.evaluate(axe)
})
after(async () => {
  await session.close()
  await server.stop()
})

/** @param {'light' | 'dark'} name */
const scheme = (name) =>
  session.page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: name },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])

/**
 * In the page: what axe finds, in short.
 * @param {string[]} values the tags
 * @returns {Promise<string[]>}
 */
const violations = async (values) => {
  const found = await /** @type {any} */ (window).axe.run(document, { runOnly: values, resultTypes: ['violations'] })
  return found.violations.flatMap((/** @type {any} */ v) => v.nodes.map((/** @type {any} */ n) => `${v.id}: ${n.target} ${n.html.replace(/<!--.*?-->/g, '').slice(0, 160)} ${n.any.map((/** @type {any} */ a) => a.message)}`))
}

/** In the page: how much wider the content is than the window. */
const overhang = () => document.documentElement.scrollWidth - innerWidth

/** What axe finds on the screen as it is, with the places. @param {Map<string, string[]>} all @param {string} where */
async function look(all, where) {
  for (const line of await session.eval(violations, tags)) all.set(line, [...(all.get(line) ?? []), where])
}

/** Every route in the present state, in one language. @param {string} state */
async function everywhere(state) {
  const all = new Map()
  for (const route of routes) {
    await go(session, route)
    for (const name of /** @type {const} */ (['light', 'dark'])) {
      await scheme(name)
      await look(all, `${state}, #${route}, ${name}`)
    }
  }
  assert.deepEqual([...all], [])
}

for (const language of languages) {
  test(`in ${language} axe finds nothing, and nothing scrolls sideways`, { timeout: 120_000 }, async (t) => {
    await go(session, 'start')
    await speak(session, language)
    await t.test('empty', () => everywhere('empty'))
    await t.test('empty and checked, narrow', () => narrow())
    await fileOn(session)
    await loadExample(session)
    await go(session, 'check')
    await session.eval(() => document.querySelectorAll('.row > button').forEach((row) => /** @type {HTMLElement} */ (row).click()))
    await t.test('the example with its remarks and all points opened', () => everywhere('example'))
    await t.test('the example, narrow', () => narrow())
    await t.test('a letter with a weak passage explained, its facts offered, and as plain text', async () => {
      await openLetter(session)
      await paste(session, weak[language] ?? '')
      await session.waitFor(isMarked, 'letter-wage')
      await session.eval(pressMark, 'letter-wage')
      await session.eval(() => document.getElementById('offers-open')?.click())
      await session.waitFor(() => Boolean(document.querySelector('.letter-paper .letter-card') && document.querySelector('.offers')))
      const all = new Map()
      for (const name of /** @type {const} */ (['light', 'dark'])) {
        await scheme(name)
        await look(all, `explained, ${name}`)
      }
      assert.ok((await session.eval(overhang)) <= 0)
      await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('#f-letter-hint button')).click())
      await session.waitFor(() => Boolean(document.querySelector('textarea#f-letter')))
      await look(all, 'plain')
      await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('#f-letter-hint button')).click())
      await session.waitFor(editorOpen)
      assert.deepEqual([...all], [])
    })
    await t.test('axe at 320 px', async () => {
      const all = new Map()
      await session.resize(320, 700)
      for (const route of routes) {
        await go(session, route)
        await look(all, `#${route}`)
      }
      await go(session, 'project')
      await session.click('.bar-open')
      await look(all, 'the opened readiness')
      await session.press('Escape')
      assert.deepEqual([...all], [])
    })
    await session.resize(1280, 900)
    await erase(session)
    const all = new Map()
    await look(all, 'the way back after erasing')
    assert.deepEqual([...all], [])
    await session.click('.undo .link')
  })
}

async function narrow() {
  const wide = []
  for (const width of [320, 360]) {
    await session.resize(width, 700)
    for (const route of routes) {
      await go(session, route)
      if ((await session.eval(overhang)) > 0) wide.push(`#${route} at ${width} px`)
    }
  }
  await session.resize(1280, 900)
  assert.deepEqual(wide, [])
}
