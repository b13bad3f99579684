/** A page without any policy, and beside it the pages that start workers: what a hostile script does when nothing hinders it. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

/** @typedef {{url: string, stop: () => void}} Open the address ends with a slash */

/**
 * @param {string} pages
 * @returns {Promise<Open>}
 */
export async function startOpen(pages) {
  const server = createServer((request, response) => {
    const name = /^\/(probe[\w.-]*)/.exec(request.url ?? '')?.[1]
    response.setHeader('Content-Type', extname(name ?? '') === '.js' ? 'text/javascript' : 'text/html')
    response.end(name ? readFileSync(join(pages, name)) : '<!doctype html><title>open</title><body><p>open</p>')
  })
  const port = await new Promise((done) => server.listen(0, '127.0.0.1', () => done(/** @type {import('node:net').AddressInfo} */ (server.address()).port)))
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
