/** Whose turn it is: one window writes a draft, every other one of this browser only reads it until it is told to go on there. */

/** Lets go of the draft in hand. */
let release = () => {}

/**
 * Takes a draft in hand, letting go of the one before.
 * @param {string} id
 * @param {() => void} onLost called when another window goes on with it
 * @param {boolean} [steal] from the window that has it
 * @returns {Promise<boolean>} whether it is ours; a browser without locks says yes
 */
export function claim(id, onLost, steal = false) {
  release()
  release = () => {}
  const locks = /** @type {LockManager | undefined} */ (navigator.locks)
  if (!locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    let ours = false
    let given = false
    locks
      .request(`tanu-draft-${id}`, steal ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(false)
        ours = true
        resolve(true)
        return new Promise((/** @type {(value?: unknown) => void} */ done) => {
          release = () => {
            given = true
            done()
          }
        })
      })
      .catch(() => {
        if (ours && !given) onLost()
        // A page that may not use locks writes without them.
        else resolve(true)
      })
  })
}
