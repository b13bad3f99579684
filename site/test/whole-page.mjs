/** A person's way through the whole page, step by step: the same for the page from a server and for the one in one file. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, until } from './browsers/session.mjs'
import { choose, prepare } from './inspect-corpus.mjs'
import { made } from './inspect-files.mjs'
import { editorOpen, enterEditor, isMarked } from './letter-page.mjs'
import { clear, focused, go, kept, pointIs, speak, started } from './page.mjs'

/** @typedef {import('./browsers/session.mjs').Session} Session */

/** What is typed changes the readiness. @param {Session} session */
export async function typing(session) {
  await session.click('a.primary[href="#applicant"]')
  await session.waitFor(() => document.documentElement.dataset['route'] === 'applicant')
  await session.click('.sections a[href="#project"]')
  await session.waitFor(() => document.documentElement.dataset['route'] === 'project')
  await session.waitFor(pointIs, '6-2', 'unknown')
  await session.type('#f-project-activity', '24.44')
  await session.waitFor(pointIs, '6-2', 'met')
  await session.type('#f-project-place', 'Балқаш қаласы')
  await session.waitFor(kept, '/project/place', 'Балқаш қаласы')
}

/** All of it is there after a reload, and goes on. @param {Session} session */
export async function reloading(session) {
  await session.reload()
  await session.waitFor(started)
  await session.waitFor(pointIs, '6-2', 'met')
  assert.equal(await session.eval(() => /** @type {HTMLInputElement} */ (document.getElementById('f-project-place')).value), 'Балқаш қаласы')
  await clear(session, 'f-project-activity')
  await session.waitFor(pointIs, '6-2', 'unknown')
  await session.type('#f-project-activity', '01.11')
  await session.waitFor(pointIs, '6-2', 'not-met')
}

/** @param {Session} session */
export async function checking(session) {
  await session.click('.sections a.primary[href="#check"]')
  await session.waitFor(focused, 'summary')
  await session.waitFor(() => document.querySelectorAll('#summary li button.not-met').length === 1)
}

/** @param {Session} session */
export async function deadlines(session) {
  await session.click('.sections a[href="#deadlines"]')
  await session.waitFor(() => document.querySelectorAll('.course li').length === 5 && document.querySelectorAll('.weeks tbody tr').length > 4)
}

/** The letter: written from the form, typed on, marked, mended by its correction, and as plain text. @param {Session} session */
export async function writing(session) {
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
}

/** The letter as a Word document, saved where the browser saves. @param {Session} session */
export async function saving(session) {
  await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.way-out button:nth-of-type(2)')).click())
  const saved = () => readdirSync(session.downloads).find((name) => name.endsWith('.docx'))
  /** @type {Record<string, Uint8Array>} */
  let parts = {}
  await until(async () => {
    parts = unzipSync(readFileSync(join(session.downloads, String(saved()))))
    return true
  }, 'the document is saved')
  assert.ok(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).includes('will be higher than the average statistical figure of the region'))
}

/** Looks into a PDF. @param {Session} session */
export async function lookingIntoPdf(session) {
  const pdf = made().find(({ name }) => name === 'one.pdf')
  assert.ok(pdf)
  const path = join(folder('pdf'), 'жоба.pdf')
  writeFileSync(path, pdf.bytes)
  await prepare(session)
  await choose(session, [path])
  const { text, ...facts } = await session.eval(() => window.tanuPage.inspect(/** @type {File} */ (/** @type {HTMLInputElement} */ (document.getElementById('probe')).files?.[0])))
  assert.deepEqual(facts, { name: 'жоба.pdf', size: pdf.bytes.length, sha256: createHash('sha256').update(pdf.bytes).digest('hex'), ...pdf.want })
  assert.ok(text?.includes(String(pdf.says)), text)
}

const title = () => document.querySelector('h1')?.textContent

/** Every language, one after the other. @param {Session} session */
export async function speaking(session) {
  const seen = [await session.eval(title)]
  for (const language of /** @type {const} */ (['kk', 'ru', 'en'])) {
    await speak(session, language)
    seen.push(await session.eval(title))
  }
  assert.equal(new Set(seen).size, 3, seen.join())
  assert.ok(await session.eval(() => document.documentElement.lang === 'en'))
}
