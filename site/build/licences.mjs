/** Gathers the licences of everything foreign in dist. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * @param {string[]} packages folders of npm packages
 * @param {{name: string, version: string, folder: string}[]} modules Go modules
 * @param {string[]} notices legal comments of the sources
 * @returns {Promise<string>} one text, the same for the same input
 */
export async function licences(packages, modules, notices) {
  const parts = []
  for (const { name, version, folder } of modules) {
    const text = await licenceIn(folder)
    if (!text) throw new Error(`no licence in Go module ${name}`)
    parts.push(part(`${name} ${version}`, text))
  }
  for (const folder of packages) {
    const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const text = (await licenceIn(folder)) ?? `Author: ${author?.name ?? author}\n\n${await standard(license)}`
    parts.push(part(`${name} ${version}`, text))
  }
  if (notices.length > 0) parts.push(part('Notices in the sources', [...new Set(notices)].join('\n\n')))
  return parts.join('\n')
}

/**
 * @param {string} title
 * @param {string} text
 */
const part = (title, text) => `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n\n`

/** @param {string} folder */
async function licenceIn(folder) {
  const name = (await readdir(folder)).sort().find((file) => /^(licen[cs]e|copying)(\.|$)/i.test(file))
  return name && readFile(join(folder, name), 'utf8')
}

/**
 * The wording of a licence that a package names without carrying it.
 * @param {string} id as in package.json
 */
const standard = (id) => readFile(new URL(`./licences/${id}.txt`, import.meta.url), 'utf8')
