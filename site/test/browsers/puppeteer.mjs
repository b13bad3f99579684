/** What Chromium and Firefox have in common: both are driven by puppeteer. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { kill, own } from './processes.mjs'
import { bounded, folder, patience, recorder, until } from './session.mjs'

/** How the recorder's texts are marked among the other lines of the console. */
const mark = 'tanu-test '

/**
 * @param {import('./session.mjs').Options} options
 * @param {(profile: string, downloads: string) => import('puppeteer-core').LaunchOptions} settings of the engine
 * @param {(page: import('puppeteer-core').Page, downloads: string) => Promise<void>} [prepare]
 * @returns {Promise<import('./session.mjs').Session & {page: import('puppeteer-core').Page}>}
 */
export async function openWithPuppeteer(options, settings, prepare) {
  const { profile = folder('profile'), width = 1280, height = 900 } = options
  const downloads = join(profile, 'downloads')
  mkdirSync(downloads, { recursive: true })
  const browser = await launch({
    headless: true,
    userDataDir: profile,
    defaultViewport: { width, height },
    timeout: 2 * patience,
    protocolTimeout: 2 * patience,
    ...settings(profile, downloads),
  })
  const child = browser.process()
  if (child) own(child)
  const [first] = await browser.pages()
  const page = first ?? (await browser.newPage())
  page.setDefaultTimeout(patience)
  const problems = await record(page)
  /** @type {string[]} */
  const requests = []
  page.on('request', (request) => requests.push(request.url()))
  await prepare?.(page, downloads)

  /** @type {import('./session.mjs').Session['eval']} */
  const evaluate = (run, ...values) =>
    /** @type {Promise<any>} */ (bounded(page.evaluate(/** @type {any} */ (run), ...values), String(run)))
  return {
    page,
    profile,
    downloads,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    eval: evaluate,
    waitFor: (holds, ...values) => until(() => evaluate(holds, ...values), `${holds} ${JSON.stringify(values)}`),
    click: (selector) => bounded(page.click(selector), `click ${selector}`),
    type: (selector, text) => bounded(page.type(selector, text), `type into ${selector}`),
    press: async (keys) => {
      const held = /** @type {import('puppeteer-core').KeyInput[]} */ (keys.split('+'))
      const last = held.pop()
      for (const key of held) await page.keyboard.down(key)
      if (last) await page.keyboard.press(last)
      for (const key of held.toReversed()) await page.keyboard.up(key)
    },
    attach: async (selector, ...files) => {
      const field = await page.$(selector)
      if (!field) throw new Error(`no ${selector}`)
      await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (field).uploadFile(...files)
    },
    resize: (w, h) => page.setViewport({ width: w, height: h }),
    screenshot: async (file) => void (await page.screenshot({ path: /** @type {`${string}.png`} */ (file) })),
    problems: async () => [...problems],
    requests: async () => [...requests],
    close: async () => {
      await bounded(browser.close(), 'closing').catch(() => {})
      await kill(child)
    },
    kill: () => kill(child),
  }
}

/**
 * Collects what goes wrong in the page, from before its first script on.
 * @param {import('puppeteer-core').Page} page
 */
async function record(page) {
  /** @type {import('./session.mjs').Problem[]} */
  const problems = []
  page.on('console', (message) => {
    if (message.text().startsWith(mark)) problems.push(JSON.parse(message.text().slice(mark.length)))
  })
  await page.evaluateOnNewDocument(recorder(`(text) => console.debug(${JSON.stringify(mark)} + text)`))
  return problems
}
