/**
 * The real servers, each with a configuration of its own that does nothing but use the header file of the build: on a free port of this machine's own
 * address, with its files in a folder of the test. The page lies in the root and, as the same files, below /some/folder/.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { start as serve } from '../../build/serve.mjs'
import { program } from '../browsers/processes.mjs'
import { asRoot, freePort, openFolder, run } from './process.mjs'

/**
 * @typedef {object} Host
 * @property {string} name
 * @property {string[]} codings what it can take from the compressed files, best first
 * @property {string} [hidden] a file that it gives to nobody
 * @property {(root: string) => Promise<import('./process.mjs').Running>} start serves a build, with the header file that lies in it
 */

/** Where Debian's nginx has its modules. */
const modules = '/usr/lib/nginx/modules'

/** @param {boolean} brotli @returns {Host['start']} */
const nginx = (brotli) => async (root) => {
  const [port, place] = [await freePort(), openFolder('nginx')]
  let file = join(root, 'hosts', 'nginx.conf')
  if (brotli) {
    const changed = join(place, 'tanu.conf')
    writeFileSync(changed, readFileSync(file, 'utf8').replace('#brotli_static', 'brotli_static'))
    file = changed
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join(' ')
  writeFileSync(
    join(place, 'nginx.conf'),
    `${brotli ? `load_module ${modules}/ngx_http_brotli_static_module.so;` : ''}
    ${asRoot ? 'user www-data;' : ''} daemon off; pid ${place}/pid; error_log ${place}/error.log; events {}
    http {
      access_log off; ${temporary}
      types { text/html html; application/x-wrong js wasm; }
      add_header Content-Security-Policy "default-src *";
      server {
        listen 127.0.0.1:${port};
        location / { root ${root}; include ${file}; }
        location ^~ /some/folder/ { alias ${root}/; include ${file}; }
      }
    }`,
  )
  return run(port, place, program('nginx'), ['-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')])
}

/** @type {Host['start']} */
const caddy = async (root) => {
  const [port, place] = [await freePort(), openFolder('caddy')]
  const file = join(root, 'hosts', 'caddy.conf')
  writeFileSync(
    join(place, 'Caddyfile'),
    `{
      admin off
      auto_https off
    }
    http://127.0.0.1:${port} {
      bind 127.0.0.1
      handle_path /some/folder/* {
        root * ${root}
        import ${file}
      }
      handle {
        root * ${root}
        import ${file}
      }
    }`,
  )
  const home = { HOME: place, XDG_CONFIG_HOME: place, XDG_DATA_HOME: place }
  return run(port, place, program('caddy'), ['run', '--config', join(place, 'Caddyfile'), '--adapter', 'caddyfile'], home)
}

/**
 * @param {boolean} asHtaccess as a file in the folder of the page; otherwise included in the settings of the folder
 * @returns {Host['start']}
 */
const apache = (asHtaccess) => async (root) => {
  const [port, place] = [await freePort(), openFolder('apache')]
  const file = join(root, 'hosts', 'apache.conf')
  if (asHtaccess) copyFileSync(file, join(root, '.htaccess'))
  const wanted = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'filter', 'deflate', 'brotli', 'setenvif', 'headers', 'rewrite', 'negotiation']
  const found = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find((path) => existsSync(path))
  const load = wanted.map((name) => `LoadModule ${name}_module ${found}/mod_${name}.so`).join('\n')
  mkdirSync(join(place, 'run'))
  writeFileSync(
    join(place, 'apache.conf'),
    `${load}
    ServerRoot ${place}
    ServerName 127.0.0.1
    Listen 127.0.0.1:${port}
    PidFile ${place}/run/pid
    DefaultRuntimeDir ${place}/run
    Mutex file:${place}/run
    ErrorLog ${place}/error.log
    ${asRoot ? 'User www-data\n    Group www-data' : ''}
    TypesConfig /dev/null
    AddType application/x-wrong .js .wasm
    AddEncoding x-gzip .gz
    AddLanguage br .br
    AddDefaultCharset ISO-8859-1
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript text/plain
    Header set Content-Security-Policy "default-src *"
    DocumentRoot ${root}
    Alias /some/folder ${root}
    <Directory ${root}>
      Require all granted
      Options FollowSymLinks
      ${asHtaccess ? 'AllowOverride FileInfo Indexes' : `AllowOverride None\n      Include ${file}`}
    </Directory>`,
  )
  return run(port, place, program('apache2', 'httpd'), ['-f', join(place, 'apache.conf'), '-D', 'FOREGROUND'])
}

/** Our own server knows no folder but the root. @type {Host['start']} */
async function ours(root) {
  const place = openFolder('ours')
  cpSync(root, join(place, 'some', 'folder'), { recursive: true })
  cpSync(root, place, { recursive: true })
  return serve({ root: place })
}

/** @type {Host[]} */
export const hosts = [
  { name: 'our own', codings: ['br', 'gzip'], start: ours },
  { name: 'nginx', codings: ['gzip'], start: nginx(false) },
  { name: 'nginx with brotli', codings: ['br', 'gzip'], start: nginx(true) },
  // Caddy gives away no file that it has read as its own configuration.
  { name: 'Caddy', codings: ['br', 'gzip'], hidden: 'hosts/caddy.conf', start: caddy },
  { name: 'Apache', codings: ['br', 'gzip'], start: apache(false) },
  { name: 'Apache with .htaccess', codings: ['br', 'gzip'], start: apache(true) },
]
