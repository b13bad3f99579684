/**
 * Work without a network: registers the service worker and tells how far it is.
 *
 * @typedef {'none' | 'installing' | 'ready' | 'update' | 'file'} OfflineState
 *   none: not kept (yet), or the browser cannot. installing: the files are being fetched. ready: works offline.
 *   update: works offline, and a newer version waits for takeOver(). file: the one-file edition, where another module
 *   stands in this one's place.
 */

const address = './sw.js'

/** How often the server is asked for a newer version while the page stays open, at most. */
const hour = 3_600_000

/** The only script addresses that the page ever makes from text: this worker, and the one that looks into files. */
const scripts = new Set([address, INSPECTOR])

/** @param {string} text */
function createScriptURL(text) {
  if (scripts.has(text)) return text
  throw new TypeError(`not a script of this page: ${text}`)
}

const policy = window.trustedTypes?.createPolicy('app', { createScriptURL })

/**
 * The address of a script in the form that the browser takes it in; where there are no Trusted Types, as it is.
 * @param {string} text one of the page's own
 * @returns {string} throws a TypeError for any other
 */
export const script = (text) => /** @type {string} */ (/** @type {unknown} */ (policy ? policy.createScriptURL(text) : createScriptURL(text)))

/** @type {OfflineState} */
let state = 'none'

/** @type {Set<(state: OfflineState) => void>} */
const listeners = new Set()

/** @type {ServiceWorkerRegistration | undefined} */
let registration

let reloading = false

/** @returns {OfflineState} */
export const offlineState = () => state

/**
 * Calls back with the state now and at each change.
 * @param {(state: OfflineState) => void} listener
 * @returns {() => void} ends it
 */
export function onOfflineState(listener) {
  listeners.add(listener)
  listener(state)
  return () => listeners.delete(listener)
}

/**
 * Registers the worker; call it once, when the page has been drawn. Never rejects: a page that cannot be kept still
 * works.
 * @param {object} [options]
 * @param {() => unknown} [options.beforeReload] awaited before the page reloads into a new version, also when that
 *   was asked for in another window: the place to write down what is typed. When it rejects, the page stays
 */
export async function register({ beforeReload } = {}) {
  const container = navigator.serviceWorker
  if (!container) return
  reloadOnTakeOver(container, beforeReload)
  try {
    registration = await container.register(script(address), { scope: './', updateViaCache: 'none' })
  } catch {
    // Refused by the browser (a private window, an address without https) or by the network on a first visit.
    return
  }
  registration.addEventListener('updatefound', follow)
  container.addEventListener('controllerchange', follow)
  follow()
  askForUpdates()
}

/** Asks the waiting version to take over; the page then reloads once. Without one nothing happens. */
export function takeOver() {
  registration?.waiting?.postMessage({ type: 'take-over' })
}

/** @param {OfflineState} next */
function set(next) {
  if (next === state) return
  state = next
  for (const listener of listeners) listener(state)
}

/** Reads the state off the registration, and again when the version being installed gets further. */
function follow() {
  if (!registration) return
  const { active, waiting, installing } = registration
  installing?.addEventListener('statechange', follow)
  if (waiting && active) set('update')
  // WebKit leaves "activating" standing in a page that was opened meanwhile; but who answers for the page is ready.
  else if (active && (active.state === 'activated' || active === navigator.serviceWorker.controller)) set('ready')
  else if (installing ?? waiting ?? active) {
    set('installing')
    const next = waiting ?? active
    next?.addEventListener('statechange', follow)
  } else set('none')
}

/**
 * When another version takes over, the files of this one are gone: the page reloads. The first version of all takes
 * over a page that came from the network and is the same; that one stays.
 * @param {ServiceWorkerContainer} container
 * @param {(() => unknown) | undefined} beforeReload
 */
function reloadOnTakeOver(container, beforeReload) {
  let controlled = container.controller !== null
  container.addEventListener('controllerchange', async () => {
    const first = !controlled
    controlled = true
    if (first || reloading) return
    reloading = true
    await beforeReload?.()
    location.reload()
  })
}

/** Looks for a newer version when the person comes back to the page. */
function askForUpdates() {
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < hour) return
    asked = performance.now()
    registration?.update().catch(() => {})
  })
}
