/** The head of every screen: name, languages, and the promise strip, which says only what is true at the moment. */
import { html, nothing } from 'lit-html'
import { state } from '../app/store.js'
import { language, languages, t } from '../app/words.js'
import { mark, sign } from './signs.js'

/**
 * @param {object} on
 * @param {(code: import('../app/words.js').Language) => void} on.speak
 */
export const header = (on) => html`
  <a class="skip" href="#content" @click=${skip}>${t('skip')}</a>
  <header class="head">
    <a class="name" href="#start">${mark()}<span class="tanu">${t('name')}</span><span class="what">${t('what')}</span></a>
    <nav class="languages" aria-label=${t('languages')}>
      ${languages.map(
        ([code, name]) => html`<button type="button" lang=${code} aria-current=${code === language() ? 'true' : nothing} @click=${() => on.speak(code)}>${name}</button>`,
      )}
    </nav>
  </header>
  <section class="promise" aria-label=${t('promise-nothing-sent')}>
    <strong>${sign('stays')}<span>${t('promise-nothing-sent')}</span></strong>
    <span class=${state.trouble ? 'trouble' : ''}>${sign(state.trouble ? 'warn' : 'kept')}<span data-saved>${saved()}</span></span>
    ${['ready', 'update', 'file'].includes(state.offline) ? html`<span>${sign('offline')}<span>${t('promise-offline')}</span></span>` : nothing}
    <span class="unofficial">${t('promise-not-official')}</span>
  </section>
`

function saved() {
  if (state.trouble) return t('promise-not-kept')
  return state.saved ? t('promise-saved', { time: state.saved }) : t('promise-nothing-kept')
}

/** @param {Event} event */
function skip(event) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
