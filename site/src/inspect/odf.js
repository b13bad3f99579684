/** OpenDocument: slides of ODP, sheets of ODS, and the text of all three. */
import { Broken, Enough } from './faults.js'
import { attribute, readXml } from './xml.js'

const family = 'application/vnd.oasis.opendocument.'

/** @type {Record<string, string>} */
const kinds = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }

/** What counts, and where it stands: below the document, its body, and the presentation or spreadsheet. */
const counted = /** @type {Record<string, string>} */ ({ odp: 'page', ods: 'table' })

/** What no one sees on the page. */
const unseen = new Set(['annotation', 'notes', 'tracked-changes', 'deletion'])

/**
 * @param {import('./zip.js').Zip} zip
 * @returns {{kind: string, encrypted: boolean} | undefined} undefined when it is no such package
 */
export function odf(zip) {
  const { listed, encrypted } = readManifest(zip)
  let type = listed
  if (zip.has('mimetype')) {
    let said = ''
    zip.read('mimetype', (piece) => {
      said += new TextDecoder('latin1').decode(piece.subarray(0, 200))
    })
    if (said.startsWith(family)) type = said.trim()
  }
  if (!type.startsWith(family)) return undefined
  const kind = kinds[type.slice(family.length).split(/[^a-z]/, 1)[0] ?? '']
  return { kind: kind ?? 'other', encrypted }
}

/** @param {import('./zip.js').Zip} zip */
function readManifest(zip) {
  let listed = ''
  let encrypted = false
  const part = 'META-INF/manifest.xml'
  if (!zip.has(part)) return { listed, encrypted }
  try {
    readXml(zip, part, {
      open(name, attributes) {
        if (name === 'file-entry' && attribute(attributes, 'full-path') === '/') listed = attribute(attributes, 'media-type')
        if (name === 'encryption-data') encrypted = true
      },
    })
  } catch (error) {
    if (!(error instanceof Broken)) throw error
  }
  return { listed, encrypted }
}

/**
 * @param {import('./zip.js').Zip} zip
 * @param {string} kind
 * @param {import('./findings.js').Findings} findings
 */
export function readOpenDocument(zip, kind, findings) {
  let pages = 0
  let pictures = false
  let hidden = 0
  let full = false
  /** Where something is counted, that goes on when the text is full. @param {string} text */
  const say = (text) => {
    if (full) return
    try {
      findings.say(text)
    } catch (error) {
      if (!counted[kind] || !(error instanceof Enough)) throw error
      full = true
    }
  }
  readXml(zip, 'content.xml', {
    open(name, attributes, path) {
      if (path.length === 4 && path[1] === 'body' && name === counted[kind]) {
        pages++
        findings.flush()
      }
      if (unseen.has(name)) hidden++
      if (name === 'image') pictures = true
      if (hidden > 0) return
      if (name === 's') say(' '.repeat(Math.min(Number(attribute(attributes, 'c')) || 1, 100)))
      if (name === 'tab') say('\t')
      if (name === 'line-break') say('\n')
    },
    text(text, path) {
      if (hidden === 0 && (path.includes('p') || path.includes('h'))) say(text)
    },
    close(name) {
      if (unseen.has(name)) hidden--
      else if (hidden === 0 && (name === 'p' || name === 'h' || name === 'table-row')) say('\n')
      else if (hidden === 0 && name === 'table-cell') say('\t')
    },
  })
  findings.flush()
  if (pages > 0) findings.set({ pages })
  return { pictures }
}
