/** What the attempts find in the page: see tools.mjs. */
interface Window {
  probe: {
    add(name: string, attributes: Record<string, string>, parent?: Element): HTMLElement
    svg(name: string, attributes: Record<string, string>, parent?: Element): SVGElement
    style(text: string): void
  }
}
