/** What the tests of the page share: serving it, opening it, going through it, and reading what it shows. The functions marked "in the page" run there. */
import { build } from '../build/build.mjs'
import { start } from '../build/serve.mjs'
import { folder } from './browsers/session.mjs'

/** @typedef {import('./browsers/session.mjs').Session} Session */

export const languages = /** @type {const} */ (['kk', 'ru', 'en'])

/** @typedef {typeof languages[number]} Language */

export const routes = ['start', 'applicant', 'project', 'subsoil', 'commitments', 'documents', 'letter', 'check', 'deadlines', 'case']

/** The day on which the tests file; what they expect holds on it whenever they are run. */
export const filed = '2026-11-23'

/** Builds the page as it stands and serves it. */
export async function serve() {
  const root = folder('page')
  await build({ out: root })
  return start({ root, store: false })
}

/** In the page: it has been drawn and takes input. */
export const started = () => document.documentElement.dataset['app'] === 'ready'

/** In the page: the focus is on the element. @param {string} id */
export const focused = (id) => document.activeElement?.id === id

/** Opens the page in a browser and waits until it takes input. @param {Session} session @param {string} url */
export async function visit(session, url) {
  await session.goto(url)
  await session.waitFor(started)
}

/** Goes to a route as the browser's own history does. @param {Session} session @param {string} route */
export async function go(session, route) {
  await session.eval((name) => {
    location.hash = name
  }, route)
  await session.waitFor((name) => document.documentElement.dataset['route'] === name, route)
}

/** Chooses a language as a person does. @param {Session} session @param {Language} language */
export async function speak(session, language) {
  await session.click(`.languages button[lang="${language}"]`)
  await session.waitFor((code) => document.querySelector('.languages [aria-current]')?.getAttribute('lang') === code, language)
}

/** Chooses the day of filing in its field. @param {Session} session @param {string} [day] */
export async function fileOn(session, day = filed) {
  await go(session, 'deadlines')
  await session.eval((value) => {
    const field = /** @type {HTMLInputElement} */ (document.getElementById('f-filed'))
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }, day)
  await session.waitFor((value) => /** @type {HTMLInputElement} */ (document.getElementById('f-filed')).value === value, day)
}

/** Loads the example with its button on the first screen. @param {Session} session */
export async function loadExample(session) {
  await go(session, 'start')
  await session.click('.ways-in button')
  await session.waitFor(() => document.documentElement.dataset['route'] === 'project')
}

/**
 * In the page: the outcome of each point as the readiness shows it, by the number of its row: {"3-4": "met", …}.
 * @returns {Record<string, string>}
 */
export const shown = () =>
  Object.fromEntries(
    [...document.querySelectorAll('.readiness .row')].map((row) => [
      String(row.querySelector('button')?.id.replace('row-', '')),
      ['met', 'not-met', 'unknown', 'judgement'].filter((outcome) => row.classList.contains(outcome)).join(),
    ]),
  )

/** In the page: whether a point has an outcome. @param {string} row @param {string} outcome */
export const pointIs = (row, outcome) => document.getElementById(`row-${row}`)?.closest('.row')?.classList.contains(outcome)

/**
 * In the page: whether the kept draft holds a value at a JSON pointer.
 * @param {string} pointer @param {unknown} value null when nothing may stand there
 */
export const kept = (pointer, value) =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('tanu')
    opening.addEventListener('error', () => failed(opening.error))
    opening.addEventListener('success', () => {
      const database = opening.result
      const asking = database.transaction('draft').objectStore('draft').get('current')
      asking.addEventListener('error', () => failed(asking.error))
      asking.addEventListener('success', () => {
        database.close()
        const found = pointer.split('/').slice(1).reduce((at, key) => at?.[key], asking.result?.application)
        done(JSON.stringify(found ?? null) === JSON.stringify(value))
      })
    })
  })

/** Empties a text field with the keyboard. @param {Session} session @param {string} id */
export async function clear(session, id) {
  await session.click(`#${id}`)
  await session.press('Control+a')
  await session.press('Backspace')
}

/** Clears the application with the button at the foot; a click by its place could miss while remarks still appear above. @param {Session} session */
export async function erase(session) {
  await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.foot-ways .danger')).click())
  await session.waitFor(() => document.documentElement.dataset['route'] === 'start' && document.querySelector('.undo') !== null)
}

/** Presses a button with the keyboard. @param {Session} session @param {string} selector */
export async function press(session, selector) {
  await session.eval((at) => /** @type {HTMLElement} */ (document.querySelector(at)).focus(), selector)
  await session.press('Enter')
}
