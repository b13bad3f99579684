/** Looking into files from the page: workers that are ended when they take too long, a queue, progress and cancelling. */
import { loadingTime, readingTime } from './limits.js'

/**
 * @typedef {{name: string, size: number} & import('./findings.js').Facts & {text?: string}} Facts as the contract names them
 *
 * @typedef {object} Options
 * @property {AbortSignal} [signal] ends the inspection; it then rejects with the signal's reason
 * @property {(facts: Facts) => void} [progress] told what is known so far, each time it is more
 *
 * @typedef {object} Job
 * @property {Omit<import('./worker.js').Question, 'id'>} question
 * @property {Facts} facts
 * @property {(message: import('./worker.js').Message) => void} resolve with the last message
 * @property {(reason: unknown) => void} reject
 * @property {AbortSignal | undefined} signal
 * @property {Options['progress']} progress
 */

/** Files read at the same time. Each may take its size several times over in memory. */
const atOnce = Math.max(1, Math.min(2, navigator.hardwareConcurrency - 1))

/** A worker without work is ended after this time, in ms: the reader of PDF is large. */
const idleTime = 60_000

/** @type {Job[]} */
const queue = []

/** @type {Set<Reader>} */
const readers = new Set()

/** @type {import('../app/parts.js').Inspector} */
let inspector

/** Which worker to start; call it first. @param {import('../app/parts.js').Inspector} worker */
export function workAt(worker) {
  inspector = worker
}

/**
 * Looks into a file. The name plays no part in what is found.
 * @param {File} file at most 50 MB
 * @param {Options} [options]
 * @returns {Promise<Facts>} what was found within the time; rejects when the browser cannot read the file, or the
 *   worker does not start
 */
export async function inspect(file, { signal, progress } = {}) {
  const facts = { name: file.name, size: file.size }
  await ask({ file }, facts, signal, progress)
  return facts
}

/**
 * A page of a PDF or PPTX to look at.
 * @param {File} file
 * @param {number} page from 1 on
 * @param {{dots?: number, signal?: AbortSignal}} [options] dots is the width of the picture, 800 when absent
 * @returns {Promise<import('./preview.js').Preview | undefined>} undefined where there is nothing to show, also when it takes too long
 */
export async function preview(file, page, { dots = 800, signal } = {}) {
  return (await ask({ file, preview: { page, dots } }, { name: file.name, size: file.size, kind: '' }, signal)).preview
}

/**
 * @param {Job['question']} question
 * @param {Facts} facts filled in
 * @param {AbortSignal} [signal]
 * @param {Options['progress']} [progress]
 * @returns {Promise<import('./worker.js').Message>} the last one
 */
const ask = (question, facts, signal, progress) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    /** @type {Job} */
    const job = { question, facts, resolve, reject, signal, progress }
    signal?.addEventListener('abort', () => {
      const at = queue.indexOf(job)
      if (at >= 0) queue.splice(at, 1)
      for (const reader of readers) if (reader.job === job) reader.end()
      reject(signal.reason)
      next()
    })
    queue.push(job)
    next()
  })

/**
 * Looks into many files, some at the same time.
 * @param {File[]} files
 * @param {{signal?: AbortSignal, progress?: (state: {done: number, total: number, file: File}) => void}} [options]
 *   progress is told of each file that is finished
 * @returns {Promise<({facts: Facts} | {error: unknown})[]>} in the order of the files; rejects only when cancelled
 */
export async function inspectMany(files, { signal, progress } = {}) {
  let done = 0
  const results = await Promise.all(
    files.map(async (file) => {
      /** @type {{facts: Facts} | {error: unknown}} */
      const result = await inspect(file, { signal }).then(
        (facts) => ({ facts }),
        (error) => ({ error }),
      )
      done++
      if (!signal?.aborted) progress?.({ done, total: files.length, file })
      return result
    }),
  )
  signal?.throwIfAborted()
  return results
}

/** Gives the first waiting job to a reader that is free. */
function next() {
  while (queue[0]?.signal?.aborted) queue.shift()
  const job = queue[0]
  if (!job) return
  let free = [...readers].find((reader) => !reader.job)
  if (!free && readers.size < atOnce) {
    free = new Reader()
    readers.add(free)
  }
  if (!free) return
  queue.shift()
  free.take(job)
}

/** The browser can no longer read the file. */
const unreadable = () => new DOMException('unreadable', 'NotReadableError')

/** One worker and what it is at. */
class Reader {
  /** @type {Job | undefined} */
  job
  #id = 0
  #worker = new Worker(inspector.address, { type: inspector.type })
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer

  constructor() {
    this.#worker.addEventListener('message', ({ data }) => this.#hear(data))
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#fail(new Error('the worker failed'))
    })
  }

  /** @param {Job} job */
  take(job) {
    this.job = job
    this.#wait(loadingTime, () => this.#late())
    void this.#give(job)
  }

  /** @param {Job} job */
  async #give(job) {
    /** @type {Omit<import('./worker.js').Question, 'id'>} */
    const { file, ...question } = job.question
    try {
      const bytes = inspector.handOver && file instanceof Blob ? await file.arrayBuffer() : undefined
      if (this.job !== job) return
      const message = { id: ++this.#id, file: bytes ?? file, ...question }
      this.#worker.postMessage(message, { transfer: bytes ? [bytes] : [] })
    } catch {
      if (this.job === job) this.#fail(unreadable())
    }
  }

  /** Ends the worker in the midst of whatever it does. */
  end() {
    clearTimeout(this.#timer)
    this.#worker.terminate()
    this.job = undefined
    readers.delete(this)
  }

  /** @param {number} time @param {() => void} late */
  #wait(time, late) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(late, time)
  }

  /** @param {import('./worker.js').Message} message what pdf.js may send of its own has no number */
  #hear(message) {
    const { id, facts, text, opened, done, error } = message
    const { job } = this
    if (!job || id !== this.#id) return
    if (opened) this.#wait(readingTime, () => this.#late())
    Object.assign(job.facts, facts)
    if (text) job.facts.text = (job.facts.text ?? '') + text
    if (facts || text) job.progress?.({ ...job.facts })
    if (error) this.#fail(unreadable())
    else if (done) {
      this.job = undefined
      this.#wait(idleTime, () => this.end())
      job.resolve(message)
      next()
    }
  }

  #late() {
    this.#fail(new Error('the worker did not answer'))
  }

  /** When the kind is known, so much holds. @param {Error} error */
  #fail(error) {
    const { job } = this
    this.end()
    if (job?.facts.kind !== undefined) job.resolve({ id: this.#id })
    else job?.reject(error)
    next()
  }
}
