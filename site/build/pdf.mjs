/** What the build changes in pdf.js. */
import { readFile } from 'node:fs/promises'

/** Bytes that one packed stream of a PDF may unpack to; a few kilobytes can hold gigabytes. */
const largest = 64 * 1024 * 1024

/** @type {[string, string][]} */
const changes = [
  [
    'if (requested <= buffer.byteLength) {\n      return buffer;\n    }',
    `if (requested <= buffer.byteLength) return buffer\nif (requested > ${largest}) throw new Error("too large")`,
  ],
  ['totalLength += chunk.byteLength;\n      }\n      if (chunks', `totalLength += chunk.byteLength\nif (totalLength > ${largest}) { reader.cancel(); break }\n}\n      if (chunks`],
]

/**
 * pdf.js unpacks without a bound; a newer version in which the places are not found fails the build. The addresses of core-js, which comes with it, are
 * left out: nothing in the build names another host.
 * @type {import('esbuild').Plugin}
 */
export const boundedPdf = {
  name: 'bounded pdf',
  setup(build) {
    build.onLoad({ filter: /[\\/]pdfjs-dist[\\/].*[\\/]pdf(\.worker)?\.mjs$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8')
      for (const [from, to] of path.endsWith('.worker.mjs') ? changes : []) {
        if (contents.split(from).length !== 2) throw new Error(`pdf.js is not as expected: ${from}`)
        contents = contents.replace(from, to)
      }
      return { contents: contents.replaceAll(/https:\/\/github\.com\/zloirock\/[\w./-]+/g, ''), loader: 'js' }
    })
  },
}
