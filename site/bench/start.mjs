/**
 * How long the page takes to start, from a server and as the one file from a disk, one after the other in the same run:
 *
 *   node site/bench/start.mjs [rounds, 10]
 *
 * It ends when the page takes input, by the page's own clock. The page from the server is measured as it comes the second time: from its service worker.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from '../build/build.mjs'
import { oneFileName } from '../build/one-file.mjs'
import { start } from '../build/serve.mjs'
import { chromium } from '../test/browsers/chromium.mjs'
import { firefox } from '../test/browsers/firefox.mjs'
import { folder } from '../test/browsers/session.mjs'
import { visit } from '../test/page.mjs'

const rounds = Number(process.argv[2] ?? 10)
const root = folder('start')
mkdirSync(root, { recursive: true })
await build({ out: root })

/** In the page, before its own scripts: marks the moment when it takes input. */
const watch = () => {
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.dataset['app']) return
    performance.mark('started')
    observer.disconnect()
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-app'] })
}

/** In the page: that moment, in ms since its navigation began. */
const startTime = () => performance.getEntriesByName('started')[0]?.startTime ?? Number.NaN

const middle = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

for (const engine of [chromium, firefox]) {
  const server = await start({ root })
  const session = await engine.open()
  const addresses = { page: server.url, file: pathToFileURL(join(root, oneFileName)).href }
  /** @type {Record<string, number[]>} */
  const times = { page: [], file: [] }
  try {
    await session.page.evaluateOnNewDocument(watch)
    await visit(session, addresses.page)
    await session.waitFor(() => document.documentElement.dataset['offline'] === 'ready')
    for (let round = 0; round < rounds; round++) {
      for (const [name, address] of Object.entries(addresses)) {
        await session.goto('about:blank')
        await visit(session, address)
        times[name]?.push(await session.eval(startTime))
      }
    }
  } finally {
    await session.close()
    await server.stop()
  }
  const [page, file] = [middle(times['page'] ?? []), middle(times['file'] ?? [])]
  console.log(`${engine.name}: page ${page.toFixed(0)} ms, one file ${file.toFixed(0)} ms, ratio ${(file / page).toFixed(2)} (medians of ${rounds})`)
}
