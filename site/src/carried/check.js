/** Whether the container is, byte for byte, the one that its parts follow into; if not, where it differs. */
import { readJson } from './canonical.js'
import { frame, header, headerLength } from './container.js'
import { crc32, sha256 } from './hash.js'
import * as layout from './layout.js'
import * as limits from './limits.js'
import { readManifest } from './manifest.js'
import { Refusal } from './refusal.js'
import { differing, isSame } from './source.js'

/** @typedef {import('./source.js').Source} Source */
/** @typedef {import('./directory.js').Line} Line */

/**
 * @typedef {object} First what stands at the beginning
 * @property {boolean} isOurs whether it is the header of a manifest
 * @property {Uint8Array} bytes of the manifest, as long as the header says
 * @property {string} sha256 of these
 * @property {number | undefined} version that it names
 */

const start = headerLength(layout.manifest)

/** Looks at the manifest where every format has it, without asking the directory. @param {Source} source @returns {Promise<First>} */
export async function peek(source) {
  const bytes = await source.read(0, Math.min(source.size, start))
  const none = { isOurs: false, bytes: new Uint8Array(), sha256: '', version: undefined }
  if (bytes.length < start || new TextDecoder('latin1').decode(bytes.subarray(30)) !== layout.manifest) return none
  const size = new DataView(bytes.buffer).getUint32(18, true)
  if (size > limits.list || start + size > source.size) return { ...none, isOurs: true }
  const manifest = await source.read(start, start + size)
  return { isOurs: true, bytes: manifest, sha256: await sha256(manifest), version: versionIn(manifest) }
}

/** @param {Uint8Array} manifest */
function versionIn(manifest) {
  try {
    return layout.versionOf(readJson(manifest, layout.manifest).format)
  } catch {
    return undefined
  }
}

/**
 * The manifest and its seal do not fit: says which of them has changed, as far as the zip's own checksum tells.
 * @param {Source} source
 * @param {Line[]} lines
 * @param {First} first
 * @returns {Promise<never>}
 */
export async function checkSeal(source, lines, first) {
  const line = lines.find(({ name }) => name === layout.manifest)
  if (!line || !first.isOurs) throw new Refusal('container-changed', layout.manifest, { place: 'header', detail: 'not first' })
  const { name, size, crc } = line
  if (!isSame(await source.read(0, start), header({ name, size, crc }))) throw new Refusal('container-changed', name, { place: 'header' })
  if ((await crc32(first.bytes)) !== crc) throw new Refusal('part-changed', name)
  throw new Refusal('container-changed', '', { place: 'end', detail: 'seal' })
}

/** The same parts in the directory as in the manifest, in the same order. @param {Line[]} lines @param {import('./manifest.js').Manifest} manifest */
export function checkListing(lines, { parts }) {
  const listed = [layout.manifest, ...parts.map(({ path }) => path)]
  const there = lines.map(({ name }) => name)
  const unlisted = there.find((name) => !listed.includes(name))
  const missing = listed.find((name) => !there.includes(name))
  // A name that was changed is both; the manifest has it right.
  if (missing !== undefined && unlisted !== undefined && there.length === listed.length) throw new Refusal('container-changed', missing, { place: 'directory', detail: `name ${unlisted}` })
  if (missing !== undefined) throw new Refusal('missing-part', missing)
  if (unlisted !== undefined) throw new Refusal('unlisted-part', unlisted)
  listed.forEach((name, i) => {
    if (there[i] !== name) throw new Refusal('container-changed', name, { place: 'directory', detail: 'order' })
  })
  for (const { path, size } of parts) {
    const line = lines.find(({ name }) => name === path)
    if (line?.size !== size || line.packed !== size) throw new Refusal('container-changed', path, { place: 'directory', detail: 'size' })
  }
}

/**
 * Compares all that stands round the parts with what must stand there.
 * @param {Source} source
 * @param {Line[]} lines whose names and sizes are those of the manifest
 * @param {import('./directory.js').End} end
 * @returns {Promise<Map<string, {from: number, crc: number}>>} where each part begins
 */
export async function checkFrame(source, lines, end) {
  const expected = frame(lines, end.comment)
  /** @type {import('./refusal.js').Change[]} */
  const changes = []
  /** @param {string} entry @param {import('./refusal.js').Place} place @param {boolean} [same] */
  const note = (entry, place, same = false) => same || changes.push({ code: 'container-changed', entry, place })
  const places = new Map()
  for (const [i, { name, bytes, crc }] of lines.entries()) {
    const [offset, head, line] = [expected.offsets[i] ?? 0, expected.headers[i], expected.lines[i]]
    if (!head || !line) continue
    note(name, 'directory', isSame(bytes, line))
    note(name, 'header', isSame(await source.read(offset, offset + head.length), head))
    places.set(name, { from: offset + head.length, crc })
  }
  // It says where the directory starts and how much there is: when it is right, nothing lies between or behind.
  note('', 'end', isSame(end.bytes, expected.end))
  const [first] = changes
  if (first) throw new Refusal('container-changed', first.entry, { place: first.place, changes })
  return places
}

/**
 * Where one byte alone is not as it must be: a slip of a disk or a line, whatever harm that byte now seems to mean.
 * @param {Source} source
 * @param {Uint8Array} manifest whose seal is right
 * @param {import('./directory.js').End} end
 * @returns {Promise<import('./refusal.js').Change | undefined>} undefined when more differs, or nothing
 */
export async function slip(source, manifest, end) {
  const entries = [{ name: layout.manifest, size: manifest.length, crc: 0 }, ...partsOf(manifest).map(({ path, size }) => ({ name: path, size, crc: 0 }))]
  const { offsets, total } = frame(entries, end.comment)
  if (source.size !== total) return undefined
  for (const [i, entry] of entries.entries()) {
    const head = await source.read(offsets[i] ?? 0, (offsets[i] ?? 0) + 30)
    entry.crc = new DataView(head.buffer).getUint32(14, true)
  }
  const { headers, lines, start: directory, end: record } = frame(entries, end.comment)
  let at = directory
  /** @type {import('./refusal.js').Change[]} */
  const found = []
  /** @param {number} from @param {Uint8Array} wanted @param {string} entry @param {import('./refusal.js').Place} place */
  const compare = async (from, wanted, entry, place) => {
    const count = differing(await source.read(from, from + wanted.length), wanted)
    for (let n = 0; n < count; n++) found.push({ code: 'container-changed', entry, place })
  }
  for (const [i, { name }] of entries.entries()) {
    await compare(offsets[i] ?? 0, headers[i] ?? record, name, 'header')
    await compare(at, lines[i] ?? record, name, 'directory')
    at += lines[i]?.length ?? 0
  }
  await compare(at, record, '', 'end')
  return found.length === 1 ? found[0] : undefined
}

/** @param {Uint8Array} manifest */
function partsOf(manifest) {
  try {
    return readManifest(manifest).parts
  } catch {
    return []
  }
}
