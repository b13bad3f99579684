/**
 * The ways a script of the page could send something to a foreign host. Each function runs in the page, alone, with where to send; what it throws means
 * that it was stopped there.
 *
 * @typedef {object} Target
 * @property {string} url of the foreign host, with the attempt's name as its path
 * @property {string} ws the same for WebSocket
 * @property {number} port of a listener that is this attempt's alone: TCP or UDP, see listeners.mjs
 * @property {string} name a host name that only this attempt has
 *
 * @typedef {(to: Target) => void} Attempt
 */

/** Requests that a script makes. @type {Record<string, Attempt>} */
const scripted = {
  // First, because some engines take no map after the first import().
  'import map': ({ url }) => {
    const map = document.createElement('script')
    map.type = 'importmap'
    map.textContent = JSON.stringify({ imports: { probe: url } })
    document.head.append(map)
    void import(String('probe'))
  },
  'fetch': ({ url }) => void fetch(url, { mode: 'no-cors' }),
  'fetch, posting': ({ url }) => void fetch(url, { method: 'POST', mode: 'no-cors', body: 'secret' }),
  'fetch, kept alive': ({ url }) => void fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'secret' }),
  'fetchLater': ({ url }) => void /** @type {any} */ (window).fetchLater(url, { activateAfter: 0 }),
  'XMLHttpRequest': ({ url }) => {
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.send()
  },
  'sendBeacon': ({ url }) => void navigator.sendBeacon(url, 'secret'),
  'WebSocket': ({ ws }) => void new WebSocket(ws),
  'EventSource': ({ url }) => void new EventSource(url),
  'WebTransport': ({ port }) => void new WebTransport(`https://127.0.0.1:${port}/`),
  'WebRTC, STUN': ({ port }) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
    peer.createDataChannel('')
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
  },
  'WebRTC, TURN over TCP': ({ port }) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'secret', credential: 'secret' }] })
    peer.createDataChannel('')
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
  },
  'Cache.add': ({ url }) => void caches.open('probe').then((cache) => cache.add(new Request(url, { mode: 'no-cors' }))),
  'import()': ({ url }) => void import(url),
  'FontFace': ({ url }) => void new FontFace('probe', `url(${url})`).load(),
  'new Image': ({ url }) => {
    new Image().src = url
  },
  'new Audio': ({ url }) => {
    new Audio(url).load()
  },
  'Worker': ({ url }) => void new Worker(url),
  'Worker from a blob': ({ url }) => void new Worker(URL.createObjectURL(new Blob([`fetch("${url}", {mode: "no-cors"})`], { type: 'text/javascript' }))),
  'Worker from data:': ({ url }) => void new Worker(`data:text/javascript,fetch("${url}",{mode:"no-cors"})`),
  'SharedWorker from a blob': ({ url }) => {
    const script = new Blob([`fetch("${url}", {mode: "no-cors"})`], { type: 'text/javascript' })
    void new SharedWorker(URL.createObjectURL(script))
  },
  'audio worklet': ({ url }) => void new OfflineAudioContext(1, 1, 44_100).audioWorklet.addModule(url),
  'paint worklet': ({ url }) => void /** @type {any} */ (CSS).paintWorklet.addModule(url),
  // oxlint-disable-next-line no-new-func -- whether this is stopped is the question
  'eval': ({ url }) => void new Function(`fetch("${url}", {mode: "no-cors"})`)(),
  'payment method': ({ url }) => {
    const total = { label: '', amount: { currency: 'KZT', value: '1' } }
    void new PaymentRequest([{ supportedMethods: url }], { total }).canMakePayment()
  },
  'federated sign-in': ({ url }) => void navigator.credentials.get(/** @type {any} */ ({ identity: { providers: [{ configURL: url, clientId: 'secret' }] } })),
  'XSLT import': ({ url }) => {
    const space = 'http://www.w3.org/1999/XSL/Transform'
    const sheet = document.implementation.createDocument(space, 'xsl:stylesheet')
    sheet.documentElement.setAttribute('version', '1.0')
    const inner = sheet.createElementNS(space, 'xsl:import')
    inner.setAttribute('href', url)
    sheet.documentElement.append(inner)
    new XSLTProcessor().importStylesheet(sheet)
  },
}

