/**
 * What a host says with each file of the build, in one table. The header files of the servers are written from it, and
 * our own server answers by it.
 */
import { headers } from '../policy.mjs'

/** The type of a file by the end of its name. A file of the build whose end is not here fails the build. */
export const types = {
  br: 'application/octet-stream',
  conf: 'text/plain; charset=utf-8',
  config: 'text/xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  gz: 'application/gzip',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** The type of a file without an end. */
export const plain = 'text/plain; charset=utf-8'

/**
 * A name with a hash of its content, as the build gives it, also compressed. The pattern means the same in JavaScript
 * and in each server.
 */
export const hashed = '-[0-9A-Z]{8}[.][0-9a-z.]+$'

/** How long a browser may keep a file without asking: one whose name changes with its content, and any other. */
export const cache = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' }

/**
 * @typedef {object} Rules
 * @property {Record<string, string>} headers sent with every file
 * @property {Record<string, Record<string, string>>} own by file, the headers that differ: a file with its own policy
 */

/**
 * @param {Rules['own']} [own]
 * @returns {Rules}
 */
export function rules(own = {}) {
  for (const each of [headers, ...Object.values(own)]) {
    for (const [name, value] of Object.entries(each)) {
      // Each of the servers has signs that mean something to it; none of these has any meaning within quotes.
      if (!/^[\w '();:,=/+*.-]+$/.test(value)) throw new Error(`${name} cannot be written for every server: ${value}`)
    }
  }
  for (const name of Object.keys(own)) {
    if (!/^[\w.-]+$/.test(name)) throw new Error(`not the name of a file in the build: ${name}`)
  }
  return { headers, own }
}

/**
 * The type of a file of the build.
 * @param {string} name
 * @returns {string | undefined} undefined when the table does not know it
 */
export function typeOf(name) {
  const end = /\.([^./]+)$/.exec(name)?.[1]
  return end === undefined ? plain : types[/** @type {keyof typeof types} */ (end)]
}

/**
 * The cache rule of a file of the build.
 * @param {string} name
 */
export const cacheOf = (name) => (new RegExp(hashed).test(name) ? cache.hashed : cache.other)

/**
 * All that a host says with a file, but for how it is compressed.
 * @param {Rules} table
 * @param {string} name
 * @returns {Record<string, string>}
 */
export const headersOf = ({ headers: common, own }, name) => ({
  ...common,
  ...own[name],
  'Content-Type': typeOf(name) ?? 'application/octet-stream',
  'Cache-Control': cacheOf(name),
})
