/** A worker of each kind that tries what it is told: {"way": {url, ws, port}}. */

/** @type {Record<string, (to: {url: string, ws: string, port: number}) => unknown>} */
const ways = {
  'fetch': ({ url }) => fetch(url, { mode: 'no-cors' }),
  'XMLHttpRequest': ({ url }) => {
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.send()
  },
  'WebSocket': ({ ws }) => new WebSocket(ws),
  'EventSource': ({ url }) => new EventSource(url),
  'WebTransport': ({ port }) => new WebTransport(`https://127.0.0.1:${port}/`),
  'Cache.add': ({ url }) => caches.open('probe').then((cache) => cache.add(new Request(url, { mode: 'no-cors' }))),
  'importScripts': ({ url }) => /** @type {any} */ (self).importScripts(url),
  'import()': ({ url }) => import(url),
  'inner worker': ({ url }) => new Worker(`data:text/javascript,fetch("${url}",{mode:"no-cors"})`),
}

/** @param {Record<string, {url: string, ws: string, port: number}>} targets */
function tryAll(targets) {
  // The page's own host may be asked, and sees by it that this worker ran.
  void fetch(`./ran?${self.constructor.name}`)
  for (const [way, to] of Object.entries(targets)) {
    try {
      Promise.resolve(ways[way]?.(to)).catch(() => {})
    } catch {
      // Stopped here.
    }
  }
}

self.addEventListener('message', (event) => tryAll(event.data))
self.addEventListener('connect', (event) => {
  const [port] = /** @type {MessageEvent} */ (event).ports
  port?.addEventListener('message', ({ data }) => tryAll(data))
  port?.start()
})
// A service worker may load scripts only while it starts, so it finds in its own address what to try.
if (self.location.search) tryAll({ importScripts: JSON.parse(decodeURIComponent(self.location.search.slice(1)))['importScripts'] })
