/** Zip files: the directory by hand, because fflate tells neither what is encrypted nor where entries lie; the inflating by fflate. */
import { Inflate } from 'fflate'
import { viewOf } from './bytes.js'
import { Broken, Enough } from './faults.js'
import { inflated, zipEntries } from './limits.js'

/**
 * @typedef {object} Entry
 * @property {string} name as it stands there
 * @property {number} method 0 stored, 8 deflated
 * @property {boolean} encrypted
 * @property {number} packed bytes in the file
 * @property {number} offset of its local header
 */

const signature = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }

/** Bytes given to the inflater at once: a bomb yields a thousand times as many before it can be stopped. */
const step = 8_192

export class Zip {
  #bytes
  #view
  #spent = 0

  /** By their names in small letters, with plain slashes: the parts of an office file may be asked for in any case. @type {Map<string, Entry>} */
  entries = new Map()

  /** @param {Uint8Array} bytes @throws {Broken} when there is no directory: the file is cut short, or no zip */
  constructor(bytes) {
    this.#bytes = bytes
    this.#view = viewOf(bytes)
    try {
      this.#readDirectory()
    } catch (error) {
      if (error instanceof RangeError) throw new Broken('zip directory', { cause: error })
      throw error
    }
  }

  /** @param {string} name */
  has(name) {
    return this.entries.has(name.toLowerCase())
  }

  /** Whether anything in it needs a password. */
  get encrypted() {
    return [...this.entries.values()].some((entry) => entry.encrypted)
  }

  /**
   * Hands out what an entry holds, piece by piece.
   * @param {string} name
   * @param {(piece: Uint8Array, last: boolean) => void} take
   * @throws {Broken} when it is not there or cannot be inflated @throws {Enough} when it is too large
   */
  read(name, take) {
    const entry = this.entries.get(name.toLowerCase())
    if (!entry || entry.encrypted) throw new Broken(`no ${name}`)
    const packed = this.#packed(entry)
    if (entry.method === 0) {
      this.#pay(packed.length, packed.length)
      take(packed, true)
    } else if (entry.method === 8) this.#inflate(packed, take)
    else throw new Broken(`method ${entry.method}`)
  }

  /** @param {Uint8Array} packed @param {(piece: Uint8Array, last: boolean) => void} take */
  #inflate(packed, take) {
    let size = 0
    const state = { ended: false }
    /** @type {unknown} */
    let refused
    const inflate = new Inflate((piece, last) => {
      try {
        size += piece.length
        state.ended = last
        this.#pay(piece.length, size)
        take(piece, last)
      } catch (error) {
        refused = error
        throw error
      }
    })
    try {
      for (let at = 0; at < packed.length && !state.ended; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    } catch (error) {
      throw refused ?? new Broken('deflate', { cause: error })
    }
  }

  /** @param {number} bytes @param {number} ofEntry */
  #pay(bytes, ofEntry) {
    this.#spent += bytes
    if (ofEntry > inflated.entry || this.#spent > inflated.all) throw new Enough('inflated')
  }

  /** @param {Entry} entry */
  #packed({ offset, packed }) {
    const view = this.#view
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== signature.local) throw new Broken('local header')
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + packed > view.byteLength) throw new Broken('entry beyond the end')
    return this.#bytes.subarray(start, start + packed)
  }

  #readDirectory() {
    const view = this.#view
    const { at, start, count } = this.#end()
    let next = start
    for (let i = 0; i < count && next + 46 <= at && view.getUint32(next, true) === signature.entry; i++) {
      if (i === zipEntries) throw new Enough('entries')
      const nameLength = view.getUint16(next + 28, true)
      const extraLength = view.getUint16(next + 30, true)
      const name = this.#name(next + 46, nameLength, (view.getUint16(next + 8, true) & 0x800) !== 0)
      const wide = this.#wide(next, next + 46 + nameLength, extraLength)
      this.entries.set(name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase(), {
        name,
        method: view.getUint16(next + 10, true),
        encrypted: (view.getUint16(next + 8, true) & 1) !== 0,
        packed: wide.packed,
        offset: wide.offset,
      })
      next += 46 + nameLength + extraLength + view.getUint16(next + 32, true)
    }
    if (count > 0 && this.entries.size === 0) throw new Broken('directory')
  }

  /** The record at the end: where it lies, where the directory starts, and how many entries it names. */
  #end() {
    const view = this.#view
    const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
    for (let at = view.byteLength - 22; at >= lowest; at--) {
      if (view.getUint32(at, true) !== signature.end) continue
      const size = view.getUint32(at + 12, true)
      let start = view.getUint32(at + 16, true)
      const count = view.getUint16(at + 10, true)
      if (start === 0xffffffff || size === 0xffffffff || count === 0xffff) {
        const far = this.#end64(at)
        if (far) return far
      }
      // Something may stand before the zip, and the offsets not know of it.
      if (start + size > at || (count > 0 && view.getUint32(start, true) !== signature.entry)) start = at - size
      if (start < 0 || (count > 0 && view.getUint32(start, true) !== signature.entry)) continue
      return { at, start, count }
    }
    throw new Broken('no end record')
  }

  /** The record of large zips; some programs write it into small ones too. @param {number} end */
  #end64(end) {
    const view = this.#view
    if (end < 20 || view.getUint32(end - 20, true) !== signature.locator64) return undefined
    const at = Number(view.getBigUint64(end - 12, true))
    if (at + 56 > end || view.getUint32(at, true) !== signature.end64) return undefined
    return { at, start: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) }
  }

  /** Size and place of an entry, which may stand in its extra field. @param {number} at @param {number} extra @param {number} length */
  #wide(at, extra, length) {
    const view = this.#view
    let packed = view.getUint32(at + 20, true)
    let offset = view.getUint32(at + 42, true)
    for (let next = extra; next + 4 <= extra + length; next += 4 + view.getUint16(next + 2, true)) {
      if (view.getUint16(next, true) !== 1) continue
      let value = next + 4 + (view.getUint32(at + 24, true) === 0xffffffff ? 8 : 0)
      if (packed === 0xffffffff) packed = Number(view.getBigUint64(value, true))
      if (view.getUint32(at + 20, true) === 0xffffffff) value += 8
      if (offset === 0xffffffff) offset = Number(view.getBigUint64(value, true))
    }
    return { packed, offset }
  }

  /** @param {number} at @param {number} length @param {boolean} utf8 */
  #name(at, length, utf8) {
    return new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(this.#bytes.subarray(at, at + length))
  }
}
