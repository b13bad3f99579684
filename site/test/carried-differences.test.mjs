/** What is said to have changed between two versions: every change, nothing else, in the order of the form. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { get, set } from '../src/app/pointer.js'
import { differences } from '../src/carried/differences.js'
import { passages } from '../src/carried/passages.js'
import { random, sample } from './carried-sample.mjs'
import { scenarios } from './scenarios.mjs'

const slots = ['passport', 'schedule', 'financing', 'conclusion', 'slide', 'justification', 'information']

/** @param {any} before @param {any} after */
const told = (before, after) => differences(before, after, slots).map(({ pointer, before: a, after: b }) => [pointer, a, b])

test('nothing changed between an application and itself, whatever "not answered" looks like', async () => {
  const { application } = await sample()
  assert.deepEqual(differences(application, structuredClone(application)), [])
  const empty = { ...application, subsoil: undefined, letterMarks: { bound: [], dismissed: [] } }
  const blank = { ...application, subsoil: { licence: '', site: ' \n', minerals: [] }, letterMarks: null }
  assert.deepEqual(differences(empty, blank), [])
  assert.deepEqual(differences(blank, empty), [])
})

test('answers are told in the order of the form, rows by their numbers', async () => {
  const { application } = await sample()
  let later = structuredClone(application)
  later.filed = '2026-12-01'
  later.commitments.cost.given = false
  later.applicant = Object.fromEntries(Object.entries(later.applicant).toReversed())
  later.applicant.email = ''
  later.applicant.name = 'Басқа ЖШС'
  later = set(later, '/subsoil/minerals/1/name', 'алтын')
  later = set(later, '/commitments/inCountryValue/years/0/total', '1')
  later.documents.conclusion.number = '5'
  later.letterMarks = { bound: [{ point: '3.1', quote: 'x', before: '', after: '' }], dismissed: [] }
  assert.deepEqual(told(application, later), [
    ['/filed', '2026-11-23', '2026-12-01'],
    ['/applicant/name', application.applicant.name, 'Басқа ЖШС'],
    ['/applicant/email', application.applicant.email, undefined],
    ['/subsoil/minerals/1/name', undefined, 'алтын'],
    ['/commitments/inCountryValue/years/0/total', get(application, '/commitments/inCountryValue/years/0/total'), '1'],
    ['/commitments/cost/given', true, false],
    ['/documents/conclusion/number', application.documents.conclusion.number, '5'],
    ['/letterMarks/bound', undefined, later.letterMarks.bound],
  ])
})

test('ticked boxes have no order', async () => {
  const { application } = await sample()
  const at = '/documents/slide/shows'
  assert.deepEqual(differences(set(application, at, ['name', 'cost']), set(application, at, ['cost', 'name'])), [])
  assert.deepEqual(told(set(application, at, ['name', 'cost']), set(application, at, ['cost'])), [[at, ['name', 'cost'], ['cost']]])
})

const file = (/** @type {string} */ name, /** @type {string} */ sha256, pages = 1) => ({ name, sha256, pages, size: 1 })

/** An application with these files. @param {Record<string, any[]>} documents */
const of = (documents) => ({ documents: Object.fromEntries(Object.entries(documents).map(([slot, files]) => [slot, { files }])) })

test('files are told by their bytes: added, removed, replaced, renamed', () => {
  const before = of({ slide: [file('c', '3')], passport: [file('a', '1')], schedule: [file('b', '2'), file('d', '4')], information: [file('e', '5')], financing: [file('f', '6'), { name: 'g', kind: 'pdf' }] })
  const after = of({ passport: [file('a', '1', 7)], schedule: [file('d', '4'), file('b', '8')], slide: [file('z', '9')], information: [file('ee', '5')], financing: [{ name: 'g', kind: 'pdf' }, file('h', '7'), file('i', '9')] })
  assert.deepEqual(
    differences(before, after, slots).map(({ kind, change, pointer, before: a, after: b }) => [kind, change, pointer, a?.name, b?.name]),
    [
      ['file', 'replaced', '/documents/schedule/files', 'b', 'b'],
      ['file', 'removed', '/documents/financing/files', 'f', undefined],
      ['file', 'added', '/documents/financing/files', undefined, 'h'],
      ['file', 'added', '/documents/financing/files', undefined, 'i'],
      ['file', 'replaced', '/documents/slide/files', 'c', 'z'],
      ['file', 'renamed', '/documents/information/files', 'e', 'ee'],
    ],
  )
})

test('of the letter, the lines that changed', () => {
  const before = 'ӨТІНІШ\n\nқұны 1 млрд\nмыс\nсоңы'
  const after = 'ӨТІНІШ\r\n\r\nқұны 2 млрд\r\nмыс\r\nқосымша\r\nсоңы'
  const [found, ...more] = differences({ letter: before }, { letter: after })
  assert.deepEqual(more, [])
  assert.deepEqual([found?.kind, found?.pointer], ['letter', '/letter'])
  assert.deepEqual(found?.passages, [
    { before: { line: 3, lines: ['құны 1 млрд'] }, after: { line: 3, lines: ['құны 2 млрд'] } },
    { before: { line: 5, lines: [] }, after: { line: 5, lines: ['қосымша'] } },
  ])
  assert.deepEqual(differences({}, { letter: 'x' })[0]?.passages, [{ before: { line: 1, lines: [] }, after: { line: 1, lines: ['x'] } }])
})

test('the passages lead from one text to the other, however they differ', () => {
  const next = random(11)
  const lines = () => Array.from({ length: Math.floor(next() * 12) }, () => 'абв'[Math.floor(next() * 3)] ?? '')
  for (let i = 0; i < 3_000; i++) {
    const [a, b] = [lines(), lines()]
    const found = passages(a.join('\n'), b.join('\n'))
    const made = [...a]
    for (const { before, after } of found.toReversed()) {
      assert.deepEqual(made.splice(before.line - 1, before.lines.length, ...after.lines), before.lines)
    }
    assert.deepEqual(made.filter(Boolean), b.filter(Boolean))
  }
  const long = Array.from({ length: 9_000 }, (_, i) => String(i))
  const start = performance.now()
  assert.equal(passages(long.join('\n'), long.map((line) => `${line}!`).join('\n')).length, 1)
  assert.ok(performance.now() - start < 500)
})

/** @param {any} value @returns {boolean} */
const isBlank = (value) => (value !== null && typeof value === 'object' ? Object.values(value).every(isBlank) : String(value ?? '').trim() === '')

test('every answer of every scenario that is taken away, given or changed is told, and only that', () => {
  /** @param {any} value @param {string} [at] @returns {string[]} */
  const leaves = (value, at = '') => (value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).flatMap((key) => leaves(value[key], `${at}/${key}`)) : [at])
  let count = 0
  for (const [name, { application }] of scenarios()) {
    for (const at of leaves(application)) {
      if (at === '/format') continue
      const without = set(application, at, undefined)
      const [found, ...more] = differences(application, without)
      if (isBlank(get(application, at))) assert.equal(found, undefined, `${name} ${at}`)
      else if (!at.endsWith('/files') && typeof get(application, at) !== 'object') assert.deepEqual([found?.pointer, found?.before, found?.after, more], [at, get(application, at), undefined, []], name)
      else assert.ok(found?.pointer.startsWith(at), `${name} ${at}`)
      count++
    }
  }
  assert.ok(count > 500, String(count))
})
