/**
 * The letter read while it is written, in Chromium: the marks stand where the labels of the letters are, a weak passage turns when it is mended, a passage is
 * bound and another dismissed, facts are taken over; and all of it once with the keyboard alone.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { after, before, test } from 'node:test'
import { chromium } from './browsers/chromium.mjs'
import { editorOpen, enterEditor, isMarked, listed, markedPassages, openLetter, paste, pressMark, readings } from './letter-page.mjs'
import { erase, fileOn, kept, press, serve, speak, visit } from './page.mjs'

const folder = fileURLToPath(new URL('../../core/letter/testdata/letters/', import.meta.url))

/** @typedef {{kind: string, start: number, end: number, which?: string, status?: string}} Label */
/** @typedef {{is_application: boolean, commitments: Record<string, string>, enclosures: Record<string, string>, facts: Label[]}} Labels */

/** @type {[string, string, Labels][]} */
const letters = readdirSync(folder)
  .filter((name) => /^(kk|ru|en|neg)-.*\.json$/.test(name))
  .map((name) => [name.replace('.json', ''), readFileSync(folder + name.replace('.json', '.txt'), 'utf8'), JSON.parse(readFileSync(folder + name, 'utf8'))])

/** @type {import('../build/serve.mjs').Server} */
let server
/** @type {Awaited<ReturnType<typeof chromium.open>>} */
let session

before(async () => {
  server = await serve()
  // High enough that the whole letter is drawn.
  session = await chromium.open({ height: 6000 })
  await visit(session, server.url)
  await speak(session, 'ru')
  await fileOn(session)
  await openLetter(session)
})
after(async () => {
  assert.deepEqual(await session.problems(), [])
  await session.close()
  await server.stop()
})

/** In the page: the places of the marks in the text, as the editor drew them. @returns {{from: number, to: number, id: string}[]} */
const places = () => {
  const content = /** @type {HTMLElement} */ (document.getElementById('f-letter')?.shadowRoot?.querySelector('.cm-content'))
  let at = 0
  /** @type {{from: number, to: number, id: string}[]} */
  const found = []
  content.querySelectorAll('.cm-line').forEach((line) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      const id = node.parentElement?.closest('[data-mark]')?.getAttribute('data-mark')
      if (id) found.push({ from: at, to: at + length, id })
      at += length
    }
    at++
  })
  return found
}

/** The statuses that call for a mark, by the core's rules. */
const rules = {
  commitments: { ownUse: 'letter-own-use', inCountryValue: 'letter-in-country-value', wage: 'letter-wage', cost: 'letter-cost', schedule: 'letter-schedule' },
  enclosures: { passport: 'letter-passport', schedule: 'letter-plan', financing: 'letter-financing', conclusion: 'letter-conclusion', slide: 'letter-slide', justification: 'letter-justification', information: 'letter-information' },
}

test('each labelled letter: what is labelled weak, refused or put off is marked within its label, and what is fine is not', async () => {
  assert.ok(letters.length >= 18, `${letters.length} letters`)
  let weak = 0
  for (const [name, text, labels] of letters) {
    await paste(session, text)
    // The clause of the caret is marked too when typing rests.
    await new Promise((done) => setTimeout(done, 1700))
    const marks = await session.eval(places)
    if (!labels.is_application) {
      assert.deepEqual(marks, [], name)
      continue
    }
    for (const list of /** @type {const} */ (['commitments', 'enclosures'])) {
      for (const [which, rule] of Object.entries(rules[list])) {
        const status = labels[list][which] ?? ''
        const mine = marks.filter((m) => m.id.startsWith(`${rule}--`))
        const spans = labels.facts.filter((f) => f.kind === (list === 'commitments' ? 'commitment' : 'enclosure') && f.which === which)
        if (['weak', 'negated', 'deferred'].includes(status)) {
          weak++
          assert.ok(mine.some((m) => spans.some((s) => m.from < s.end + 80 && m.to > s.start)), `${name}: ${which} is ${status} and not marked at its place`)
        }
        if (['present', 'listed'].includes(status)) assert.deepEqual(mine.filter((m) => !/two-figures|mismatch|differs/.test(m.id)), [], `${name}: ${which} is ${status}`)
      }
    }
  }
  assert.ok(weak >= 15, `${weak} weak places`)
})

