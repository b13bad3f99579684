/** Hands a file to the person: the browser saves it where downloads go. Nothing is sent. */

/** @param {string} name @param {Blob} content */
export function save(name, content) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
