/**
 * The carried file: what it is made of, and what its parts are called.
 *
 * A zip without compression, so that its bytes follow from its parts alone and every one of them can be compared:
 *     manifest.json      first: the format, and size and SHA-256 of every part below, in their order
 *     application.json   the contract's application
 *     letter.txt         its letter once more, for people without the page
 *     report.json        what the core said of it
 *     receipt.json       which program and data said so, of which application
 *     draft.json         may be absent: what the page keeps besides the application
 *     documents/<slot>/<number>-<name>
 * The zip's comment is the seal: the format and the manifest's SHA-256. Whatever later formats change, they keep the manifest first and stored, its
 * "format" and the seal, so that an older program can tell that a file is newer.
 */
import * as limits from './limits.js'

/** The version of the format that is written, and the newest that is read. */
export const version = 1

/** @param {number} number */
export const formatOf = (number) => `tanu/package/${number}`

/** The version that a format or a seal names; undefined when it is none of ours. @param {unknown} format */
export function versionOf(format) {
  const found = typeof format === 'string' && /^tanu\/package\/([1-9]\d{0,5})$/.exec(format)
  return found ? Number(found[1]) : undefined
}

export const manifest = 'manifest.json'

/** The parts that have fixed names, in their order. */
export const fixed = /** @type {const} */ ({
  application: 'application.json',
  letter: 'letter.txt',
  report: 'report.json',
  receipt: 'receipt.json',
  draft: 'draft.json',
})

/** @typedef {keyof typeof fixed | 'document'} PartKind */

/** The parts without which it is no package. */
export const needed = /** @type {const} */ (['application', 'letter', 'report', 'receipt'])

/** Which slots there are is the core's matter; this is the form of their names. */
const slot = /^[a-z][A-Za-z]{0,31}$/

/** @param {unknown} name @returns {name is string} */
export const isSlot = (name) => typeof name === 'string' && slot.test(name)

/** The beginning of a document's path. @param {string} ofSlot @param {number} number from 1 on within the slot */
export const documentStart = (ofSlot, number) => `documents/${ofSlot}/${number}-`

/**
 * The seal of a manifest, and its parts; the digest is of the manifest's bytes.
 * @param {number} number the version
 * @param {string} sha256 in hexadecimal
 */
export const sealOf = (number, sha256) => `${formatOf(number)} sha256:${sha256}`

/** @param {string} comment of a zip @returns {{version: number, sha256: string} | undefined} */
export function readSeal(comment) {
  const [format, digest = '', ...more] = comment.split(' ')
  const number = versionOf(format)
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1]
  return number && sha256 && more.length === 0 ? { version: number, sha256 } : undefined
}

/** The largest size of a whole file, in bytes: its parts, the manifest, and the headers round them. */
export const largest = limits.all + 2 * limits.list + limits.entries * 2 * (limits.name + 46)

/** What a file is called that is handed to the person. */
export const extension = '.tanu'
