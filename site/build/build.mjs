/**
 * Builds the deployable folder: node site/build/build.mjs [folder], by default site/dist.
 * Everything is made in memory and written at the end, so a build that fails leaves the old folder as it was.
 */
import * as esbuild from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import { compress, prune } from './compress.mjs'
import { compileCore } from './core.mjs'
import { dataFile, dataName } from './data.mjs'
import { licences } from './licences.mjs'
import { oneFile, oneFileName, oneFileParts } from './one-file.mjs'
import { fill } from './page.mjs'
import { headers, pagePolicy, sent } from './policy.mjs'
import { besidePaths, publish } from './publish/publish.mjs'

/** The folder site/. */
export const site = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** The folder of go.mod. */
export const project = dirname(site)

/**
 * @typedef {object} Size
 * @property {string} name
 * @property {number} raw bytes
 * @property {number} br
 * @property {number} gz
 * @property {string} [source] of a script or style, the source it begins with
 */

/**
 * Builds the page. The same sources give the same bytes.
 * @param {object} [options]
 * @param {string} [options.src] the sources, site/src
 * @param {string} [options.out] where to; the folder is replaced
 * @returns {Promise<Size[]>} by name
 */
export async function build({ src = join(site, 'src'), out = join(site, 'dist') } = {}) {
  const cache = join(site, '.cache')
  const dated = await dataFile(project)
  const [core, made] = await Promise.all([compileCore(project), bundle(site, src, sha256(dated, 'hex'))])

  const files = new Map(made.files)
  /** @param {string} name @param {Buffer} data */
  const addHashed = (name, data) => {
    const end = extname(name)
    const hashed = `${name.slice(0, -end.length)}-${sha256(data, 'hex').slice(0, 8).toUpperCase()}${end}`
    files.set(hashed, data)
    return `./${hashed}`
  }
  const wasm = addHashed('tanu.wasm', core.wasm)
  const core256 = sha256(core.wasm, 'hex')
  const runtime = addHashed('wasm_exec.js', core.runtime)
  for (const name of await readdir(join(src, 'static'))) files.set(name, await readFile(join(src, 'static', name)))
  const licencesText = await licences(made.packages, core.modules, made.notices)
  files.set('licences.txt', Buffer.from(licencesText))

  const template = await readFile(join(src, 'index.html'), 'utf8')
  const single = await oneFileParts(site, src, core, made.packages)
  const version = sha256(Buffer.from(JSON.stringify([list(files), template, headers, single.policy])), 'hex').slice(0, 12)
  const page = fill(template, {
    policy: pagePolicy,
    version,
    core: core256,
    style: `./${made.style}`,
    wasm,
    runtime,
    preload: made.chunks.map((name) => `<link rel="modulepreload" href="./${name}">`).join(''),
    script: `./${made.script}`,
  })
  files.set('index.html', Buffer.from(page))
  files.set('sw.js', await worker(src, version, list(files)))

  const ready = new Map()
  for (const [name, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    ready.set(name, { data, ...(await compress(data, cache)) })
  }
  const forms = new Map([...ready].flatMap(([name, { data, br, gz }]) => [[name, data], [`${name}.br`, br], [`${name}.gz`, gz]]))
  const icon = /** @type {Buffer} */ (files.get('favicon.svg'))
  forms.set(dataName, dated)
  forms.set(oneFileName, Buffer.from(oneFile(template, single, { version, core: core256, icon, licences: licencesText })))
  const own = { [oneFileName]: { 'Content-Security-Policy': sent(single.policy) } }
  const all = await publish(forms, { version, site, packages: made.packages, modules: core.modules }, own)
  await rm(out, { recursive: true, force: true })
  for (const [name, data] of all) {
    await mkdir(dirname(join(out, name)), { recursive: true })
    await writeFile(join(out, name), data)
  }
  await prune(cache, [...files.values()])
  return [...ready].map(([name, { data, br, gz }]) => ({
    name,
    raw: data.length,
    br: br.length,
    gz: gz.length,
    source: made.sources.get(name),
  }))
}

/**
 * The service worker with its list of files. It keeps its name, because browsers look for a new version under the
 * old address.
 * @param {string} src
 * @param {string} version
 * @param {{path: string, integrity: string}[]} list
 */
async function worker(src, version, list) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(src, 'sw.js')],
    define: {
      FILES: JSON.stringify(list),
      VERSION: JSON.stringify(version),
      HEADERS: JSON.stringify(headers),
      BESIDE: JSON.stringify(besidePaths()),
    },
    minify: true,
    target: 'es2022',
    logLevel: 'error',
    write: false,
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}

/** @param {Map<string, Buffer>} files */
const list = (files) =>
  [...files.keys()].sort().map((name) => ({
    // The page is fetched under the address people use: some hosts redirect index.html to the folder.
    path: name === 'index.html' ? './' : `./${name}`,
    integrity: `sha256-${sha256(/** @type {Buffer} */ (files.get(name)), 'base64')}`,
  }))

/** @param {Buffer} data @param {'hex' | 'base64'} form */
const sha256 = (data, form) => createHash('sha256').update(data).digest(form)

/**
 * The sizes as a table for people.
 * @param {Size[]} sizes
 */
export function table(sizes) {
  const width = Math.max(...sizes.map(({ name }) => name.length))
  const row = (/** @type {(string | number)[]} */ [name, ...cells]) =>
    String(name).padEnd(width) + cells.map((cell) => String(cell).padStart(10)).join('')
  return [row(['file', 'bytes', 'brotli', 'gzip']), ...sizes.map((s) => row([s.name, s.raw, s.br, s.gz]))].join('\n')
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const start = performance.now()
  const out = resolve(process.argv[2] ?? join(site, 'dist'))
  try {
    console.log(table(await build({ out })))
  } catch (error) {
    // What the Go compiler or esbuild says is enough; the way through this file is not.
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
  console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
