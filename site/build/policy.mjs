/**
 * The content policy and the other headers of the page, in one place: the build writes the policy into
 * index.html, the server sends it. `connect-src 'self'` and `form-action 'none'` are the promise that nothing
 * leaves the browser.
 * @type {Record<string, string>}
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app lit-html',
}

/** @param {Record<string, string>} list */
const text = (list) =>
  Object.entries(list)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The policy as it stands in the page, for hosts that send no header of their own. */
export const pagePolicy = text(directives)

/**
 * The policy of the one-file edition: what is in it is allowed by its hash, and nothing may be asked for. A worker is made of text that is in the page, and
 * obeys this same policy.
 * @param {string[]} scripts their SHA-256 as base64
 * @param {string} style
 */
export const filePolicy = (scripts, style) =>
  text({
    ...directives,
    'script-src': `${scripts.map((hash) => `'sha256-${hash}'`).join(' ')} 'wasm-unsafe-eval'`,
    'style-src': `'sha256-${style}'`,
    'img-src': 'data:',
    'connect-src': "'none'",
    'manifest-src': "'none'",
    'worker-src': 'blob:',
  })

/** What a policy that stands in the page cannot do: forbid its framing, and put it into a sandbox. */
const sentOnly = { 'frame-ancestors': "'none'", 'sandbox': 'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals' }

/** A policy as a host sends it. @param {string} policy */
export const sent = (policy) => `${policy}; ${text(sentOnly)}`

/** Abilities of a device that the page has no use for. Those that it uses (copying, printing) are not named. */
const refused = `accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment publickey-credentials-get screen-wake-lock
  usb`.split(/\s+/)

/**
 * What a host should send with every file, scripts too: a worker obeys the policy of its own file and not the page's. The sandbox has no allow-popups,
 * which keeps what was typed from leaving in the address of a new window. Connection-Allowlist closes what no content policy reaches (going to another page, WebRTC, asking for a name or a connection
 * ahead of time); Chromium knows it since 152, the others pass over it.
 * @type {Record<string, string>}
 */
export const headers = {
  'Content-Security-Policy': sent(pagePolicy),
  'Connection-Allowlist': '(response-origin)',
  'Permissions-Policy': refused.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}
