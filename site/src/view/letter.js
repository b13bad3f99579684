/** The letter as a plain text; it is kept with the draft. Reading it is not built yet, and the page says so. */
import { html } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { set } from '../app/pointer.js'
import { save } from '../app/save.js'
import { answer, enter, replace, replaceWithUndo, state } from '../app/store.js'
import { languages, t, voice } from '../app/words.js'
import { plain, write } from '../letter/write.js'
import { sign } from './signs.js'

export function letter() {
  return html`<p class="lead">${t('letter-lead')}</p>
    <p class="notice-line">${sign('warn', 16)} ${t('letter-not-read')}</p>
    <p class="hint">${t('where-filed')}</p>
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
    <div class="field">
      <label for="f-letter">${t('field-letter')}</label>
      <p class="hint" id="f-letter-hint">${t('field-letter.hint')}</p>
      <textarea
        class="paper"
        id="f-letter"
        rows="18"
        lang=${state.application.language}
        aria-describedby="f-letter-hint"
        .value=${live(answer('/letter') ?? '')}
        @input=${(/** @type {Event} */ e) => enter('/letter', /** @type {HTMLTextAreaElement} */ (e.target).value)}
      ></textarea>
    </div>
    <p class="ways-in">
      <button type="button" @click=${fromForm}>${t('letter-write')}</button>
      <button type="button" @click=${download}>${t('letter-save')}</button>
      <button type="button" @click=${() => word([state.application.language])}>${t('letter-docx')}</button>
      <button type="button" @click=${() => word(['kk', 'ru'])}>${t('letter-docx-both')}</button>
    </p>
    <p class="hint">${t('letter-write-hint')}</p>`
}

/** Writes the letter from the form in the letter's language; a text that stood there can be brought back. */
async function fromForm() {
  const { application, catalogue, report } = state
  if (!report) return
  const text = plain(write(application, catalogue, report, await voice(application.language)))
  const next = set(state.application, '/letter', text)
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
