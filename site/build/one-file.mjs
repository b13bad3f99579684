/**
 * The one-file edition: the whole program in one HTML file that runs from a disk by itself. What runs there is allowed by its hash, and nothing may be
 * asked for.
 */
import * as esbuild from 'esbuild'
import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { constants, deflateRaw } from 'node:zlib'
import { common, noForum, words } from './bundle.mjs'
import { fill } from './page.mjs'
import { boundedPdf } from './pdf.mjs'
import { filePolicy } from './policy.mjs'

/** Its name in the build. */
export const oneFileName = 'tanu.html'

/** What another module of src/one-file stands in for. */
const standIns = { './offline.js': 'offline.js', '../offline.js': 'offline.js', './parts.js': 'parts.js', './app/parts.js': 'parts.js' }

/**
 * @typedef {object} OneFile
 * @property {string} policy the content policy that it carries
 * @property {string} style
 * @property {string[]} scripts in their order
 * @property {Record<string, string>} blocks by name, packed and as base64
 */

/**
 * @param {string} site the folder of node_modules
 * @param {string} src the sources of the page
 * @param {import('./core.mjs').Core} core
 * @param {string[]} packages that are known to be in the page, with their licences
 * @returns {Promise<OneFile>} what it is made of
 */
export async function oneFileParts(site, src, core, packages) {
  const known = new Set(packages.map((path) => relative(site, path)))
  const make = (/** @type {string} */ entry, /** @type {esbuild.BuildOptions} */ more) => whole(site, join(src, entry), known, more)
  const blocks = {
    core: await packed(core.wasm),
    inspector: await packed(Buffer.from(await make('inspect/worker.js', { plugins: [boundedPdf] }))),
  }
  const hashes = Object.fromEntries(Object.entries(blocks).map(([name, block]) => [name, sha256(block, 'hex')]))
  const app = await make('main.js', {
    define: { BLOCKS: JSON.stringify(hashes) },
    plugins: [oneFileModules(join(src, 'one-file')), words, noForum],
  })
  const style = await make('style/main.css', { loader: { '.svg': 'dataurl', '.woff2': 'dataurl' } })
  const scripts = [core.runtime.toString('utf8'), app]
  return {
    policy: filePolicy(scripts.map(named), named(style)),
    style,
    scripts,
    blocks: Object.fromEntries(Object.entries(blocks).map(([name, block]) => [name, block.toString('base64')])),
  }
}

/**
 * The page with everything in it.
 * @param {string} template index.html
 * @param {OneFile} parts
 * @param {{version: string, core: string, icon: Buffer, licences: string}} more core is the hash of the wasm
 * @returns {string}
 */
export function oneFile(template, { policy, style, scripts, blocks }, { version, core, icon, licences }) {
  const page = fill(template, { policy, version, core, style: '', wasm: '', runtime: '', preload: '', script: '' })
  const texts = { ...blocks, licences: `\n${licences}` }
  // Before the scripts, which look for them.
  const late = [
    ...Object.entries(texts).map(([name, text]) => `<script type="text/plain" id="block-${name}">${inert(name, text)}</script>\n`),
    ...scripts.map((text) => `<script>${inert('script', text)}</script>\n`),
  ]
  return swap(page, [
    ['href="./favicon.svg"', `href="data:image/svg+xml;base64,${icon.toString('base64')}"`],
    ['<link rel="manifest" href="./manifest.webmanifest">\n', ''],
    ['<link rel="stylesheet" href="">', `<style>${inert('style', style)}</style>`],
    ['<link rel="preload" id="wasm" href="" as="fetch" crossorigin>\n\n', ''],
    ['<script defer src=""></script>\n', ''],
    ['<script type="module" src=""></script>\n', ''],
    ['</body>', `${late.join('')}</body>`],
  ])
}

/**
 * One script or style with all that it would otherwise load later. What is first imported later is still first run later.
 * @param {string} site
 * @param {string} entry
 * @param {Set<string>} known
 * @param {esbuild.BuildOptions} more
 */
async function whole(site, entry, known, more) {
  const { outputFiles, metafile } = await esbuild.build({ ...common(site), ...more, entryPoints: [entry], format: 'iife', write: false, metafile: true })
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/((@[^/]+\/)?[^/]+))\//.exec(input)?.[1]
    if (found && !known.has(found)) throw new Error(`the one-file edition holds ${found}, whose licence is not in the build`)
  }
  const texts = outputFiles.filter(({ path }) => !path.endsWith('.LEGAL.txt'))
  if (texts.length !== 1) throw new Error(`not one file of ${entry}`)
  // Signs that no HTML may hold; within a script they stand in texts and patterns only.
  return (texts[0]?.text.trimEnd() ?? '').replaceAll(/[\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g, written)
}

/** @param {string} sign */
const written = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * @param {string} folder
 * @returns {esbuild.Plugin}
 */
const oneFileModules = (folder) => ({
  name: 'one file',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/(app\/)?(offline|parts)\.js$/ }, ({ path, importer }) => {
      const found = /** @type {Record<string, string>} */ (standIns)[path]
      if (!found) throw new Error(`${importer} names ${path} in an unknown way`)
      return { path: join(folder, found) }
    })
  },
})

/** @param {Buffer} data */
const packed = (data) => promisify(deflateRaw)(data, { level: constants.Z_BEST_COMPRESSION })

/** How a content policy names a text. @param {string} text */
const named = (text) => sha256(Buffer.from(text), 'base64')

/** @param {Buffer} data @param {'hex' | 'base64'} form */
const sha256 = (data, form) => createHash('sha256').update(data).digest(form)

/**
 * A text that stands in the page as it is. A browser would end it early, hash it otherwise, or read on past its end.
 * @param {string} name
 * @param {string} text
 */
function inert(name, text) {
  // "<!--" alone is harmless: only a "<script" behind it would take the end of the script away.
  const found = /<\/?script|<\/style|[\r\0\uFEFF]/i.exec(text)
  if (found) throw new Error(`${JSON.stringify(found[0])} may not stand in the page: ${name}, at ${found.index}`)
  return text
}

/**
 * @param {string} text
 * @param {[string, string][]} pairs
 */
function swap(text, pairs) {
  for (const [from, to] of pairs) {
    if (text.split(from).length !== 2) throw new Error(`index.html is not as expected: ${from}`)
    text = text.replace(from, () => to)
  }
  return text
}
