/** The letter compared with its version in another language, and its ways out, in Chromium as a person uses them. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { plain } from '../src/letter/write.js'
import { chromium } from './browsers/chromium.mjs'
import { until } from './browsers/session.mjs'
import { filed, fileOn, go, loadExample, serve, speak, visit } from './page.mjs'
import { startCore, written } from './written.mjs'

/** @type {Awaited<ReturnType<typeof chromium.open>>} */
let session
/** @type {Awaited<ReturnType<typeof serve>>} */
let server

before(async () => {
  server = await serve()
  session = await chromium.open()
  await visit(session, server.url)
  await speak(session, 'ru')
  await loadExample(session)
  await fileOn(session)
  await go(session, 'letter')
})
after(async () => {
  await session.close()
  await server.stop()
})

/** In the page: presses the first button with these words. @param {string} words */
const pressWords = (words) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)?.click()

/** In the page: puts a text into the field of the other version. @param {string} text */
const paste = (text) => {
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('compare-other'))
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** In the page: what the comparison says: its rows, or its sentence. */
const told = () => {
  const rows = [...document.querySelectorAll('.compare tbody tr')].map((row) => [row.querySelector('strong')?.textContent, ...[...row.querySelectorAll('td button')].map((b) => b.textContent?.replaceAll('\u00a0', ' '))].join(' | '))
  return rows.length > 0 ? rows : [document.querySelector('.compare [role=status]')?.textContent?.trim() ?? '']
}

/** In the page: presses one of the ways out: the row of one language or of both, and text, DOCX or print in it. @param {'one' | 'both'} row @param {'text' | 'docx' | 'print'} way */
const pressOut = (row, way) => {
  const rows = document.querySelectorAll('.way-out')
  const button = rows[row === 'one' ? 0 : 1]?.querySelectorAll('button')[{ text: 0, docx: 1, print: 2 }[way]]
  ;/** @type {HTMLElement} */ (button).click()
}

/** Presses a button that saves a file, and gives the file. @param {'one' | 'both'} row @param {'text' | 'docx'} way @param {string} name */
async function saved(row, way, name) {
  const path = join(session.downloads, name)
  await session.eval(pressOut, row, way)
  await until(async () => existsSync(path) && readFileSync(path).length > 0, `no ${name}`)
  return readFileSync(path)
}

test('two versions from one form have no difference; a changed figure is shown with both passages', async () => {
  await session.eval(pressWords, 'Написать письмо по форме')
  assert.match((await saved('both', 'text', 'Заявление.txt')).toString(), /^ӨТІНІШ {36}ЗАЯВЛЕНИЕ$/m)
  const kk = plain(written(await startCore(), { ...JSON.parse(readFileSync(new URL('../src/examples/ru.json', import.meta.url), 'utf8')), filed }, 'kk'))
  await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.compare summary')).click())
  await session.eval(paste, kk)
  await session.waitFor(() => document.querySelector('.compare [role=status]'))
  const [none = ''] = await session.eval(told)
  assert.match(none, /^Сопоставлено значений: [2-9]\d\. Различий не найдено\. .*не доказывает/)
  const changed = kk.replace(/(\d)(?=[\s\u00a0]теңге)/, (digit) => String((Number(digit) + 1) % 10))
  assert.notEqual(changed, kk)
  await session.eval(paste, changed)
  await session.waitFor(() => document.querySelectorAll('.compare tbody tr').length === 1)
  const [row = ''] = await session.eval(told)
  assert.match(row, /^Сумма \| [\d ]+тенге \| [\d ]+теңге$/)
  await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.compare td:last-child button')).click())
  const chosen = await session.eval(() => {
    const field = /** @type {HTMLTextAreaElement} */ (document.activeElement)
    return field.id === 'compare-other' ? field.value.slice(field.selectionStart, field.selectionEnd).replaceAll(/[\s\u00a0]+/g, ' ') : ''
  })
  assert.equal(chosen, row.split(' | ')[2])
})

test('what is no letter is not compared, and markup in it is text', async () => {
  await session.eval(paste, '<img src=x onerror=alert(1)> Добрый день')
  await session.waitFor(() => document.querySelector('.compare [role=status]')?.textContent?.includes('Вставленный текст не распознан'))
  assert.equal(await session.eval(() => document.querySelectorAll('.compare img').length), 0)
  await session.eval(paste, '')
  await session.waitFor(() => !document.querySelector('.compare [role=status]'))
})

test('the letter is printed from its own place and leaves nothing behind', async () => {
  await session.eval(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.querySelector('.letter-on-paper')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  for (const [row, contains] of /** @type {['one' | 'both', string[]][]} */ ([['one', ['ЗАЯВЛЕНИЕ']], ['both', ['ЗАЯВЛЕНИЕ', 'ӨТІНІШ']]])) {
    await session.eval(pressOut, row, 'print')
    await session.waitFor((all) => /** @type {string[]} */ (all).every((each) => document.documentElement.dataset['printed']?.includes(each)), contains)
    assert.equal(await session.eval(() => document.querySelectorAll('.letter-on-paper').length), 0)
    await session.eval(() => delete document.documentElement.dataset['printed'])
  }
})

test('the Word document in two languages is saved', async () => {
  assert.equal((await saved('both', 'docx', 'Заявление.docx')).subarray(0, 2).toString(), 'PK')
})

test('no policy was broken', async () => {
  assert.deepEqual(await session.problems(), [])
})
