/**
 * Takes from this worker every way to a network. A worker that a host serves without a policy has none, whatever the page says; here nothing needs one
 * but the loading of its own parts, which goes by import().
 */
export const sealed = [
  'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'FontFace',
  'importScripts', 'Worker', 'SharedWorker', 'BroadcastChannel', 'caches', 'indexedDB',
]

for (const name of sealed) {
  for (let holder = globalThis; holder; holder = Object.getPrototypeOf(holder)) if (Object.hasOwn(holder, name)) Reflect.deleteProperty(holder, name)
  Object.defineProperty(globalThis, name, { value: undefined })
}
