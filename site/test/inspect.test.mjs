/** The page's side of the inspection, with a worker that the test plays; which scripts the page may start; and the worker's seal. */
import assert from 'node:assert/strict'
import { beforeEach, mock, test } from 'node:test'
import { Worker as Thread } from 'node:worker_threads'

/** @typedef {{facts?: object, text?: string, opened?: true, done?: true, error?: string}} Answer */

/** What the test sees of the workers, the newest last. @type {Played[]} */
let workers = []

/** A worker that says what the test tells it to. */
class Played extends EventTarget {
  ended = false
  /** @type {{id: number, file: File}[]} */
  asked = []

  /** @param {string} address */
  constructor(address) {
    super()
    this.address = address
    workers.push(this)
  }
  /** @param {{id: number, file: File}} message */
  postMessage(message) {
    this.asked.push(message)
  }
  terminate() {
    this.ended = true
  }
  /** Answers the last question. @param {Answer} answer */
  say(answer) {
    this.dispatchEvent(Object.assign(new Event('message'), { data: { id: this.asked.at(-1)?.id, ...answer } }))
  }
}

const app = { trustedTypes: { createPolicy: (/** @type {string} */ _, /** @type {object} */ rules) => rules } }
Object.assign(globalThis, { Worker: Played, window: app, INSPECTOR: './inspector-1.js' })
Object.defineProperty(globalThis, 'navigator', { value: { hardwareConcurrency: 4 } })
const { inspect, inspectMany, workAt } = await import('../src/inspect/inspect.js')
const { script } = await import('../src/offline.js')

const file = (/** @type {string} */ name) => new File(['x'], name)
const newest = () => /** @type {Played} */ (workers.at(-1))
const settled = () => new Promise((done) => {
  setImmediate(done)
})

const module = { address: script('./inspector-1.js'), type: /** @type {const} */ ('module'), handOver: false }
workAt(module)

mock.timers.enable({ apis: ['setTimeout'] })
beforeEach(() => {
  // Ends the workers that were left without work.
  mock.timers.tick(60_000)
  assert.ok(workers.every(({ ended }) => ended))
  workers = []
})

test('facts come piece by piece and are told on the way', async () => {
  /** @type {object[]} */
  const told = []
  const found = inspect(file('a.pdf'), { progress: (facts) => told.push(facts) })
  const worker = newest()
  assert.equal(worker.address, './inspector-1.js')
  worker.say({ facts: { kind: 'pdf' } })
  worker.say({ text: 'one ' })
  worker.say({ text: 'two' })
  // Not of this job, as what pdf.js sends by itself.
  worker.dispatchEvent(Object.assign(new Event('message'), { data: { action: 'ready' } }))
  worker.say({ done: true })
  assert.deepEqual(await found, { name: 'a.pdf', size: 1, kind: 'pdf', text: 'one two' })
  assert.deepEqual(told[0], { name: 'a.pdf', size: 1, kind: 'pdf' })
  assert.equal(told.length, 3)
})

test('what takes too long is ended, what was found holds, and the next file gets a worker of its own', async () => {
  const slow = inspect(file('slow.pdf'))
  const first = newest()
  first.say({ opened: true })
  first.say({ facts: { kind: 'pdf', pages: 1 } })
  mock.timers.tick(1_999)
  assert.equal(first.ended, false)
  mock.timers.tick(1)
  assert.equal(first.ended, true)
  assert.deepEqual(await slow, { name: 'slow.pdf', size: 1, kind: 'pdf', pages: 1 })
  const next = inspect(file('next.pdf'))
  assert.notEqual(newest(), first)
  newest().say({ facts: { kind: 'pdf' }, done: true })
  assert.equal((await next).kind, 'pdf')
})

