/** A letter that was typed, as parts: its blocks between empty lines, each with its own line breaks, every character as given. */

/** @typedef {import('./write.js').Part} Part */

/**
 * @param {string} text
 * @returns {Part[]} of kind "block"; more empty lines than one are blocks without text, so that room for a signature stays
 */
export function typed(text) {
  const blocks = text.replaceAll(/\r\n?/g, '\n').replace(/\s+$/, '').split(/\n[ \t]*\n/)
  return blocks.length === 1 && blocks[0]?.trim() === '' ? [] : blocks.map((block) => ({ kind: 'block', text: block }))
}
