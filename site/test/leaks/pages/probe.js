/**
 * Lies beside the page in the tests and is served as its files are. It starts workers, as a hostile build could, and hands them what they shall try:
 * after "#" stands {"way": where to send, …} for each kind of worker, as JSON. With "#opener=" it speaks to the page that opened it.
 */
const text = decodeURIComponent(location.hash.slice(1))
const allowed = window.trustedTypes?.createPolicy('app', { createScriptURL: (address) => address })
/** @param {string} name @returns {any} */
const script = (name) => allowed?.createScriptURL(name) ?? name

if (text.startsWith('opener=')) {
  window.opener?.postMessage(text.slice('opener='.length), '*')
} else if (text) {
  const { worker, shared, service } = JSON.parse(text)
  new Worker(script('./probe-worker.js')).postMessage(worker, [])
  if (window.SharedWorker) new SharedWorker(script('./probe-worker.js')).port.postMessage(shared, [])
  navigator.serviceWorker
    ?.register(script(`./probe-worker.js?${encodeURIComponent(JSON.stringify(service))}`), { scope: './probe.html' })
    .then((registration) => registration.installing?.postMessage(service))
}
