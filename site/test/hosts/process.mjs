/** Starting a server of another make for a test, and ending it. */
import { spawn } from 'node:child_process'
import { chmodSync, openSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { kill, own } from '../browsers/processes.mjs'
import { folder, until } from '../browsers/session.mjs'

/**
 * @typedef {object} Running
 * @property {number} port of this machine's own address
 * @property {() => Promise<void>} stop
 */

/**
 * A new folder for the files of a server. It is open to others, because a server that root starts gives up root's rights.
 * @param {string} name
 */
export function openFolder(name) {
  const path = folder(name)
  chmodSync(path, 0o755)
  return path
}

/** Whether root runs the tests: the servers then have to be told whose rights to take. */
export const asRoot = process.getuid?.() === 0

/**
 * A port that is free now.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? done(address.port) : failed(new Error('no port'))))
    })
  })

/**
 * Starts a program and waits until it listens.
 * @param {number} port
 * @param {string} place a folder for what it prints
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Running>}
 */
export async function run(port, place, command, args, env = {}) {
  const log = join(place, 'printed.log')
  const out = openSync(log, 'a')
  const child = spawn(command, args, { cwd: place, detached: true, stdio: ['ignore', out, out], env: { ...process.env, ...env } })
  own(child)
  const ended = new Promise((_, failed) => {
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`${command} ended with ${code}: ${readFileSync(log, 'utf8')}`)))
  })
  ended.catch(() => {})
  await Promise.race([until(() => listens(port), `${command} listens`), ended])
  return { port, stop: () => kill(child) }
}

/** @param {number} port @returns {Promise<boolean>} */
const listens = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
