/** WebKitGTK, through its WebDriver, on a screen of its own because it has no headless mode. */
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { By, Capabilities, Key, WebDriver } from 'selenium-webdriver'
import { Executor, HttpClient } from 'selenium-webdriver/http/index.js'
import { kill, own, program } from './processes.mjs'
import { bounded, folder, patience, recorder, until } from './session.mjs'

const launcher = fileURLToPath(new URL('./webkit-launcher.py', import.meta.url))

/** @satisfies {import('./session.mjs').Engine} */
export const webkit = {
  name: 'WebKit',
  open: async ({ profile = folder('profile'), width = 1280, height = 900 } = {}) => {
    const downloads = join(profile, 'downloads')
    const records = join(profile, 'records.jsonl')
    const script = join(profile, 'recorder.js')
    mkdirSync(downloads, { recursive: true })
    writeFileSync(records, '')
    writeFileSync(script, recorder('(text) => webkit.messageHandlers.record.postMessage(text)'))

    const [display, port] = await Promise.all([screen(), freePort()])
    const log = openSync(join(profile, 'driver.log'), 'a')
    const child = spawn(program('WebKitWebDriver'), [`--port=${port}`], {
      detached: true,
      stdio: ['ignore', log, log],
      // Software drawing: without a graphics card WebKit's screenshots otherwise wait for ever.
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    })
    own(child)
    const address = `http://127.0.0.1:${port}`
    await until(async () => (await fetch(`${address}/status`)).ok, 'WebKitWebDriver listens')
    const driver = WebDriver.createSession(
      new Executor(Promise.resolve(new HttpClient(address))),
      new Capabilities({
        'webkitgtk:browserOptions': {
          // Debian's Python, the one that has the bindings.
          binary: '/usr/bin/python3',
          args: [launcher, profile, downloads, records, script],
        },
      }),
    )
    await bounded(driver.getSession(), 'starting WebKit', 2 * patience)
    await driver.manage().setTimeouts({ pageLoad: patience, script: patience })
    await driver.manage().window().setRect({ width, height })

    /** @type {import('./session.mjs').Session['eval']} */
    const evaluate = (run, ...values) =>
      /** @type {Promise<any>} */ (bounded(driver.executeScript(/** @type {any} */ (run), ...values), String(run)))
    const recorded = () => readFileSync(records, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
    const find = (/** @type {string} */ selector) => driver.findElement(By.css(selector))
    return {
      profile,
      downloads,
      goto: (url) => bounded(driver.get(url), `goto ${url}`),
      reload: () => bounded(driver.navigate().refresh(), 'reload'),
      eval: evaluate,
      waitFor: (holds, ...values) => until(() => evaluate(holds, ...values), `${holds} ${JSON.stringify(values)}`),
      click: (selector) => bounded(find(selector).click(), `click ${selector}`),
      type: (selector, text) => bounded(find(selector).sendKeys(text), `type into ${selector}`),
      press: async (keys) => {
        const named = keys.split('+').map(key)
        const last = named.pop() ?? ''
        let actions = driver.actions()
        for (const held of named) actions = actions.keyDown(held)
        actions = actions.keyDown(last).keyUp(last)
        for (const held of named.toReversed()) actions = actions.keyUp(held)
        await bounded(actions.perform(), `press ${keys}`)
      },
      attach: (selector, ...files) => bounded(find(selector).sendKeys(files.join('\n')), `attach to ${selector}`),
      resize: async (w, h) => void (await driver.manage().window().setRect({ width: w, height: h })),
      screenshot: async (file) => writeFileSync(file, Buffer.from(await driver.takeScreenshot(), 'base64')),
      problems: async () => recorded().filter(({ kind }) => kind !== 'request'),
      requests: async () => recorded().filter(({ kind }) => kind === 'request').map(({ text }) => text),
      close: async () => {
        await bounded(driver.quit(), 'closing').catch(() => {})
        await kill(child)
      },
      kill: () => kill(child),
    }
  },
}

/**
 * The names that puppeteer uses, for WebDriver.
 * @param {string} name
 */
function key(name) {
  const names = /** @type {Record<string, string>} */ (/** @type {unknown} */ (Key))
  if (name === 'Backspace') return Key.BACK_SPACE
  const arrow = /^Arrow(\w+)$/.exec(name)?.[1]
  return name.length === 1 ? name : (names[(arrow ?? name).replace(/(?<=[a-z])(?=[A-Z])/, '_').toUpperCase()] ?? name)
}

/** @type {Promise<string> | undefined} */
let shown

/** The name of a screen that nobody sees, started once for all sessions. */
function screen() {
  shown ??= new Promise((done, failed) => {
    const child = spawn(program('Xvfb'), ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    own(child)
    child.unref()
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)))
    const pipe = /** @type {import('node:net').Socket} */ (child.stdio[3])
    let told = ''
    pipe.on('data', (text) => {
      told += text
      // The end of the line is written apart, and Xvfb ends when nobody reads it.
      if (!told.endsWith('\n')) return
      done(`:${told.trim()}`)
      pipe.destroy()
    })
  })
  return bounded(shown, 'starting Xvfb')
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? done(address.port) : failed(new Error('no port'))))
    })
  })
