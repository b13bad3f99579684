/** In the page: what the attempts share. They run as a hostile script of the page itself would. */
export function putTools() {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what stands inside gets into the page
  const make = (/** @type {Element} */ element, /** @type {Record<string, string>} */ attributes, parent = document.body) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    parent.append(element)
    return element
  }
  window.probe = {
    add: (name, attributes, parent) => /** @type {HTMLElement} */ (make(document.createElement(name), attributes, /** @type {HTMLElement} */ (parent))),
    svg: (name, attributes, parent) => {
      const space = 'http://www.w3.org/2000/svg'
      const outer = parent ?? make(document.createElementNS(space, 'svg'), { width: '9', height: '9' })
      return /** @type {SVGElement} */ (make(document.createElementNS(space, name), attributes, /** @type {HTMLElement} */ (outer)))
    },
    // The way round style-src that a script has: a sheet made by itself.
    style: (text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets.push(sheet)
      document.body.classList.add('probe')
    },
  }
  const button = window.probe.add('button', { id: 'probe', type: 'button' })
  button.textContent = 'probe'
  Object.assign(button.style, { position: 'fixed', top: '0', left: '0', zIndex: '999999' })
}
