/** Opens a carried file. Nothing of the page is touched: either everything is sound and comes back, or a refusal says what is not. */
import { bytesOf, readJson } from './canonical.js'
import { checkFrame, checkListing, checkSeal, peek, slip } from './check.js'
import { findEnd, readDirectory, refuseHarm } from './directory.js'
import { refuseOrphans, withoutFile } from './documents.js'
import { crc32, sha256 } from './hash.js'
import * as layout from './layout.js'
import { readManifest } from './manifest.js'
import { migrate } from './migrate.js'
import { letterOf } from './pack.js'
import { isOf } from './receipt.js'
import { Refusal } from './refusal.js'
import { isSame, sourceOf } from './source.js'

/**
 * @typedef {object} Contents
 * @property {any} application
 * @property {Map<string, {name: string, bytes: Uint8Array<ArrayBuffer>}[]>} files by slot; the name is only ever a text
 * @property {any} report what the program of the other machine said
 * @property {import('./receipt.js').Receipt} receipt
 * @property {any} draft undefined when there is none
 *
 * @typedef {Contents & {manifest: import('./manifest.js').Manifest, seal: string, changed: import('./refusal.js').Change[], withoutFile: string[]}} Unpacked
 *   seal: SHA-256 of the manifest; changed: documents that were left out because they are not as they were packed, empty unless asked for; withoutFile:
 *   pointers of files that the application speaks of and that are not there
 *
 * @typedef {object} Options
 * @property {AbortSignal} [signal] it then rejects with the signal's reason
 * @property {(state: {done: number, total: number}) => void} [progress] told after each part; in bytes
 * @property {(application: any) => unknown} [validate] throws the core's error when the application is none
 * @property {boolean} [withoutChanged] opens a file of which only documents have changed, without these
 */

/**
 * @param {Uint8Array | Blob} packed
 * @param {Options} [options]
 * @returns {Promise<Unpacked>} rejects with a refusal, or with the browser's own error when the file cannot be read
 */
export async function unpack(packed, { signal, progress, validate, withoutChanged = false } = {}) {
  const source = sourceOf(packed)
  if (source.size > layout.largest) throw new Refusal('too-large')
  signal?.throwIfAborted()
  const [end, first] = await Promise.all([findEnd(source), peek(source)])
  if (!end) throw new Refusal(first.isOurs ? 'damaged' : 'not-a-package', '', { place: first.isOurs ? 'end' : '' })
  const seal = layout.readSeal(end.comment)
  const isSealed = seal !== undefined && first.sha256 === seal.sha256
  if (isSealed && seal.version > layout.version && first.version === seal.version) throw new Refusal('newer-format', '', { detail: layout.formatOf(seal.version) })
  const lines = await directoryOf(source, end, first.isOurs || seal !== undefined).catch(async (harm) => {
    const change = isSealed && seal.version === first.version && (await slip(source, first.bytes, end))
    throw change ? new Refusal(change.code, change.entry, { place: change.place, cause: harm }) : harm
  })
  if (!isSealed || seal.version !== first.version) await checkSeal(source, lines, first)
  const manifest = readManifest(first.bytes)
  checkListing(lines, manifest)
  const places = await checkFrame(source, lines, end)

  /** @type {Map<string, Uint8Array<ArrayBuffer>>} */
  const parts = new Map()
  /** @type {import('./refusal.js').Change[]} */
  const changed = []
  const total = manifest.parts.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  for (const { path, size, sha256: digest } of manifest.parts) {
    signal?.throwIfAborted()
    const { from, crc } = /** @type {{from: number, crc: number}} */ (places.get(path))
    const bytes = await source.read(from, from + size)
    if ((await sha256(bytes)) !== digest) changed.push({ code: 'part-changed', entry: path, place: '' })
    else if ((await crc32(bytes, signal)) !== crc) changed.push({ code: 'container-changed', entry: path, place: 'header' })
    else parts.set(path, bytes)
    progress?.({ done: (done += size), total })
  }
  const [worst] = changed.toSorted((a, b) => Number(isDocument(a)) - Number(isDocument(b)))
  if (worst && !(withoutChanged && changed.every(isDocument))) throw new Refusal(worst.code, worst.entry, { place: worst.place, changes: changed })
  return opened(manifest, parts, { seal: first.sha256, changed, validate })
}

/** @param {import('./refusal.js').Change} change */
const isDocument = ({ code, entry }) => code === 'part-changed' && entry.startsWith('documents/')

/**
 * @param {import('./source.js').Source} source
 * @param {import('./directory.js').End} end
 * @param {boolean} isOurs whether something says that it was made here
 */
async function directoryOf(source, end, isOurs) {
  /** @type {import('./directory.js').Line[]} */
  let lines
  try {
    lines = await readDirectory(source, end)
  } catch (error) {
    if (isOurs || !(error instanceof Refusal) || error.code !== 'container-changed') throw error
    throw new Refusal('not-a-package', '', { cause: error })
  }
  refuseHarm(lines, source.size)
  if (!lines.some(({ name }) => name === layout.manifest)) throw new Refusal(isOurs ? 'missing-part' : 'not-a-package', isOurs ? layout.manifest : '')
  return lines
}

/**
 * What the parts say, once their bytes are known to be right.
 * @param {import('./manifest.js').Manifest} manifest
 * @param {Map<string, Uint8Array<ArrayBuffer>>} parts by path
 * @param {{seal: string, changed: import('./refusal.js').Change[], validate: Options['validate']}} more
 * @returns {Unpacked}
 */
function opened(manifest, parts, { seal, changed, validate }) {
  const { fixed } = layout
  const bytes = (/** @type {string} */ path) => parts.get(path) ?? new Uint8Array()
  const application = readJson(bytes(fixed.application), fixed.application, 'unreadable-application')
  const report = readJson(bytes(fixed.report), fixed.report)
  const receipt = readJson(bytes(fixed.receipt), fixed.receipt)
  const draft = parts.has(fixed.draft) ? readJson(bytes(fixed.draft), fixed.draft) : undefined
  const digestOf = (/** @type {string} */ path) => manifest.parts.find((part) => part.path === path)?.sha256 ?? ''
  if (!isOf(receipt, { application: digestOf(fixed.application), report: digestOf(fixed.report) })) throw new Refusal('damaged', fixed.receipt, { detail: 'of another application' })
  if (typeof letterOf(application) !== 'string') throw new Refusal('unreadable-application', fixed.application, { detail: '/letter' })
  if (!isSame(bytesOf(letterOf(application)), bytes(fixed.letter))) throw new Refusal('damaged', fixed.letter, { detail: 'not the letter of the application' })
  refuseOrphans(application, manifest.parts)

  /** @type {Contents['files']} */
  const files = new Map()
  for (const { kind, path, slot = '', name = '' } of manifest.parts) {
    const found = parts.get(path)
    if (kind === 'document' && found) files.set(slot, [...(files.get(slot) ?? []), { name, bytes: found }])
  }
  const contents = migrate({ application, files, report, receipt, draft }, layout.versionOf(manifest.format) ?? 0)
  try {
    validate?.(contents.application)
  } catch (cause) {
    throw new Refusal('unreadable-application', fixed.application, { detail: /** @type {{at?: string}} */ (cause)?.at ?? '', cause })
  }
  return { ...contents, manifest, seal, changed, withoutFile: withoutFile(contents.application, manifest.parts.filter(({ path }) => parts.has(path))) }
}
