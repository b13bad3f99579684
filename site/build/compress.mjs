/** Brotli and gzip of a file, at their best; what takes seconds is remembered. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Smaller files are compressed in a blink and not remembered. */
const worthKeeping = 500_000

/** @typedef {{br: Buffer, gz: Buffer}} Compressed */

/**
 * @param {Buffer} data
 * @param {string} cache a folder, made when needed
 * @returns {Promise<Compressed>}
 */
export async function compress(data, cache) {
  if (data.length < worthKeeping) return squeeze(data)
  const key = createHash('sha256').update(data).digest('hex')
  try {
    const [br, gz] = await Promise.all(['br', 'gz'].map((end) => readFile(join(cache, `${key}.${end}`))))
    if (br && gz) return { br, gz }
  } catch {
    // Not there yet.
  }
  const made = await squeeze(data)
  await mkdir(cache, { recursive: true })
  for (const [end, bytes] of Object.entries(made)) await keep(join(cache, `${key}.${end}`), bytes)
  return made
}

/** @param {Buffer} data */
async function squeeze(data) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(data, { params }),
    promisify(gzip)(data, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { br, gz }
}

/**
 * Writes beside and renames, so that a build that is stopped, or runs twice, leaves no half file.
 * @param {string} file
 * @param {Buffer} bytes
 */
async function keep(file, bytes) {
  const beside = `${file}.${process.pid}`
  await writeFile(beside, bytes)
  await rename(beside, file)
}

/**
 * Forgets all but the files given: the cache holds what the last build needed.
 * @param {string} cache
 * @param {Buffer[]} used
 */
export async function prune(cache, used) {
  const keys = new Set(used.map((data) => createHash('sha256').update(data).digest('hex')))
  const old = (await readdir(cache)).filter((name) => {
    const key = /^([0-9a-f]{64})\./.exec(name)?.[1]
    return key && !keys.has(key)
  })
  await Promise.all(old.map((name) => rm(join(cache, name), { force: true })))
}
