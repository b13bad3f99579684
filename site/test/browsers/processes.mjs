/** Finds programs, and sees to it that none outlives the tests, however these end. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @type {Set<number>} */
const groups = new Set()

process.on('exit', () => {
  for (const pid of groups) end(pid)
})
// Without a listener these end the process with no "exit"; the test runner sends them when time is up.
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, () => process.exit(1))

/**
 * The full path of the first of the names that is there; when none is, the test fails: an engine is never skipped.
 * @param {string[]} names
 */
export function program(...names) {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/libexec', '/usr/lib/webkit2gtk-4.1']
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
  if (!found) throw new Error(`${names.join(' or ')} is not installed: run make setup`)
  return found
}

/**
 * Remembers a child that was started as leader of its own group, so that its children end with it.
 * @param {import('node:child_process').ChildProcess} child
 */
export function own(child) {
  if (child.pid) groups.add(child.pid)
}

/**
 * Ends a child and all its children at once, and waits until it is gone.
 * @param {import('node:child_process').ChildProcess | null} child
 */
export async function kill(child) {
  if (!child?.pid) return
  const { pid } = child
  const gone = child.exitCode !== null || child.signalCode !== null
  const left = gone || new Promise((done) => child.once('exit', done))
  end(pid)
  groups.delete(pid)
  await left
}

/** @param {number} pid */
function end(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}
