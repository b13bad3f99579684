/** What the core found in the files, beside them: their contents, that a file looks like another document, and contradictions with both places. */
import { html, nothing } from 'lit-html'
import { get, set, wordOf } from '../app/pointer.js'
import { replaceWithUndo, state } from '../app/store.js'
import { has, messageArgs, sentenceOf, show as shown, t } from '../app/words.js'
import { goTo, goToField } from './go.js'
import { openPreview } from './preview.js'
import { sign } from './signs.js'

/** @typedef {import('../app/contents.js').Finding} Finding */
/** @typedef {import('../app/contents.js').Where} Where */

/** What was found in a file (of the slide it stands in its list of contents), and the advice to move it where it looks like another document. @param {string} slot @param {number} i */
export function foundIn(slot, i) {
  const found = state.contents?.slots[slot]?.files[i]
  if (!found) return nothing
  const names = [...new Set(found.contents.map(({ content }) => content))]
  return html`${names.length > 0 && slot !== 'slide' ? html`<p class="file-note">${sign('met', 16)} <span>${t('file-found', { contents: names.map((name) => t(`content-${name}`)).join(', ') })}</span></p>` : nothing}
  ${found.looksLike && found.looksLike !== slot && found.confidence !== 'unsure'
    ? html`<p class="file-note">${sign('warn', 16)} <span>${t('file-looks-like', { document: t(`doc-${found.looksLike}`) })}
        <button type="button" class="link" @click=${() => moveTo(slot, i, /** @type {string} */ (found.looksLike))}>${t('file-move', { document: t(`doc-${found.looksLike}`) })}</button></span></p>`
    : nothing}`
}

/** @param {string} slot @param {number} i @param {string} other */
function moveTo(slot, i, other) {
  const files = get(state.application, `/documents/${slot}/files`) ?? []
  const target = get(state.application, `/documents/${other}/files`) ?? []
  const next = set(set(state.application, `/documents/${slot}/files`, files.toSpliced(i, 1)), `/documents/${other}/files`, [...target, files[i]])
  replaceWithUndo(next, t('undo-moved', { document: t(`doc-${other}`) }))
}

/** What is to be said of a file: contradictions with both places, and advice. What is found, and what the slot asks about anyway, is said elsewhere. @param {string} at pointer of the file */
export function contradictionsOf(at) {
  const mine = (state.contents?.findings ?? []).filter((f) => !elsewhere.has(f.reason) && f.places.some((p) => p.at === at))
  return mine.length === 0 ? nothing : html`<div class="remarks">${mine.map(advice)}</div>`
}

const elsewhere = new Set(['looks-like', 'no-text', 'content-confirmed', 'content-not-read', 'content-named'])

/** @param {Finding} f */
function advice(f) {
  const id = sentenceOf(f, 'documents')
  const args = messageArgs(f.args)
  return html`<div class="remark advice">
    <p class="lead">${sign('warn')}<strong>${t(id, args)}</strong> <span class="small">${f.confidence ? t(`letter-${f.confidence}`) : nothing}</span></p>
    ${f.places.length > 1 ? html`<dl class="both">${f.places.map((where, i) => side(where, f, i))}</dl>` : nothing}
    ${has(`${id}.do`) ? html`<p>${t(`${id}.do`, args)}</p>` : nothing}
  </div>`
}

/** One of the two places: where it is, what it says, and the way there. @param {Where} where @param {Finding} f @param {number} i */
function side(where, f, i) {
  const value = Object.values(f.args)[i]
  const words = where.start === undefined || where.end === undefined ? '' : textAt(where.at).slice(where.start, where.end)
  return html`<div>
    <dt>${placeName(where.at)}</dt>
    <dd><b>${words || (value ? shown(value) : '')}</b> <button type="button" class="link" @click=${() => visit(where)}>${t('file-show-place')}<span class="vh">: ${placeName(where.at)}</span></button></dd>
  </div>`
}

/** @param {string} at */
function textAt(at) {
  if (at === '/letter') return state.application.letter ?? ''
  return get(state.application, at)?.text ?? ''
}

/** @param {string} at */
function placeName(at) {
  if (at === '/letter') return t('section-letter')
  const [, slot] = /^\/documents\/(\w+)\/files\//.exec(at) ?? []
  return slot ? t(`doc-${slot}`) : t(wordOf(at))
}

/** @param {Where} where */
function visit(where) {
  if (where.at === '/letter') goTo('letter')
  else if (where.at.includes('/files/')) openPreview(where.at, textAt(where.at).slice(where.start ?? 0, where.end ?? 0))
  else goToField(where.at)
}
