/** The section of the letter: writing it, what was found in it beside it, the form filled from it, and the ways out as a file. */
import { html, nothing } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { live } from 'lit-html/directives/live.js'
import { set } from '../app/pointer.js'
import { answer, enter, enterOther, replace, replaceWithUndo, state } from '../app/store.js'
import { language, languages, t, voice } from '../app/words.js'
import { marked } from '../letter/checklist.js'
import { plain, write } from '../letter/write.js'
import { compareView } from './compare.js'
import { goToPassage, kazakhLetters, turnPlain, writing } from './letter-editor.js'
import { explanationInLetter } from './letter-list.js'
import { letterOffers, offered, openOffers } from './letter-offers.js'
import { waysOut } from './letter-ways-out.js'

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
      <p class="letter-count">${guard([language(), state.reading], counted)}</p>
    </div>
    ${writing(explanationInLetter())}
    ${waysOut(state.other)}
    <p class="hint">${t('letter-write-hint')}</p>
    <p class="hint">${t('where-filed')}</p>
    ${compareView({ text: answer('/letter') ?? '', other: state.other, setOther: enterOther, goTo: ({ start, end }) => goToPassage({ from: start, to: end }) })}`
}

/** How many marks and words the letter has, as it was read. */
function counted() {
  const text = state.reading?.text.trim() ?? ''
  const words = text === '' ? 0 : text.split(/\s+/).length
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
