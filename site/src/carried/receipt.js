/** The receipt: which program, with which data, said what of which application. It proves no author; it lets two people see that they speak of the same. */
import { bytesOf, canonical } from './canonical.js'
import { sha256 } from './hash.js'

/**
 * @typedef {{path: string, sha256: string}} Digest
 * @typedef {{version: string, files: Digest[]}} Program version: as the build named it, which follows from all its files; files: those the page could read
 *
 * @typedef {object} Receipt
 * @property {string} format
 * @property {string} [made] when, as the page tells it
 * @property {Program} program
 * @property {{on: string, sha256: string, version?: string}} data the catalogue of the day of filing: index, thresholds, calendars, acts; the SHA-256 is of
 *   its canonical JSON, whether the data was built in or read from a file; version: that of a file
 * @property {{format: string, filed: string, sha256: string}} input the application; the SHA-256 is of application.json
 * @property {{format: string, sha256: string}} report the SHA-256 is of report.json
 */

export const format = 'tanu/receipt/1'

/** @param {unknown} value */
const digestOf = (value) => sha256(bytesOf(canonical(value)))

/**
 * @param {object} facts
 * @param {Program} facts.program
 * @param {any} facts.catalogue the core's, of the day of filing
 * @param {string} [facts.dataVersion]
 * @param {any} facts.application
 * @param {any} facts.report
 * @param {string} [facts.made]
 * @returns {Promise<Receipt>}
 */
export async function receiptOf({ program, catalogue, dataVersion, application, report, made }) {
  return {
    format,
    ...(made ? { made } : {}),
    program,
    data: { on: catalogue.on, sha256: await digestOf(catalogue), ...(dataVersion ? { version: dataVersion } : {}) },
    input: { format: application.format, filed: application.filed, sha256: await digestOf(application) },
    report: { format: report.format, sha256: await digestOf(report) },
  }
}

/** Whether the receipt is of these parts. @param {any} receipt @param {{application: string, report: string}} digests of the parts */
export const isOf = (receipt, digests) => receipt?.input?.sha256 === digests.application && receipt?.report?.sha256 === digests.report
