/** The list of the parts (SBOM), as CycloneDX 1.6. It names no day and no place, so the same build has the same list. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * @typedef {object} Parts
 * @property {string} version of the page
 * @property {string} site the folder of package-lock.json
 * @property {string[]} packages folders of the npm packages that are bundled
 * @property {{name: string, version: string, folder: string}[]} modules what is linked into the wasm: Go itself, and the Go modules
 *
 * @typedef {{alg: string, content: string}} Hash
 */

/**
 * @param {Parts} parts
 * @returns {Promise<string>} JSON text
 */
export async function sbom({ version, site, packages, modules }) {
  const lock = JSON.parse(await readFile(join(site, 'package-lock.json'), 'utf8')).packages
  const checked = await readFile(join(site, '..', 'go.sum'), 'utf8')
  const components = [
    ...(await Promise.all(modules.map((each) => goModule(each, checked)))),
    ...(await Promise.all(packages.map((folder) => npmPackage(folder, lock[relative(site, folder).replaceAll('\\', '/')])))),
  ].sort((a, b) => (a.purl < b.purl ? -1 : 1))
  const page = { type: 'application', 'bom-ref': 'tanu', name: 'tanu', version }
  const body = {
    metadata: {
      lifecycles: [{ phase: 'build' }],
      // With these the same sources give the same bytes.
      tools: {
        components: [
          { type: 'application', name: 'node', version: process.versions.node },
          { type: 'application', name: 'esbuild', version: lock['node_modules/esbuild'].version },
        ],
      },
      component: page,
    },
    components,
    dependencies: [
      { ref: page['bom-ref'], dependsOn: components.map(({ purl }) => purl) },
      ...components.map(({ purl }) => ({ ref: purl })),
    ],
  }
  const list = { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serial(JSON.stringify(body)), version: 1, ...body }
  return `${JSON.stringify(list, null, 2)}\n`
}

/**
 * @param {string} folder
 * @param {{version: string, integrity: string} | undefined} locked
 */
async function npmPackage(folder, locked) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  if (!locked || locked.version !== version) throw new Error(`${name} ${version} is not the one of package-lock.json: run npm ci`)
  return part(`pkg:npm/${name.replace('@', '%40')}@${version}`, name, version, license, hash(locked.integrity, '-'))
}

/**
 * @param {Parts['modules'][number]} module
 * @param {string} checked go.sum
 */
async function goModule({ name, version, folder }, checked) {
  const licence = await licenceOf(folder)
  if (name === 'Go') return part(`pkg:golang/std@${version.replace(/^go/, '')}`, 'std', version, licence, undefined)
  const line = checked.split('\n').find((each) => each.startsWith(`${name} ${version} h1:`))
  if (!line) throw new Error(`${name} ${version} is not in go.sum`)
  // Go hashes the list of a module's files; that is what others write here too.
  return part(`pkg:golang/${name}@${version}`, name, version, licence, hash(line.replace(/^.*h1:/, 'sha256:'), ':'))
}

/**
 * @param {string} purl
 * @param {string} name
 * @param {string} version
 * @param {string} licence
 * @param {Hash | undefined} found
 */
const part = (purl, name, version, licence, found) => ({
  type: 'library',
  'bom-ref': purl,
  name,
  version,
  ...(found && { hashes: [found] }),
  licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }],
  purl,
})

/**
 * A hash as npm and Go write it: a name, a sign and base64.
 * @param {string} text
 * @param {string} sign
 * @returns {Hash}
 */
function hash(text, sign) {
  const [name = '', value = ''] = [text.slice(0, text.indexOf(sign)), text.slice(text.indexOf(sign) + 1)]
  return { alg: name.toUpperCase().replace(/^SHA/, 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') }
}

/** How the licences that Go modules carry are known; one that is not here fails the build. */
const licenceTexts = /** @type {const} */ ([
  ['Apache-2.0', /Apache License\s+Version 2\.0/],
  ['MIT', /Permission is hereby granted, free of charge/],
  ['BSD-3-Clause', /Redistribution and use in source and binary forms[^]*Neither the name/],
])

/** @param {string} folder */
async function licenceOf(folder) {
  const file = (await readdir(folder)).sort().find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))
  const text = file ? await readFile(join(folder, file), 'utf8') : ''
  const found = licenceTexts.find(([, sign]) => sign.test(text))
  if (!found) throw new Error(`no licence known by its text in ${folder}`)
  return found[0]
}

/**
 * A number for this list: the same list, the same number (a UUID of version 8).
 * @param {string} text
 */
function serial(text) {
  const digits = createHash('sha256').update(text).digest('hex')
  const variant = (8 + (Number.parseInt(digits.charAt(16), 16) & 3)).toString(16)
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}
