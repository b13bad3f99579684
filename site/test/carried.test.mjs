/** The carried file in Node: what goes in comes out byte for byte, the same contents are the same file, and another program reads it too. */
import assert from 'node:assert/strict'
import { unzipSync } from 'fflate'
import { test } from 'node:test'
import { canonical } from '../src/carried/canonical.js'
import { crc32 } from '../src/carried/hash.js'
import { safeName, isUnsafe, alike } from '../src/carried/names.js'
import { pack } from '../src/carried/pack.js'
import { unpack } from '../src/carried/unpack.js'
import { bytesOf, digest, random, receipt, refusal, sample } from './carried-sample.mjs'

/** @param {Map<string, {name: string, bytes: Uint8Array}[]>} files */
const listed = (files) => [...files].map(([slot, each]) => [slot, each.map(({ name, bytes }) => [name, bytes.length, digest(bytes)])])

test('a package with the seven documents comes back byte for byte, from bytes and from a file', async () => {
  const given = await sample(1, 3_000_000)
  const before = structuredClone(given)
  const blob = await pack(given)
  assert.deepEqual(given, before, 'packing changes nothing')
  for (const packed of [blob, await bytesOf(blob), new File([blob], 'a.tanu')]) {
    const back = await unpack(packed)
    assert.deepEqual(back.application, given.application)
    assert.deepEqual(back.report, given.report)
    assert.deepEqual(back.receipt, given.receipt)
    assert.deepEqual(back.draft, given.draft)
    assert.deepEqual(listed(back.files), listed(given.files))
    for (const [slot, files] of given.files) files.forEach(({ bytes }, i) => assert.equal(Buffer.compare(bytes, back.files.get(slot)?.[i]?.bytes ?? Buffer.from('none')), 0, slot))
    assert.deepEqual([back.changed, back.withoutFile], [[], []])
    assert.equal(back.seal, digest(new TextEncoder().encode(canonical(back.manifest))))
  }
})

test('the same contents are the same bytes; files may be Blobs', async () => {
  const [one, two] = [await sample(), await sample()]
  two.application = Object.fromEntries(Object.entries(two.application).toReversed())
  const files = new Map([...two.files].map(([slot, each]) => [slot, each.map(({ name, bytes }) => ({ name, bytes: new Blob([bytes]) }))]))
  assert.equal(digest(await bytesOf(await pack(one))), digest(await bytesOf(await pack({ ...two, files }))))
})

test('another program reads it: every part under its name, with the right checksum', async () => {
  const given = await sample()
  const blob = await pack(given)
  const parts = unzipSync(await bytesOf(blob))
  assert.deepEqual(Object.keys(parts), [
    'manifest.json',
    'application.json',
    'letter.txt',
    'report.json',
    'receipt.json',
    'draft.json',
    'documents/passport/1-Жоба паспорты (соңғы).pdf',
    'documents/schedule/1-план-график 2026_2031.xlsx',
    'documents/financing/1-договор займа _ 7_2026.pdf',
    'documents/financing/2-1-договор займа _ 7_2026.pdf',
    'documents/conclusion/1-.._.._қорытынды.pdf',
    'documents/slide/1-_танысты\u0301ру.pptx',
    `documents/justification/1-${'негіздеме '.repeat(20).slice(0, 55)}.docx`,
    'documents/information/1-CON.pdf',
  ])
  const { manifest } = await unpack(blob)
  for (const { path, size, sha256 } of manifest.parts) assert.deepEqual([parts[path]?.length, digest(parts[path] ?? new Uint8Array())], [size, sha256], path)
  assert.equal(new TextDecoder().decode(parts['letter.txt']), given.application.letter)
  assert.equal(new TextDecoder('latin1').decode((await bytesOf(blob)).subarray(-86)), `tanu/package/1 sha256:${digest(parts['manifest.json'] ?? new Uint8Array())}`)
  // CRC-32 of "123456789" in its catalogue of algorithms.
  assert.equal(await crc32(new TextEncoder().encode('123456789')), 0xcbf43926)
})

test('nothing at all, and no letter, is a package too', async () => {
  const application = { format: 'tanu/application/1', filed: '2026-11-23', language: 'kk' }
  const report = { format: 'tanu/report/1' }
  const back = await unpack(await pack({ application, files: new Map(), report, receipt: await receipt(application, report) }))
  assert.deepEqual([back.application, back.files.size, back.draft], [application, 0, undefined])
})