const weakLetter = `В Министерство промышленности и строительства Республики Казахстан

ТОО «Сары Мыс», БИН 281140000170
г. Балхаш, Карагандинская область

ЗАЯВЛЕНИЕ

Просим признать производственную деятельность по проекту «Строительство медеплавильного завода» деятельностью, связанной с недропользованием. Проект включён в Единую карту индустриализации, код ОКЭД 24.44. Срок реализации: март 2026 года – декабрь 2031 года.

Принимаем на себя следующие обязательства:
1. Добытая медная руда будет использоваться исключительно в качестве сырья для проекта, включённого в Единую карту индустриализации.
2. Доля внутристрановой ценности в приобретаемых работах и услугах в течение календарного года составит не менее 45 %.
3. Средняя заработная плата работников будет не ниже среднего статистического показателя региона.
4. Общая стоимость проекта составляет 71 500 000 000 тенге.
5. Проект будет реализован согласно плану-графику.

Приложения:
1) паспорт проекта – 9 л.;
2) план-график реализации проекта – 1 л.;
3) договор займа с банком – 24 л.;
4) заключение уполномоченного органа по изучению недр о свободности участка и наличии утверждённых запасов;
5) слайд-презентация на одном листе;
6) письменное обоснование необходимости получения лицензии – 6 л.;
7) карточка по форме, утверждённой уполномоченным органом.

Директор А. Б. Улги
`

/** Waits until a line of the list is in a state. @param {string} cite @param {string} state */
const lineIs = (cite, state) =>
  session.waitFor(
    (point, wanted) => [...document.querySelectorAll('.letter-line')].find((line) => line.querySelector('.cite')?.textContent === point)?.classList.contains(wanted),
    cite,
    state,
  )

test('a weak passage is explained, mended by its correction, and turns', async () => {
  await paste(session, weakLetter)
  await lineIs('3.3', 'weak')
  await session.waitFor(isMarked, 'letter-wage')
  assert.deepEqual((await session.eval(markedPassages)).map(([words]) => words).slice(0, 2), ['45 %', 'не ниже'])
  await session.eval(pressMark, 'letter-wage')
  await session.waitFor(() => Boolean(document.querySelector('.letter-paper .letter-card h3')?.textContent?.includes('равенство')))
  assert.match(await session.eval(() => document.querySelector('.letter-card summary')?.textContent ?? ''), /подп\.\s3\)\sп\.\s3\sПравил/)
  await press(session, '.letter-card .primary')
  await lineIs('3.3', 'present')
  await session.waitFor(kept, '/letter', weakLetter.replace('не ниже', 'выше'))
})

test('the figure is mended by typing; nothing is marked in the clause while it is written', async () => {
  await session.eval(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('.letter-line button.letter-row')].find((b) => b.textContent?.includes('3.2'))).click())
  // The line selected the passage: what is typed takes its place.
  await session.waitFor(() => Boolean(document.querySelector('.letter-paper .letter-card')))
  await session.press('Escape')
  const sofar = await session.eval(readings)
  for (const key of '44 %') await session.press(key)
  await session.waitFor((n) => performance.getEntriesByName('letter-read').length > n, sofar)
  assert.deepEqual((await session.eval(markedPassages)).filter(([words]) => words.includes('%')), [], 'the caret is in it')
  await session.waitFor(isMarked, 'letter-in-country')
  for (let i = 0; i < 4; i++) await session.press('Backspace')
  for (const key of '54 %') await session.press(key)
  await lineIs('3.2', 'present')
  await session.waitFor(kept, '/letter', weakLetter.replace('не ниже', 'выше').replace('45 %', '54 %'))
})

