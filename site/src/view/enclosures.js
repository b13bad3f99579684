/** The list of enclosures: each attached file with its document, pages and SHA-256, to be read, copied or saved. */
import { html, nothing } from 'lit-html'
import { size } from '../app/format.js'
import { save } from '../app/save.js'
import { answer, state } from '../app/store.js'
import { language, t } from '../app/words.js'

/** @typedef {{cite: string, document: string, name: string, pages: string, size: string, sha256: string}} Row */

/** @returns {Row[]} in the order of paragraph 4 */
const rows = () =>
  state.catalogue.documents.flatMap((/** @type {any} */ { slot, cite }) =>
    (answer(`/documents/${slot}/files`) ?? []).map((/** @type {any} */ file) => ({
      cite,
      document: t(`doc-${slot}`),
      name: file.name ?? '',
      pages: file.pages ? String(file.pages) : '',
      size: file.size === undefined ? '' : size(file.size, language()),
      sha256: file.sha256 ?? '',
    })),
  )

export function enclosures() {
  const list = rows()
  if (list.length === 0) return nothing
  return html`<details class="enclosures">
    <summary>${t('enclosures')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('enclosures')}>
      <table>
        <thead>
          <tr>${['enclosures-point', 'enclosures-document', 'enclosures-file', 'enclosures-pages', 'enclosures-size'].map((id) => html`<th scope="col">${t(id)}</th>`)}<th scope="col">SHA-256</th></tr>
        </thead>
        <tbody>
          ${list.map((row) => html`<tr><td>${row.cite}</td><td>${row.document}</td><td class="file-name">${row.name}</td><td>${row.pages || '—'}</td><td>${row.size}</td><td class="digest">${row.sha256 || '—'}</td></tr>`)}
        </tbody>
      </table>
    </div>
    <p class="ways-in"><button type="button" @click=${() => download(list)}>${t('enclosures-save')}</button></p>
  </details>`
}

/** As a text whose columns are parted by tabs: it opens in any table program. @param {Row[]} list */
function download(list) {
  const head = [t('enclosures-point'), t('enclosures-document'), t('enclosures-file'), t('enclosures-pages'), t('enclosures-size'), 'SHA-256']
  const text = [head, ...list.map((row) => Object.values(row))].map((cells) => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n')
  save(t('enclosures-name'), new Blob(['\ufeff', text, '\r\n'], { type: 'text/tab-separated-values;charset=utf-8' }))
}
