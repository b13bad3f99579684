/**
 * A small static server for looking at the page and for its tests: node site/build/serve.mjs [folder] [port].
 * It listens on this machine only and shows what a good host does: the policy on every response, compressed files,
 * right types, caching by name.
 */
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { headers } from './policy.mjs'
import { headersOf, rules } from './publish/rules.mjs'

/**
 * @typedef {object} Request what was asked and answered
 * @property {string} method
 * @property {string} path
 * @property {number} status
 *
 * @typedef {object} Server
 * @property {string} url ends with a slash
 * @property {number} port
 * @property {Request[]} requests all so far, in the order of the answers
 * @property {() => Promise<void>} stop ends it at once, open connections too
 */

/**
 * Starts the server; it listens when the promise resolves.
 * @param {object} options
 * @param {string} options.root the folder served
 * @param {number} [options.port] a free one when absent
 * @param {boolean} [options.bare] true sends none of the headers that seal the page, as a host does that was not told to
 * @param {boolean} [options.store] false forbids the browser's own cache, so that a test sees the worker's alone
 * @param {(line: string) => void} [options.log] told of each request
 * @returns {Promise<Server>}
 */
export async function start({ root, port = 0, store = true, bare = false, log = () => {} }) {
  const folder = await realpath(root)
  const table = rules(await readFile(join(folder, 'hosts', 'headers.json'), 'utf8').then((text) => JSON.parse(text).own, () => undefined))
  /** @type {Request[]} */
  const requests = []
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request
    const found = await answer(folder, table, method, url, request.headers).catch(() => empty(500))
    if (!store) found.headers['Cache-Control'] = 'no-store'
    if (found.status !== 304) found.headers['Content-Length'] = String(found.body.length)
    if (bare) for (const name of Object.keys(headers)) delete found.headers[name]
    response.writeHead(found.status, { ...(bare ? {} : headers), ...found.headers })
    response.end(method === 'HEAD' ? undefined : found.body)
    requests.push({ method, path: url, status: found.status })
    log(`${found.status} ${method} ${url}`)
  })
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => done(undefined))
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  const stop = async () => {
    const closed = new Promise((done) => server.close(done))
    server.closeAllConnections()
    await closed
  }
  return { url: `http://127.0.0.1:${taken}/`, port: taken, requests, stop }
}

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {Buffer} body
 */

/** @param {number} status @param {Record<string, string>} [extra] @returns {Answer} */
const empty = (status, extra = {}) => ({ status, headers: extra, body: Buffer.alloc(0) })

/**
 * @param {string} folder
 * @param {import('./publish/rules.mjs').Rules} table
 * @param {string} method
 * @param {string} url
 * @param {import('node:http').IncomingHttpHeaders} asked
 * @returns {Promise<Answer>}
 */
async function answer(folder, table, method, url, asked) {
  if (method !== 'GET' && method !== 'HEAD') return empty(405, { Allow: 'GET, HEAD' })
  const found = await locate(folder, url)
  if (typeof found !== 'string') return found
  const { body, coding } = await smallest(found, asked['accept-encoding'] ?? '')
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  /** @type {Record<string, string>} */
  const extra = {
    ...headersOf(table, basename(found)),
    ETag: tag,
    Vary: 'Accept-Encoding',
  }
  if (asked['if-none-match'] === tag) return empty(304, extra)
  if (coding) extra['Content-Encoding'] = coding
  return { status: 200, headers: extra, body }
}

/**
 * The file behind an address, never outside the folder; or the answer that says there is none.
 * @param {string} folder
 * @param {string} url
 * @returns {Promise<string | Answer>}
 */
async function locate(folder, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
    const real = await realpath(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    if (!real.startsWith(folder + sep)) return empty(404)
    if ((await stat(real)).isFile()) return real
    return empty(301, { Location: `./${path.split('/').at(-1)}/` })
  } catch {
    return empty(404)
  }
}

/**
 * The file, or the smallest compressed form beside it that the browser takes.
 * @param {string} file
 * @param {string} accepted
 */
async function smallest(file, accepted) {
  for (const [coding, end] of [['br', '.br'], ['gzip', '.gz']]) {
    if (!takes(accepted, String(coding))) continue
    const body = await readFile(file + end).catch(() => undefined)
    if (body) return { body, coding }
  }
  return { body: await readFile(file), coding: undefined }
}

/**
 * Whether a header such as "gzip, br;q=0.5" names the coding without refusing it.
 * @param {string} accepted
 * @param {string} coding
 */
const takes = (accepted, coding) =>
  accepted.split(',').some((part) => {
    const [name = '', weight = ''] = part.split(';')
    return name.trim().toLowerCase() === coding && !/^\s*q=0(\.0*)?\s*$/i.test(weight)
  })

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url))
  const port = Number(process.argv[3] ?? 8080)
  const { url } = await start({ root, port, log: console.log }).catch((error) => {
    if (error.code !== 'EADDRINUSE' || process.argv[3]) throw error
    return start({ root, log: console.log })
  })
  console.log(`Tanu is at ${url} (Ctrl+C ends it)`)
}
