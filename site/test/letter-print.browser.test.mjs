/**
 * The letter printed to PDF in Chromium, from the page in its dark theme: the whole letter stands on A4 with its margins, with every Kazakh letter, and
 * nothing of the page. What the PDF says is read by poppler.
 */
import assert from 'node:assert/strict'
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { typed } from '../src/letter/typed.js'
import { lines, plain } from '../src/letter/write.js'
import { chromium } from './browsers/chromium.mjs'
import { program } from './browsers/processes.mjs'
import { folder } from './browsers/session.mjs'
import { serve, visit } from './page.mjs'
import { scenarios } from './scenarios.mjs'
import { languages, startCore, written } from './written.mjs'

/** @typedef {import('../src/view/print-letter.js').Column} Column */
/** @typedef {import('./written.mjs').Language} Language */

const papers = folder('papers')
/** @type {Awaited<ReturnType<typeof chromium.open>>} */
let session
/** @type {Awaited<ReturnType<typeof serve>>} */
let server
/** @type {(language: Language) => import('../src/letter/write.js').Part[]} */
let letter

before(async () => {
  const call = await startCore()
  const application = structuredClone([...scenarios()][0]?.[1].application)
  application.project.results = 'жиһаз бен гауһар өңдеу, жылына 70 мың тонна, экспорт 1 млрд ₸'
  letter = (language) => written(call, application, language)
  server = await serve()
  session = await chromium.open()
  await visit(session, server.url)
  // The module alone, as the page loads it when it is asked for.
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL('../src/view/print-letter.js', import.meta.url))], bundle: true, format: 'iife', globalName: 'paper', write: false })
  await session.page.evaluate(`${outputFiles[0]?.text}; window.paper = paper; window.print = () => { window.asked = (window.asked ?? 0) + 1 }`)
  await session.eval(() => {
    document.documentElement.dataset['theme'] = 'dark'
  })
})
after(async () => {
  await session?.close()
  await server?.stop()
})

/** @param {string} text */
const words = (text) => text.replaceAll('\f', ' ').split(/[\s\u00a0]+/).filter(Boolean)

/** Without blanks: within a column a word may break at its hyphen. @param {string} text */
const joined = (text) => words(text).join('')

/** @param {string} name @param {string[]} args */
const poppler = (name, ...args) => execFileSync(program(name), args, { encoding: 'buffer', maxBuffer: 1 << 26 })

/** In the page: how the paper stands. */
const state = () => ({
  asked: /** @type {any} */ (window).asked ?? 0,
  drawn: document.querySelectorAll('.letter-on-paper').length,
  shown: [...document.querySelectorAll('.letter-on-paper')].some((e) => e.getClientRects().length > 0),
  title: document.title,
})

/** Prints as the page does. @param {string} name @param {Column[]} columns */
async function print(name, columns) {
  const { asked, title } = await session.eval(state)
  await session.eval((c) => /** @type {any} */ (window).paper.printLetter(c, 'letter'), /** @type {any} */ (columns))
  assert.deepEqual(await session.eval(state), { asked: asked + 1, drawn: 1, shown: false, title: 'letter' }, 'drawn before the dialogue, and not on the screen')
  const file = join(papers, `${name}.pdf`)
  writeFileSync(file, await session.page.pdf({ preferCSSPageSize: true, printBackground: true }))
  assert.deepEqual(await session.eval(state), { asked: asked + 1, drawn: 0, shown: false, title }, 'taken away after it')
  return file
}

/** A4, the margins, black on white. @param {string} file */
function sheet(file) {
  const info = poppler('pdfinfo', file).toString()
  assert.match(info, /Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts/)
  const boxes = [...poppler('pdftotext', '-bbox', file, '-').toString().matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)].map((m) => m.slice(1).map(Number))
  const [left, top, right, bottom] = [0, 1, 2, 3].map((i) => (i < 2 ? Math.min : Math.max)(...boxes.map((box) => box[i] ?? 0)))
  const centimetre = 72 / 2.54
  assert.ok(Math.abs(Number(left) - 3 * centimetre) < 2, `left ${left}`)
  assert.ok(Number(right) <= 595.3 - 1.5 * centimetre && Number(right) > 300, `right ${right}`)
  assert.ok(Number(top) > 1.5 * centimetre && Number(bottom) < 842 - 1.5 * centimetre, `${top}–${bottom}`)
  const picture = poppler('pdftoppm', '-gray', '-r', '40', '-f', '1', '-l', '1', file)
  const pixels = picture.subarray(picture.length - Number(/^P5\s+(\d+)\s+(\d+)/.exec(picture.toString('latin1', 0, 40))?.slice(1).reduce((a, b) => String(Number(a) * Number(b)))))
  assert.equal(pixels[0], 255, 'white paper')
  assert.ok(pixels.every((p, i) => i >= 400 || p === 255), 'white margin')
  assert.ok(pixels.some((p) => p < 110) && pixels.reduce((a, b) => a + b, 0) / pixels.length > 200, 'black on white')
  return Number(/Pages:\s+(\d+)/.exec(info)?.[1])
}

for (const language of languages) {
  test(`the letter in ${language} stands on paper word by word, and nothing of the page does`, async () => {
    const file = await print(language, [{ language, parts: letter(language) }])
    const text = poppler('pdftotext', '-raw', file, '-').toString()
    assert.deepEqual(words(text), words(plain(letter(language))))
    for (const each of language === 'kk' ? 'әғқңөұүһі₸' : '₸') assert.ok(text.includes(each), each)
    assert.ok(sheet(file) <= 3)
  })
}

test('two languages stand side by side, part beside part', async () => {
  const columns = /** @type {Language[]} */ (['kk', 'ru']).map((language) => ({ language, parts: letter(language) }))
  const file = await print('both', columns)
  const text = joined(poppler('pdftotext', '-raw', file, '-').toString())
  const said = columns.flatMap(({ parts }) => lines(parts).map((line) => joined(line.text)))
  for (const each of said) assert.ok(text.includes(each), each)
  assert.equal(text.length, said.join('').length, 'and nothing else')
  assert.ok(sheet(file) <= 4)
  const layout = poppler('pdftotext', '-layout', file, '-').toString()
  assert.match(layout, /ӨТІНІШ {3,}ЗАЯВЛЕНИЕ/)
  assert.match(layout, /Қосымша құжаттар: {3,}Приложения:/)
  assert.match(layout, /Жоба туралы {3,}О проекте/)
})

test('a typed letter is printed as it was typed, a long one on more pages', async () => {
  const text = `Министрлікке\n   «Үлгі» ЖШС\r\n\r\nӨТІНІШ\n\n\n\n${Array.from({ length: 120 }, (_, i) => `${i + 1}) тармақ: <b>құны</b> & 62 712 500 000 ₸`).join('\n')}\n\nДиректор`
  const parts = typed(text)
  assert.equal(lines(parts).map((l) => (l.apart ? `\n${l.text}` : l.text)).join('\n'), text.replaceAll('\r', ''), 'no character is lost')
  const file = await print('typed', [{ language: 'kk', parts }])
  assert.deepEqual(words(poppler('pdftotext', '-raw', file, '-').toString()), words(text))
  assert.ok(sheet(file) >= 3)
})

test('the page has broken no policy', async () => {
  assert.deepEqual(await session.problems(), [])
})
