/** How much is read of one file. Each bound is far above what an application holds and far below what would harm the page. */

/** The characters of text that are kept of a file, as the contract says. */
export const textLength = 200_000

/** The time that reading one file may take, in ms, after the reader of its kind has been loaded. */
export const readingTime = 2_000

/** The time that loading a reader may take, in ms: only the first file of a kind pays it. */
export const loadingTime = 20_000

/** Bytes that one entry of a zip, and all entries read of it together, may inflate to; more is left unread. */
export const inflated = { entry: 64 * 1024 * 1024, all: 128 * 1024 * 1024 }

/** Entries of a zip that are listed. */
export const zipEntries = 20_000

/** How deep elements of XML may lie in each other; office programs write fewer than a hundred. */
export const xmlDepth = 400

/** Texts that the cells of a workbook may share, in characters. */
export const sharedText = 8_000_000

/** The largest number of PDF pages that is believed, the pages that are looked for before it is, and those whose text is read. */
export const pdfPages = { counted: 20_000, tried: 50, read: 1_000 }

/** Pages of a TIFF, and records of an old presentation or workbook, that are followed. */
export const chain = { tiff: 10_000, records: 200_000 }
