/**
 * Files of every format that was ever handed out open for ever: test/carried/format-<n>.tanu, made once by the program of that format and never again.
 * A new format's file is made by node site/test/carried-formats.mjs, which never writes over one.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { version } from '../src/carried/layout.js'
import { steps } from '../src/carried/migrate.js'
import { pack } from '../src/carried/pack.js'
import { unpack } from '../src/carried/unpack.js'
import { fileOf, sampleOf } from './carried-formats.mjs'
import { bytesOf, digest } from './carried-sample.mjs'

/** What each file is, so that it cannot be made again unnoticed. @type {Record<number, string>} */
const digests = {
  1: '1f2fcb69ab744cad59ceece88d03f6f14628ae7467ea3e6ca1346c59aad66858',
}

test('there is a file of every format, and a step from each but the last', () => {
  assert.deepEqual(readdirSync(new URL('carried/', import.meta.url)), Array.from({ length: version }, (_, i) => `format-${i + 1}.tanu`))
  assert.equal(steps.length, version - 1)
})

/** @param {import('./carried-sample.mjs').Sample['files']} files */
const listed = (files) => [...files].flatMap(([slot, each]) => each.map((file) => [slot, file.name, digest(file.bytes)]))

for (let format = 1; format <= version; format++) {
  test(`the file of format ${format} opens, and holds what was put in`, async () => {
    assert.ok(existsSync(fileOf(format)))
    const bytes = new Uint8Array(readFileSync(fileOf(format)))
    assert.equal(digest(bytes), digests[format])
    const back = await unpack(bytes)
    const given = await sampleOf()
    assert.deepEqual(back.application, given.application)
    assert.deepEqual(back.report, given.report)
    assert.deepEqual(back.draft, given.draft)
    assert.deepEqual(back.receipt, given.receipt)
    assert.deepEqual(listed(back.files), listed(given.files))
  })
}

test('the same contents are packed into the same bytes as on the day the format was made', async () => {
  assert.equal(digest(await bytesOf(await pack(await sampleOf()))), digests[version])
})
