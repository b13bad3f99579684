/** What lies in the build beside the page, for whoever hosts or checks it. Of it the page itself asks for the dated data alone. */
import { dataName } from '../data.mjs'
import { oneFileName } from '../one-file.mjs'
import { apache } from './apache.mjs'
import { caddy } from './caddy.mjs'
import { iis } from './iis.mjs'
import { nginx } from './nginx.mjs'
import { cache, hashed, plain, rules, typeOf, types } from './rules.mjs'
import { sbom } from './sbom.mjs'
import { sums } from './sums.mjs'

/** What lies beside the page, in the order of the folder; hosts is a folder itself. */
export const beside = ['SHA256SUMS', dataName, 'hosts', 'sbom.cdx.json', oneFileName]

/**
 * @param {Map<string, Buffer>} page the files of the page by name, compressed ones too
 * @param {import('./sbom.mjs').Parts} parts
 * @param {import('./rules.mjs').Rules['own']} [own] the headers that single files have otherwise
 * @returns {Promise<Map<string, Buffer>>} the whole build
 */
export async function publish(page, parts, own) {
  const all = new Map(page)
  for (const [name, text] of Object.entries(hostFiles([...page.keys()], own))) all.set(name, Buffer.from(text))
  all.set('sbom.cdx.json', Buffer.from(await sbom(parts)))
  for (const name of all.keys()) {
    if (typeOf(name) === undefined) throw new Error(`no type is known for ${name}: name its end in rules.mjs`)
  }
  return all.set('SHA256SUMS', Buffer.from(sums(all)))
}

/** The paths of all of it. */
export const besidePaths = () => beside.flatMap((name) => (name === 'hosts' ? Object.keys(hostFiles([])) : [name]))

/**
 * The header file of each server, and the table that they are made from for any other.
 * @param {string[]} names the files of the page
 * @param {import('./rules.mjs').Rules['own']} [own]
 * @returns {Record<string, string>}
 */
export function hostFiles(names, own) {
  const table = rules(own)
  return {
    'hosts/apache.conf': apache(table),
    'hosts/caddy.conf': caddy(table),
    'hosts/headers.json': `${JSON.stringify({ ...table, cache: { ...cache, pattern: hashed }, types: { ...types, '': plain } }, null, 2)}\n`,
    'hosts/nginx.conf': nginx(table),
    'hosts/web.config': iis(table, names),
  }
}
