/**
 * Changed bytes: every one is found, and the part or the place of the container named. PROVE=1 takes 10 000 of them instead of 500, every byte of the
 * container, and far more mutilated files.
 */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { pack } from '../src/carried/pack.js'
import { Refusal } from '../src/carried/refusal.js'
import { unpack } from '../src/carried/unpack.js'
import { bytesOf, digest, random, refusal, sample } from './carried-sample.mjs'

const isLong = process.env['PROVE'] === '1'
const seed = 20261123

/** @type {Uint8Array<ArrayBuffer>} */
let sound
/** Where what lies: the parts by name, and the container between them. @type {{from: number, to: number, part: string}[]} */
let areas

before(async () => {
  sound = await bytesOf(await pack(await sample(2, 2_000)))
  areas = laidOut(sound)
})

/** Reads the headers one after the other, as they lie there. @param {Uint8Array} bytes */
function laidOut(bytes) {
  const view = new DataView(bytes.buffer)
  const found = []
  let at = 0
  while (view.getUint32(at, true) === 0x04034b50) {
    const start = at + 30 + view.getUint16(at + 26, true)
    const end = start + view.getUint32(at + 22, true)
    found.push({ from: at, to: start, part: '' }, { from: start, to: end, part: Buffer.from(bytes.subarray(at + 30, start)).toString() })
    at = end
  }
  return [...found, { from: at, to: bytes.length, part: '' }]
}

/** What a change of a byte is refused as. @param {number} at @param {number} value */
async function changedAt(at, value) {
  const bytes = sound.slice()
  bytes[at] = value
  const found = await refusal(unpack(bytes))
  const part = areas.find(({ from, to }) => at >= from && at < to)?.part
  if (part) assert.deepEqual([found.code, found.entry], ['part-changed', part], `${at}: ${found.message}`)
  // Without its end a file looks as if it had been cut short.
  else assert.ok(['container-changed', 'damaged'].includes(found.code) && found.place, `${at}: ${found.message}`)
  return part ? 'part' : `${found.code} ${found.place}`
}

/** How often each, for the figures. @param {string[]} list */
const counted = (list) => Object.fromEntries([...new Set(list)].sort().map((each) => [each, list.filter((other) => other === each).length]))

test('one byte changed at random is found and named', async (t) => {
  const next = random(seed)
  const met = []
  for (let i = 0; i < (isLong ? 10_000 : 500); i++) {
    const at = Math.floor(next() * sound.length)
    met.push(await changedAt(at, (sound[at] ?? 0) ^ (1 + Math.floor(next() * 255))))
  }
  t.diagnostic(`${met.length} changes in ${sound.length} bytes, all found: ${JSON.stringify(counted(met))}`)
})

test('every byte of the container is looked at', async (t) => {
  const next = random(seed)
  const places = areas.filter(({ part }) => part === '' || part === 'manifest.json').flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
  // The record at the end has fields that no other program minds: all of it, each time.
  const chosen = isLong ? places : places.filter((at) => at >= sound.length - 108 || next() < 0.1)
  const met = []
  for (const at of chosen) for (const flip of isLong ? [1, 0x20, 0x80] : [1 << Math.floor(next() * 8)]) met.push(await changedAt(at, (sound[at] ?? 0) ^ flip))
  t.diagnostic(`${met.length} changes of ${chosen.length} bytes, all found: ${JSON.stringify(counted(met))}`)
})

test('all changed parts are named, and the sound documents may be opened without them', async () => {
  const documents = areas.filter(({ part, from, to }) => part.startsWith('documents/') && to > from)
  const bytes = sound.slice()
  const damaged = [documents[1], documents[4]].map((area) => area ?? { from: 0, to: 0, part: '' })
  for (const { from } of damaged) bytes[from] = (bytes[from] ?? 0) ^ 1
  const { changes } = await refusal(unpack(bytes))
  assert.deepEqual(changes.map(({ entry }) => entry), damaged.map(({ part }) => part))
  const back = await unpack(bytes, { withoutChanged: true })
  assert.deepEqual(back.changed.map(({ entry }) => entry), damaged.map(({ part }) => part))
  const whole = await unpack(sound)
  assert.equal([...back.files.values()].flat().length, [...whole.files.values()].flat().length - 2)
  assert.equal(back.withoutFile.length, 2)
  // What is not a document is never left out.
  const letter = areas.find(({ part }) => part === 'letter.txt')
  bytes[letter?.from ?? 0] = 0
  const found = await refusal(unpack(bytes, { withoutChanged: true }))
  assert.deepEqual([found.code, found.entry, found.changes.length], ['part-changed', 'letter.txt', 3])
})

test('a file mutilated in any way is the same, or refused: no crash, no hang', async (t) => {
  const next = random(seed + 1)
  const pick = (/** @type {number} */ below) => Math.floor(next() * below)
  const small = await bytesOf(await pack(await sample(3, 200)))
  /** Ways to mutilate; numbers that mean something to a zip are more telling than noise. @type {((bytes: Buffer) => Buffer)[]} */
  const ways = [
    (bytes) => bytes.subarray(0, pick(bytes.length + 1)),
    (bytes) => bytes.subarray(pick(bytes.length + 1)),
    (bytes) => (bytes.length ? (bytes.writeUInt8(pick(256), pick(bytes.length)), bytes) : bytes),
    (bytes) => (bytes.length > 4 ? (bytes.writeUInt32LE([0, 1, 0xffffffff, 0x7fffffff, bytes.length, 0x06054b50, 0x02014b50, 0x04034b50][pick(8)] ?? 0, pick(bytes.length - 4)), bytes) : bytes),
    (bytes) => (bytes.length > 2 ? (bytes.writeUInt16LE([0, 1, 0xffff, 0x8000][pick(4)] ?? 0, Math.max(0, bytes.length - 2 - pick(Math.min(bytes.length - 1, 1_500)))), bytes) : bytes),
    (bytes) => Buffer.concat([bytes.subarray(0, pick(bytes.length)), Buffer.from(Array.from({ length: pick(40) }, () => pick(256))), bytes.subarray(pick(bytes.length))]),
    (bytes) => Buffer.concat([bytes, bytes]),
    (bytes) => Buffer.concat([Buffer.from(small), bytes.subarray(pick(bytes.length))]),
    (bytes) => bytes.fill(pick(256), pick(bytes.length + 1)),
    (bytes) => Buffer.concat([bytes.subarray(0, Math.max(0, bytes.length - 22 - pick(90))), Buffer.from(`tanu/package/${pick(3)} sha256:${'0'.repeat(64)}`)]),
  ]
  const met = []
  let longest = 0
  for (let i = 0; i < (isLong ? 100_000 : 2_000); i++) {
    /** @type {Buffer} */
    let bytes = Buffer.from(small)
    for (let n = pick(3); n >= 0; n--) bytes = ways[pick(ways.length)]?.(bytes) ?? bytes
    const start = performance.now()
    try {
      await unpack(new Uint8Array(bytes))
      assert.equal(digest(bytes), digest(small), 'opened, but is another file')
      met.push('same')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      met.push(error.code)
    }
    longest = Math.max(longest, performance.now() - start)
  }
  assert.ok(longest < 500, `${longest} ms`)
  t.diagnostic(`${met.length} files, the longest ${longest.toFixed(0)} ms: ${JSON.stringify(counted(met))}`)
})
