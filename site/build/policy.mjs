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

/** What a host should send with every file. A page cannot forbid its own framing, so that stands here only. */
export const headers = {
  'Content-Security-Policy': text({ ...directives, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}
