/** This browser's IndexedDB: the draft, and the bytes of the attached files by their SHA-256. */
import { openDB } from 'idb'

/** @type {Promise<import('idb').IDBPDatabase> | undefined} */
let database

/** The stores: "draft" holds drafts, "files" the bytes of files as ArrayBuffer (a private window of WebKit refuses Blobs). Rejects when the browser keeps nothing. */
export const open = () =>
  (database ??= openDB('tanu', 2, {
    upgrade(db, old) {
      if (old < 1) db.createObjectStore('draft')
      if (old < 2) db.createObjectStore('files')
    },
    // Another window may bring a newer form of the store: it must not wait for this one.
    blocking(_current, _next, event) {
      /** @type {IDBDatabase} */ (event.target).close()
      database = undefined
    },
    terminated() {
      database = undefined
    },
  }))

/**
 * Resolves when a transaction has completed; rejects with what aborted it, such as a QuotaExceededError, which is known only when it aborts.
 * @param {import('idb').IDBPTransaction<any, any, any>} transaction
 * @returns {Promise<void>}
 */
export function completed(transaction) {
  transaction.done.catch(() => {})
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('the transaction was aborted', 'AbortError')))
  })
}

/** Lets go of the database, so that it can be deleted. */
export async function shut() {
  const db = await database
  database = undefined
  db?.close()
}
