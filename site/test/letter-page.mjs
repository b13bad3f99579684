/** What the tests of the letter's section share: opening it, putting a text into it, and reading its marks. The functions marked "in the page" run there. */
import { go } from './page.mjs'

/** @typedef {import('./browsers/session.mjs').Session} Session */

/** In the page: the editor stands. */
export const editorOpen = () => document.querySelector('#f-letter[data-open]') !== null

/** @param {Session} session */
export async function openLetter(session) {
  await go(session, 'letter')
  await session.waitFor(editorOpen)
}

/** Puts a text in place of the letter, as pasting does. @param {Session} session @param {string} text */
export async function paste(session, text) {
  const read = await session.eval(readings)
  await session.eval((pasted) => {
    const content = /** @type {HTMLElement} */ (document.getElementById('f-letter')?.shadowRoot?.querySelector('.cm-content'))
    content.focus()
    getSelection()?.selectAllChildren(content)
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
  await session.waitFor((before) => performance.getEntriesByName('letter-read').length > before, read)
}

/** In the page: how often the letter has been read. */
export const readings = () => performance.getEntriesByName('letter-read').length

/** In the page: the passages that are marked, with the classes that tell how. @returns {[string, string][]} */
export const markedPassages = () =>
  [...(document.getElementById('f-letter')?.shadowRoot?.querySelectorAll('.cm-content .mark') ?? [])].map((mark) => [mark.textContent ?? '', mark.className.replace(/\s+/g, ' ').trim()])

/** In the page: the state of each line of the list, by its point: {"3.1": "present", …}. @returns {Record<string, string>} */
export const listed = () =>
  Object.fromEntries(
    [...document.querySelectorAll('.letter-list .letter-line')].map((line) => [
      line.querySelector('.cite')?.textContent ?? '',
      ['present', 'weak', 'refused', 'absent', 'hint'].find((state) => line.classList.contains(state)) ?? '',
    ]),
  )

/** In the page: presses the mark of a rule. @param {string} rule */
export function pressMark(rule) {
  const mark = document.getElementById('f-letter')?.shadowRoot?.querySelector(`.cm-content [data-mark^="${rule}"]`)
  ;/** @type {HTMLElement} */ (mark).click()
}

/** In the page: a passage of the rule is marked. @param {string} rule */
export const isMarked = (rule) => Boolean(document.getElementById('f-letter')?.shadowRoot?.querySelector(`.cm-content [data-mark^="${rule}"]`))

/** In the page: the caret stands in the letter. */
export function enterEditor() {
  const content = document.getElementById('f-letter')?.shadowRoot?.querySelector('.cm-content')
  ;/** @type {HTMLElement} */ (content).focus()
}
