/** Makes the carried file. The same contents give the same bytes. */
import { bytesOf, canonical } from './canonical.js'
import { frame } from './container.js'
import { refuseOrphans } from './documents.js'
import { crc32, sha256 } from './hash.js'
import * as layout from './layout.js'
import * as limits from './limits.js'
import { manifestOf } from './manifest.js'
import { safeName } from './names.js'
import { isOf } from './receipt.js'
import { Refusal } from './refusal.js'

/**
 * @typedef {object} Given
 * @property {any} application the contract's
 * @property {Map<string, {name: string, bytes: Uint8Array | Blob}[]>} files of each slot, in the order of the application
 * @property {any} report
 * @property {import('./receipt.js').Receipt} receipt of this application and report
 * @property {any} [draft] what the page keeps besides the application: a small JSON object
 *
 * @typedef {object} Options
 * @property {AbortSignal} [signal] it then rejects with the signal's reason
 * @property {(state: {done: number, total: number}) => void} [progress] told after each part; in bytes
 *
 * @typedef {import('./manifest.js').Part & {crc: number, content: Blob}} Ready
 */

/**
 * @param {Given} given
 * @param {Options} [options]
 * @returns {Promise<Blob>} rejects with a refusal when it would not be opened again, or with the browser's own error when a file cannot be read
 */
export async function pack({ application, files, report, receipt, draft }, { signal, progress } = {}) {
  const wanted = [
    part('application', canonical(application)),
    part('letter', letterOf(application)),
    part('report', canonical(report)),
    part('receipt', canonical(receipt)),
    ...(draft === undefined ? [] : [part('draft', canonical(draft))]),
    ...[...files].flatMap(([slot, each]) => each.map((file, i) => paper(slot, i + 1, file))),
  ]
  const total = refuseSizes(wanted)
  /** @type {Ready[]} */
  const ready = []
  let done = 0
  for (const { bytes, ...rest } of wanted) {
    signal?.throwIfAborted()
    const read = bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : /** @type {Uint8Array<ArrayBuffer>} */ (bytes)
    // As a Blob the browser may keep it on the disk: at any time one part is in memory.
    ready.push({ ...rest, size: read.length, sha256: await sha256(read), crc: await crc32(read, signal), content: new Blob([read]) })
    progress?.({ done: (done += read.length), total })
  }
  const digestOf = (/** @type {string} */ kind) => ready.find((each) => each.kind === kind)?.sha256 ?? ''
  if (!isOf(receipt, { application: digestOf('application'), report: digestOf('report') })) throw new Refusal('damaged', layout.fixed.receipt, { detail: 'of another application' })
  refuseOrphans(application, ready)
  return written(manifestOf(receipt.program.version, ready.map(listed)), ready, signal)
}

/** @param {import('./manifest.js').Manifest} manifest @param {Ready[]} ready @param {AbortSignal} [signal] */
async function written(manifest, ready, signal) {
  const bytes = bytesOf(canonical(manifest))
  const first = { name: layout.manifest, size: bytes.length, crc: await crc32(bytes, signal) }
  const entries = [first, ...ready.map(({ path, size, crc }) => ({ name: path, size, crc }))]
  const { headers, lines, end } = frame(entries, layout.sealOf(layout.version, await sha256(bytes)))
  const contents = [bytes, ...ready.map(({ content }) => content)]
  // No type of zip: some browsers would unpack it, or give it another name.
  return new Blob([...headers.flatMap((header, i) => [header, contents[i] ?? '']), ...lines, end], { type: 'application/octet-stream' })
}

/** The text of letter.txt. @param {any} application @returns {string} */
export const letterOf = (application) => application.letter ?? ''

/** @param {keyof typeof layout.fixed} kind @param {string} text @returns {{kind: import('./layout.js').PartKind, path: string, bytes: Uint8Array | Blob, slot?: string, name?: string}} */
const part = (kind, text) => ({ kind, path: layout.fixed[kind], bytes: bytesOf(text) })

/** @param {string} slot @param {number} number @param {{name: string, bytes: Uint8Array | Blob}} file @returns {ReturnType<typeof part>} */
const paper = (slot, number, { name, bytes }) => ({ kind: 'document', path: layout.documentStart(slot, number) + safeName(name), bytes, slot, name: name.slice(0, limits.ownName) })

/** @param {Ready} ready @returns {import('./manifest.js').Part} */
const listed = ({ kind, path, size, sha256: digest, slot, name }) => ({ kind, path, size, sha256: digest, slot, name })

/** Before anything is read. @param {ReturnType<typeof part>[]} parts @returns {number} their bytes together */
function refuseSizes(parts) {
  if (parts.length + 1 > limits.entries) throw new Refusal('too-many')
  let all = 0
  for (const { path, bytes } of parts) {
    const size = bytes instanceof Blob ? bytes.size : bytes.length
    all += size
    if (size > limits.part || all > limits.all) throw new Refusal('too-large', path)
  }
  return all
}
