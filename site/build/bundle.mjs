/** The page's own scripts and styles, bundled. */
import * as esbuild from 'esbuild'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { boundedPdf } from './pdf.mjs'

/**
 * @typedef {object} Bundle
 * @property {Map<string, Buffer>} files by name, as they go into dist
 * @property {Map<string, string>} sources for what is loaded by import(), the source it begins with
 * @property {string} script the first script
 * @property {string[]} chunks the scripts that the first one needs at once
 * @property {string} style
 * @property {string[]} packages the folders of the npm packages that are in it
 * @property {string[]} notices the legal comments found in the sources
 */

/**
 * Settings shared by every call: letters stay letters (an escaped Kazakh word is three times as long), and a text
 * that is loaded by import() becomes a file of its own.
 * @param {string} site the folder of node_modules
 * @returns {esbuild.BuildOptions & {write: false, metafile: true}}
 */
export const common = (site) => ({
  absWorkingDir: site,
  nodePaths: [join(site, 'node_modules')],
  bundle: true,
  minify: true,
  charset: 'utf8',
  target: 'es2022',
  legalComments: 'external',
  logLevel: 'error',
  write: false,
  metafile: true,
  outdir: 'out',
})

/**
 * Words travel without the notes for translators: in Fluent only a comment begins a line with "#". They end with the
 * line, so that texts can be put together.
 * @type {esbuild.Plugin}
 */
export const words = {
  name: 'words',
  setup(build) {
    build.onLoad({ filter: /\.ftl$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { contents: `${text.replace(/^#.*\n?/gm, '').trim()}\n`, loader: 'text' }
    })
  },
}

/**
 * A warning of docx ends with the address of a forum. Nothing in the build names another host.
 * @type {esbuild.Plugin}
 */
export const noForum = {
  name: 'no forum',
  setup(build) {
    build.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { contents: text.replaceAll(/https:\/\/answers\.microsoft\.com\/[\w./-]+/g, ''), loader: 'js' }
    })
  },
}

/**
 * @param {string} site
 * @param {string} src the folder of main.js and style/main.css
 * @param {string} data the SHA-256 of the built-in dated data as a file, hex
 * @returns {Promise<Bundle>}
 */
export async function bundle(site, src, data) {
  const main = { script: join(src, 'main.js'), style: join(src, 'style', 'main.css') }
  // By itself, so that nothing of it can get into the first load.
  const inspector = await esbuild.build({
    ...common(site),
    entryPoints: { inspector: join(src, 'inspect', 'worker.js') },
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    plugins: [boundedPdf],
  })
  const worker = outputOf(inspector.metafile, relative(site, join(src, 'inspect', 'worker.js')))
  const scripts = await esbuild.build({
    ...common(site),
    define: { INSPECTOR: JSON.stringify(`./${worker}`), DATA: JSON.stringify(data) },
    entryPoints: { app: main.script },
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    plugins: [words, noForum],
  })
  const styles = await esbuild.build({
    ...common(site),
    entryPoints: { app: main.style },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.svg': 'file', '.woff2': 'file' },
  })

  /** @type {Bundle} */
  const result = { files: new Map(), sources: new Map(), script: '', chunks: [], style: '', packages: [], notices: [] }
  for (const { metafile, outputFiles } of [inspector, scripts, styles]) {
    for (const { path, contents } of outputFiles) {
      const name = relative(join(site, 'out'), path)
      if (name.endsWith('.LEGAL.txt')) result.notices.push(Buffer.from(contents).toString('utf8').trim())
      else result.files.set(name, Buffer.from(contents))
    }
    for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
      if (entryPoint) result.sources.set(relative('out', path), entryPoint)
    }
    for (const input of Object.keys(metafile.inputs)) {
      const found = /^(.*node_modules\/((@[^/]+\/)?[^/]+))\//.exec(input)
      if (found?.[1]) result.packages.push(join(site, found[1]))
    }
  }
  result.script = outputOf(scripts.metafile, relative(site, main.script))
  result.style = outputOf(styles.metafile, relative(site, main.style))
  result.chunks = neededAtOnce(scripts.metafile, `out/${result.script}`).map((path) => relative('out', path))
  result.packages = [...new Set(result.packages)].sort()
  return result
}

/**
 * @param {esbuild.Metafile} metafile
 * @param {string} source
 */
function outputOf(metafile, source) {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)
  if (!found) throw new Error(`esbuild made nothing of ${source}`)
  return relative('out', found[0])
}

/**
 * Follows the plain imports from one output on; what import() loads later is left out.
 * @param {esbuild.Metafile} metafile
 * @param {string} start
 */
function neededAtOnce(metafile, start) {
  /** @type {Set<string>} */
  const seen = new Set()
  const visit = (/** @type {string} */ path) => {
    for (const next of metafile.outputs[path]?.imports ?? []) {
      if (next.kind !== 'import-statement' || next.external || seen.has(next.path)) continue
      seen.add(next.path)
      visit(next.path)
    }
  }
  visit(start)
  return [...seen].sort()
}
