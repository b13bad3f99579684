/** Taking in many files: the place to drop them, how far the looking into is, and the slot proposed for each. */
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { attachProposed, propose } from '../app/attach.js'
import { largest } from '../app/files.js'
import { size } from '../app/format.js'
import { show, state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { unit } from './attached.js'
import { sign } from './signs.js'

/** @typedef {import('../app/attach.js').Proposal} Proposal */

/** The place to drop files or to choose many. */
export const dropPlace = () => html`<div class="drop-all">
  ${sign('take', 24)}
  <div>
    <p><strong>${t('drop-anywhere')}</strong></p>
    <p class="hint">${t('drop-hint', { limit: size(largest, language()) })}</p>
  </div>
  <input class="vh" type="file" multiple id="f-documents" @change=${chosen} />
  <label class="button" for="f-documents">${t('choose-files')}</label>
</div>`

/** @param {Event} event */
function chosen(event) {
  const input = /** @type {HTMLInputElement} */ (event.target)
  void propose([...(input.files ?? [])])
  input.value = ''
}

/** How far the looking into files is, with a way to stop it. */
export function inspectingBar() {
  const { inspecting } = state
  if (!inspecting) return nothing
  return html`<div class="inspecting" role="status">
    <p>${t('inspecting', { done: inspecting.done, total: inspecting.total, file: inspecting.name })}</p>
    <progress max=${inspecting.total} value=${inspecting.done} aria-label=${t('inspecting-label')}></progress>
    <button type="button" @click=${inspecting.cancel}>${t('cancel')}</button>
  </div>`
}

/** The files that wait for their slots. */
export function proposals() {
  const waiting = state.proposals
  if (!waiting) return nothing
  const count = waiting.filter(({ slot }) => slot !== '').length
  return html`<section class="offers" aria-labelledby="proposals-title">
    <h2 id="proposals-title" tabindex="-1">${t('proposals')}</h2>
    <p class="hint">${t('proposals-hint')}</p>
    <ul>${waiting.map(proposal)}</ul>
    <p class="ways-in">
      <button type="button" class="primary" aria-disabled=${count === 0 ? 'true' : 'false'} @click=${() => (count > 0 ? attachProposed() : undefined)}>${t('proposals-attach', { count })}</button>
      <button type="button" @click=${() => show({ proposals: undefined })}>${t('cancel')}</button>
    </p>
  </section>`
}

/** @param {Proposal} proposed @param {number} i */
function proposal({ facts, slot, sure }, i) {
  const id = `proposal-${i}`
  return html`<li class="proposal">
    <span class="file-kind">${(facts.kind ?? '').toUpperCase()}</span>
    <div>
      <label for=${id} class="file-name">${facts.name}</label>
      <p class="small">${facts.pages ? html`${t(unit(facts.kind ?? ''), { count: facts.pages })} · ` : nothing}${size(facts.size, language())}${facts.damaged ? html` · ${t('file-damaged')}` : nothing}${facts.encrypted ? html` · ${t('file-encrypted')}` : nothing}</p>
      ${sure ? html`<p class="small">${t('proposal-by-content')}</p>` : nothing}
    </div>
    <select id=${id} .value=${live(slot)} @change=${(/** @type {Event} */ e) => choose(i, /** @type {HTMLSelectElement} */ (e.target).value)}>
      <option value="" ?selected=${slot === ''}>${t('proposal-none')}</option>
      ${state.catalogue.documents.map((/** @type {any} */ d) => html`<option value=${d.slot} ?selected=${slot === d.slot}>${d.cite} ${t(`doc-${d.slot}`)}</option>`)}
    </select>
  </li>`
}

/** @param {number} index @param {string} slot */
function choose(index, slot) {
  show({ proposals: state.proposals?.with(index, { .../** @type {Proposal} */ (state.proposals[index]), slot, sure: false }) })
}
