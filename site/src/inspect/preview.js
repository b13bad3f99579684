/** One page of a file to look at: a PDF as a picture with the places of its words, a slide as the places of its words. Nothing here is told to the core. */
import { readSlideBoxes } from './slide-boxes.js'
import { kindOf } from './kind.js'
import { ooxml } from './ooxml.js'
import { Zip } from './zip.js'

/**
 * @typedef {object} Box words that stand together; all four figures are parts of the page's width and height, from its upper left corner
 * @property {string} text
 * @property {number} x @property {number} y @property {number} width @property {number} height
 *
 * @typedef {object} Preview
 * @property {number} width of the page in the unit of the file; only the proportion to the height matters
 * @property {number} height
 * @property {ImageBitmap} [bitmap] of the page, where it can be drawn; close() it when it has been shown
 * @property {Box[]} boxes
 * @property {string[]} loose words whose place is not told
 */

/**
 * @param {Uint8Array} bytes may be given away
 * @param {number} page from 1 on
 * @param {number} dots the width of the picture
 * @param {() => void} opened called when the reader is loaded and starts
 * @returns {Promise<Preview | undefined>} undefined for a kind or a page that cannot be shown
 */
export async function preview(bytes, page, dots, opened) {
  try {
    const kind = await kindOf(bytes)
    if (kind === 'pdf') {
      const { drawPdf } = await import('./pdf-draw.js')
      opened()
      return await drawPdf(bytes, page, dots)
    }
    if (kind !== 'zip') return undefined
    opened()
    const zip = new Zip(bytes)
    const office = ooxml(zip)
    return office?.kind === 'pptx' && !office.broken ? readSlideBoxes(zip, office.main, page) : undefined
  } catch {
    return undefined
  }
}
