// A stand-in until the page is written: draws one heading, starts the core.
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { openDB } from 'idb'
import { html, render } from 'lit-html'
import { onOfflineState, register } from './offline.js'

const root = document.documentElement
const words = { kk: () => import('./words/kk.ftl'), ru: () => import('./words/ru.ftl'), en: () => import('./words/en.ftl') }

/** @param {'kk' | 'ru' | 'en'} language */
async function draw(language) {
  const bundle = new FluentBundle(language, { useIsolating: false })
  bundle.addResource(new FluentResource((await words[language]()).default))
  root.lang = language
  const title = bundle.getMessage('title')?.value ?? ''
  render(
    html`<h1>${bundle.formatPattern(title)}</h1>
      ${/** @type {const} */ (['kk', 'ru', 'en']).map(
        (code) => html`<button lang=${code} data-language=${code} @click=${() => draw(code)}>${code}</button>`,
      )}`,
    /** @type {HTMLElement} */ (document.getElementById('app')),
  )
}

await draw('kk')
await openDB('tanu', 1)
onOfflineState((state) => {
  root.dataset.offline = state
})
const wasm = /** @type {HTMLLinkElement} */ (document.getElementById('wasm'))
const go = new Go()
const { instance } = await WebAssembly.instantiateStreaming(fetch(wasm.href), go.importObject)
void go.run(instance)
root.dataset.app = 'ready'
await register()
