/**
 * The service worker: keeps one whole version of the page for use without a network.
 *
 * A version is installed complete or not at all: each file must have the bytes its build named. It then waits until
 * the person agrees, so a page in use never meets files of another version. The worker answers from its own version
 * alone; it passes nothing on to the network, and the page therefore asks the server for nothing once it is there. What
 * lies beside the page for whoever hosts or checks it is not kept: a person who opens its address gets it from the server.
 * So does the page with the dated data, which may be edited on the server at any time; what the core takes of it the page
 * keeps itself (app/data.js).
 *
 * A worker obeys the policy of its own file and not the page's, and some hosts send none: what is answered from here
 * carries the policy and the other headers all the same.
 *
 * The build puts in FILES, every file of the version with its hash, VERSION, which changes when any of them does, HEADERS,
 * and BESIDE, the paths of what lies beside the page.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))

/** The folder the page lies in; other folders of the same host may hold other copies. */
const scope = worker.registration.scope

/** Cache names of this copy begin like this. An address holds no blank, so no other copy's name can. */
const prefix = `tanu ${scope} `
const current = prefix + VERSION

const page = new URL('./', scope).href
const known = new Set(FILES.map(({ path }) => new URL(path, scope).href))

const data = new URL('./data.json', scope).href

/** Whole addresses, so that one with a word of the person's in it is none of them. */
const beside = new Set(BESIDE.map((path) => new URL(path, scope).href))

worker.addEventListener('install', (event) => {
  event.waitUntil(install())
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate())
})

worker.addEventListener('message', (event) => {
  if (event.data?.type === 'take-over') event.waitUntil(worker.skipWaiting())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  if (request.mode === 'navigate' && beside.has(request.url.replace(/#.*/, ''))) return
  event.respondWith(request.url === data ? ask(request) : answer(request))
})

/** Fetches everything first and stores it afterwards: one wrong or missing file, and nothing is stored. */
async function install() {
  const fetched = await Promise.all(FILES.map(fetchWhole))
  const cache = await caches.open(current)
  await Promise.all(fetched.map(({ url, response }) => cache.put(url, response)))
}

/**
 * Fetches one file past the browser's own cache; other bytes than the build's are an error. It is read to the end
 * here, because Firefox compares the bytes only then.
 * @param {{path: string, integrity: string}} file
 */
async function fetchWhole({ path, integrity }) {
  const url = new URL(path, scope).href
  const fetched = await fetch(url, { cache: 'reload', integrity })
  if (!fetched.ok) throw new Error(`${path}: ${fetched.status}`)
  const body = await fetched.arrayBuffer()
  // Made anew: one that came by a redirect may not answer a navigation. What the host said about the file stays,
  // above all its policy; what it said about the way here is over.
  const headers = new Headers(fetched.headers)
  for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding']) headers.delete(name)
  return { url, response: new Response(body, { headers: sealed(headers) }) }
}

/**
 * A host's own policy holds beside the page's; of the other headers what the host said is left.
 * @param {Headers} headers
 */
function sealed(headers) {
  const policy = 'Content-Security-Policy'
  for (const [name, value] of Object.entries(HEADERS)) {
    const said = headers.get(name)
    if (said === null || (name === policy && !said.includes(value))) headers.append(name, value)
  }
  return headers
}

/** Forgets the other versions of this copy and takes the open pages, so that they too are answered from here. */
async function activate() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== current).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

/**
 * The server's answer, or an empty one when there is no server, which is no fault that the browser would have to report.
 * @param {Request} request
 */
const ask = (request) => fetch(request).catch(() => new Response(null, { status: 204 }))

/**
 * A known file as it was installed; any other address that a person opens leads to the page, whose own addresses are
 * relative; the rest does not exist.
 * @param {Request} request
 */
async function answer(request) {
  const address = new URL(request.url)
  address.search = ''
  address.hash = ''
  if (!known.has(address.href) && request.mode === 'navigate') return Response.redirect(page)
  const cache = await caches.open(current)
  const found = known.has(address.href) && (await cache.match(address.href))
  return found || new Response(null, { status: 404, headers: sealed(new Headers()) })
}
