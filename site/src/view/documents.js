/** The seven documents as slots that accept files. Until their contents are read, the page says that it has not looked inside. */
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { facts, largest } from '../app/files.js'
import { size } from '../app/format.js'
import { idOf } from '../app/pointer.js'
import { answer, enter, removeWithUndo, show, state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { rows } from '../app/findings.js'
import { choose, question, unchoose } from './field.js'
import { remarks } from './remark.js'
import { settle } from './settle.js'
import { sign } from './signs.js'

export function documents() {
  return html`<p class="lead">${t('documents-lead')}</p>
    <p class="notice-line">${sign('warn', 16)} ${t('documents-not-looked')}</p>
    ${state.catalogue.documents.map(slotView)}`
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
      ${files.map((/** @type {any} */ file, /** @type {number} */ i) => attached(at, file, i))} ${chooser(at, slot.slot, files.length)}
      ${slot.choices.length > 0 ? papers(at, slot.choices) : nothing} ${slot.slot === 'conclusion' ? conclusion(at) : nothing}
      ${slot.contents.length > 0 ? contents(at, slot) : nothing} ${remarks(`${at}/files`)}
    </div>
  </section>`
}

/** @param {string} at @param {any} file @param {number} i */
function attached(at, file, i) {
  const id = idOf(`${at}/files/${i}`)
  return html`<div class="file" id=${id} tabindex="-1">
      <span class="file-kind">${file.kind ? file.kind.toUpperCase() : sign('sheet')}</span>
      <div>
        <p class="file-name">${file.name}</p>
        <p class="small">
          ${file.size === undefined ? nothing : size(file.size, language())}${file.pages ? html` · ${t('pages', { count: file.pages })}` : nothing}
          ${file.sha256 ? html` · <span class="hash" title=${file.sha256}>SHA-256 ${file.sha256.slice(0, 8)}…</span>` : nothing}
          ${file.sha256 ? nothing : html` · ${t('file-example')}`}
        </p>
      </div>
      <button type="button" class="link" @click=${() => removeFile(at, i)}>${t('remove')}<span class="vh"> ${file.name}</span></button>
    </div>
    ${remarks(`${at}/files/${i}`)}`
}

/** @param {string} at @param {string} name @param {number} count */
function chooser(at, name, count) {
  const id = idOf(`${at}/files`)
  return html`<div class="drop ${count > 0 ? 'more' : ''}" @dragover=${over} @dragleave=${out} @drop=${(/** @type {DragEvent} */ e) => dropped(e, at)}>
    ${count === 0 ? html`<p class="hint" id="${id}-hint">${t(`doc-${name}.hint`)}</p>` : nothing}
    <input class="vh" type="file" multiple id=${id} aria-describedby=${count === 0 ? `${id}-hint` : nothing} @change=${(/** @type {Event} */ e) => chosen(e, at)} />
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

/** What the slide shows, named by the person while the page cannot read it. @param {string} at @param {Slot} slot */
function contents(at, slot) {
  const shows = `${at}/shows`
  const confirmed = `${at}/confirmed`
  return html`<fieldset class="field" id=${idOf(shows)} tabindex="-1">
      <legend>${t('field-documents-slide-shows')}</legend>
      <div class="choices two">${slot.contents.map((content) => box(shows, content, `content-${content}`))}</div>
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

/** @param {Event} event @param {string} at */
function chosen(event, at) {
  const input = /** @type {HTMLInputElement} */ (event.target)
  void attach([...(input.files ?? [])], at)
  input.value = ''
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

/** @param {DragEvent} event @param {string} at */
function dropped(event, at) {
  event.preventDefault()
  out(event)
  void attach([...(event.dataTransfer?.files ?? [])], at)
}

/** @param {File[]} files @param {string} at */
async function attach(files, at) {
  for (const file of files) {
    if (file.size > largest) {
      show({ undo: { words: t('file-too-large', { file: file.name, limit: size(largest, language()) }), back: undefined } })
      continue
    }
    try {
      const found = await facts(file)
      const before = answer(`${at}/files`) ?? []
      enter(`${at}/files`, [...before, found])
      settle(`${at}/files/${before.length}`)
    } catch {
      show({ undo: { words: t('file-unreadable', { file: file.name }), back: undefined } })
    }
  }
  settle(`${at}/files`)
}

/** @param {string} at @param {number} index */
function removeFile(at, index) {
  removeWithUndo(`${at}/files`, index, t('undo-file'))
  requestAnimationFrame(() => document.getElementById(idOf(`${at}/files`))?.focus())
}
