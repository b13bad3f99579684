/** A page of a PDF drawn in this worker. */
import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openPdf } from './pdf.js'

/** Dots of a picture at most; a page may say that it is a kilometre wide. */
const dotsAtMost = 4_000_000

/** Boxes of words at most. */
const boxesAtMost = 5_000

/** All that pdf.js asks of a document for drawing. */
const ownerDocument = { createElement: () => new OffscreenCanvas(1, 1) }

/** Filters need a document; without them a few effects are left out. */
class FilterFactory {
  addFilter() {
    return 'none'
  }
  addHCMFilter = this.addFilter
  addAlphaFilter = this.addFilter
  addLuminosityFilter = this.addFilter
  addKnockoutFilter = this.addFilter
  addHighlightHCMFilter = this.addFilter
  addSelectionHCMFilter = this.addFilter
  addSelectionFilter = this.addFilter
  createSelectionStyle() {
    return null
  }
  destroy() {}
}

/**
 * @param {Uint8Array} bytes given away
 * @param {number} number from 1 on
 * @param {number} dots the width of the picture
 * @returns {Promise<import('./preview.js').Preview>} rejects when there is no such page or it cannot be read
 */
export async function drawPdf(bytes, number, dots) {
  const task = openPdf(bytes, { ownerDocument, FilterFactory })
  try {
    const document = await task.promise
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const scale = Math.min(dots / width, Math.sqrt(dotsAtMost / (width * height)))
    const viewport = page.getViewport({ scale })
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
    const boxes = await boxesOf(page)
    const render = page.render({ canvas: /** @type {any} */ (canvas), viewport })
    const bitmap = await render.promise.then(
      () => canvas.transferToImageBitmap(),
      () => undefined,
    )
    return { width, height, ...(bitmap && { bitmap }), boxes, loose: [] }
  } finally {
    await task.destroy()
  }
}

/** @param {import('pdfjs-dist').PDFPageProxy} page */
async function boxesOf(page) {
  const { transform, width, height } = page.getViewport({ scale: 1 })
  /** @type {import('./preview.js').Box[]} */
  const boxes = []
  const { items } = await page.getTextContent()
  for (const item of items) {
    if (boxes.length === boxesAtMost) break
    if (!('str' in item) || item.str.trim() === '') continue
    const [a = 0, b = 0, , , x = 0, y = 0] = Util.transform(transform, item.transform)
    const size = Math.hypot(a, b) || item.height
    boxes.push({ text: item.str, x: x / width, y: (y - size) / height, width: item.width / width, height: (size * 1.2) / height })
  }
  return boxes
}
