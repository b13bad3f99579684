/** PDF by pdf.js, in this same worker: nothing is fetched, drawn or run. */
// First, because the second finds it ready and starts no worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Broken, Enough } from './faults.js'
import { pdfPages } from './limits.js'
import { lostRoot, repaired } from './pdf-repair.js'

/** Without addresses pdf.js cannot ask for fonts, maps of characters and decoders; the text of nearly all files needs none of them. */
const settings = {
  verbosity: VerbosityLevel.WARNINGS,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  disableWorkerRendering: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
}

/**
 * @param {Uint8Array} bytes given away
 * @param {object} [more] what drawing needs besides
 */
export const openPdf = (bytes, more) => getDocument({ data: bytes, ...settings, ...more })

/** What pdf.js says when the table of a file is of no use and it gathers the objects by itself. */
const gathering = 'Indexing all PDF objects'

let gathered = false
console.warn = (/** @type {unknown} */ text) => {
  if (String(text).includes(gathering)) gathered = true
}

/**
 * @param {Uint8Array} bytes given away
 * @param {import('./findings.js').Findings} findings
 * @param {() => Promise<Uint8Array>} again the same bytes once more
 */
export async function readPdf(bytes, findings, again) {
  gathered = false
  let mended = false
  let task = openPdf(bytes)
  try {
    const document = await task.promise.catch(async (error) => {
      if (isLocked(error)) throw error
      const better = repaired(await again())
      if (!better) throw error
      // Told all the same, but a viewer would not show it.
      mended = true
      findings.set({ damaged: true })
      await task.destroy()
      task = openPdf(better)
      return task.promise
    })
    if (gathered && lostRoot(await again())) throw new Broken('an older state')
    await readPages(document, findings, mended)
    if ((await readTexts(document, findings)) && findings.blank && !mended) findings.set({ textLayer: false })
  } catch (error) {
    if (isLocked(error)) findings.set({ encrypted: true })
    else throw error
  } finally {
    await task.destroy()
  }
}

/** @param {unknown} error */
const isLocked = (error) => error instanceof Error && error.name === 'PasswordException'

/**
 * The number of pages, if it can be believed: pdf.js takes it from the root of the tree, and it may have been put there to mislead.
 * @param {import('pdfjs-dist').PDFDocumentProxy} document @param {import('./findings.js').Findings} findings
 * @param {boolean} mended then no page may be missing
 */
async function readPages(document, findings, mended) {
  const pages = document.numPages
  if (pages < 1) throw new Broken('no page')
  if (pages > pdfPages.counted) throw new Enough('pages')
  const objects = new Set()
  const tried = Math.min(pages, pdfPages.tried)
  for (let number = 1; number <= tried; number++) {
    const page = await document.getPage(number).catch(() => undefined)
    objects.add(page?.ref ? `${page.ref.num} ${page.ref.gen}` : number)
    if (!page && mended) throw new Broken('page')
    if (!page && (number === 1 || gathered)) findings.set({ damaged: true })
  }
  // A tree whose branches all lead to the same few pages.
  if (pages > 1 && objects.size <= tried / 2) throw new Enough('pages')
  findings.set({ pages })
}

/**
 * @param {import('pdfjs-dist').PDFDocumentProxy} document @param {import('./findings.js').Findings} findings
 * @returns {Promise<boolean>} whether a page could be read
 */
async function readTexts(document, findings) {
  let read = false
  const last = Math.min(document.numPages, pdfPages.read)
  for (let number = 1; number <= last; number++) {
    // One page that cannot be read does not hide the others.
    const page = await document.getPage(number).catch(() => undefined)
    if (page && (await readText(page, findings))) read = true
    findings.flush()
    page?.cleanup()
  }
  return read
}

/**
 * What stands on a page, and what was filled in on it.
 * @param {import('pdfjs-dist').PDFPageProxy} page @param {import('./findings.js').Findings} findings
 * @returns {Promise<boolean>} whether it could be read
 */
async function readText(page, findings) {
  /** @param {string} text */
  const say = (text) => {
    if (findings.blank && text.trim() !== '') findings.set({ textLayer: true })
    findings.say(text)
  }
  // Piece by piece: one page may hold more than is kept of the whole file.
  const reader = page.streamTextContent().getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (const item of next.value.items) if (item.str !== undefined) say(item.hasEOL ? `${item.str}\n` : item.str)
    }
    for (const { subtype, fieldValue, contentsObj, hidden } of await page.getAnnotations()) {
      if (hidden) continue
      if (subtype === 'Widget' && typeof fieldValue === 'string' && fieldValue !== '') say(`\n${fieldValue}`)
      if (subtype === 'FreeText' && contentsObj?.str) say(`\n${contentsObj.str}`)
    }
    if (!findings.blank) say('\n')
    return true
  } catch (error) {
    if (error instanceof Enough) throw error
    return false
  }
}
