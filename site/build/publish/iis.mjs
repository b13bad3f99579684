/** The header file for IIS. */
import { cache, cacheOf, plain, types } from './rules.mjs'

/**
 * IIS tells apart files by their whole name only (patterns need a module that may not be there, and without it the site would not start), so each file
 * that never changes is named, but for the compressed ones, which are not asked for.
 * @param {import('./rules.mjs').Rules} rules
 * @param {string[]} names the files of the build
 * @returns {string}
 */
export const iis = ({ headers, own }, names) => `\
<?xml version="1.0" encoding="utf-8"?>
<!--
  Tanu behind IIS (10). Copy this file into the folder of the page. The policy belongs on every response: a worker obeys that of its own file and not the
  page's. IIS compresses by itself and passes over the compressed files of the build; so that it does so with the core too, once on the server:
  appcmd set config /section:httpCompression /+staticTypes.[mimeType='application/wasm',enabled='true'] /commit:apphost
-->
<configuration>
  <system.webServer>
    <urlCompression doStaticCompression="true" />
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${set(headers, '        ')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="${mode(cache.other).cacheControlMode}" />
${[...Object.entries(types).map(([end, type]) => typed(`.${end}`, type)), typed('.', plain)].join('\n')}
    </staticContent>
  </system.webServer>
${names.filter((name) => cacheOf(name) === cache.hashed && !/\.(br|gz)$/.test(name)).sort().map(kept).join('\n')}
${Object.entries(own).map(([name, each]) => differing(name, each)).join('')}</configuration>
`

/** @param {string} end @param {string} type */
const typed = (end, type) => `      <remove fileExtension="${end}" />\n      <mimeMap fileExtension="${end}" mimeType="${type}" />`

/** @param {Record<string, string>} headers @param {string} indent */
const set = (headers, indent) =>
  Object.entries(headers).map(([name, value]) => `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${value}" />`).join('\n')

/** @param {string} name */
const kept = (name) => {
  const attributes = Object.entries(mode(cache.hashed)).map(([key, value]) => `${key}="${value}"`).join(' ')
  return `  <location path="${name}"><system.webServer><staticContent><clientCache ${attributes} /></staticContent></system.webServer></location>`
}

/** @param {string} name @param {Record<string, string>} each */
const differing = (name, each) => `\
  <location path="${name}"><system.webServer><httpProtocol><customHeaders>
${set(each, '    ')}
  </customHeaders></httpProtocol></system.webServer></location>
`

/**
 * A cache rule in the words of IIS.
 * @param {string} rule
 * @returns {Record<string, string>}
 */
function mode(rule) {
  if (rule === 'no-cache') return { cacheControlMode: 'DisableCache' }
  const seconds = Number(/max-age=(\d+)/.exec(rule)?.[1])
  const rest = rule.split(', ').filter((part) => !part.startsWith('max-age')).join(', ')
  return { cacheControlMode: 'UseMaxAge', cacheControlMaxAge: `${seconds / 86_400}.00:00:00`, cacheControlCustom: rest }
}
