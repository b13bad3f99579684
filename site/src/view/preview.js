/** Looking at an attached file: one page of it as a picture, with the passages that were found in it marked. */
import { html, nothing, render } from 'lit-html'
import { paper } from '../app/papers.js'
import { get } from '../app/pointer.js'
import { preview } from '../app/files.js'
import { state } from '../app/store.js'
import { t } from '../app/words.js'

/** @typedef {import('../inspect/preview.js').Preview} Preview */

/** @typedef {{at: string, file: any, page: number, quote: string, picture: Preview | undefined | 'waiting' | 'gone'}} Looking what is looked at; no picture where the page cannot be shown */

/** @type {Looking | undefined} */
let looking

/** Where the dialogue is drawn: outside of the page, so that it lies over all of it. @type {HTMLElement | undefined} */
let place

/** Opens a file at its first page. @param {string} at pointer of the file @param {string} [quote] a passage to mark, besides those that were found */
export function openPreview(at, quote = '') {
  const file = get(state.application, at)
  if (!file) return
  looking = { at, file, page: 1, quote, picture: 'waiting' }
  if (!place) {
    place = document.createElement('div')
    document.body.append(place)
  }
  draw()
  const dialog = /** @type {HTMLDialogElement} */ (place.querySelector('dialog'))
  if (!dialog.open) dialog.showModal()
  void turn(1)
}

/** Shows another page. @param {number} page */
async function turn(page) {
  if (!looking) return
  const now = looking
  now.page = page
  now.picture = 'waiting'
  draw()
  const file = await paper(now.file.sha256, now.file.name)
  if (looking !== now || now.page !== page) return
  if (!file) now.picture = 'gone'
  else if (['jpeg', 'png'].includes(now.file.kind)) {
    const bitmap = await createImageBitmap(file).catch(() => undefined)
    now.picture = bitmap ? { width: bitmap.width, height: bitmap.height, bitmap, boxes: [], loose: [] } : undefined
  } else {
    const dots = Math.round(Math.min(1400, 860 * devicePixelRatio))
    now.picture = await preview(file, page, { dots }).catch(() => undefined)
  }
  if (looking === now && now.page === page) draw()
}

/** The passages to mark: those found in the file, and the one that was asked for. @param {Looking} now */
function quotes({ at, quote }) {
  const [, slot = '', index = '0'] = /^\/documents\/(\w+)\/files\/(\d+)$/.exec(at) ?? []
  const text = get(state.application, at)?.text ?? ''
  const found = state.contents?.slots[slot]?.files[Number(index)]?.contents ?? []
  return [...(quote ? [quote] : []), ...found.map(({ start, end }) => text.slice(start, end))].map(folded).filter((each) => each.length > 2)
}

/** @param {string} text */
const folded = (text) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()

function draw() {
  if (!looking || !place) return
  const { file, page, picture } = looking
  const pages = file.pages ?? 1
  render(
    html`<dialog class="preview" aria-labelledby="preview-title" @close=${closed}>
      <div class="preview-head">
        <h2 id="preview-title" tabindex="-1">${file.name}</h2>
        <button type="button" @click=${close}>${t('close')}</button>
      </div>
      ${pages > 1
        ? html`<p class="preview-turn">
            <button type="button" aria-disabled=${page === 1 ? 'true' : 'false'} @click=${() => (page > 1 ? void turn(page - 1) : undefined)}>${t('preview-before')}</button>
            <span role="status">${t('preview-page', { page, pages })}</span>
            <button type="button" aria-disabled=${page === pages ? 'true' : 'false'} @click=${() => (page < pages ? void turn(page + 1) : undefined)}>${t('preview-after')}</button>
          </p>`
        : nothing}
      ${picture === 'waiting' ? html`<p role="status">${t('preview-waiting')}</p>` : picture === 'gone' ? html`<p>${t('preview-gone')}</p>` : picture ? sheet(picture, quotes(looking)) : html`<p>${t('preview-none')}</p>`}
    </dialog>`,
    place,
  )
  const canvas = place.querySelector('canvas')
  if (typeof picture === 'object' && canvas) paint(canvas, picture, quotes(looking))
}

/** Whether words of the page belong to a passage that is to be marked. @param {string} text @param {string[]} marked */
function isMarked(text, marked) {
  const words = folded(text)
  return words.length > 2 && marked.some((quote) => quote.includes(words) || words.includes(quote))
}

/** The picture, and under it its words for those who do not see it. @param {Preview} picture @param {string[]} marked */
function sheet({ boxes, loose }, marked) {
  const words = [...boxes.map(({ text }) => text), ...loose].filter((text) => text.trim() !== '')
  return html`<canvas class="preview-picture" aria-hidden="true"></canvas>
    ${words.length > 0
      ? html`<details>
          <summary>${t('preview-words')}</summary>
          <ul class="preview-words">${words.map((text) => html`<li>${isMarked(text, marked) ? html`<mark>${text}</mark>` : text}</li>`)}</ul>
        </details>`
      : html`<p class="hint">${t('preview-no-words')}</p>`}`
}

/** Draws the page: its picture where it could be made, else its words in their places; and the marks over it. @param {HTMLCanvasElement} canvas @param {Preview} picture @param {string[]} marked */
function paint(canvas, { width, height, bitmap, boxes }, marked) {
  canvas.width = bitmap?.width ?? 1200
  canvas.height = Math.round((canvas.width * height) / width)
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'))
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  if (bitmap) pen.drawImage(bitmap, 0, 0)
  for (const { text, x, y, width: w, height: h } of boxes) {
    const [left, top, wide, high] = [x * canvas.width, y * canvas.height, w * canvas.width, h * canvas.height]
    if (isMarked(text, marked)) {
      pen.globalCompositeOperation = 'multiply'
      pen.fillStyle = '#ffe9a8'
      pen.fillRect(left, top, wide, high)
      pen.globalCompositeOperation = 'source-over'
    }
    if (!bitmap) writeBox(pen, text, left, top, wide, high)
  }
}

/** Writes words into a box, as large as they fit. @param {CanvasRenderingContext2D} pen @param {string} text @param {number} left @param {number} top @param {number} wide @param {number} high */
function writeBox(pen, text, left, top, wide, high) {
  pen.strokeStyle = '#cbd5d7'
  pen.strokeRect(left, top, wide, high)
  pen.fillStyle = '#12212a'
  for (const size of [28, 22, 18, 14, 11]) {
    pen.font = `${size}px "Noto Sans", "Segoe UI", sans-serif`
    const rows = text.split('\n').flatMap((line) => wrapped(pen, line, wide - 12))
    if (rows.length * size * 1.3 > high && size > 11) continue
    for (const [i, row] of rows.entries()) pen.fillText(row, left + 6, top + size * 1.3 * (i + 1) - 2)
    return
  }
}

/** @param {CanvasRenderingContext2D} pen @param {string} line @param {number} wide */
function wrapped(pen, line, wide) {
  /** @type {string[]} */
  const rows = []
  let row = ''
  for (const word of line.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && pen.measureText(longer).width > wide) {
      rows.push(row)
      row = word
    } else row = longer
  }
  return [...rows, row]
}

const close = () => /** @type {HTMLDialogElement | null | undefined} */ (place?.querySelector('dialog'))?.close()

/** The focus goes back to where it was by itself; the picture is let go of. */
function closed() {
  if (typeof looking?.picture === 'object') looking.picture.bitmap?.close()
  looking = undefined
}
