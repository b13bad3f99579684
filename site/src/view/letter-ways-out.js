/** The ways out of a letter: text, Word document and paper, in its language or in Kazakh and Russian side by side. What each needs is loaded when it is asked for. */
import { html } from 'lit-html'
import { save } from '../app/save.js'
import { state } from '../app/store.js'
import { t } from '../app/words.js'
import { columns } from '../letter/papers.js'

/** @typedef {import('../letter/papers.js').Column} Column */

/** @type {import('../app/words.js').Language[]} */
const both = ['kk', 'ru']

const inItsLanguage = () => columns([state.application.language])

/** @param {string} other the version in the other language that was pasted for comparing, "" without one; side by side takes it when the letter is in Kazakh or Russian */
export function waysOut(other) {
  const two = () => columns(both, both.includes(state.application.language) ? other : '')
  return html`<section class="ways-out" aria-labelledby="ways-out-title">
    <h2 id="ways-out-title">${t('letter-out')}</h2>
    ${row('letter-out-one', inItsLanguage)} ${row('letter-out-both', two)}
  </section>`
}

/** @param {string} name @param {() => Promise<Column[]>} sides */
const row = (name, sides) => html`<div class="way-out" role="group" aria-label=${t(name)}>
  <p>${t(name)}</p>
  <button type="button" @click=${() => text(sides())}>${t('letter-save')}</button>
  <button type="button" @click=${() => word(sides())}>${t('letter-docx')}</button>
  <button type="button" @click=${() => paper(sides())}>${t('letter-print')}</button>
</div>`

/** @param {Promise<Column[]>} letter */
async function text(letter) {
  const [{ text: written }, sides] = await Promise.all([import('../letter/text.js'), letter])
  if (sides.length > 0) save(t('letter-file'), new Blob([written(sides)], { type: 'text/plain;charset=utf-8' }))
}

/** @param {Promise<Column[]>} letter */
async function word(letter) {
  const [{ document: docx }, sides] = await Promise.all([import('../letter/docx.js'), letter])
  if (sides.length > 0) save(t('letter-file-docx'), await docx(sides))
}

/** @param {Promise<Column[]>} letter */
async function paper(letter) {
  const [{ printLetter }, sides] = await Promise.all([import('./print-letter.js'), letter])
  if (sides.length > 0) printLetter(sides, t('letter-file').replace(/\.[^.]*$/, ''))
}