test('a place is pointed out by hand: counted, shown as bound, kept through edits, and taken away', async () => {
  await lineIs('4.7', 'absent')
  const passage = 'карточка по форме, утверждённой уполномоченным органом'
  await session.eval((words) => {
    const root = /** @type {ShadowRoot} */ (document.getElementById('f-letter')?.shadowRoot)
    const line = /** @type {HTMLElement} */ ([...root.querySelectorAll('.cm-line')].find((each) => each.textContent?.includes(words)))
    const node = /** @type {Text} */ (document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode())
    const from = node.data.indexOf(words)
    getSelection()?.setBaseAndExtent(node, from, node, from + words.length)
  }, passage)
  await new Promise((done) => setTimeout(done, 200))
  await press(session, '.letter-line:last-child .letter-ways button')
  await lineIs('4.7', 'present')
  await session.waitFor(() => Boolean(document.querySelector('.letter-row .pinned')))
  assert.equal(await session.eval(() => document.querySelector('.undo p')?.textContent?.includes('карточка')), true)
  // An edit far above, and one inside the passage.
  await session.eval(enterEditor)
  await session.press('Control+Home')
  for (const key of 'x y ') await session.press(key)
  await new Promise((done) => setTimeout(done, 400))
  await lineIs('4.7', 'present')
  await session.waitFor(() => Boolean(document.querySelector('.letter-row .pinned')))
  await session.waitFor(kept, '/letterMarks/bound/0/point', '4.7')
  await session.waitFor(kept, '/letterMarks/bound/0/quote', passage)
  await session.waitFor(kept, '/letterMarks/bound/1', null)
  await press(session, '.letter-line:last-child .letter-ways button')
  await lineIs('4.7', 'absent')
})

test('one place is dismissed: it stays away after an edit elsewhere, and comes back when asked', async () => {
  await paste(session, weakLetter)
  await lineIs('3.2', 'weak')
  await session.waitFor(isMarked, 'letter-in-country')
  await session.eval(pressMark, 'letter-in-country')
  await session.waitFor(() => Boolean(document.querySelector('.letter-card .card-ways')))
  await session.eval(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('.letter-card .card-ways button')].find((b) => b.textContent?.includes('Не то'))).click())
  await lineIs('3.2', 'absent')
  await session.press('Control+Home')
  await session.press('x')
  await new Promise((done) => setTimeout(done, 500))
  await lineIs('3.2', 'absent')
  await press(session, '.letter-dismissed button')
  await lineIs('3.2', 'weak')
})

test('facts are taken over into empty fields, each with its passage; what was typed is not replaced unasked', async () => {
  await erase(session)
  await session.eval(() => {
    location.hash = 'applicant'
  })
  await session.type('#f-applicant-name', 'ТОО «Другое»')
  await fileOn(session)
  await openLetter(session)
  await paste(session, weakLetter)
  await press(session, '#offers-open')
  await session.waitFor(() => document.activeElement?.id === 'offers-title')
  /** @type {[string, boolean, string][]} */
  const shown = await session.eval(() =>
    [...document.querySelectorAll('.offer')].map((offer) => [offer.querySelector('input')?.id ?? '', offer.querySelector('input')?.checked ?? false, offer.querySelector('.offer-quote')?.textContent ?? '']),
  )
  const byField = new Map(shown.map(([id, checked, quote]) => [id, { checked, quote }]))
  assert.deepEqual(byField.get('offerf-applicant-name'), { checked: false, quote: 'ТОО «Сары Мыс»' })
  assert.equal(byField.get('offerf-project-cost')?.checked, true)
  assert.equal(byField.get('offerf-project-region')?.quote, 'Карагандинская область')
  await press(session, '.offers .primary')
  await session.waitFor(kept, '/project/cost', '71\u00a0500\u00a0000\u00a0000')
  await session.waitFor(kept, '/project/region', 'KZ-35')
  await session.waitFor(kept, '/project/activity', '24.44')
  await session.waitFor(kept, '/project/from', '03.2026')
  await session.waitFor(kept, '/applicant/number', '281140000170')
  await session.waitFor(kept, '/applicant/name', 'ТОО «Другое»')
  await session.waitFor(kept, '/commitments/ownUse/given', true)
  await session.waitFor(kept, '/commitments/inCountryValue/given', null)
  // The letter and the form now disagree in the name, and the list says so.
  await session.waitFor(() => Boolean(document.querySelector('.letter-list')?.textContent?.includes('ТОО «Другое»')))
  // One press takes all of it back.
  await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.undo button')).click())
  await session.waitFor(kept, '/project/cost', null)
})

