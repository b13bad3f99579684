/** Where the words of a slide stand. */
import { slidesOf } from './slideml.js'
import { attribute, readXml } from './xml.js'

/**
 * @param {import('./zip.js').Zip} zip
 * @param {string} main
 * @param {number} page from 1 on
 * @returns {import('./preview.js').Preview | undefined} undefined when there is no such slide
 */
export function readSlideBoxes(zip, main, page) {
  const { parts, width, height } = slidesOf(zip, main)
  const part = parts[page - 1]
  if (part === undefined || !(width > 0 && height > 0)) return undefined
  return { width, height, ...boxesOf(zip, part, width, height) }
}

/** Shapes that hold words; what groups them may move and scale them. */
const shapes = new Set(['sp', 'graphicFrame'])

/** @param {import('./zip.js').Zip} zip @param {string} part @param {number} width @param {number} height */
function boxesOf(zip, part, width, height) {
  /** @type {import('./preview.js').Box[]} */
  const boxes = []
  /** @type {string[]} */
  const loose = []
  let text = ''
  let grouped = 0
  /** @type {{x: number, y: number, width: number, height: number} | undefined} */
  let place
  const at = { x: 0, y: 0 }
  readXml(zip, part, {
    open(name, attributes) {
      const number = (/** @type {string} */ key) => Number(attribute(attributes, key))
      if (name === 'grpSp') grouped++
      if (shapes.has(name)) {
        text = ''
        place = undefined
      }
      if (name === 'off') Object.assign(at, { x: number('x'), y: number('y') })
      if (name === 'ext' && attributes['cx'] !== undefined) place ??= { x: at.x / width, y: at.y / height, width: number('cx') / width, height: number('cy') / height }
      if (name === 'br') text += '\n'
    },
    text(piece, path) {
      if (path.at(-1) === 't') text += piece
    },
    close(name) {
      if (name === 'grpSp') grouped--
      if (name === 'p') text += '\n'
      if (!shapes.has(name)) return
      if (text.trim() !== '') {
        if (place && grouped === 0) boxes.push({ text: text.trim(), ...place })
        else loose.push(text.trim())
      }
      text = ''
    },
  })
  return { boxes, loose }
}
