/** An application with seven documents for the tests of the carried file: invented, and the same bytes in every run. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { receiptOf } from '../src/carried/receipt.js'
import { Refusal } from '../src/carried/refusal.js'

/**
 * @typedef {{name: string, bytes: Uint8Array<ArrayBuffer>}} Paper
 * @typedef {Omit<import('../src/carried/pack.js').Given, 'files'> & {files: Map<string, Paper[]>}} Sample
 */

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** @param {Uint8Array} bytes */
export const digest = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Names as people give them, and some that want to be more than names. The kept files of each format hold them: they stay as they are. */
const names = [
  ['passport', 'Жоба паспорты (соңғы).pdf'],
  ['schedule', 'план-график 2026–2031.xlsx'],
  ['financing', 'договор займа № 7/2026.pdf'],
  ['conclusion', '..\\..\\қорытынды.pdf'],
  ['slide', '\u202eтанысты\u0301ру.pptx'],
  ['justification', `${'негіздеме '.repeat(20)}.docx`],
  ['information', 'CON.pdf'],
]

/**
 * @param {number} [seed]
 * @param {number} [size] of the largest document, in bytes
 * @returns {Promise<Sample>}
 */
export async function sample(seed = 1, size = 9_000) {
  const next = random(seed)
  const application = JSON.parse(readFileSync(new URL('../src/examples/kk.json', import.meta.url), 'utf8'))
  Object.assign(application, { filed: '2026-11-23', letter: 'ӨТІНІШ\n\nЖобаның құны — 71,5 млрд ₸.\r\n«Үлгі» ЖШС\n' })
  /** @type {Sample['files']} */
  const files = new Map()
  for (const [slot = '', name = ''] of names) {
    // Two in one slot, and one that is empty.
    const count = slot === 'financing' ? 2 : 1
    const made = Array.from({ length: count }, (_, i) => {
      const bytes = new Uint8Array(i > 0 ? 0 : Math.floor(size * (0.3 + 0.7 * next())))
      for (let at = 0; at < bytes.length; at++) bytes[at] = Math.floor(next() * 256)
      return { name: i > 0 ? `${i}-${name}` : name, bytes }
    })
    files.set(slot, made)
    application.documents = { ...application.documents, [slot]: { ...application.documents?.[slot], files: made.map((file) => facts(file)) } }
  }
  const report = { format: 'tanu/report/1', filed: '2026-11-23', ready: false, findings: [], understood: [], notices: ['S-1'] }
  return { application, files, report, receipt: await receipt(application, report), draft: { example: false, course: { accepted: '', drafted: '', met: '' } } }
}

/** @param {{name: string, bytes: Uint8Array}} file */
const facts = ({ name, bytes }) => ({ name, size: bytes.length, sha256: digest(bytes), kind: bytes.length ? 'pdf' : 'empty', pages: 1, text: 'құны 71,5 млрд' })

/** A receipt of these. @param {any} application @param {any} report */
export const receipt = (application, report) =>
  receiptOf({ program: { version: '000000000000', files: [{ path: 'tanu.wasm', sha256: '0'.repeat(64) }] }, catalogue: { on: application.filed }, application, report })

/** The bytes of a package. @param {Blob} blob */
export const bytesOf = async (blob) => new Uint8Array(await blob.arrayBuffer())

/** Resolves to what a package is refused for. @param {Promise<unknown>} promise @returns {Promise<Refusal>} */
export const refusal = (promise) =>
  promise.then(
    () => assert.fail('was not refused'),
    (error) => {
      if (!(error instanceof Refusal)) throw error
      return error
    },
  )
