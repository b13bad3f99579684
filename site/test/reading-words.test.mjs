// What is said of a letter: every reason of every rule of the reader has its sentence in the three languages, with the values that it carries and no others.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { lists } from '../src/letter/checklist.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** @typedef {{rule: string, cite: string, field: string, reasons: {code: string, outcome: string, args?: Record<string, string>}[]}} Rule */

/** @param {string} folder @returns {Rule[]} */
const rulesOf = (folder) => JSON.parse(readFileSync(`${root}core/${folder}/testdata/rules.json`, 'utf8'))
const rules = rulesOf('letter')
const ofFiles = rulesOf('documents')

for (const language of ['kk', 'ru', 'en']) {
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const file of ['law', 'page', 'letter', 'reading', 'files']) bundle.addResource(new FluentResource(readFileSync(`${root}site/src/words/${language}/${file}.ftl`, 'utf8')))

  test(`in ${language} there is a sentence for each reason, and what to do where something is to be done`, () => {
    const used = new Set()
    for (const { rule, cite, reasons } of rules) {
      assert.ok(bundle.getMessage(`point-${cite.replaceAll('.', '-')}`), `${rule}: ${cite}`)
      for (const { code, outcome, args = {} } of reasons) {
        const id = [`${rule}--${code}`, `letter--${code}`].find((each) => bundle.getMessage(each))
        assert.ok(id, `${rule} ${code}`)
        used.add(id)
        const message = bundle.getMessage(id)
        /** @type {Error[]} */
        const errors = []
        const values = { half: '<half>', minimum: '<minimum>', activities: '<activities>', ...Object.fromEntries(Object.keys(args).map((name) => [name, `<${name}>`])) }
        const patterns = [message?.value, ...Object.values(message?.attributes ?? {})]
        const said = patterns.map((pattern) => bundle.formatPattern(/** @type {any} */ (pattern), values, errors)).join(' ')
        assert.deepEqual(errors, [], id)
        if (code !== 'bound-lost') for (const name of Object.keys(args)) assert.ok(said.includes(`<${name}>`), `${id} does not say ${name}`)
        if (outcome !== 'met' && !['not-found', 'bound'].includes(code)) assert.ok(message?.attributes['do'] && message.attributes['more'], `${id}: why, and what to do`)
      }
    }
    const ids = readFileSync(`${root}site/src/words/${language}/reading.ftl`, 'utf8').match(/^letter-?-?[\w-]*--[\w-]+(?= =)/gm) ?? []
    assert.deepEqual(ids.filter((id) => !used.has(id)), [])
  })
}

for (const language of ['kk', 'ru', 'en']) {
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const file of ['law', 'page', 'letter', 'reading', 'files']) bundle.addResource(new FluentResource(readFileSync(`${root}site/src/words/${language}/${file}.ftl`, 'utf8')))

  test(`in ${language} there is a sentence for each reason about the files, with the values that it carries`, () => {
    const used = new Set()
    for (const { rule, reasons } of ofFiles) {
      for (const { code, args = {} } of reasons) {
        const id = [`${rule}--${code}`, `documents--${code}`].find((each) => bundle.getMessage(each))
        assert.ok(id, `${rule} ${code}`)
        used.add(id)
        /** @type {Error[]} */
        const errors = []
        const said = bundle.formatPattern(/** @type {any} */ (bundle.getMessage(id)?.value), Object.fromEntries(Object.keys(args).map((name) => [name, `<${name}>`])), errors)
        assert.deepEqual(errors, [], id)
        for (const name of Object.keys(args)) assert.ok(said.includes(`<${name}>`), `${id} does not say ${name}`)
      }
    }
    const ids = readFileSync(`${root}site/src/words/${language}/files.ftl`, 'utf8').match(/^documents-[\w-]*--[\w-]+(?= =)/gm) ?? []
    assert.deepEqual(ids.filter((id) => !used.has(id)), [])
  })
}

test('no threshold and no count of the order stands in what is said of a letter', () => {
  for (const language of ['kk', 'ru', 'en']) assert.doesNotMatch(readFileSync(`${root}site/src/words/${language}/reading.ftl`, 'utf8').replaceAll('\u00a0', ' '), /\b50 ?%|50 пайыз|14[ ,]500[ ,]000|\b17\b/, language)
})

test('the list beside the letter names the rules of the core', () => {
  const known = new Map(rules.map(({ rule, cite }) => [rule, cite]))
  for (const [cite, rule] of Object.values(lists).flat()) assert.equal(known.get(rule), cite)
})
