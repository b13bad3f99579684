/** The drafts that this browser keeps: the list, what is to be said about the one in hand, and erasing everything. */
import { html, nothing } from 'lit-html'
import { continueHere, eraseAll, openDraft, openNew, removeDraft } from '../app/desk.js'
import { clock, day, localDay } from '../app/format.js'
import { show, state } from '../app/store.js'
import { t } from '../app/words.js'
import { goTo } from './go.js'
import { sign } from './signs.js'

/** @typedef {import('../app/draft.js').Listed} Listed */

/** The list on the first screen; one draft alone needs none. */
export function draftList() {
  const others = state.drafts.filter((draft) => draft.id !== state.draft)
  return html`<section class="drafts" aria-labelledby="drafts-title">
    <div class="ahead-head">
      <h2 id="drafts-title">${t('drafts')}</h2>
      <button type="button" class="small" @click=${begin}>${sign('plus', 16)} ${t('draft-new')}</button>
    </div>
    ${others.length === 0
      ? html`<p class="hint">${t('drafts-none')}</p>`
      : html`<ul>
          ${others.map(
            (draft) => html`<li>
              <div>
                <p class="draft-name">${draft.name || t('draft-unnamed')}${draft.example ? html` <span class="small">${t('draft-example')}</span>` : nothing}</p>
                <p class="small">${draft.trouble ? t(`draft-${draft.trouble}`) : html`${t('draft-readiness', { met: draft.met, points: draft.points })} · ${when(draft.at)}`}</p>
              </div>
              ${draft.trouble ? nothing : html`<button type="button" class="small" @click=${() => take(draft.id)}>${t('draft-open')}<span class="vh">: ${draft.name || t('draft-unnamed')}</span></button>`}
              <button type="button" class="link" @click=${() => void removeDraft(draft.id)}>${t('remove')}<span class="vh">: ${draft.name || t('draft-unnamed')}</span></button>
            </li>`,
          )}
        </ul>`}
  </section>`
}

/** @param {number} at ms since 1970, 0 where it was not written down */
const when = (at) => (at ? `${day(localDay(new Date(at)))} ${clock(new Date(at))}` : '')

async function begin() {
  await openNew()
  goTo('applicant')
}

/** @param {string} id */
async function take(id) {
  await openDraft(id)
  goTo('check')
}

/** What is to be said of the draft in hand: another window has it, or the one that was open could not be opened. */
export function deskNotices() {
  return html`${state.readonly
    ? html`<div class="update" role="status"><p>${t('readonly')}</p><button type="button" @click=${() => void continueHere()}>${t('continue-here')}</button></div>`
    : nothing}
  ${state.kept
    ? html`<div class="update" role="status"><p>${t(`kept-${state.kept}`)}</p><button type="button" class="link" @click=${() => show({ kept: '' })}>${t('close')}</button></div>`
    : nothing}
  ${state.trouble ? html`<div class="update" role="alert"><p>${t(`trouble-${state.trouble}`)}</p></div>` : nothing}`
}

/** Asks before everything is erased, because that cannot be undone. */
export function eraseDialog() {
  if (!state.erasing) return nothing
  requestAnimationFrame(() => {
    const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById('erase'))
    if (dialog && !dialog.open) dialog.showModal()
  })
  return html`<dialog id="erase" class="ask" aria-labelledby="erase-title" @close=${() => show({ erasing: false })}>
    <h2 id="erase-title">${t('erase-everything')}</h2>
    <p>${t('erase-what')}</p>
    <p class="ways-in">
      <button type="button" class="danger" @click=${() => void eraseAll()}>${t('erase-yes')}</button>
      <button type="button" @click=${() => show({ erasing: false })}>${t('cancel')}</button>
    </p>
  </dialog>`
}
