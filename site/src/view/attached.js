/** One attached file: what it truly is, its pages and size, what was found in it, and what can be done with it. */
import { html, nothing } from 'lit-html'
import { exchange } from '../app/attach.js'
import { size } from '../app/format.js'
import { get, idOf } from '../app/pointer.js'
import { answer, enter, removeWithUndo, state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { contradictionsOf, foundIn } from './contents.js'
import { openPreview } from './preview.js'
import { remarks } from './remark.js'
import { sign } from './signs.js'

/** Kinds whose pages are not told before they are opened. */
const flowing = new Set(['docx', 'doc', 'odt', 'rtf'])

/** Kinds that can be looked at here. */
const shown = new Set(['pdf', 'pptx', 'jpeg', 'png'])

/** What the pages of a kind are called. @param {string} kind */
export const unit = (kind) => (['pptx', 'ppt', 'odp'].includes(kind) ? 'slides' : ['xlsx', 'xls', 'xlsb', 'ods'].includes(kind) ? 'sheets' : 'pages')

/** The ending of a name that belongs to another kind than the file is. @param {any} file */
function misnamed({ name, kind }) {
  const ending = /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase()
  if (!ending || !kind || ['other', 'empty', 'text', 'program'].includes(kind)) return ''
  const same = { jpg: 'jpeg', tif: 'tiff', htm: 'html' }[ending] ?? ending
  return same !== kind && state.catalogue.fileKinds.some((/** @type {any} */ known) => known.kind === same) ? ending : ''
}

/** @param {string} slot @param {any} file @param {number} i @param {number} count of the files of the slot */
export function attachedFile(slot, file, i, count) {
  const at = `/documents/${slot}/files/${i}`
  const ending = misnamed(file)
  return html`<div class="file" id=${idOf(at)} tabindex="-1">
      <span class="file-kind">${file.kind ? file.kind.toUpperCase() : sign('sheet')}</span>
      <div>
        <p class="file-name">${file.name}</p>
        <p class="small">
          ${file.pages ? html`${t(unit(file.kind), { count: file.pages })} · ` : flowing.has(file.kind) ? html`${t('pages-not-told')} · ` : nothing}${file.size === undefined ? nothing : size(file.size, language())}
          ${file.sha256 ? html` · <span class="hash" title=${file.sha256}>SHA-256 ${file.sha256.slice(0, 8)}…</span>` : html` · ${t('file-example')}`}
        </p>
      </div>
      <p class="file-ways">
        ${file.sha256 && shown.has(file.kind) && !file.damaged && !file.encrypted ? html`<button type="button" class="link" @click=${() => openPreview(at)}>${t('file-look')}<span class="vh"> ${file.name}</span></button>` : nothing}
        ${count > 1 ? move(slot, file, i, count) : nothing}
        <input class="vh" type="file" id="${idOf(at)}-other" aria-label=${t('file-exchange-with', { file: file.name })} @change=${(/** @type {Event} */ e) => exchanged(e, at)} />
        <label class="link" for="${idOf(at)}-other">${t('file-exchange')}<span class="vh"> ${file.name}</span></label>
        <button type="button" class="link remove" @click=${() => removeFile(slot, i)}>${t('remove')}<span class="vh"> ${file.name}</span></button>
      </p>
    </div>
    ${ending ? note('warn', t('file-misnamed', { ending: `.${ending}`, kind: t(`kind-${file.kind}`) })) : nothing}
    ${file.textLayer === false && !file.damaged && !file.encrypted ? note('judgement', t('file-scan')) : nothing} ${foundIn(slot, i)} ${remarks(at)} ${contradictionsOf(at)}`
}

/** @param {'warn' | 'judgement'} name @param {string} words */
const note = (name, words) => html`<p class="file-note">${sign(name, 16)} <span>${words}</span></p>`

/** @param {string} slot @param {any} file @param {number} i @param {number} count */
const move = (slot, file, i, count) => html`${i > 0 ? html`<button type="button" class="link" aria-label=${t('file-up', { file: file.name })} @click=${() => swap(slot, i, i - 1)}>${sign('up', 16)}</button>` : nothing}
${i < count - 1 ? html`<button type="button" class="link" aria-label=${t('file-down', { file: file.name })} @click=${() => swap(slot, i, i + 1)}>${sign('down', 16)}</button>` : nothing}`

/** @param {string} slot @param {number} from @param {number} to */
function swap(slot, from, to) {
  const files = [...(answer(`/documents/${slot}/files`) ?? [])]
  const [file] = files.splice(from, 1)
  files.splice(to, 0, file)
  enter(`/documents/${slot}/files`, files)
  requestAnimationFrame(() => document.getElementById(idOf(`/documents/${slot}/files/${to}`))?.focus())
}

/** @param {Event} event @param {string} at */
function exchanged(event, at) {
  const input = /** @type {HTMLInputElement} */ (event.target)
  const [file] = input.files ?? []
  input.value = ''
  if (file && get(state.application, at)) void exchange(file, at)
}

/** @param {string} slot @param {number} index */
function removeFile(slot, index) {
  removeWithUndo(`/documents/${slot}/files`, index, t('undo-file'))
  requestAnimationFrame(() => document.getElementById(idOf(`/documents/${slot}/files`))?.focus())
}