/** Things that are loaded because they stand in the page. @type {Record<string, Attempt>} */
const elements = {
  'img': ({ url }) => void window.probe.add('img', { src: url }),
  'img srcset': ({ url }) => void window.probe.add('img', { srcset: `${url} 1x` }),
  'picture': ({ url }) => {
    const picture = window.probe.add('picture', {})
    window.probe.add('source', { srcset: url }, picture)
    window.probe.add('img', { alt: '' }, picture)
  },
  'input type=image': ({ url }) => void window.probe.add('input', { type: 'image', src: url }),
  'body background': ({ url }) => document.body.setAttribute('background', url),
  'table background': ({ url }) => void window.probe.add('table', { background: url }),
  'video': ({ url }) => void window.probe.add('video', { src: url, preload: 'auto' }),
  'video poster': ({ url }) => void window.probe.add('video', { poster: url }),
  'audio': ({ url }) => void window.probe.add('audio', { src: url, preload: 'auto' }),
  'source': ({ url }) => void window.probe.add('source', { src: url }, window.probe.add('audio', { preload: 'auto' })),
  'track': ({ url }) => {
    const video = window.probe.add('video', { crossorigin: '' })
    const track = /** @type {HTMLTrackElement} */ (window.probe.add('track', { src: url, default: '' }, video))
    track.track.mode = 'showing'
  },
  'script': ({ url }) => void window.probe.add('script', { src: url }),
  'script type=module': ({ url }) => void window.probe.add('script', { src: url, type: 'module' }),
  'inline script': ({ url }) => {
    const script = document.createElement('script')
    script.textContent = `fetch("${url}", {mode: "no-cors"})`
    document.head.append(script)
  },
  'event attribute': ({ url }) => void window.probe.add('img', { src: 'data:,', onerror: `fetch("${url}", {mode: "no-cors"})` }),
  'SVG script': ({ url }) => void window.probe.svg('script', { href: url }),
  'SVG image': ({ url }) => void window.probe.svg('image', { href: url, width: '9', height: '9' }),
  'SVG use': ({ url }) => void window.probe.svg('use', { href: `${url}#a` }),
  'SVG feImage': ({ url }) => {
    const filter = window.probe.svg('filter', { id: 'probe-filter' })
    window.probe.svg('feImage', { href: url }, filter)
    window.probe.svg('rect', { width: '9', height: '9', filter: 'url(#probe-filter)' }, /** @type {Element} */ (filter.parentElement))
  },
  'iframe': ({ url }) => void window.probe.add('iframe', { src: url }),
  'iframe srcdoc': ({ url }) => void window.probe.add('iframe', { srcdoc: `<img src="${url}">` }),
  'iframe, sent on': ({ url }) => {
    const frame = /** @type {HTMLIFrameElement} */ (window.probe.add('iframe', {}))
    if (frame.contentWindow) frame.contentWindow.location.href = url
  },
  'iframe from a blob': ({ url }) => void window.probe.add('iframe', { src: URL.createObjectURL(new Blob([`<img src="${url}">`], { type: 'text/html' })) }),
  'iframe from data:': ({ url }) => void window.probe.add('iframe', { src: `data:text/html,<img src="${url}">` }),
  'object': ({ url }) => void window.probe.add('object', { data: url, type: 'image/png' }),
  'embed': ({ url }) => void window.probe.add('embed', { src: url, type: 'image/png' }),
  'base and a relative address': ({ url }) => {
    const base = window.probe.add('base', { href: `${url}/` }, document.head)
    window.probe.add('img', { src: 'x' })
    // The address is made a moment later.
    setTimeout(() => base.remove(), 100)
  },
}

/** What a link element asks for. @type {Record<string, Attempt>} */
const links = {
  'stylesheet': ({ url }) => void window.probe.add('link', { rel: 'stylesheet', href: url }, document.head),
  'modulepreload': ({ url }) => void window.probe.add('link', { rel: 'modulepreload', href: url }, document.head),
  'preload': ({ url }) => void window.probe.add('link', { rel: 'preload', as: 'image', href: url }, document.head),
  'preload as fetch': ({ url }) => void window.probe.add('link', { rel: 'preload', as: 'fetch', crossorigin: '', href: url }, document.head),
  'prefetch': ({ url }) => void window.probe.add('link', { rel: 'prefetch', href: url }, document.head),
  'preconnect': ({ port }) => void window.probe.add('link', { rel: 'preconnect', href: `http://127.0.0.1:${port}/` }, document.head),
  'dns-prefetch': ({ name }) => void window.probe.add('link', { rel: 'dns-prefetch', href: `http://${name}/` }, document.head),
  'icon': ({ url }) => void window.probe.add('link', { rel: 'icon', href: url }, document.head),
  'manifest': ({ url }) => {
    document.querySelector('link[rel=manifest]')?.remove()
    window.probe.add('link', { rel: 'manifest', href: url }, document.head)
  },
  'compression-dictionary': ({ url }) => void window.probe.add('link', { rel: 'compression-dictionary', href: url }, document.head),
  'speculation rules, prefetch': ({ url }) => {
    const script = document.createElement('script')
    script.type = 'speculationrules'
    script.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [url], eagerness: 'immediate' }] })
    document.head.append(script)
  },
  'speculation rules, prerender': ({ url }) => {
    const script = document.createElement('script')
    script.type = 'speculationrules'
    script.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }] })
    document.head.append(script)
  },
}

