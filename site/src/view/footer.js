/** The foot: what the page is, its version, the look, and the way to erase everything. */
import { html, nothing } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { coreHash, edition, pageHash, version } from '../app/build.js'
import { dataInForce } from '../app/data.js'
import { day } from '../app/format.js'
import { show, state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { erase } from './actions.js'

/** @param {{theme: (theme: '' | 'light' | 'dark') => void}} on */
export const footer = (on) => guard([language(), state.catalogue, dataInForce().refused, document.documentElement.dataset['theme']], () => foot(on))

/** @param {{theme: (theme: '' | 'light' | 'dark') => void}} on */
const foot = (on) => html`<footer class="foot-of-page">
  <p>${t('foot-what')}</p>
  ${data()}
  <p>
    ${t('foot-version', { version })} ${t('foot-rules', { day: day(newest()) })}
  </p>
  <div class="foot-ways">
    <fieldset class="theme">
      <legend>${t('theme')}</legend>
      ${/** @type {const} */ (['', 'light', 'dark']).map(
        (theme) => html`<button type="button" aria-pressed=${(document.documentElement.dataset['theme'] ?? '') === theme ? 'true' : 'false'} @click=${() => on.theme(theme)}>
          ${t(`theme-${theme || 'system'}`)}
        </button>`,
      )}
    </fieldset>
    <button type="button" class="danger" @click=${erase}>${t('erase-all')}</button>
    <button type="button" class="danger" @click=${() => show({ erasing: true })}>${t('erase-everything')}</button>
  </div>
  ${proof()}
</footer>`

/** Which dated data is in force, and why that of the host is not. */
function data() {
  const { version: of, source, indexTo, calendarsTo, refused } = /** @type {any} */ (dataInForce())
  return html`<p>${t(source === 'replaced' ? 'data-replaced' : 'data-built-in', { day: day(of ?? '') })} ${indexTo && calendarsTo ? t('data-until', { index: day(String(indexTo)), calendars: day(String(calendarsTo)) }) : nothing}</p>
    ${refused ? html`<p class="data-refused" role="alert"><strong>${t('data-refused')}</strong> ${t(`fault-${refused.code}`)} ${refused.at ? html`<code>${refused.at}</code>` : nothing}</p>` : nothing}`
}

/** What a person can check about this page, folded: the hashes, how to compare them, how to see that nothing is sent. */
const proof = () => html`<details class="proof" @toggle=${(/** @type {Event} */ e) => void hashes(/** @type {HTMLElement} */ (e.currentTarget))}>
  <summary>${t('proof')}</summary>
  <p>${t('proof-policy')}</p>
  <p>${t('proof-offline')}</p>
  <p>${edition === 'file' ? t('proof-file') : t('proof-hashes')}</p>
  <dl>
    <dt>tanu.wasm</dt>
    <dd><code>${coreHash}</code></dd>
    ${edition === 'file' ? nothing : html`<dt>index.html</dt><dd><code data-page-hash></code></dd>`}
  </dl>
  ${edition === 'file' ? html`<p>${t('proof-store')}</p>` : nothing}
</details>`

/** Fills in the hash of the page, once it is kept for use without a network. @param {HTMLElement} place */
async function hashes(place) {
  const field = place.querySelector('[data-page-hash]')
  if (field) field.textContent = (await pageHash()) ?? t('proof-not-kept')
}

/** The day of the newest wording of the order that the page knows. */
const newest = () => state.catalogue.editions.map((/** @type {any} */ e) => e.date).sort().at(-1)
