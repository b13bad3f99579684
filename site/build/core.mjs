/** The core: compiles the wasm and tells which Go modules are linked into it. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { joinSegments } from './segments.mjs'

const run = promisify(execFile)

/**
 * Go's newer collector gains nothing on one thread with a small heap: without it 11 to 13 kB (brotli) less are loaded, and a check, a letter and the start
 * take as long (0.98, 1.01 and 1.04 of the time, the fast runs of 20 interleaved rounds in Node). Go 1.27 may drop this choice.
 */
const experiments = 'nogreenteagc'

/**
 * Runs the go command for the browser in a folder and gives what it printed.
 * @param {string} project
 * @param {string[]} args
 */
export async function go(project, ...args) {
  const env = { ...process.env, GOOS: 'js', GOARCH: 'wasm', GOEXPERIMENT: experiments }
  const { stdout } = await run('go', args, { cwd: project, env, maxBuffer: 1 << 26 })
  return stdout.trim()
}

/**
 * Standard packages that are linked only because a dependency names them, with what stands in for them in the wasm of the page, and only there: without
 * them net 44 kB, fmt 60 kB, and then embed another 33 kB would be loaded to no use (brotli, Go 1.26). Nothing is changed in Go's own folder, and go vet,
 * go test and the native command are built with the real ones. What a stand-in lacks does not compile; that the wasm answers as the native command does
 * is what site/test/parity.test.mjs shows.
 * @type {Record<string, string>}
 */
const standIns = {
  embed: 'wasm/standin/embed/embed.go',
  fmt: 'wasm/standin/fmt/fmt.go',
  net: 'wasm/standin/net/net.go',
}

/** The only file of a package that is stood in for; Go has none of this name. */
const standIn = 'standin.go'

/**
 * Writes what `go build -overlay` reads, and proves that go follows it.
 * @param {string} project
 * @param {string} file where to
 */
async function writeOverlay(project, file) {
  const form = '{{.ImportPath}}\t{{.Dir}}{{range .GoFiles}}\t{{.}}{{end}}{{range .SFiles}}\t{{.}}{{end}}'
  const packages = Object.keys(standIns)
  /** @type {Record<string, string>} */
  const replace = {}
  for (const line of (await go(project, 'list', '-f', form, ...packages)).split('\n')) {
    const [name = '', folder = '', ...files] = line.split('\t')
    for (const each of files) replace[join(folder, each)] = ''
    replace[join(folder, standIn)] = join(project, standIns[name] ?? '')
  }
  await writeFile(file, JSON.stringify({ Replace: replace }))
  const seen = await go(project, 'list', '-overlay', file, '-f', form, ...packages)
  for (const line of seen.split('\n')) {
    const [name, , ...files] = line.split('\t')
    if (files.join() !== standIn) throw new Error(`the stand-in of ${name} is not taken: go sees ${files.join(', ')}`)
  }
}

/**
 * Inlining is off but for Go's runtime: everywhere it would add 57 kB (brotli) to the first load, in the runtime alone 24 kB, which buy most of the speed
 * back (a check takes 0.82 of the time without any, medians of 15 interleaved rounds in Node).
 */
const sizeFlags = ['-gcflags=all=-l', '-gcflags=runtime=', '-ldflags=-s -w']

/**
 * @typedef {object} Core
 * @property {Buffer} wasm
 * @property {Buffer} runtime Go's own wasm_exec.js without its comments, one of which names another host
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
  const overlay = join(folder, 'overlay.json')
  try {
    await writeOverlay(project, overlay)
    await go(project, 'build', '-trimpath', '-buildvcs=false', ...sizeFlags, '-overlay', overlay, '-o', file, './wasm')
    const root = await go(project, 'env', 'GOROOT')
    return {
      wasm: joinSegments(await readFile(file)),
      runtime: await withoutComments(join(root, 'lib', 'wasm', 'wasm_exec.js')),
      modules: [
        { name: 'Go', version: await go(project, 'env', 'GOVERSION'), folder: root },
        ...(await linkedModules(project)),
      ],
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** @param {string} file */
async function withoutComments(file) {
  const { code } = await transform(await readFile(file, 'utf8'), { minify: true, legalComments: 'none', target: 'es2022' })
  return Buffer.from(code)
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
