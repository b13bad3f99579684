/** What is refused, by which code and name, before any part is read, within half a second, and without a trace. */
import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { openAsBlob } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { canonical } from '../src/carried/canonical.js'
import { pack } from '../src/carried/pack.js'
import { codes } from '../src/carried/refusal.js'
import { unpack } from '../src/carried/unpack.js'
import { folder } from './browsers/session.mjs'
import { bytesOf, digest, refusal, sample } from './carried-sample.mjs'
import { zip } from './carried-zip.mjs'

/** @typedef {import('./carried-zip.mjs').Entry} Entry */

/** A sound package, and its entries in their order. */
/** @type {Uint8Array<ArrayBuffer>} */
let sound
/** @type {Entry[]} */
let entries

before(async () => {
  sound = await bytesOf(await pack(await sample()))
  entries = Object.entries(unzipSync(sound)).map(([name, data]) => ({ name, data }))
})

const encode = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text))

/** All codes that were met, for the last test. @type {Set<string>} */
const met = new Set()

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {import('../src/carried/refusal.js').Code} code
 * @param {string} [entry]
 * @param {string} [place]
 */
async function refused(bytes, code, entry = '', place = '') {
  const copy = bytes.slice()
  for (const packed of [bytes, new File([bytes], 'a.tanu')]) {
    const start = performance.now()
    const found = await refusal(unpack(packed, { validate: () => assert.fail('was read') }))
    const took = performance.now() - start
    assert.deepEqual([found.code, found.entry, found.place], [code, entry, place], found.message)
    assert.ok(took <= 500, `${took} ms`)
  }
  assert.equal(Buffer.compare(bytes, copy), 0)
  met.add(code)
}

/** A part of the sound package. @param {string} name */
const text = (name) => Buffer.from(entries.find((entry) => entry.name === name)?.data ?? []).toString()

/** The seal of a manifest. @param {Uint8Array} manifest @param {number} [version] */
const seal = (manifest, version = 1) => `tanu/package/${version} sha256:${digest(manifest)}`

/** The manifest of the sound package, as an object. @returns {any} */
const manifest = () => JSON.parse(Buffer.from(entries[0]?.data ?? []).toString())

/** The sound package with other entries, its seal right: as somebody writes it who knows the format. @param {Entry[]} list @param {object} [more] */
const written = (list, more = {}) => zip(list, { comment: seal(list[0]?.data ?? new Uint8Array()), ...more })

/** The sound package with one more entry, that the manifest lists too. @param {Entry} extra */
const listing = (extra) => {
  const value = manifest()
  const data = extra.data ?? new Uint8Array()
  value.parts.push({ kind: 'document', name: 'x', path: String(extra.name), sha256: digest(data), size: extra.size ?? data.length, slot: 'passport' })
  return written([{ name: 'manifest.json', data: encode(canonical(value)) }, ...entries.slice(1), extra])
}

test('the maker of these zips makes the sound one', async () => {
  assert.equal(digest(await written(entries)), digest(sound))
})

test('names that lead out, or are not what they seem', async () => {
  const names = ['../x.pdf', 'documents/../../x', '/etc/x', '//host/x', 'C:/x', 'c:x', 'documents\\x', '..', '.', './x', 'documents//x', 'documents/./x', 'a\u0000b', 'a\nb', 'a\u009fb', 'x\u202efdp.exe', 'x\u200b.pdf']
  for (const name of [...names, 'x.', 'x ', 'documents/ ', 'aux', 'documents/NUL.txt', 'x:stream', `documents/${'x'.repeat(400)}`, '', 'x\u2028y']) {
    const shown = name.replace(/[\p{Cc}\p{Cf}\u2028]/gu, '\ufffd').slice(0, 255)
    await refused(await zip([{ name, data: encode('x') }]), 'unsafe-name', shown)
    await refused(await written([...entries, { name, data: encode('x') }]), 'unsafe-name', shown)
    await refused(await listing({ name, data: encode('x') }), 'unsafe-name', shown)
  }
  await refused(await written([...entries, { name: Buffer.from([0x61, 0xff]) }]), 'unsafe-name', 'aÿ')
  // Written over a name in its place, which leaves every size as it was.
  const over = await written(entries.map((entry) => (entry.name === 'letter.txt' ? { ...entry, name: '../etc.txt' } : entry)))
  assert.equal(over.length, sound.length)
  await refused(over, 'unsafe-name', '../etc.txt')
})