test('with the keyboard alone: to the mark, into its explanation, the correction; a passage bound; a fact taken over', async () => {
  await erase(session)
  await openLetter(session)
  await paste(session, weakLetter)
  await session.waitFor(isMarked, 'letter-wage')
  await session.press('Control+Home')
  await session.press('F8')
  await session.press('F8')
  await session.waitFor(() => document.getElementById('status')?.textContent?.includes('равенство'))
  assert.match(await session.eval(() => document.getElementById('f-letter')?.shadowRoot?.querySelector('.tip')?.textContent ?? ''), /3\.3/)
  await session.press('Enter')
  await session.waitFor(() => document.activeElement?.id === 'card-title')
  await session.press('Tab')
  await session.waitFor(() => document.activeElement?.classList.contains('primary'))
  await session.press('Enter')
  await lineIs('3.3', 'present')
  // Back in the text: the last list item is selected with Shift, and the button reached with Tab.
  await session.press('Control+End')
  for (let i = 0; i < 3; i++) await session.press('ArrowUp')
  await session.press('Home')
  await session.press('Shift+End')
  for (let i = 0; i < 60; i++) {
    await session.press('Tab')
    if (await session.eval(() => document.activeElement?.closest('.letter-ways') !== null && document.activeElement?.textContent?.includes('Это здесь'))) break
  }
  await session.press('Enter')
  await lineIs('4.7', 'present')
  for (let i = 0; i < 80; i++) {
    await session.press('Shift+Tab')
    if (await session.eval(() => document.activeElement?.id === 'offers-open')) break
  }
  await session.press('Enter')
  await session.waitFor(() => document.activeElement?.id === 'offers-title')
  await session.press('Tab')
  assert.equal(await session.eval(() => document.activeElement?.id), 'offerf-applicant-name')
  for (let i = 0; i < 40; i++) {
    await session.press('Tab')
    if (await session.eval(() => document.activeElement?.matches('.offers .primary'))) break
  }
  await session.press('Enter')
  await session.waitFor(kept, '/applicant/name', 'ТОО «Сары Мыс»')
})

test('the plain text area says the same in its list, and keeps the choice', async () => {
  await session.eval(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('#f-letter-hint button')][0]).click())
  await session.waitFor(() => Boolean(document.querySelector('textarea#f-letter')))
  const text = weakLetter.replace('не ниже', 'выше')
  assert.equal(await session.eval(() => /** @type {HTMLTextAreaElement} */ (document.getElementById('f-letter')).value), text)
  const states = await session.eval(listed)
  assert.equal(states['3.2'], 'weak')
  assert.equal(states['4.7'], 'present')
  await session.eval(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('.letter-line button.letter-row')].find((b) => b.textContent?.includes('3.2'))).click())
  await session.waitFor(() => Boolean(document.querySelector('.letter-list .letter-card h3')))
  assert.equal(await session.eval(() => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('f-letter'))
    return area.value.slice(area.selectionStart, area.selectionEnd)
  }), '45 %')
  await session.reload()
  await session.waitFor(() => Boolean(document.querySelector('textarea#f-letter')))
  await session.eval(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('#f-letter-hint button')][0]).click())
  await session.waitFor(editorOpen)
})
