/** The explanation of one finding about the letter: what it is, why, the point, and the next step. It stands between the lines, or under its line of the list. */
import { html, nothing } from 'lit-html'
import { pointWord } from '../app/findings.js'
import { state } from '../app/store.js'
import { has, messageArgs, sentenceOf, show, t } from '../app/words.js'
import { stateOf } from '../letter/checklist.js'
import { correction } from '../letter/correction.js'
import { letterSigns, sign } from './signs.js'

/** @typedef {import('../letter/checklist.js').Named} Named */

/**
 * @typedef {object} Ways what can be done about a finding
 * @property {(f: Named, words: string) => void} correct
 * @property {(f: Named) => void} dismiss
 * @property {(f: Named) => void} toField
 * @property {() => void} close
 */

/** The values of a finding's sentence, with those of the day that the order sets. @param {Named} f */
function valuesOf(f) {
  const { thresholds, activities } = state.catalogue
  return {
    half: show({ kind: 'percent', value: thresholds.inCountryPercent }),
    minimum: show({ kind: 'mci', value: thresholds.costMCI }),
    activities: activities.length,
    ...messageArgs(f.args),
  }
}

/** What was found, in a few words. @param {Named} f */
export const sayLetter = (f) => t(sentenceOf(f, 'letter'), valuesOf(f))

/** @param {Named} f @param {'more' | 'do'} part */
function sayPart(f, part) {
  const id = `${sentenceOf(f, 'letter')}.${part}`
  return has(id) ? t(id, valuesOf(f)) : ''
}

/** The state in a word, and how sure it is. @param {Named} f */
export const stateWords = (f) => `${t(`letter-state-${stateOf(f)}`)} · ${t(`letter-${f.confidence ?? 'likely'}`)}`

/**
 * @param {Named} f
 * @param {string} quote the passage, "" where there is none
 * @param {Ways} ways
 */
export function card(f, quote, ways) {
  const now = stateOf(f)
  const words = quote ? correction(quote, f) : undefined
  const about = `${pointWord(f.cite)}.about`
  return html`<section class="letter-card ${now}" aria-labelledby="card-title">
    <p class="card-head">
      <span class="tag ${now}">${sign(letterSigns[now], 16)} ${t(`letter-state-${now}`)}</span>
      <span class="small">${t(`cite-${f.cite.replaceAll('.', '-')}`)} · ${t(`letter-${f.confidence ?? 'likely'}`)}</span>
      <button type="button" class="link" aria-label=${t('close')} @click=${ways.close}>${sign('close', 16)}</button>
    </p>
    <h3 id="card-title" tabindex="-1">${sayLetter(f)}</h3>
    ${quote ? html`<p class="vh">${t('letter-passage', { quote: quote.slice(0, 200) })}</p>` : nothing}
    ${sayPart(f, 'more') ? html`<p>${sayPart(f, 'more')}</p>` : nothing} ${sayPart(f, 'do') ? html`<p>${sayPart(f, 'do')}</p>` : nothing}
    <p class="card-ways">
      ${words === undefined
        ? nothing
        : html`<button type="button" class="primary" @click=${() => ways.correct(f, words)}>${words === '' ? t('letter-take-out', { quote }) : t('letter-correct', { words })}</button>`}
      ${quote ? html`<button type="button" @click=${() => ways.dismiss(f)}>${t('letter-not-this')}</button>` : nothing}
      ${f.field && f.field !== '/letter' ? html`<button type="button" @click=${() => ways.toField(f)}>${t('to-field')}</button>` : nothing}
    </p>
    <details>
      <summary>${t(`${pointWord(f.cite)}.source`)}</summary>
      <p>${t(about)}</p>
    </details>
  </section>`
}