test('names of which some system makes one', async () => {
  for (const name of ['letter.txt', 'LETTER.TXT', 'Letter.txt', 'ｌetter.txt']) await refused(await written([...entries, { name }]), 'duplicate', name)
  await refused(await written([...entries, { name: 'documents/e\u0301' }, { name: 'documents/\u00e9' }]), 'duplicate', 'documents/\u00e9')
  await refused(await written([...entries, { name: 'documents/й' }, { name: 'documents/И\u0306' }]), 'duplicate', 'documents/И\u0306')
})

test('links, devices, passwords', async () => {
  for (const mode of [0o120777, 0o020666, 0o060666, 0o010666, 0o140666]) await refused(await listing({ name: 'documents/passport/2-x', data: encode('/etc/passwd'), mode }), 'link', 'documents/passport/2-x')
  for (const flags of [0x801, 0x841]) await refused(await listing({ name: 'documents/passport/2-x', data: encode('x'), flags }), 'encrypted', 'documents/passport/2-x')
})

test('too many, too large, bombs: by what the directory says, whether it is true or not', async () => {
  const one = { name: 'documents/passport/2-x', data: encode('x') }
  await refused(await written([...entries, ...Array.from({ length: 200 }, (_, i) => ({ name: `x${i}` }))]), 'too-many')
  await refused(await written(Array.from({ length: 70_000 }, (_, i) => ({ name: `x${i}` }))), 'too-many')
  await refused(await written([...entries, ...Array.from({ length: 300 }, (_, i) => ({ name: `x${i}` }))], { count: 3 }), 'too-many')
  await refused(await listing({ ...one, size: 51 * 1024 * 1024, packed: 51 * 1024 * 1024 }), 'bomb', one.name)
  await refused(await listing({ ...one, size: 0xffffffff, packed: 0xffffffff }), 'bomb', one.name)
  const zeros = deflateRawSync(Buffer.alloc(60 * 1024 * 1024))
  await refused(await listing({ ...one, data: zeros, method: 8, size: 60 * 1024 * 1024 }), 'bomb', one.name)
  const kernel = Buffer.alloc(65_536, 1)
  const overlapping = Array.from({ length: 100 }, (_, i) => ({ name: `x${i}`, data: i ? new Uint8Array() : kernel, packed: kernel.length, size: 90 * kernel.length, method: 8, offset: 0 }))
  await refused(await zip(overlapping), 'bomb', 'x1')
  // A bomb that says it is small is not inflated at all.
  await refused(await listing({ ...one, data: zeros, method: 8, size: zeros.length }), 'container-changed', one.name, 'directory')
})

test('too large, on a file as large as it says', async () => {
  const path = join(folder('carried'), 'large.tanu')
  const file = await open(path, 'w')
  await file.truncate(352 * 1024 * 1024)
  await file.close()
  const hole = await openAsBlob(path)
  const start = performance.now()
  assert.equal((await refusal(unpack(new Blob([hole, hole])))).code, 'too-large')
  assert.equal((await refusal(unpack(hole))).code, 'not-a-package')
  const size = 51 * 1024 * 1024
  // The record at the end, and one line, say that the hole is an entry.
  const [line, large] = [await zip([{ name: 'x', data: encode('x') }]), await zip([{ name: 'x', size, packed: size }])]
  const directory = large.subarray(31)
  new DataView(directory.buffer, directory.byteOffset).setUint32(directory.length - 6, hole.size, true)
  assert.equal((await refusal(unpack(line))).code, 'not-a-package')
  const found = await refusal(unpack(new Blob([hole, directory])))
  assert.deepEqual([found.code, found.entry], ['too-large', 'x'])
  const mega = 1024 * 1024
  const many = await zip(Array.from({ length: 8 }, (_, i) => ({ name: `x${i}`, size: 45 * mega, packed: mega, method: 8 })))
  const lines = many.slice(8 * 32)
  new DataView(lines.buffer).setUint32(lines.length - 6, hole.size, true)
  const all = await refusal(unpack(new Blob([hole, lines])))
  assert.deepEqual([all.code, all.entry], ['too-large', 'x7'])
  assert.ok(performance.now() - start <= 1_000)
  met.add('too-large')
})

