/** The same sources give the same bytes wherever they lie; the build says which bytes these are, and what they are made of. */
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { before, test } from 'node:test'
import { promisify } from 'node:util'
import { build, project, site } from '../build/build.mjs'
import { folder } from './browsers/session.mjs'

const run = promisify(execFile)

const here = folder('here')
const lock = JSON.parse(readFileSync(join(site, 'package-lock.json'), 'utf8')).packages

before(() => build({ out: here }))

/** @param {string} at @returns {string[]} */
const under = (at) =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(at, join(entry.parentPath, entry.name)))
    .sort()

test('from another folder, at another time of day and in another language, the same bytes come', { timeout: 300_000 }, async () => {
  const copy = join(folder('elsewhere'), 'a folder', 'deep', 'down')
  const out = folder('there')
  // What the build reads; of the packages, those that may be bundled, and the bundler.
  const isNeeded = (/** @type {string} */ name) => !lock[name].dev || /^node_modules\/(@esbuild\/|esbuild$)/.test(name)
  const packages = Object.keys(lock).filter((name) => name && isNeeded(name) && existsSync(join(site, name)))
  const needed = ['go.mod', 'go.sum', 'core', 'wasm', 'site/build', 'site/src', 'site/package.json', 'site/package-lock.json', 'site/tsconfig.json']
  for (const name of [...needed, ...packages.map((each) => `site/${each}`)]) {
    mkdirSync(dirname(join(copy, name)), { recursive: true })
    cpSync(join(project, name), join(copy, name), { recursive: true })
  }
  const env = { ...process.env, TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1' }
  await run('node', [join(copy, 'site', 'build', 'build.mjs'), out], { cwd: copy, env })

  assert.deepEqual(under(out), under(here))
  assert.deepEqual(under(here).filter((name) => !readFileSync(join(out, name)).equals(readFileSync(join(here, name)))), [])
})

test('no file tells where it was made', () => {
  for (const name of under(here)) {
    for (const place of [project, here]) assert.ok(!readFileSync(join(here, name)).includes(place), `${name} contains ${place}`)
  }
})

test('SHA256SUMS names each file but itself, and finds a changed one', async () => {
  const lines = readFileSync(join(here, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
  assert.deepEqual(lines.map((line) => line.slice(66)), under(here).filter((name) => name !== 'SHA256SUMS'))
  await run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: here })

  const changed = folder('changed')
  cpSync(here, changed, { recursive: true })
  appendFileSync(join(changed, 'index.html'), ' ')
  await assert.rejects(run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: changed }), { stdout: 'index.html: FAILED\n' })
})

test('the list of the parts is CycloneDX 1.6 and names what is in the build', async () => {
  const text = readFileSync(join(here, 'sbom.cdx.json'), 'utf8')
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
  assert.equal(await validator.validate(text), null)
  assert.notEqual(await validator.validate(text.replace('"library"', '"libary"')), null, 'the validator sees a fault')

  const { components, metadata, dependencies } = JSON.parse(text)
  const parts = components.map((/** @type {{name: string, version: string}} */ { name, version }) => `${name} ${version}`)
  // licences.txt gives each foreign part a title, underlined.
  const titles = [...readFileSync(join(here, 'licences.txt'), 'utf8').matchAll(/^(.+)\n=+$/gm)].map(([, title]) => String(title).replace(/^Go go/, 'std go'))
  assert.deepEqual(parts.sort(), titles.filter((title) => title !== 'Notices in the sources').sort())
  assert.ok(parts.length > 7)
  assert.deepEqual(dependencies[0].dependsOn, components.map((/** @type {{purl: string}} */ { purl }) => purl))

  const page = readFileSync(join(here, 'index.html'), 'utf8')
  assert.ok(page.includes(`name="version" content="${metadata.component.version}"`))
  assert.equal(metadata.timestamp, undefined)
  for (const { name, purl, hashes } of components) {
    if (purl.startsWith('pkg:golang/std@')) continue
    if (purl.startsWith('pkg:npm/')) assert.equal(lock[`node_modules/${name}`].integrity, `sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`)
    else assert.ok(readFileSync(join(project, 'go.sum'), 'utf8').includes(Buffer.from(hashes[0].content, 'hex').toString('base64')), name)
  }
})
