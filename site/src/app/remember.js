/** The language and the look, kept for the next visit; a browser that keeps nothing is no hindrance. */

/** @typedef {'language' | 'theme' | 'draft' | 'letter-plain'} Name what is kept */

/** @param {Name} name @returns {string | null} */
export function recall(name) {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** @param {Name} name @param {string} value */
export function remember(name, value) {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage is shut: the choice holds until the page is left.
  }
}

/** Forgets all of it; what other pages of the same host keep stays. */
export function forget() {
  try {
    for (const name of /** @type {Name[]} */ (['language', 'theme', 'draft', 'letter-plain'])) localStorage.removeItem(name)
  } catch {
    // Shut: nothing is in it.
  }
}
