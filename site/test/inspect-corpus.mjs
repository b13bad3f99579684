/** Real files for the tests of the inspection: those of the corpus beside the project, or where it is absent the ones made here. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../build/build.mjs'
import { folder } from './browsers/session.mjs'
import { made } from './inspect-files.mjs'

/** @typedef {import('./browsers/session.mjs').Session} Session */

/**
 * @typedef {object} Row what is known of a file
 * @property {string} path
 * @property {string} kind
 * @property {number | undefined} count of pages, slides or sheets; undefined where nothing can tell it
 * @property {string} unit pages, slides, sheets or ''
 * @property {boolean} encrypted with a password that is needed for reading
 * @property {string} condition valid, damaged, …
 * @property {number | undefined} characters of text, of a PDF
 *
 * @typedef {object} Answer
 * @property {Record<string, any>} facts the text as its length without blanks
 * @property {number} ms
 */

const corpus = join(project, '..', 'shared', 'corpus')

/** Where the files are from, to be said by the test. */
export const source = existsSync(join(corpus, 'manifest.csv')) ? 'the corpus' : 'files made by the test, because the corpus is not beside the project'

/** @returns {Row[]} */
export function rows() {
  return source === 'the corpus' ? corpusRows() : madeRows()
}

function corpusRows() {
  const [head = [], ...lines] = readFileSync(join(corpus, 'manifest.csv'), 'utf8').trim().split('\n').map(cells)
  return lines.map((line) => {
    const at = (/** @type {string} */ name) => line[head.indexOf(name)] ?? ''
    const number = (/** @type {string} */ name) => (at(name) === '' ? undefined : Number(at(name)))
    return {
      path: join(corpus, at('file')),
      kind: at('true_kind'),
      count: number('true_count'),
      unit: at('count_unit'),
      encrypted: ['user-password', 'yes'].includes(at('encrypted')),
      condition: at('condition'),
      characters: number('text_chars'),
    }
  })
}

/** One line of comma-separated values. @param {string} line */
function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

/** @returns {Row[]} */
function madeRows() {
  const at = folder('made')
  return made().map(({ name, bytes, want }) => {
    writeFileSync(join(at, name), bytes)
    const unit = { pptx: 'slides', odp: 'slides', ppt: 'slides', xlsx: 'sheets', ods: 'sheets', xls: 'sheets' }[String(want['kind'])] ?? 'pages'
    const condition = /bomb|deep|tree|count|entity|slow/.test(name) ? 'hostile' : want['damaged'] ? 'damaged' : 'valid'
    return {
      path: join(at, name), kind: String(want['kind']), count: /** @type {number | undefined} */ (want['pages']), unit,
      encrypted: want['encrypted'] === true, condition, characters: undefined,
    }
  })
}

/** Puts a field for files into the page, and a watch over its main thread. @param {Session} session */
export const prepare = (session) =>
  session.eval(() => {
    const field = document.createElement('input')
    Object.assign(field, { type: 'file', multiple: true, id: 'probe' })
    document.body.prepend(field)
    Object.assign(window, { longTasks: [] })
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.longTasks.push(duration))).observe({ type: 'longtask' })
    }
  })

/** Tasks of the page's main thread above 50 ms, in ms; only Chromium tells. @param {Session} session */
export const longTasks = (session) => session.eval(() => window.longTasks)

/** Chooses the files in the field. @param {Session} session @param {string[]} paths */
export const choose = (session, paths) => session.attach('#probe', ...paths)

/** Inspects one of the chosen files. @param {Session} session @param {number} index @returns {Promise<Answer>} */
export const inspect = (session, index) =>
  session.eval(async (at) => {
    const file = /** @type {HTMLInputElement} */ (document.getElementById('probe')).files?.[at]
    const start = performance.now()
    const facts = /** @type {Record<string, any>} */ (await window.tanuPage.inspect(/** @type {File} */ (file)))
    const ms = performance.now() - start
    facts['says'] = String(facts['text'] ?? '').replace(/\s/g, '').length
    delete facts['text']
    return { facts, ms }
  }, index)