/** What a style asks for. @type {Record<string, Attempt>} */
const styles = {
  'style attribute': ({ url }) => void window.probe.add('p', { style: `background-image: url(${url})` }),
  'element.style': ({ url }) => {
    window.probe.add('p', {}).style.backgroundImage = `url(${url})`
  },
  'style element': ({ url }) => {
    window.probe.add('style', {}, document.head).textContent = `.probe { list-style-image: url(${url}) }`
    window.probe.add('li', { class: 'probe' })
  },
  '@import': ({ url }) => {
    window.probe.add('style', {}, document.head).textContent = `@import url(${url});`
  },
  'sheet made by script': ({ url }) => window.probe.style(`.probe { background: url(${url}) }`),
  '@font-face': ({ url }) => {
    window.probe.style(`@font-face { font-family: probe-font; src: url(${url}) } .probe { font-family: probe-font }`)
    window.probe.add('p', { class: 'probe' }).textContent = 'a'
  },
  'cursor': ({ url }) => window.probe.style(`.probe { cursor: url(${url}), auto }`),
  'mask': ({ url }) => window.probe.style(`.probe { -webkit-mask-image: url(${url}); mask-image: url(${url}) }`),
  'generated content': ({ url }) => window.probe.style(`.probe::before { content: url(${url}) }`),
  'border image': ({ url }) => window.probe.style(`.probe { border: 1px solid; border-image: url(${url}) 1 }`),
  'shape-outside': ({ url }) => window.probe.style(`p.probe { float: left; shape-outside: url(${url}) }`),
  'image-set': ({ url }) => {
    window.probe.style(`h6 { background-image: image-set(url("${url}") 1x) }`)
    window.probe.add('h6', {}).textContent = 'a'
  },
  // Last, because the policy stays; it forbids fonts only, and those have been asked for.
  'report-uri of a policy': ({ url }) => {
    window.probe.add('meta', { 'http-equiv': 'Content-Security-Policy', 'content': `font-src 'none'; report-uri ${url}` }, document.head)
    void new FontFace('probe', 'url(https://127.0.0.1:1/)').load()
  },
}

/** What runs in the page together and leaves it standing. */
export const quiet = { ...scripted, ...elements, ...links, ...styles }

/** What leaves the page or opens another, tried after a click of a person. @type {Record<string, Attempt>} */
export const leaving = {
  'location': ({ url }) => {
    location.href = url
  },
  'location.replace': ({ url }) => location.replace(url),
  'navigation.navigate': ({ url }) => void /** @type {any} */ (window).navigation.navigate(url),
  'link': ({ url }) => window.probe.add('a', { href: url }).click(),
  'link with download': ({ url }) => window.probe.add('a', { href: url, download: 'x' }).click(),
  'link, new window': ({ url }) => window.probe.add('a', { href: url, target: '_blank' }).click(),
  'ping': ({ url }) => window.probe.add('a', { href: '#', ping: url }).click(),
  'area': ({ url }) => window.probe.add('area', { href: url }, window.probe.add('map', { name: 'm' })).click(),
  'SVG link': ({ url }) => void window.probe.svg('a', { href: url }).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
  'MathML link': ({ url }) => {
    const element = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math')
    element.setAttribute('href', url)
    document.body.append(element)
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  },
  'meta refresh': ({ url }) => void window.probe.add('meta', { 'http-equiv': 'refresh', 'content': `0; url=${url}` }, document.head),
  'window.open': ({ url }) => void window.open(url),
  'window.open, noopener': ({ url }) => void window.open(url, '_blank', 'noopener'),
  'empty window, sent on': ({ url }) => {
    const other = window.open('')
    if (other) other.location.href = url
  },
  'javascript: address': ({ url }) => {
    location.href = `javascript:void fetch("${url}", {mode: "no-cors"})`
  },
  'form, get': ({ url }) => {
    const form = /** @type {HTMLFormElement} */ (window.probe.add('form', { action: url }))
    form.submit()
  },
  'form, post': ({ url }) => {
    const form = /** @type {HTMLFormElement} */ (window.probe.add('form', { action: url, method: 'post' }))
    form.submit()
  },
  'form, new window': ({ url }) => {
    const form = /** @type {HTMLFormElement} */ (window.probe.add('form', { action: url, target: '_blank' }))
    form.submit()
  },
  'button formaction': ({ url }) => {
    const button = window.probe.add('button', { formaction: url }, window.probe.add('form', {}))
    button.click()
  },
}

/** What the scripts beside the page try: pages/probe.js starts the workers, pages/probe-worker.js and its like do it. */
export const inWorkers = Object.entries({
  'worker': ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'Cache.add', 'importScripts', 'import()', 'inner worker'],
  'shared worker': ['fetch', 'WebSocket', 'EventSource', 'Cache.add', 'importScripts'],
  'service worker': ['fetch', 'WebSocket', 'Cache.add', 'importScripts'],
}).flatMap(([kind, ways]) => ways.map((way) => `${kind}: ${way}`))

/**
 * The same towards the server that the page came from, which the page must be able to ask for its own files: some ways stand for all. Those that leave
 * the page come last.
 */
export const own = {
  ...Object.fromEntries(['fetch', 'fetch, posting', 'sendBeacon', 'WebSocket'].map((way) => [way, scripted[way]])),
  ...Object.fromEntries(['img', 'script', 'iframe', 'object'].map((way) => [way, elements[way]])),
  ...Object.fromEntries(['stylesheet', 'prefetch'].map((way) => [way, links[way]])),
  ...Object.fromEntries(['form, get', 'form, post', 'location'].map((way) => [way, leaving[way]])),
}