test('parts that are missing, parts that nobody named', async () => {
  await refused(await written(entries.slice(0, -1)), 'missing-part', String(entries.at(-1)?.name))
  await refused(await written([...entries, { name: 'documents/passport/2-x' }]), 'unlisted-part', 'documents/passport/2-x')
  await refused(await written([...entries, { name: 'documents/' }]), 'unlisted-part', 'documents/')
  for (const name of ['application.json', 'letter.txt', 'report.json', 'receipt.json']) {
    const value = manifest()
    value.parts = value.parts.filter((/** @type {any} */ part) => part.path !== name)
    await refused(await written([{ name: 'manifest.json', data: encode(canonical(value)) }, ...entries.slice(1).filter((entry) => entry.name !== name)]), 'missing-part', name)
  }
  await refused(await listing({ name: 'documents/passport/2-x', data: encode('not in the application') }), 'unlisted-part', 'documents/passport/2-x')
  await refused(await zip(entries.slice(1)), 'not-a-package')
})

test('the zip is otherwise than it was written', async () => {
  const comment = seal(entries[0]?.data ?? new Uint8Array())
  const name = String(entries[3]?.name)
  /** @param {Partial<Entry>} change */
  const changed = (change) => written(entries.map((entry, i) => (i === 3 ? { ...entry, ...change } : entry)))
  await refused(await zip(entries), 'container-changed', '', 'end')
  await refused(await zip(entries, { comment: `${comment} ` }), 'container-changed', '', 'end')
  await refused(await zip(entries, { comment, behind: encode('x') }), 'container-changed', '', 'end')
  await refused(await zip(entries, { comment, between: encode('x') }), 'container-changed', '', 'end')
  await refused(await zip(entries, { comment, before: encode('x') }), 'container-changed', 'manifest.json', 'header')
  await refused(await changed({ local: '../../up.json' }), 'container-changed', name, 'header')
  await refused(await changed({ extra: encode('\u0001\u0000\u0000\u0000') }), 'container-changed', name, 'directory')
  await refused(await changed({ flags: 0 }), 'container-changed', name, 'directory')
  await refused(await changed({ mode: 0o100644 }), 'container-changed', name, 'directory')
  await refused(await changed({ crc: 0 }), 'container-changed', name, 'header')
  await refused(await changed({ offset: 0 }), 'container-changed', name, 'directory')
  await refused(await written([...entries.slice(0, 3), entries[4] ?? { name }, entries[3] ?? { name }, ...entries.slice(5)]), 'container-changed', name, 'directory')
  await refused(await zip(entries.map((entry) => ({ ...entry, data: deflateRawSync(entry.data ?? ''), size: entry.data?.length ?? 0, method: 8 })), { comment }), 'container-changed', 'manifest.json', 'header')
  await refused(await zip([entries[1] ?? { name }, ...entries.slice(0, 1), ...entries.slice(2)], { comment }), 'container-changed', 'manifest.json', 'header')
})

