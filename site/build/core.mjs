/** The core: compiles the wasm and tells which Go modules are linked into it. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Runs the go command for the browser in a folder and gives what it printed.
 * @param {string} project
 * @param {string[]} args
 */
export async function go(project, ...args) {
  const env = { ...process.env, GOOS: 'js', GOARCH: 'wasm' }
  const { stdout } = await run('go', args, { cwd: project, env, maxBuffer: 1 << 26 })
  return stdout.trim()
}

/**
 * @typedef {object} Core
 * @property {Buffer} wasm
 * @property {Buffer} runtime Go's own wasm_exec.js, unchanged
 * @property {{name: string, version: string, folder: string}[]} modules what is linked, Go itself included
 */

/**
 * Compiles ./wasm of the project. Without paths, symbols and the state of the checkout in it, the same source gives
 * the same bytes everywhere.
 * @param {string} project the folder of go.mod
 * @returns {Promise<Core>}
 */
export async function compileCore(project) {
  const folder = await mkdtemp(join(tmpdir(), 'tanu-core-'))
  const file = join(folder, 'tanu.wasm')
  try {
    await go(project, 'build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w', '-o', file, './wasm')
    const root = await go(project, 'env', 'GOROOT')
    return {
      wasm: await readFile(file),
      runtime: await readFile(join(root, 'lib', 'wasm', 'wasm_exec.js')),
      modules: [
        { name: 'Go', version: await go(project, 'env', 'GOVERSION'), folder: root },
        ...(await linkedModules(project)),
      ],
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** @param {string} project */
async function linkedModules(project) {
  const form = '{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}'
  const lines = (await go(project, 'list', '-deps', '-f', form, './wasm')).split('\n')
  return [...new Set(lines.filter(Boolean))].sort().map((line) => {
    const [name = '', version = '', folder = ''] = line.split('\t')
    return { name, version, folder }
  })
}
