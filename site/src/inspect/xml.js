/** XML read as a stream, with bounds; nothing outside the text is ever fetched, and declared entities are not expanded. */
import { SaxesParser } from 'saxes'
import { Broken, Enough } from './faults.js'
import { xmlDepth } from './limits.js'

/**
 * @typedef {object} Handlers names are local names: the prefix is each program's own choice
 * @property {(name: string, attributes: Record<string, string>, path: string[]) => void} [open] the path ends with the name
 * @property {(name: string, path: string[]) => void} [close] the path ends with the name
 * @property {(text: string, path: string[]) => void} [text] of the element at the end of the path, maybe in pieces
 */

/** Where a part stands for a newer one that was there already: the older form is for older programs. */
const older = 'Fallback'

/** @param {string} name */
const local = (name) => name.slice(name.indexOf(':') + 1)

/**
 * Reads a part of a zip.
 * @param {import('./zip.js').Zip} zip
 * @param {string} name
 * @param {Handlers} handlers
 * @throws {Broken} when it is missing or not well-formed @throws {Enough} when a bound is reached
 */
export function readXml(zip, name, { open, close, text }) {
  /** @type {string[]} */
  const path = []
  // The depth at which something began that is passed over.
  let passed = 0
  const parser = new SaxesParser({ position: false })
  parser.on('error', (error) => {
    throw new Broken(error.message)
  })
  parser.on('opentag', (tag) => {
    const own = local(tag.name)
    if (path.push(own) > xmlDepth) throw new Enough('depth')
    if (passed === 0 && own === older) passed = path.length
    if (passed === 0) open?.(own, /** @type {Record<string, string>} */ (tag.attributes), path)
  })
  parser.on('closetag', (tag) => {
    if (passed === 0) close?.(local(tag.name), path)
    if (passed === path.length) passed = 0
    path.pop()
  })
  if (text) {
    const pass = (/** @type {string} */ piece) => {
      if (passed === 0) text(piece, path)
    }
    parser.on('text', pass)
    parser.on('cdata', pass)
  }
  /** @type {TextDecoder | undefined} */
  let decoder
  zip.read(name, (piece, last) => {
    decoder ??= decoderOf(piece)
    parser.write(decoder.decode(piece, { stream: !last }))
  })
  parser.close()
}

/** The attribute of a local name, whatever its prefix. @param {Record<string, string>} attributes @param {string} name */
export function attribute(attributes, name) {
  if (attributes[name] !== undefined) return attributes[name]
  const found = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
  return found === undefined ? '' : (attributes[found] ?? '')
}

/** The attribute of a local name that has a prefix, as r:id beside id. @param {Record<string, string>} attributes @param {string} name */
export function prefixed(attributes, name) {
  const found = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
  return found === undefined ? '' : (attributes[found] ?? '')
}

/** By the mark at the start, else by what the first line says. @param {Uint8Array} start */
function decoderOf(start) {
  const [a, b] = start
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le')
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be')
  if (a === 0x3c && b === 0) return new TextDecoder('utf-16le')
  if (a === 0 && b === 0x3c) return new TextDecoder('utf-16be')
  const said = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(new TextDecoder('latin1').decode(start.subarray(0, 200)))?.[1]
  try {
    return new TextDecoder(said ?? 'utf-8')
  } catch (error) {
    throw new Broken(`encoding ${said}`, { cause: error })
  }
}
