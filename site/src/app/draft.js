/**
 * The draft in this browser's IndexedDB. Nothing is said to be saved before the transaction has completed.
 *
 * @typedef {{application: any, example: boolean, course: any, filedChosen: boolean, other?: string, saved: string}} Draft what is typed, whether it is the example, the days of the procedure, whether
 *   the day of filing was chosen, the letter in the other language, and the time of writing
 */
import { openDB } from 'idb'

const store = 'draft'

/** @type {Promise<import('idb').IDBPDatabase> | undefined} */
let database

const open = () =>
  (database ??= openDB('tanu', 1, {
    upgrade(db) {
      db.createObjectStore(store)
    },
    // Another window may bring a newer form of the store: it must not wait for this one.
    blocking(_current, _next, event) {
      /** @type {IDBDatabase} */ (event.target).close()
      database = undefined
    },
  }))

/** The kept draft; undefined when there is none. Rejects when the browser keeps nothing. @returns {Promise<Draft | undefined>} */
export async function load() {
  return (await open()).get(store, 'current')
}

/** @type {Draft | null | undefined} the newest draft still to be written; null erases it */
let waiting

/** @type {Promise<void> | undefined} */
let writing

/**
 * Writes the draft; while a write is under way only the newest of the later ones follows it. Resolves when it has been kept, rejects when it could
 * not be.
 * @param {Draft | null} draft null erases it
 */
export function keep(draft) {
  waiting = draft
  writing ??= drain().finally(() => {
    writing = undefined
  })
  return writing
}

async function drain() {
  while (waiting !== undefined) {
    // What was typed is drawn first and written then.
    await new Promise((next) => {
      setTimeout(next)
    })
    const draft = waiting
    waiting = undefined
    const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' })
    if (draft === null) void transaction.store.delete('current')
    else void transaction.store.put(draft, 'current')
    await transaction.done
  }
}
