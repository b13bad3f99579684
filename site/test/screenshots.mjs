/**
 * Pictures of the page, for looking at: each route at each width, in each language, light and dark, full length.
 *
 *   node site/test/screenshots.mjs FOLDER [--url=http://127.0.0.1:8080/] [--routes=#/,#/project]
 *     [--widths=320,768,1280] [--languages=kk,ru,en] [--schemes=light,dark] [--before=FILE]
 *
 * Without --url it serves site/dist itself. The language is set as a person sets it, by a click on the control with
 * data-language="kk" (or lang="kk"); FILE is a module whose default export gets puppeteer's page once a language and
 * fills in what the pictures should show.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { start } from '../build/serve.mjs'
import { chromium } from './browsers/chromium.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    routes: { type: 'string', default: '#/' },
    widths: { type: 'string', default: '320,768,1280' },
    languages: { type: 'string', default: 'kk,ru,en' },
    schemes: { type: 'string', default: 'light,dark' },
    before: { type: 'string' },
  },
})
const target = positionals[0]
if (!target) throw new Error('where to? node site/test/screenshots.mjs FOLDER')
mkdirSync(target, { recursive: true })

const server = values.url ? undefined : await start({ root: fileURLToPath(new URL('../dist', import.meta.url)) })
const url = values.url ?? server?.url ?? ''
/** @type {(page: import('puppeteer-core').Page) => Promise<void>} */
const prepare = values.before ? (await import(pathToFileURL(resolve(values.before)).href)).default : async () => {}

/**
 * Chooses the language on the page, unless it is that one already.
 * @param {import('./browsers/session.mjs').Session} session
 * @param {string} language
 */
async function choose(session, language) {
  if (!(await session.eval((code) => document.documentElement.lang === code, language))) {
    await session.click(`[data-language="${language}"], :is(button, a)[lang="${language}"]`)
  }
  await session.waitFor((code) => document.documentElement.lang === code, language)
}

let made = 0
const session = await chromium.open()
const { page } = session
try {
  await session.goto(url)
  await session.waitFor(() => document.documentElement.dataset['app'] === 'ready')
  for (const language of values.languages.split(',')) {
    await choose(session, language)
    await prepare(page)
    for (const route of values.routes.split(',')) {
      for (const scheme of values.schemes.split(',')) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ])
        for (const width of values.widths.split(',').map(Number)) {
          await session.resize(width, 900)
          await session.goto(new URL(route, url).href)
          await session.waitFor(() => document.documentElement.dataset['app'] === 'ready')
          await choose(session, language)
          await page.evaluate(() => document.fonts.ready.then(() => undefined))
          const name = route.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'start'
          await page.screenshot({ path: join(target, `${name}-${language}-${scheme}-${width}.png`), fullPage: true })
          made++
        }
      }
    }
  }
  const problems = await session.problems()
  for (const { kind, text } of problems) console.error(`${kind}: ${text}`)
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  await session.close()
  await server?.stop()
}
console.log(`${made} pictures in ${target}`)