test('a worker that does not start, or fails, or cannot read the file is an error, and not for ever', async () => {
  const lost = inspect(file('a'))
  mock.timers.tick(20_000)
  await assert.rejects(lost, /did not answer/)
  const failed = inspect(file('b'))
  newest().dispatchEvent(new Event('error', { cancelable: true }))
  await assert.rejects(failed, /failed/)
  const gone = inspect(file('c'))
  newest().say({ error: 'unreadable' })
  await assert.rejects(gone, { name: 'NotReadableError' })
  const well = inspect(file('d'))
  newest().say({ facts: { kind: 'text' }, done: true })
  assert.equal((await well).kind, 'text')
})

test('two files at a time, the others wait; the results keep the order of the files', async () => {
  /** @type {number[]} */
  const counts = []
  const all = inspectMany(['a', 'b', 'c', 'd'].map(file), { progress: ({ done, total }) => counts.push(done * 10 + total) })
  assert.deepEqual(workers.map(({ asked }) => asked.length), [1, 1])
  const [one, two] = /** @type {[Played, Played]} */ (workers)
  two.say({ facts: { kind: 'b' }, done: true })
  assert.equal(two.asked.length, 2)
  two.say({ error: 'unreadable' })
  await settled()
  one.say({ facts: { kind: 'a' }, done: true })
  await settled()
  for (const worker of workers.filter(({ ended }) => !ended)) worker.say({ facts: { kind: 'd' }, done: true })
  const results = await all
  assert.deepEqual(results.map((result) => ('facts' in result ? result.facts.kind : 'error')), ['a', 'b', 'error', 'd'])
  assert.deepEqual(counts, [14, 24, 34, 44])
})

test('cancelling ends what is at work and forgets what waits', async () => {
  const control = new AbortController()
  const all = inspectMany(['a', 'b', 'c'].map(file), { signal: control.signal })
  const [one, two] = workers
  control.abort()
  await assert.rejects(all, { name: 'AbortError' })
  assert.deepEqual([one?.ended, two?.ended, workers.length], [true, true, 2])
  await assert.rejects(inspect(file('d'), { signal: control.signal }), { name: 'AbortError' })
  const well = inspect(file('e'))
  newest().say({ facts: { kind: 'text' }, done: true })
  assert.equal((await well).kind, 'text')
})

test('the page starts its two workers and no other script', () => {
  assert.equal(script('./sw.js'), './sw.js')
  assert.equal(script('./inspector-1.js'), './inspector-1.js')
  for (const other of ['', './inspector-2.js', 'https://a.example/inspector-1.js', 'data:text/javascript,1', 'blob:x', './sw.js?', '/sw.js', '../sw.js']) {
    assert.throws(() => script(other), TypeError, other)
  }
})

test('the worker has no way to a network left', async () => {
  const address = new URL('../src/inspect/sealed.js', import.meta.url).href
  const code = `const { parentPort } = require('node:worker_threads')
    import(${JSON.stringify(address)}).then(({ sealed }) => parentPort.postMessage(sealed.filter((name) => globalThis[name] !== undefined)), (error) => parentPort.postMessage(String(error)))`
  const thread = new Thread(code, { eval: true })
  const left = await new Promise((done) => {
    thread.once('message', done)
  })
  await thread.terminate()
  assert.deepEqual(left, [])
})

test('where a worker can read no file, the page hands over the bytes, and says when it cannot read them either', async () => {
  workAt({ ...module, type: 'classic', handOver: true })
  try {
    const found = inspect(file('a.pdf'))
    await settled()
    const given = /** @type {unknown} */ (newest().asked.at(-1)?.file)
    assert.ok(given instanceof ArrayBuffer && given.byteLength === 1)
    newest().say({ facts: { kind: 'text' }, done: true })
    assert.equal((await found).kind, 'text')

    const lost = file('b.pdf')
    lost.arrayBuffer = () => Promise.reject(new Error('gone'))
    await assert.rejects(inspect(lost), { name: 'NotReadableError' })
  } finally {
    workAt(module)
  }
})
