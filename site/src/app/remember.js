/** The language and the look, kept for the next visit; a browser that keeps nothing is no hindrance. */

/** @param {string} name @returns {string | null} */
export function recall(name) {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** @param {string} name @param {string} value */
export function remember(name, value) {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage is shut: the choice holds until the page is left.
  }
}
