/** A carried file to read from: only the pieces that are asked for are brought into memory. */

/**
 * @typedef {object} Source
 * @property {number} size in bytes
 * @property {(from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>} read a copy; rejects when the browser cannot read the file
 */

/** @param {Uint8Array | Blob} packed @returns {Source} */
export const sourceOf = (packed) =>
  packed instanceof Blob
    ? { size: packed.size, read: async (from, to) => new Uint8Array(await packed.slice(from, to).arrayBuffer()) }
    : { size: packed.length, read: async (from, to) => new Uint8Array(packed.subarray(from, to)) }

/** @param {Uint8Array} a @param {Uint8Array} b */
export const isSame = (a, b) => a.length === b.length && differing(a, b) === 0

/** How many bytes are other ones. @param {Uint8Array} a @param {Uint8Array} b of the same length */
export const differing = (a, b) => a.reduce((count, byte, i) => (byte === b[i] ? count : count + 1), 0)
