/**
 * Taking files in: they are looked into, kept, and put into a slot, or proposed for one by what they say.
 *
 * @typedef {import('../inspect/inspect.js').Facts} Facts
 * @typedef {{facts: Facts, slot: string, sure: boolean}} Proposal a file that waits for its slot; slot is "" where nothing speaks for any
 * @typedef {{done: number, total: number, name: string, cancel: () => void}} Inspecting
 */
import { contentsOf } from './contents.js'
import { factsOfMany, largest } from './files.js'
import { size } from './format.js'
import { keepPaper } from './papers.js'
import { answer, enter, replaceWithUndo, show, state } from './store.js'
import { get, set } from './pointer.js'
import { language, t } from './words.js'

/** Says something in the bar at the foot. @param {string} words */
const tell = (words) => show({ undo: { words, back: undefined } })

/**
 * Looks into files and keeps them; progress is shown, and it can be cancelled. What cannot be read is said and left out.
 * @param {File[]} files
 * @returns {Promise<Facts[]>}
 */
async function take(files) {
  const small = files.filter((file) => file.size <= largest)
  const large = files.find((file) => file.size > largest)
  if (large) tell(t('file-too-large', { file: large.name, limit: size(largest, language()) }))
  if (small.length === 0) return []
  const controller = new AbortController()
  const inspecting = { done: 0, total: small.length, name: small[0]?.name ?? '', cancel: () => controller.abort() }
  show({ inspecting })
  try {
    const results = await factsOfMany(small, { signal: controller.signal, progress: ({ done, total, file }) => show({ inspecting: { ...inspecting, done, total, name: file.name } }) })
    /** @type {Facts[]} */
    const read = []
    for (const [i, result] of results.entries()) {
      const file = /** @type {File} */ (small[i])
      if (!('facts' in result)) {
        tell(t('file-unreadable', { file: file.name }))
        continue
      }
      read.push(result.facts)
      const { sha256 } = result.facts
      if (sha256) await keepPaper(sha256, file).catch(() => tell(t('file-not-kept', { file: file.name })))
    }
    return read
  } catch (error) {
    if (!controller.signal.aborted) throw error
    return []
  } finally {
    show({ inspecting: undefined })
  }
}

/** Attaches files to a slot. @param {File[]} files @param {string} slot */
export async function attach(files, slot) {
  const read = await take(files)
  if (read.length === 0) return
  const at = `/documents/${slot}/files`
  enter(at, [...(answer(at) ?? []), ...read])
  settleFiles([slot])
}

/** What is to be said of the files of these slots is said at once. @param {string[]} slots */
function settleFiles(slots) {
  const places = slots.flatMap((slot) => [`/documents/${slot}/files`, ...(answer(`/documents/${slot}/files`) ?? []).map((/** @type {unknown} */ _, /** @type {number} */ i) => `/documents/${slot}/files/${i}`)])
  show({ settled: new Set([...state.settled, ...places]) })
}

/** Puts a file in the place of another; it can be undone. @param {File} file @param {string} at pointer of the file that goes */
export async function exchange(file, at) {
  const [read] = await take([file])
  if (!read) return
  replaceWithUndo(set(state.application, at, read), t('undo-exchange', { file: read.name }))
  show({ settled: new Set([...state.settled, at]) })
}

/** Looks into files that were dropped anywhere and proposes a slot for each. @param {File[]} files */
export async function propose(files) {
  const read = await take(files)
  if (read.length === 0) return
  const waiting = [...(state.proposals ?? []), ...read.map(likely)]
  show({ proposals: waiting })
  requestAnimationFrame(() => document.getElementById('proposals-title')?.focus())
}

/** The slot that a file's text speaks for: the core says when it belongs to another than the one in which it lies. @param {Facts} facts @returns {Proposal} */
function likely(facts) {
  const { format, filed, language: code } = state.application
  const looks = (/** @type {string} */ slot) => {
    const found = contentsOf({ format, filed, language: code, documents: { [slot]: { files: [facts] } } }).slots[slot]?.files[0]
    return found?.confidence === 'unsure' ? undefined : found?.looksLike
  }
  const slot = looks('information') ?? looks('passport')
  return { facts, slot: slot ?? '', sure: slot !== undefined }
}

/** Attaches the files whose slots were chosen; the others wait on. */
export function attachProposed() {
  const waiting = state.proposals ?? []
  let next = state.application
  for (const { facts, slot } of waiting) {
    if (slot === '') continue
    const at = `/documents/${slot}/files`
    next = set(next, at, [...(get(next, at) ?? []), facts])
  }
  const rest = waiting.filter(({ slot }) => slot === '')
  replaceWithUndo(next, t('undo-attached', { count: waiting.length - rest.length }), { proposals: rest.length > 0 ? rest : undefined })
  settleFiles(waiting.map(({ slot }) => slot).filter(Boolean))
}
