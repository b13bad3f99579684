/** Why a carried file is not opened. Words for the codes are the page's. */

/**
 * The codes, a closed list:
 * not-a-package       some other file
 * newer-format        made by a later version of the program than this one
 * damaged             cut short, or its parts contradict each other
 * container-changed   the zip round the parts is not as it was written: changed, or packed anew by another program
 * part-changed        a part differs from the manifest, or the manifest from its seal
 * missing-part        the manifest names a part that is not there
 * unlisted-part       a part is there that the manifest, or the application, does not name
 * unsafe-name         an entry's name leads out of the package, or shows otherwise than it is
 * duplicate           two entries whose names some system would take for one
 * link                an entry that is a link or a device
 * encrypted           an entry that needs a password
 * too-many            more entries than a package may have
 * too-large           a part, or all together, larger than a package may be
 * bomb                an entry that would unpack to far more than it takes
 * unreadable-application  sound as a file, but what it holds is no application
 */
export const codes = /** @type {const} */ ([
  'not-a-package',
  'newer-format',
  'damaged',
  'container-changed',
  'part-changed',
  'missing-part',
  'unlisted-part',
  'unsafe-name',
  'duplicate',
  'link',
  'encrypted',
  'too-many',
  'too-large',
  'bomb',
  'unreadable-application',
])

/**
 * @typedef {typeof codes[number]} Code
 * @typedef {'' | 'header' | 'directory' | 'end'} Place of the container: the header before a part, the list of parts, the record after it
 * @typedef {{code: Code, entry: string, place: Place}} Change entry: the name as it stands there, "" when it is about the whole file
 */

/** Characters that do not show, or that turn round what stands beside them. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** The longest name that is told, in characters. */
const told = 255

export class Refusal extends Error {
  /**
   * @param {Code} code
   * @param {string} [entry] may be shown as text: what does not show of it is replaced
   * @param {{place?: Place, detail?: string, changes?: Change[], cause?: unknown}} [more] detail for engineers; changes when there are more than this one
   */
  constructor(code, entry = '', { place = '', detail = '', changes, cause } = {}) {
    super(`${code} ${entry} ${place} ${detail}`.trim(), { cause })
    this.name = 'Refusal'
    this.code = code
    this.entry = entry.replace(hidden, '\ufffd').slice(0, told)
    this.place = place
    this.detail = detail
    /** All that was found, this one first. @type {Change[]} */
    this.changes = changes ?? [{ code, entry: this.entry, place }]
  }
}
