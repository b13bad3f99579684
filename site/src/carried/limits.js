/** How much a carried file may hold. All of it is known from its directory, before any part is read. */

const mega = 1024 * 1024

/** Entries, the manifest among them. */
export const entries = 200

/** Bytes of one part: as large as the page takes a file. */
export const part = 50 * mega

/** Bytes of all parts. */
export const all = 350 * mega

/** Bytes of the manifest, and of the zip's directory: many times what 200 parts need. */
export const list = mega

/** Bytes of an entry's name. */
export const name = 400

/** An entry that would grow more than so many times is a bomb. */
export const ratio = 100

/** How deep lists and objects of a JSON part may lie in each other. */
export const depth = 32

/** Characters of a document's own name: no system has longer ones. */
export const ownName = 255
