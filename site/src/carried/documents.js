/** The documents of a package and what the application says of them, matched by SHA-256: a name proves nothing. */
import { Refusal } from './refusal.js'

/** @typedef {import('./manifest.js').Part} Part */

/** The facts of a slot's files. @param {any} application @param {string} slot @returns {any[]} */
const factsOf = (application, slot) => {
  const files = Object.hasOwn(application.documents ?? {}, slot) ? application.documents[slot]?.files : undefined
  return Array.isArray(files) ? files : []
}

/** Refuses a document that the application does not name in its slot. @param {any} application @param {Part[]} parts */
export function refuseOrphans(application, parts) {
  for (const { kind, path, slot, sha256 } of parts) {
    if (kind === 'document' && !factsOf(application, slot ?? '').some((facts) => facts?.sha256 === sha256)) throw new Refusal('unlisted-part', path, { detail: 'not in the application' })
  }
}

/**
 * The files that the application speaks of and the package does not hold: what it says of them is only said.
 * @param {any} application
 * @param {Part[]} parts
 * @returns {string[]} JSON pointers
 */
export function withoutFile(application, parts) {
  const there = new Set(parts.map(({ slot, sha256 }) => `${slot} ${sha256}`))
  return Object.keys(application.documents ?? {}).flatMap((slot) =>
    factsOf(application, slot).flatMap((facts, i) => (there.has(`${slot} ${facts?.sha256}`) ? [] : [`/documents/${slot}/files/${i}`])),
  )
}
