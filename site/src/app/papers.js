/** The attached files themselves, by their SHA-256: for looking at them, and for the file to carry. The application knows them by their facts alone. */
import { completed, open } from './database.js'

const store = 'files'

/** @type {Map<string, File>} */
const held = new Map()

/**
 * Keeps a file, in memory at once and in the browser's store. Rejects when the store does not take it; it is held in memory all the same.
 * @param {string} sha256
 * @param {File} file
 */
export async function keepPaper(sha256, file) {
  held.set(sha256, file)
  const bytes = await file.arrayBuffer()
  const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' })
  const done = completed(transaction)
  transaction.store.put(bytes, sha256).catch(() => {})
  await done
}

/** The file with this hash under a name; undefined when it is no longer there. @param {string} sha256 @param {string} name */
export async function paper(sha256, name) {
  const file = held.get(sha256)
  if (file) return file
  const bytes = await open()
    .then((db) => db.get(store, sha256))
    .catch(() => undefined)
  if (!bytes) return undefined
  const found = new File([bytes], name)
  held.set(sha256, found)
  return found
}

/** The hashes of the files that an application has attached. @param {any} application @returns {string[]} */
export const attached = (application) =>
  Object.values(application.documents ?? {}).flatMap((document) => (document.files ?? []).map((/** @type {any} */ file) => file.sha256).filter(Boolean))

/** Lets go of the files that no application has attached. @param {Set<string>} used */
export async function sweep(used) {
  const db = await open()
  for (const key of await db.getAllKeys(store)) {
    if (used.has(String(key))) continue
    held.delete(String(key))
    await db.delete(store, key)
  }
}

/** Forgets every file. */
export async function forgetPapers() {
  held.clear()
  await (await open()).clear(store)
}