test('what somebody wrote into it on purpose does not pass for a package either', async () => {
  /** The package whose parts say something else, hashes and seal all right. @param {Record<string, string>} parts @param {(value: any) => void} [change] of the manifest */
  const forged = (parts, change = () => {}) => {
    const list = entries.slice(1).map(({ name, data }) => ({ name, data: String(name) in parts ? encode(parts[String(name)] ?? '') : (data ?? new Uint8Array()) }))
    const value = manifest()
    for (const part of value.parts) {
      const data = list.find(({ name }) => name === part.path)?.data ?? new Uint8Array()
      Object.assign(part, { size: data.length, sha256: digest(data) })
    }
    change(value)
    return written([{ name: 'manifest.json', data: encode(canonical(value)) }, ...list])
  }
  for (const bad of ['', '{', '[]', 'null', '"x"', '\ufeff{}', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, '['.repeat(1_000_000)]) await refused(await forged({ 'application.json': bad }), 'unreadable-application', 'application.json')
  await refused(await forged({ 'application.json': '{}' }), 'damaged', 'receipt.json')
  await refused(await forged({ 'report.json': '{}' }), 'damaged', 'receipt.json')
  await refused(await forged({ 'report.json': '[]' }), 'damaged', 'report.json')
  await refused(await forged({ 'letter.txt': 'another letter' }), 'damaged', 'letter.txt')
  await refused(await forged({ 'application.json': '{"letter":1}', 'receipt.json': text('receipt.json').replace(/("input":\{[^}]*"sha256":")[0-9a-f]{64}/, `$1${digest(encode('{"letter":1}'))}`) }), 'unreadable-application', 'application.json')
  /** @type {((value: any) => void)[]} */
  const manifests = [
    (value) => Object.assign(value, { signedBy: 'x' }),
    (value) => delete value.madeBy,
    (value) => Object.assign(value, { parts: {} }),
    (value) => value.parts.push(null),
    (value) => Object.assign(value.parts[0], { size: -1 }),
    (value) => Object.assign(value.parts[0], { size: '1' }),
    (value) => Object.assign(value.parts[0], { path: 'letter.txt' }),
    (value) => Object.assign(value.parts[0], { kind: 'program' }),
    (value) => Object.assign(value.parts.at(-1), { slot: '../x' }),
    (value) => Object.assign(value.parts.at(-1), { slot: 'passport' }),
    (value) => Object.assign(value.parts.at(-1), { name: 'x'.repeat(1_000) }),
    (value) => Object.assign(value.parts.at(-1), { more: 1 }),
  ]
  for (const change of manifests) await refused(await forged({}, change), 'damaged', 'manifest.json')
  for (const bad of ['{"format":"tanu/package/1","format":"tanu/package/1"}', ` ${text('manifest.json')}`]) await refused(await written([{ name: 'manifest.json', data: encode(bad) }, ...entries.slice(1)]), 'damaged', 'manifest.json')
})

test('a newer format is told from a changed byte', async () => {
  const data = encode('{"format":"tanu/package/2","whatever":[1,2,3]}')
  await refused(await zip([{ name: 'manifest.json', data }, { name: 'all.zst', method: 93, data: encode('x') }], { comment: seal(data, 2) }), 'newer-format')
  const far = encode('{"format":"tanu/package/17"}')
  await refused(await zip([{ name: 'manifest.json', data: far }, ...Array.from({ length: 300 }, (_, i) => ({ name: `x${i}` }))], { comment: seal(far, 17) }), 'newer-format')
  // Only the seal, or only the manifest, says so.
  await refused(await zip(entries, { comment: seal(entries[0]?.data ?? data, 2) }), 'container-changed', '', 'end')
  const turned = encode(Buffer.from(entries[0]?.data ?? []).toString().replace('package/1', 'package/2'))
  const bytes = sound.slice()
  bytes.set(turned, 43)
  await refused(bytes, 'part-changed', 'manifest.json')
})

test('other files, and pieces of a package', async () => {
  await refused(new Uint8Array(), 'not-a-package')
  await refused(encode('%PDF-1.7 an ordinary file that is longer than the end of a zip'), 'not-a-package')
  await refused(await zip([]), 'not-a-package')
  await refused(await zip([{ name: '[Content_Types].xml', data: encode('<x/>') }]), 'not-a-package')
  for (const length of [43, 60, 5_000, sound.length - 200, sound.length - 1]) {
    const { code } = await refusal(unpack(sound.slice(0, length)))
    assert.ok(['damaged', 'container-changed'].includes(code), code)
    met.add(code)
  }
})

test('every code was met', () => {
  assert.deepEqual(codes.filter((code) => !met.has(code)), [])
})