test('files that are only spoken of are told', async () => {
  const given = await sample()
  given.application.documents.passport.files.push({ name: 'басқа.pdf', size: 1, kind: 'pdf' })
  given.files.delete('slide')
  given.receipt = await receipt(given.application, given.report)
  assert.deepEqual((await unpack(await pack(given))).withoutFile, ['/documents/passport/files/1', '/documents/slide/files/0'])
})

/** A file of so many bytes that must not be read. @param {number} size @returns {Blob} */
const unread = (size) => Object.setPrototypeOf({ size, arrayBuffer: () => assert.fail('was read') }, Blob.prototype)

/** @param {Blob} bytes */
const file = (bytes) => ({ name: 'a', bytes })

test('packing refuses what would not be opened again', async () => {
  const [large, half] = [unread(50 * 1024 * 1024 + 1), unread(40 * 1024 * 1024)]
  const given = await sample()
  /** @param {[string, {name: string, bytes: Blob}[]][]} files */
  const code = async (...files) => (await refusal(pack({ ...given, files: new Map(files) }))).code
  assert.equal(await code(['passport', [file(large)]]), 'too-large')
  assert.equal(await code(['passport', Array.from({ length: 9 }, () => file(half))]), 'too-large')
  assert.equal(await code(['passport', Array.from({ length: 200 }, () => file(new Blob(['a'])))]), 'too-many')
  assert.equal(await code(['passport', [file(new Blob(['not in the application']))]]), 'unlisted-part')
  assert.equal((await refusal(pack({ ...given, report: { ...given.report, ready: true } }))).entry, 'receipt.json')
})

test('progress ends at the whole; a signal ends either way', async () => {
  const given = await sample()
  /** @type {{done: number, total: number}[]} */
  const told = []
  const blob = await pack(given, { progress: (state) => told.push(state) })
  assert.equal(told.length, 13)
  assert.equal(told.at(-1)?.done, told.at(-1)?.total)
  told.length = 0
  await unpack(blob, { progress: (state) => told.push(state) })
  assert.equal(told.length, 13)
  assert.equal(told.at(-1)?.done, told.at(-1)?.total)
  for (const run of [(/** @type {import('../src/carried/pack.js').Options} */ options) => pack(given, options), (/** @type {import('../src/carried/pack.js').Options} */ options) => unpack(blob, options)]) {
    const control = new AbortController()
    let parts = 0
    const progress = () => {
      parts++
      control.abort(new Error('enough'))
    }
    await assert.rejects(run({ signal: control.signal, progress }), /enough/)
    assert.equal(parts, 1)
  }
})

test('the core has its say on the application', async () => {
  const blob = await pack(await sample())
  const error = { code: 'unknown-field', at: '/project/colour', detail: '' }
  const { code, entry, detail } = await refusal(
    unpack(blob, {
      validate: () => {
        throw error
      },
    }),
  )
  assert.deepEqual([code, entry, detail], ['unreadable-application', 'application.json', '/project/colour'])
})

test('a safe name is never unsafe, whatever the file is called', () => {
  const next = random(7)
  const pick = (/** @type {string} */ from) => [...from][Math.floor(next() * [...from].length)] ?? ''
  const signs = 'aБқ..//\\\\::*?"<>|\u0000\u001f\u007f\u0085\u200b\u202e\u2066\ufeff\ud800\u{1f600}\u0301  -_()e\u0301ǅﬁ\u{e0001}\n'
  for (let i = 0; i < 20_000; i++) {
    const name = Array.from({ length: Math.floor(next() * 90) }, () => pick(signs)).join('')
    const path = `documents/slide/1-${safeName(name)}`
    assert.ok(!isUnsafe(path), JSON.stringify([name, path]))
    assert.equal(path.split('/').length, 3)
  }
  assert.equal(safeName('...'), 'file')
  assert.equal(safeName(`${'a'.repeat(300)}.pdf`), `${'a'.repeat(56)}.pdf`)
  assert.ok(alike('A.pdf') === alike('a.PDF') && alike('\u00e9') === alike('e\u0301') && alike('ß') === alike('SS'))
})
