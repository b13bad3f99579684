/** Stands in for ../offline.js in the one-file edition: everything is there already, and there is no server that could hold a newer version. */

/** @typedef {import('../offline.js').OfflineState} OfflineState */

/** @returns {OfflineState} */
export const offlineState = () => 'file'

/**
 * Calls back once.
 * @param {(state: OfflineState) => void} listener
 * @returns {() => void}
 */
export function onOfflineState(listener) {
  listener('file')
  return () => {}
}

/** Nothing is to be registered. */
export async function register() {}

/** No other version is there to take over. */
export function takeOver() {}
