/** The header file for Caddy. */
import { cache, hashed, plain, types } from './rules.mjs'

/**
 * @param {import('./rules.mjs').Rules} rules
 * @returns {string}
 */
export const caddy = ({ headers, own }) => `\
# Tanu behind Caddy (2.6 or newer). Import this file in the block of the site:
#
#     tanu.example {
#         root * /srv/tanu
#         import /srv/tanu/hosts/caddy.conf
#     }
#
# Below a folder, put both lines into "handle_path /tanu/* { ... }". The policy belongs on every response: a worker obeys that of its own file and not
# the page's.

header {
${Object.entries(headers).filter(([name]) => differing(own, name).length === 0).map(([name, value]) => `	${name} "${value}"`).join('\n')}
}
${Object.entries(headers).map(([name, value]) => exceptions(name, value, own)).join('')}
# Names that carry a hash of the content never change; for everything else the browser asks.
@tanu_hashed {
	path_regexp "${hashed}"
	file
}
@tanu_other not {
	path_regexp "${hashed}"
	file
}
header @tanu_hashed Cache-Control "${cache.hashed}"
header @tanu_other Cache-Control "${cache.other}"

${Object.entries(types).map(([end, type]) => typed(end, `path *.${end}`, type)).join('')}${typed('bare', 'path_regexp "/[^./]+$"', plain)}
# The compressed files lie beside the others.
header {
	Vary Accept-Encoding
	defer
}
file_server {
	index index.html
	precompressed br gzip
}
`

/** @param {string} name @param {string} matcher @param {string} type */
const typed = (name, matcher, type) => `@tanu_${name} ${matcher}\nheader @tanu_${name} Content-Type "${type}"\n`

/** @param {import('./rules.mjs').Rules['own']} own @param {string} name */
const differing = (own, name) => Object.entries(own).filter(([, each]) => name in each)

/**
 * A header that one file has otherwise. No request fits two of the matchers, so their order does not count.
 * @param {string} name
 * @param {string} value
 * @param {import('./rules.mjs').Rules['own']} own
 */
function exceptions(name, value, own) {
  const others = differing(own, name)
  if (others.length === 0) return ''
  const matcher = (/** @type {string} */ file) => `@tanu_${`${name}_${file}`.toLowerCase().replaceAll(/\W/g, '_')}`
  return [
    `${matcher('other')} not path ${others.map(([file]) => `*/${file}`).join(' ')}`,
    `header ${matcher('other')} ${name} "${value}"`,
    ...others.flatMap(([file, each]) => [`${matcher(file)} path */${file}`, `header ${matcher(file)} ${name} "${each[name]}"`]),
    '',
  ].join('\n')
}
