/** Slides of a PPT, and what stands on them where the document keeps it together. */
import { viewOf } from './bytes.js'
import { Broken } from './faults.js'
import { chain } from './limits.js'

const record = { document: 1000, slideList: 0x0ff0, slide: 0x03f3, edit: 0x0ff5, persist: 0x1772, chars: 0x0fa0, bytes: 0x0fa8 }

/** What "Current User" begins with when the presentation needs a password. */
const locked = 0xf3d1c4df

/**
 * @param {Uint8Array} bytes the stream "PowerPoint Document"
 * @param {Uint8Array | undefined} user the stream "Current User"
 * @param {import('./findings.js').Findings} findings
 */
export function readOldSlides(bytes, user, findings) {
  const view = viewOf(bytes)
  if (user && user.length >= 20 && viewOf(user).getUint32(12, true) === locked) {
    findings.set({ encrypted: true })
    return
  }
  const document = newestDocument(view, user && user.length >= 20 ? viewOf(user).getUint32(16, true) : undefined) ?? lastDocument(view)
  if (document === undefined) throw new Broken('no document')
  const pages = countSlides(view, document, findings)
  // None is not told: a presentation without slides shows an empty one.
  if (pages > 0) findings.set({ pages })
}

/** @param {DataView} view @param {number} at */
const header = (view, at) => ({
  instance: view.getUint16(at, true) >> 4,
  type: view.getUint16(at + 2, true),
  start: at + 8,
  end: at + 8 + view.getUint32(at + 4, true),
})

/**
 * Follows the edits from the newest to the one that wrote the document last.
 * @param {DataView} view @param {number | undefined} edit where the newest stands
 */
function newestDocument(view, edit) {
  const seen = new Set()
  try {
    let wanted
    for (let at = edit; at !== undefined && at > 0 && !seen.has(at) && header(view, at).type === record.edit; at = view.getUint32(at + 16, true)) {
      seen.add(at)
      wanted ??= view.getUint32(at + 24, true)
      const found = persisted(view, view.getUint32(at + 20, true), wanted)
      if (found !== undefined && header(view, found).type === record.document) return found
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}

/** Where an object stands according to one directory. @param {DataView} view @param {number} at @param {number} wanted */
function persisted(view, at, wanted) {
  const { type, start, end } = header(view, at)
  if (type !== record.persist) return undefined
  for (let next = start; next + 4 <= end; ) {
    const entry = view.getUint32(next, true)
    const first = entry & 0xfffff
    const count = entry >>> 20
    if (wanted >= first && wanted < first + count) return view.getUint32(next + 4 + 4 * (wanted - first), true)
    next += 4 + 4 * count
  }
  return undefined
}

/** The last document among the records, for a file whose edits lead nowhere. @param {DataView} view */
function lastDocument(view) {
  let found
  for (let at = 0, i = 0; at + 8 <= view.byteLength && i < chain.records; i++) {
    const { type, end } = header(view, at)
    if (type === record.document) found = at
    at = end
  }
  return found
}

/** The first list of the document names its slides; their texts stand between the names. @param {DataView} view @param {number} document @param {import('./findings.js').Findings} findings */
function countSlides(view, document, findings) {
  let slides = 0
  let left = chain.records
  const end = Math.min(header(view, document).end, view.byteLength)
  for (let at = header(view, document).start; at + 8 <= end && left-- > 0; at = header(view, at).end) {
    const list = header(view, at)
    if (list.type !== record.slideList || list.instance !== 0) continue
    for (let next = list.start; next + 8 <= Math.min(list.end, end) && left-- > 0; next = header(view, next).end) {
      const { type, start, end: stop } = header(view, next)
      if (type === record.slide) slides++
      if (type !== record.chars && type !== record.bytes) continue
      const text = new Uint8Array(view.buffer, view.byteOffset + start, Math.max(0, Math.min(stop, view.byteLength) - start))
      findings.say(`${new TextDecoder(type === record.chars ? 'utf-16le' : 'latin1').decode(text).replaceAll('\r', '\n')}\n`)
    }
  }
  findings.flush()
  return slides
}
