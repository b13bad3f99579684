/** The text of a DOCX. Its pages are made anew by whoever opens it, so they are not told. */
import { Broken } from './faults.js'
import { relations } from './ooxml.js'
import { readXml } from './xml.js'

/** Parts beside the main one that a reader sees, by the end of the relation's type. */
const beside = ['/header', '/footer', '/footnotes', '/endnotes']

/**
 * @param {import('./zip.js').Zip} zip
 * @param {string} main
 * @param {import('./findings.js').Findings} findings
 */
export function readWord(zip, main, findings) {
  let pictures = false
  const read = (/** @type {string} */ part) => {
    readXml(zip, part, {
      open(name) {
        if (name === 'tab') findings.say('\t')
        if (name === 'br' || name === 'cr') findings.say('\n')
        if (name === 'noBreakHyphen') findings.say('-')
        if (name === 'blip' || name === 'imagedata') pictures = true
      },
      text(text, path) {
        if (path.at(-1) === 't') findings.say(text)
      },
      close(name) {
        if (name === 'p') findings.say('\n')
        if (name === 'tc') findings.say('\t')
      },
    })
    findings.flush()
  }
  read(main)
  for (const { type, target } of relations(zip, main).values()) {
    if (!beside.some((end) => type.endsWith(end)) || !zip.has(target)) continue
    try {
      read(target)
    } catch (error) {
      if (!(error instanceof Broken)) throw error
    }
  }
  return { pictures }
}
