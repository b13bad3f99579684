/** The scenarios, the project's own and those beside it: applications with the worst outcome that each point must come to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folders = [join(root, 'core/testdata/scenarios'), join(root, '../shared/scenarios')].filter((each) => existsSync(each))

/** Whether the scenarios beside the project are there. */
export const hasShared = folders.length === 2

/** @typedef {{application: any, expect: Record<string, string>, ready: boolean}} Scenario */

/** @returns {Generator<[string, Scenario]>} every scenario by its file */
export function* scenarios() {
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.json')).sort()) yield [name, scenario(join(folder, name))]
  }
}

/** A scenario is written out, or it is another one with changes; then only the points are said that come out otherwise. @param {string} file @returns {Scenario} */
function scenario(file) {
  const { base, change: changes, ...own } = JSON.parse(readFileSync(file, 'utf8'))
  if (!base) return own
  const other = scenario(join(file, '..', base))
  const made = { root: other.application }
  for (const { at, value } of changes) change(made, ['root', ...at.split('/').slice(1)], value)
  return { application: made.root, expect: { ...other.expect, ...own.expect }, ready: own.ready }
}

/** @param {any} node @param {string[]} path @param {unknown} value undefined removes what is there */
function change(node, [key = '', ...rest], value) {
  if (rest.length) change((node[key] ??= {}), rest, value)
  else if (value !== undefined) node[key] = value
  else if (Array.isArray(node)) node.splice(Number(key), 1)
  else delete node[key]
}
