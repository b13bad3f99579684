/** The case file: saved, opened on another machine, compared; what its hashes tell, and what they do not. */
import { html, nothing } from 'lit-html'
import { compareCase, openCase, saveCase } from '../app/casefile.js'
import { wordOf } from '../app/pointer.js'
import { state } from '../app/store.js'
import { has, t } from '../app/words.js'
import { sign } from './signs.js'

export function caseView() {
  return html`<section class="sheet form case" aria-labelledby="section-title">
    <h1 id="section-title" tabindex="-1">${t('section-case')}</h1>
    <p class="lead">${t('case-lead')}</p>
    <p class="ways-in">
      <button type="button" class="primary" @click=${saveCase}>${t('case-save')}</button>
      ${chooser('case-open', openCase)} ${chooser('case-compare', compareCase)}
    </p>
    <div id="case-result" tabindex="-1" aria-live="polite">${result()}</div>
    <h2>${t('case-what')}</h2>
    <p>${t('case-contents')}</p>
    <p>${t('case-tells')}</p>
    <p>${t('case-sign')}</p>
    <p class="hint">${t('case-drop')}</p>
  </section>`
}

/** @param {'case-open' | 'case-compare'} id @param {(file: File) => void} take */
const chooser = (id, take) => html`<span class="chooser">
  <input class="vh" type="file" id=${id} accept=".tanu,application/octet-stream" @change=${(/** @type {Event} */ e) => chosen(e, take)} />
  <label class="button" for=${id}>${t(id)}</label>
</span>`

/** @param {Event} event @param {(file: File) => void} take */
function chosen(event, take) {
  const input = /** @type {HTMLInputElement} */ (event.target)
  const [file] = input.files ?? []
  input.value = ''
  if (file) take(file)
}

function result() {
  const { busy, saved, opened, refused, trouble, compared } = state.casefile
  if (busy) {
    return html`<div class="inspecting"><p>${t('case-busy')}</p><progress max=${busy.total} value=${busy.done} aria-label=${t('case-busy')}></progress><button type="button" @click=${busy.cancel}>${t('cancel')}</button></div>`
  }
  if (saved) return note('met', t('case-saved', { file: saved.name }), html`<p>${t('case-digest')}</p><p class="digest"><code>${saved.digest}</code></p>`)
  if (opened) return note('met', t('case-opened', { file: opened.name }), html`<p>${t('case-by', { version: opened.by })} ${opened.outcome ? t('case-same-outcome') : t('case-other-outcome')}</p>${opened.reread > 0 ? html`<p>${t('case-reread', { count: opened.reread })}</p>` : nothing}${opened.missing > 0 ? html`<p>${t('case-missing', { count: opened.missing })}</p>` : nothing}`)
  if (refused) {
    const more = refused.changes.length > 1 ? refused.changes.map(({ code, entry }) => html`<li>${t(`refused-${code}`)}${entry ? html`: <code>${entry}</code>` : nothing}</li>`) : nothing
    return note('not-met', t('case-refused'), html`<p>${t(`refused-${refused.code}`)}${refused.entry ? html`: <code>${refused.entry}</code>` : nothing}</p>${more === nothing ? nothing : html`<ul>${more}</ul>`}<p>${t('case-unchanged')}</p>`)
  }
  if (trouble) return note('not-met', t(trouble), html`<p>${t('case-unchanged')}</p>`)
  if (compared) return differencesTable(compared)
  return nothing
}

/** @param {'met' | 'not-met'} outcome @param {string} words @param {unknown} more */
const note = (outcome, words, more) => html`<div class="remark ${outcome}"><p class="lead">${sign(outcome)}<strong>${words}</strong></p>${more}</div>`

/** @param {{name: string, list: import('../app/casefile.js').Difference[]}} compared */
function differencesTable({ name, list }) {
  if (list.length === 0) return note('met', t('case-no-differences', { file: name }), nothing)
  return html`<h2>${t('case-differences', { file: name, count: list.length })}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('case-differences', { file: name, count: list.length })}>
      <table class="differences">
        <thead>
          <tr>${['case-where', 'case-then', 'case-now'].map((id) => html`<th scope="col">${t(id)}</th>`)}</tr>
        </thead>
        <tbody>${list.map(row)}</tbody>
      </table>
    </div>`
}

/** @param {import('../app/casefile.js').Difference} d */
function row(d) {
  const [, slot] = /^\/documents\/(\w+)/.exec(d.pointer) ?? []
  const field = wordOf(d.pointer)
  const name = d.pointer === '/letter' ? t('section-letter') : d.pointer === '/filed' ? t('case-filed') : has(field) ? t(field) : slot ? t(`doc-${slot}`) : d.pointer
  const sides = d.passages?.map((p) => [p.before.lines.join('\n'), p.after.lines.join('\n')]) ?? [[d.before, d.after]]
  return sides.map(([before, after]) => html`<tr><td>${name}</td><td>${said(before)}</td><td>${said(after)}</td></tr>`)
}

/** @param {any} value @returns {string} */
function said(value) {
  if (value === undefined || value === '') return '—'
  if (value === true) return t('yes')
  if (value === false) return t('no')
  if (Array.isArray(value)) return value.map(said).join(', ')
  if (typeof value === 'object') return value.name ?? value.quote ?? JSON.stringify(value)
  return String(value).length > 300 ? `${String(value).slice(0, 299)}…` : String(value)
}
