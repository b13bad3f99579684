/** The application as the core is asked about it: without what a question does not look at, so that long texts do not cross the border at each key. */

/** What was made of each list of documents last. @type {WeakMap<object, Map<string, any>>} */
const made = new WeakMap()

/**
 * @param {any} documents
 * @param {string[]} keep the slots whose files keep their texts
 */
function lighter(documents, keep) {
  const known = made.get(documents) ?? new Map()
  made.set(documents, known)
  const name = keep.join()
  if (!known.has(name)) {
    known.set(
      name,
      Object.fromEntries(
        Object.entries(documents).map(([slot, document]) => [
          slot,
          document.files && !keep.includes(slot) ? { ...document, files: document.files.map((/** @type {any} */ file) => ({ ...file, text: undefined })) } : document,
        ]),
      ),
    )
  }
  return known.get(name)
}

/** For the check: it reads the text of the slide alone. @param {any} application */
export function forCheck(application) {
  const { letter: _, letterMarks: __, documents, ...rest } = application
  return documents ? { ...rest, documents: lighter(documents, ['slide']) } : rest
}

/** For the reading of the letter, which compares it with the form. @param {any} application */
export function forReading(application) {
  const { letter: _, documents, ...rest } = application
  return documents ? { ...rest, documents: lighter(documents, []) } : rest
}
