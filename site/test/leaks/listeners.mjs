/** The foreign host: what reaches it, by the name of the attempt, over HTTP, TCP and UDP. */
import { createSocket } from 'node:dgram'
import { createServer as createHttp } from 'node:http'
import { createServer as createTcp } from 'node:net'

/** Attempts that speak no HTTP, and what they speak. @type {Record<string, 'tcp' | 'udp'>} */
const raw = {
  'preconnect': 'tcp',
  'WebRTC, STUN': 'udp',
  'WebRTC, TURN over TCP': 'tcp',
  'WebTransport': 'udp',
  'worker: WebTransport': 'udp',
}

/** A page of the foreign host that opens ours and waits for what it says. */
const opener = `<!doctype html><meta charset="utf-8"><a id="probe" target="_blank" rel="opener">open</a><script>
document.getElementById('probe').href = decodeURIComponent(location.search.slice(1))
onmessage = ({ data }) => fetch(data)
</script>`

/**
 * @typedef {object} Foreign
 * @property {Set<string>} arrived the attempts that reached it
 * @property {string} opener the address of its page; after "?", the address that it opens
 * @property {(attempt: string) => import('./attempts.mjs').Target} to where an attempt shall send
 * @property {() => void} forget begins anew
 * @property {() => void} stop
 */

/** @returns {Promise<Foreign>} */
export async function listen() {
  /** @type {Set<string>} */
  const arrived = new Set()
  /** @type {(() => void)[]} */
  const ends = []
  const note = (/** @type {string} */ url) => arrived.add(decodeURIComponent(url.split(/[/?#]/)[1] ?? ''))

  const http = createHttp((request, response) => {
    note(request.url ?? '')
    // It welcomes everyone, so that nothing is stopped for want of its leave.
    response.writeHead(request.url?.startsWith('/opener') ? 200 : 404, {
      'Content-Type': 'text/html',
      'Access-Control-Allow-Origin': request.headers.origin ?? '*',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Allow-Credentials': 'true',
    })
    response.end(request.url?.startsWith('/opener') ? opener : '')
  })
  http.on('upgrade', (request, socket) => {
    note(request.url ?? '')
    socket.destroy()
  })
  const port = await new Promise((done) => http.listen(0, '127.0.0.1', () => done(/** @type {any} */ (http.address()).port)))
  ends.push(() => {
    http.closeAllConnections()
    http.close()
  })

  /** @type {Map<string, number>} */
  const ports = new Map()
  for (const [name, kind] of Object.entries(raw)) {
    if (kind === 'tcp') {
      const server = createTcp((socket) => {
        arrived.add(name)
        socket.on('error', () => {})
        socket.destroy()
      })
      ports.set(name, await new Promise((done) => server.listen(0, '127.0.0.1', () => done(/** @type {any} */ (server.address()).port))))
      ends.push(() => server.close())
    } else {
      const socket = createSocket('udp4', () => arrived.add(name))
      ports.set(name, await new Promise((done) => socket.bind(0, '127.0.0.1', () => done(socket.address().port))))
      ends.push(() => socket.close())
    }
  }
  const address = (/** @type {string} */ name) => `127.0.0.1:${port}/${encodeURIComponent(name)}`
  return {
    arrived,
    opener: `http://127.0.0.1:${port}/opener`,
    to: (name) => ({
      url: `http://${address(name)}`,
      ws: `ws://${address(name)}`,
      port: ports.get(name) ?? 0,
      name: `${name.replaceAll(/\W+/g, '-')}.probe.test`,
    }),
    forget: () => arrived.clear(),
    stop: () => {
      for (const end of ends) end()
    },
  }
}
