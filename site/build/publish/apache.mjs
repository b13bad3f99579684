/** The header file for Apache. */
import { cache, hashed, plain, types } from './rules.mjs'

/** The codings in the order of preference, as the last end of a name and as HTTP calls them. */
const codings = /** @type {const} */ ([['br', 'br'], ['gz', 'gzip']])

/** What has a compressed form beside it. */
const compressed = Object.entries(types).filter(([end]) => end !== 'br' && end !== 'gz')

/**
 * @param {import('./rules.mjs').Rules} rules
 * @returns {string}
 */
export const apache = ({ headers, own }) => `\
# Tanu behind Apache (2.4). Copy this file as .htaccess into the folder of the page (AllowOverride FileInfo Indexes), or include it in its <Directory>
# block. It needs mod_headers, and for the compressed files mod_rewrite with Options FollowSymLinks; Debian: a2enmod headers rewrite. The policy belongs
# on every response: a worker obeys that of its own file and not the page's. Without mod_headers this file is refused, so that the lack is seen.

DirectoryIndex index.html

${Object.entries(headers).map(([name, value]) => always(name, value)).join('\n')}
${Object.entries(own).map(([file, each]) => files(`^${escaped(file)}(\\.(br|gz))?$`, Object.entries(each).map((pair) => always(...pair)))).join('')}
# Names that carry a hash of the content never change; for everything else the browser asks.
Header set Cache-Control "${cache.other}"
${files(hashed, [`Header set Cache-Control "${cache.hashed}"`])}
AddDefaultCharset Off
RemoveEncoding .br .gz
RemoveLanguage .br
${files('^[^.]+$', [`ForceType "${plain}"`])}${Object.entries(types).map(([end, type]) => files(`\\.${end}$`, [`ForceType "${type}"`])).join('')}
# The compressed files lie beside the others. One that stands in for its original has the original's type.
<IfModule mod_rewrite.c>
RewriteEngine On
${codings.map(([end, coding]) => stand(end, coding)).join('')}</IfModule>
Header merge Vary Accept-Encoding
`

/** @param {string} name @param {string} value */
const always = (name, value) => `Header onsuccess unset ${name}\nHeader always set ${name} "${value}"`

/** @param {string} text */
const escaped = (text) => text.replaceAll('.', '\\.')

/** @param {string} pattern @param {string[]} lines */
const files = (pattern, lines) => `<FilesMatch "${pattern}">\n${lines.map((line) => `${line}\n`).join('')}</FilesMatch>\n`

/** @param {string} end @param {string} coding */
const stand = (end, coding) => `\
RewriteCond %{HTTP:Accept-Encoding} "(^|[, ])${coding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))" [NC]
RewriteCond %{REQUEST_FILENAME}.${end} -s
RewriteRule "\\.(${compressed.map(([first]) => first).join('|')})$" "%{REQUEST_URI}.${end}" [L,E=tanu_${end}:1,E=no-gzip:1,E=no-brotli:1]
${compressed.map(([first, type]) => files(`\\.${first}\\.${end}$`, [`Header set Content-Type "${type}" env=REDIRECT_tanu_${end}`])).join('')}\
Header set Content-Encoding ${coding} env=REDIRECT_tanu_${end}
SetEnvIf REDIRECT_tanu_${end} 1 no-gzip no-brotli
`
