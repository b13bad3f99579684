/** The seven documents as slots that accept files; what is dropped anywhere is proposed for its slot. */
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { attach } from '../app/attach.js'
import { idOf } from '../app/pointer.js'
import { answer, enter, state } from '../app/store.js'
import { t } from '../app/words.js'
import { rows } from '../app/findings.js'
import { attachedFile } from './attached.js'
import { enclosures } from './enclosures.js'
import { choose, question, unchoose } from './field.js'
import { dropPlace, inspectingBar, proposals } from './proposals.js'
import { remarks } from './remark.js'
import { sign } from './signs.js'

export function documents() {
  const attached = state.catalogue.documents.filter((/** @type {Slot} */ { slot }) => (answer(`/documents/${slot}/files`) ?? []).length > 0).length
  return html`<p class="lead">${t('documents-lead')}</p>
    ${dropPlace()} ${inspectingBar()} ${proposals()}
    <p class="attached-count">${t('section-attached', { filled: attached, total: state.catalogue.documents.length })}</p>
    ${state.catalogue.documents.map(slotView)} ${enclosures()}`
}

/** @typedef {{slot: string, cite: string, choices: string[], contents: string[], confirms: string[]}} Slot */

/** @param {Slot} slot */
function slotView(slot) {
  const at = `/documents/${slot.slot}`
  const files = answer(`${at}/files`) ?? []
  const row = rows(state.catalogue.points, state.report).find((r) => r.cite === slot.cite)
  const outcome = row?.outcome ?? 'unknown'
  return html`<section class="slot" aria-labelledby="${idOf(at)}-title">
    <div class="slot-head">
      <span class="cite">${slot.cite}</span>
      <h2 id="${idOf(at)}-title">${t(`doc-${slot.slot}`)}</h2>
      <span class="tag ${outcome}">${sign(outcome, 16)} ${t(`outcome-${outcome}`)}</span>
    </div>
    <div class="slot-body">
      ${files.map((/** @type {any} */ file, /** @type {number} */ i) => attachedFile(slot.slot, file, i, files.length))} ${chooser(at, slot.slot, files.length)}
      ${slot.choices.length > 0 ? papers(at, slot.choices) : nothing} ${slot.slot === 'conclusion' ? conclusion(at) : nothing}
      ${slot.contents.length > 0 ? contents(at, slot) : nothing} ${remarks(`${at}/files`)}
    </div>
  </section>`
}

/** @param {string} at @param {string} name @param {number} count */
function chooser(at, name, count) {
  const id = idOf(`${at}/files`)
  return html`<div class="drop ${count > 0 ? 'more' : ''}" @dragover=${over} @dragleave=${out} @drop=${(/** @type {DragEvent} */ e) => dropped(e, name)}>
    ${count === 0 ? html`<p class="hint" id="${id}-hint">${t(`doc-${name}.hint`)}</p>` : nothing}
    <input class="vh" type="file" multiple id=${id} aria-describedby=${count === 0 ? `${id}-hint` : nothing} @change=${(/** @type {Event} */ e) => chosen(e, name)} />
    <label class="button" for=${id}>${count === 0 ? t('choose-file') : t('choose-more')}<span class="vh">: ${t(`doc-${name}`)}</span></label>
  </div>`
}

/** @param {string} at @param {string[]} choices */
const papers = (at, choices) => html`<fieldset class="field" id=${idOf(`${at}/kind`)} tabindex="-1">
  <legend>${t('field-documents-financing-kind')}</legend>
  <div class="choices">
    ${choices.map(
      (kind) => html`<div class="choice">
        <input type="radio" name=${idOf(`${at}/kind`)} id="${idOf(`${at}/kind`)}--${kind}" .checked=${live(answer(`${at}/kind`) === kind)} @change=${() => choose(`${at}/kind`, kind)} @click=${() => unchoose(`${at}/kind`, kind)} />
        <label for="${idOf(`${at}/kind`)}--${kind}">${t(`paper-${kind}`)}</label>
      </div>`,
    )}
  </div>
  ${remarks(`${at}/kind`)}
</fieldset>`

/** @param {string} at */
const conclusion = (at) => html`<div class="grid">
  ${question({ at: `${at}/number`, kind: 'text', half: true })} ${question({ at: `${at}/date`, kind: 'day', half: true })} ${question({ at: `${at}/free`, kind: 'yes-no' })}
  ${question({ at: `${at}/reserves`, kind: 'yes-no' })}
</div>`

/** What the slide shows: found in its text, else named by the person. @param {string} at @param {Slot} slot */
function contents(at, slot) {
  const shows = `${at}/shows`
  const confirmed = `${at}/confirmed`
  const found = new Set(state.contents?.slots[slot.slot]?.files.flatMap((file) => file.contents.map(({ content }) => content)))
  return html`<fieldset class="field" id=${idOf(shows)} tabindex="-1">
      <legend>${t('field-documents-slide-shows')}</legend>
      <div class="choices two">${slot.contents.map((content) => (found.has(content) ? html`<p class="found">${sign('met', 20)} ${t(`content-${content}`)} <span class="small">${t('found-in-text')}</span></p>` : box(shows, content, `content-${content}`)))}</div>
      ${remarks(shows)}
    </fieldset>
    <fieldset class="field" id=${idOf(confirmed)} tabindex="-1">
      <legend>${t('field-documents-slide-confirmed')}</legend>
      <div class="choices">${slot.confirms.map((what) => box(confirmed, what, `confirms-${what}`))}</div>
    </fieldset>`
}

/** @param {string} at @param {string} value @param {string} word */
function box(at, value, word) {
  /** @type {string[]} */
  const now = answer(at) ?? []
  const id = `${idOf(at)}--${value}`
  const change = (/** @type {Event} */ e) => {
    const on = /** @type {HTMLInputElement} */ (e.target).checked
    enter(at, on ? [...now, value] : now.filter((v) => v !== value))
  }
  return html`<div class="choice"><input type="checkbox" id=${id} .checked=${live(now.includes(value))} @change=${change} /><label for=${id}>${t(word)}</label></div>`
}

/** @param {Event} event @param {string} slot */
function chosen(event, slot) {
  const input = /** @type {HTMLInputElement} */ (event.target)
  const files = [...(input.files ?? [])]
  input.value = ''
  void attach(files, slot)
}

/** @param {DragEvent} event */
function over(event) {
  event.preventDefault()
  const target = /** @type {HTMLElement} */ (event.currentTarget)
  target.classList.add('over')
}

/** @param {DragEvent} event */
function out(event) {
  const target = /** @type {HTMLElement} */ (event.currentTarget)
  target.classList.remove('over')
}

/** @param {DragEvent} event @param {string} slot */
function dropped(event, slot) {
  event.preventDefault()
  // What falls into a slot is not proposed for another.
  event.stopPropagation()
  out(event)
  void attach([...(event.dataTransfer?.files ?? [])], slot)
}
