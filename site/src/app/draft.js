/**
 * The drafts in this browser's IndexedDB, each under its name. Nothing is said to be saved before the transaction has completed.
 *
 * @typedef {object} Draft
 * @property {number} [format] of the record; an earlier version wrote none
 * @property {any} application what is typed
 * @property {boolean} example it is the example
 * @property {any} course the days of the procedure that the person entered
 * @property {boolean} filedChosen the day of filing was chosen
 * @property {string} [other] the letter in the other language
 * @property {string} saved the time of writing, 14:32
 * @property {number} [at] the same, in ms since 1970
 * @property {number} [met] how many points were met
 * @property {number} [points] of how many
 *
 * @typedef {{id: string, name: string, at: number, met: number, points: number, example: boolean, trouble: '' | 'newer' | 'broken'}} Listed
 */
import { completed, open } from './database.js'
import { recall, remember } from './remember.js'

const store = 'draft'

/** The form of the records that this version writes. */
const format = 1

/** The name of the first draft; it is the only one that earlier versions had. */
const first = 'current'

/** The draft that was open last. */
export const lastOpen = () => recall('draft') || first

/** @param {string} id */
export const setOpen = (id) => remember('draft', id)

/** A name that no draft has. */
export const newName = () => `draft-${Date.now().toString(36)}`

/** Why a record is not opened: "" for one that is. @param {any} record @returns {'' | 'newer' | 'broken'} */
function troubleOf(record) {
  if (typeof record?.format === 'number' && record.format > format) return 'newer'
  const { application } = record ?? {}
  return typeof application === 'object' && application !== null && typeof application.filed === 'string' ? '' : 'broken'
}

/**
 * A kept draft. Rejects when the browser keeps nothing.
 * @param {string} id
 * @returns {Promise<{draft?: Draft, trouble: '' | 'newer' | 'broken'}>} no draft where there is none, or where it cannot be opened
 */
export async function load(id) {
  const record = await (await open()).get(store, id)
  if (record === undefined) return { trouble: '' }
  const trouble = troubleOf(record)
  return trouble ? { trouble } : { draft: record, trouble }
}

/** All drafts, the one written last first. @returns {Promise<Listed[]>} */
export async function listDrafts() {
  const db = await open()
  const [ids, records] = await Promise.all([db.getAllKeys(store), db.getAll(store)])
  return records
    .map((record, i) => {
      const { application, at = 0, met = 0, points = 0, example = false } = record ?? {}
      return { id: String(ids[i]), name: String(application?.project?.name || application?.applicant?.name || ''), at, met, points, example, trouble: troubleOf(record) }
    })
    .sort((a, b) => b.at - a.at)
}

/** The record of a draft as it stands, for putting it back. @param {string} id */
export const take = async (id) => (await open()).get(store, id)

/** The records of all drafts. @returns {Promise<any[]>} */
export const takeAll = async () => (await open()).getAll(store)

/** @type {Map<string, Draft | null>} the newest drafts still to be written, by name; null erases one */
const waiting = new Map()

/** @type {Promise<void> | undefined} */
let writing

/**
 * Writes a draft; while a write is under way only the newest of the later ones follows it. Resolves when it has been kept, rejects when it could
 * not be.
 * @param {string} id
 * @param {Draft | null} draft null erases it
 */
export function keep(id, draft) {
  waiting.set(id, draft && { format, at: Date.now(), ...draft })
  writing ??= drain().finally(() => {
    writing = undefined
  })
  return writing
}

async function drain() {
  while (waiting.size > 0) {
    // What was typed is drawn first and written then.
    await new Promise((next) => {
      setTimeout(next)
    })
    const now = [...waiting]
    waiting.clear()
    const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' })
    const done = completed(transaction)
    for (const [id, draft] of now) (draft === null ? transaction.store.delete(id) : transaction.store.put(draft, id)).catch(() => {})
    await done
  }
}
