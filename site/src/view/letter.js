/** The section of the letter: writing it, what was found in it beside it, the form filled from it, and the ways out as a file. */
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { set } from '../app/pointer.js'
import { save } from '../app/save.js'
import { answer, enter, replace, replaceWithUndo, state } from '../app/store.js'
import { languages, t, voice } from '../app/words.js'
import { marked } from '../letter/checklist.js'
import { plain, write } from '../letter/write.js'
import { kazakhLetters, turnPlain, writing } from './letter-editor.js'
import { explanationInLetter } from './letter-list.js'
import { letterOffers, offered, openOffers } from './letter-offers.js'

export function letter() {
  const offers = offered().length
  return html`<p class="hint" id="f-letter-hint">${t('letter-lead')} ${state.plain ? t('letter-plain-hint') : t('letter-marks-hint')} <button type="button" class="link" @click=${turnPlain}>${state.plain ? t('letter-marked') : t('letter-plain')}</button></p>
    <div class="letter-ways-in">
      <fieldset class="field" id="f-language" tabindex="-1">
        <legend>${t('field-language')}</legend>
        <div class="choices">
          ${languages.map(
            ([code, name]) => html`<div class="choice">
              <input type="radio" name="f-language" id="f-language--${code}" .checked=${live(state.application.language === code)} @change=${() => enter('/language', code)} />
              <label for="f-language--${code}" lang=${code}>${name}</label>
            </div>`,
          )}
        </div>
      </fieldset>
      <p class="ways-in">
        <button type="button" @click=${fromForm}>${t('letter-write')}</button>
        <button type="button" id="offers-open" aria-expanded=${state.offers ? 'true' : 'false'} @click=${openOffers}>${t('letter-offers-open', { count: offers })}</button>
      </p>
    </div>
    ${state.offers ? letterOffers() : nothing}
    <div class="letter-tools">
      ${kazakhLetters()}
      <p class="letter-count">${counted()}</p>
    </div>
    ${writing(explanationInLetter())}
    <p class="ways-in">
      <button type="button" @click=${download}>${t('letter-save')}</button>
      <button type="button" @click=${() => word([state.application.language])}>${t('letter-docx')}</button>
      <button type="button" @click=${() => word(['kk', 'ru'])}>${t('letter-docx-both')}</button>
    </p>
    <p class="hint">${t('letter-write-hint')}</p>
    <p class="hint">${t('where-filed')}</p>`
}

/** How many marks and words the letter has. */
function counted() {
  const words = (answer('/letter') ?? '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return t('letter-counted', { marks: marked(state.reading), words })
}

/** Writes the letter from the form in the letter's language; a text that stood there can be brought back. */
async function fromForm() {
  const { application, catalogue, report } = state
  if (!report) return
  const text = plain(write(application, catalogue, report, await voice(application.language)))
  const next = set(set(state.application, '/letter', text), '/letterMarks', undefined)
  if ((answer('/letter') ?? '').trim() === '') replace(next)
  else replaceWithUndo(next, t('undo-letter'))
}

/** The letter from the form as a Word document. @param {import('../app/words.js').Language[]} codes */
async function word(codes) {
  const { application, catalogue, report } = state
  if (!report) return
  const [{ document }, ...voices] = await Promise.all([import('../letter/docx.js'), ...codes.map(voice)])
  const columns = voices.map((each, i) => ({ language: codes[i] ?? '', parts: write(application, catalogue, report, each) }))
  save(t('letter-file-docx'), await document(columns))
}

function download() {
  save(t('letter-file'), new Blob([answer('/letter') ?? ''], { type: 'text/plain;charset=utf-8' }))
}
