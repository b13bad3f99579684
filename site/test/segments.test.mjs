/** Joined data segments fill the memory as they did one by one. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { joinSegments } from '../build/segments.mjs'

/** A module with one page of exported memory and these segments. @param {...number[]} segments address (below 64) and bytes */
const module = (...segments) => {
  const data = segments.flatMap(([at = 0, ...bytes]) => [0, 0x41, at, 0x0b, bytes.length, ...bytes])
  return Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 0, 1, 7, 5, 1, 1, 109, 2, 0, 11, data.length + 1, segments.length, ...data])
}

/** @param {Buffer} wasm */
const memory = async (wasm) => Buffer.from(/** @type {any} */ (await WebAssembly.instantiate(wasm)).instance.exports.m.buffer)

test('segments near each other become one, and the memory stays the same', async () => {
  const apart = module([40, 4, 5], [0, 1, 2], [20, 3], [22, 6])
  const joined = joinSegments(apart)
  assert.deepEqual(await memory(joined), await memory(apart))
  assert.equal(joined.filter((byte) => byte === 0x0b).length, 2, 'the number of the section and the end of one address')
  assert.deepEqual(joinSegments(joined), joined)
})

test('what is not understood is refused', () => {
  assert.throws(() => joinSegments(module([0, 1, 2], [1, 3])), /overlap/)
  const passive = module([0, 1])
  passive[passive.indexOf(0x41)] = 1
  assert.throws(() => joinSegments(passive), /another form/)
})
