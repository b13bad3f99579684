/** The kind of a file by its first bytes; packages and compound files tell it further inside. */
import { find, latin, startsWith } from './bytes.js'

/** Bytes that are looked at for the kind of what is no document. */
const looked = 65_536

/** A PDF may begin later: printers and mail programs write before it. */
const pdfStart = 1_024

const programs = /^application\/(x-msdownload|x-elf|x-mach-binary|wasm|java-vm|vnd\.android|x\.ms\.shortcut|x-nintendo|x-apple-diskimage)/

/** @type {Record<string, string>} */
const pictures = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/apng': 'png', 'image/tiff': 'tiff' }

/** Both orders of bytes, and the large form of each; file-type wants to see the list of tags, which may lie far behind. */
const tiffStarts = [[0x49, 0x49, 0x2a, 0], [0x4d, 0x4d, 0, 0x2a], [0x49, 0x49, 0x2b, 0], [0x4d, 0x4d, 0, 0x2b]]

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<string>} a kind of the contract, or "ole" for a compound file
 */
export async function kindOf(bytes) {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole'
  if (isPdf(bytes)) return 'pdf'
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6) || startsWith(bytes, 0x50, 0x4b, 7, 8) || startsWith(bytes, 0x50, 0x4b, 0x30, 0x30)) return 'zip'
  // From before there were compound files: texts, and workbooks.
  if (startsWith(bytes, 0xdb, 0xa5, 0x2d, 0)) return 'doc'
  if (startsWith(bytes, 9, 0, 4, 0) || startsWith(bytes, 9, 2, 6, 0) || startsWith(bytes, 9, 4, 6, 0)) return 'xls'
  const head = bytes.subarray(0, looked)
  const text = textOf(head)
  if (text !== undefined) return kindOfText(text)
  const { fileTypeFromBuffer } = await import('file-type')
  const mime = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime ?? ''
  if (mime === '' && tiffStarts.some((start) => startsWith(bytes, ...start))) return 'tiff'
  return pictures[mime] ?? (programs.test(mime) ? 'program' : mime === 'application/rtf' ? 'rtf' : 'other')
}

/** @param {Uint8Array} bytes */
function isPdf(bytes) {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return true
  if (/%PDF-\d|%!PS-Adobe-\d\.\d PDF-\d/.test(latin(bytes, 0, pdfStart))) return find(bytes, ' obj') >= 0
  // One whose first line is lost: viewers show it by what lies at its end.
  return find(bytes, 'startxref', Math.max(0, bytes.length - pdfStart)) >= 0 && find(bytes, ' obj') >= 0 && find(bytes, '/Pages') >= 0
}

/**
 * The bytes as text, or undefined when they are none. A text may be in a code page; then its letters come out wrong,
 * but what tells the kind is Latin.
 * @param {Uint8Array} head
 */
function textOf(head) {
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) {
    const text = new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head)
    return controls(text) ? undefined : text
  }
  try {
    // A piece of a character may be cut off at the end.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return controls(text) ? undefined : text
  } catch {
    const text = latin(head)
    return controls(text) ? undefined : text
  }
}

/** Whether there are characters that no text has. @param {string} text */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = (text) => /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text)

/** @param {string} text */
function kindOfText(text) {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (start.startsWith('#!')) return 'program'
  if (start.startsWith('%!PS')) return 'other'
  const bare = start.replace(/^(<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)+/, '')
  return /^<(!doctype\s+html|html|head|body|title|meta|script|style|link|div|p|h[1-6]|br|img|a)\b/i.test(bare) ? 'html' : 'text'
}
