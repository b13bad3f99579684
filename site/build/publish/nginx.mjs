/** The header file for nginx. */
import { cache, hashed, plain, types } from './rules.mjs'

/**
 * @param {import('./rules.mjs').Rules} rules
 * @returns {string}
 */
export const nginx = ({ headers, own }) => `\
# Tanu behind nginx (1.18 or newer). Include this file in the server or location block whose root is the folder of the page:
#
#     server {
#         root /srv/tanu;
#         include /srv/tanu/hosts/nginx.conf;
#     }
#
# In a server that has other locations use "location ^~ /tanu/ { ... }", so that none of them answers for a file of the page. An add_header in a
# location inside would undo all of these. The policy belongs on every response: a worker obeys that of its own file and not the page's.

index index.html;

types {
${Object.entries(types).map(([end, type]) => `    "${type}" ${end};`).join('\n')}
}
default_type "${plain}";

# The compressed files lie beside the others. With the module ngx_brotli, remove the sign before brotli_static.
gzip_static on;
#brotli_static on;
gzip_vary on;

# Names that carry a hash of the content never change; for everything else the browser asks.
set $tanu_cache "${cache.other}";
if ($uri ~ "${hashed}") { set $tanu_cache "${cache.hashed}"; }
add_header Cache-Control $tanu_cache;

${Object.entries(headers).map(([name, value]) => header(name, value, own)).join('\n')}
`

/**
 * @param {string} name
 * @param {string} value
 * @param {import('./rules.mjs').Rules['own']} own
 */
function header(name, value, own) {
  const others = Object.entries(own).filter(([, each]) => name in each)
  if (others.length === 0) return `add_header ${name} "${value}" always;`
  const variable = `$tanu_${name.toLowerCase().replaceAll('-', '_')}`
  return [
    `set ${variable} "${value}";`,
    ...others.map(([file, each]) => `if ($uri ~ "/${file.replaceAll('.', '[.]')}$") { set ${variable} "${each[name]}"; }`),
    `add_header ${name} ${variable} always;`,
  ].join('\n')
}
