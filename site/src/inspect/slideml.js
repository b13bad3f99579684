/** Slides of a PPTX and what stands on them. */
import { Broken } from './faults.js'
import { relations } from './ooxml.js'
import { attribute, prefixed, readXml } from './xml.js'

/** What a slide shows from other parts: diagrams and charts, by the end of the relation's type. */
const shown = ['/diagramData', '/chart']

/**
 * The slides in their order, hidden ones too.
 * @param {import('./zip.js').Zip} zip
 * @param {string} main
 * @returns {{parts: (string | undefined)[], width: number, height: number}} undefined for a slide without a part; the size in the file's unit, 0 when it is not told
 */
export function slidesOf(zip, main) {
  /** @type {string[]} */
  const ids = []
  let width = 0
  let height = 0
  readXml(zip, main, {
    open(name, attributes, path) {
      // A list of sections names the slides once more, deeper.
      if (name === 'sldId' && path.length === 3 && path[1] === 'sldIdLst') ids.push(prefixed(attributes, 'id'))
      if (name === 'sldSz') {
        width = Number(attribute(attributes, 'cx'))
        height = Number(attribute(attributes, 'cy'))
      }
    },
  })
  const targets = ids.length > 0 ? relations(zip, main) : new Map()
  return { parts: ids.map((id) => targets.get(id)?.target), width, height }
}

/**
 * @param {import('./zip.js').Zip} zip
 * @param {string} main
 * @param {import('./findings.js').Findings} findings
 */
export function readSlides(zip, main, findings) {
  const { parts } = slidesOf(zip, main)
  // None is not told: a presentation without slides shows an empty one.
  if (parts.length > 0) findings.set({ pages: parts.length })
  let pictures = false
  for (const slide of parts) {
    if (slide === undefined || !zip.has(slide)) throw new Broken('no slide')
    if (readSlide(zip, slide, findings)) pictures = true
    for (const { type, target } of relations(zip, slide).values()) {
      if (!shown.some((end) => type.endsWith(end)) || !zip.has(target)) continue
      try {
        readSlide(zip, target, findings)
      } catch (error) {
        if (!(error instanceof Broken)) throw error
      }
    }
    findings.say('\n')
    findings.flush()
  }
  return { pictures }
}

/** @param {import('./zip.js').Zip} zip @param {string} part @param {import('./findings.js').Findings} findings */
function readSlide(zip, part, findings) {
  let pictures = false
  readXml(zip, part, {
    open(name) {
      if (name === 'br') findings.say('\n')
      if (name === 'blip') pictures = true
    },
    text(text, path) {
      const own = path.at(-1)
      if (own === 't' || (own === 'v' && path.at(-2) === 'pt')) findings.say(text)
    },
    close(name) {
      if (name === 'p' || name === 'pt') findings.say('\n')
      if (name === 'tc') findings.say('\t')
    },
  })
  return pictures
}
