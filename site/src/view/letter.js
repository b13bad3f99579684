/** The letter as a plain text; it is kept with the draft. Reading it is not built yet, and the page says so. */
import { html } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { answer, enter, state } from '../app/store.js'
import { languages, t } from '../app/words.js'
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
    </div>`
}
