/** The foot: what the page is, its version, the look, and the way to erase everything. */
import { html } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { day } from '../app/format.js'
import { show, state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { erase } from './actions.js'

/** @param {{theme: (theme: '' | 'light' | 'dark') => void}} on */
export const footer = (on) => guard([language(), state.catalogue, document.documentElement.dataset['theme']], () => foot(on))

/** @param {{theme: (theme: '' | 'light' | 'dark') => void}} on */
const foot = (on) => html`<footer class="foot-of-page">
  <p>${t('foot-what')}</p>
  <p>
    ${t('foot-version', { version: version() })} ${t('foot-rules', { day: day(newest()) })}
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
</footer>`

const version = () => document.querySelector('meta[name="version"]')?.getAttribute('content') ?? ''

/** The day of the newest wording of the order that the page knows. */
const newest = () => state.catalogue.editions.map((/** @type {any} */ e) => e.date).sort().at(-1)
