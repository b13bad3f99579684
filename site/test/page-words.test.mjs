// The page's own words: equal in shape in the three languages, each one used, each one that is used there; and no rule of the order in the page's sources.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { lists, sections } from '../src/app/fields.js'
import { wordOf } from '../src/app/pointer.js'

const src = fileURLToPath(new URL('../src/', import.meta.url))
const languages = /** @type {const} */ (['kk', 'ru', 'en'])
const files = readdirSync(join(src, 'words/kk')).filter((name) => name !== 'law.ftl')

/** @typedef {typeof languages[number]} Language */
/** @typedef {FluentResource['body'][number]} Message */

/** @param {Language} language @param {string} file */
const read = (language, file) => readFileSync(join(src, 'words', language, file), 'utf8')

/** @param {Language} language @param {string[]} wanted @returns {Map<string, Message>} */
const parse = (language, wanted) => new Map(wanted.flatMap((file) => new FluentResource(read(language, file)).body.map((m) => [m.id, m])))

const own = { kk: parse('kk', files), ru: parse('ru', files), en: parse('en', files) }

/** The ids of messages and of their attributes: what the page may ask for. @param {Map<string, Message>} words */
function names(words) {
  /** @type {string[]} */
  const found = []
  for (const [id, message] of words) {
    if (message.value) found.push(id)
    for (const name of Object.keys(message.attributes)) found.push(`${id}.${name}`)
  }
  return found
}

/** All of them, those of the law included. */
const all = new Set(names(parse('kk', ['law.ftl', ...files])))

/** The page's own scripts. */
const scripts = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => /** @type {const} */ ([name, readFileSync(join(src, name), 'utf8')]))

/** A message's patterns with their variables. @param {Message} message */
function shape(message) {
  const variables = [...JSON.stringify([message.value, message.attributes]).matchAll(/\{"type":"var","name":"([^"]+)"/g)].map((m) => m[1])
  return { attributes: Object.keys(message.attributes), variables: [...new Set(variables)].sort() }
}

/** The text of a template literal whose contents begin at an index, each inserted expression as one asterisk. @param {string} source @param {number} start */
function template(source, start) {
  let text = ''
  for (let i = start; source[i] !== '`'; i++) {
    if (!source.startsWith('${', i)) {
      text += source[i]
      continue
    }
    text += '*'
    for (let depth = 0; ; i++) {
      if (source[i] === '{') depth++
      if (source[i] === '}' && --depth === 0) break
    }
  }
  return text
}

/** What the scripts ask for, and which of it is a text, a text with inserted parts, or a beginning such as "kind-". */
const asked = { texts: new Set(['']), patterns: new Set(['']), beginnings: new Set(['']) }
for (const [, source] of scripts) {
  for (const [, text = ''] of source.matchAll(/\bt\(\s*'([^']+)'/g)) asked.texts.add(text)
  for (const [, one = '', other = ''] of source.matchAll(/\bt\([^()'`]*(?:\([^()]*\)[^()'`]*)*\?\s*'([^']+)'\s*:\s*'([^']+)'/g)) asked.texts.add(one).add(other)
  for (const match of source.matchAll(/\b(?:t|has)\(\s*`/g)) asked.patterns.add(template(source, match.index + match[0].length))
  for (const match of source.matchAll(/\?\s*`|:\s*`/g)) asked.patterns.add(template(source, match.index + match[0].length))
  for (const [, text = ''] of source.matchAll(/'([a-z][a-z-]*-)'/g)) asked.beginnings.add(text)
}
for (const set of Object.values(asked)) set.delete('')

/** The words of the questions follow from their pointers. */
const questions = [
  ...sections.flatMap(({ groups }) => groups.flatMap(({ fields, list }) => [...fields.map((f) => f.at), ...(list ? [lists[list]] : [])])),
  ...['number', 'date', 'free', 'reserves'].map((key) => `/documents/conclusion/${key}`),
].map(wordOf)

/** @param {string} pattern */
const matcher = (pattern) => new RegExp(`^${pattern.split('*').map((part) => part.replaceAll(/[.$()?]/g, String.raw`\$&`)).join('.+')}$`)

test('the languages have the same ids in the same order, the same attributes and the same variables', () => {
  for (const language of languages) {
    for (const file of files) {
      const ids = read(language, file).split('\n').flatMap((line) => /^([a-z][\w-]*) *=/i.exec(line)?.[1] ?? [])
      assert.equal(new Set(ids).size, ids.length, `${language} ${file}: an id is said twice`)
      assert.equal(new FluentResource(read(language, file)).body.length, ids.length, `${language} ${file}: junk`)
    }
    assert.deepEqual([...own[language].keys()], [...own.kk.keys()], language)
    for (const [id, message] of own.kk) {
      const other = own[language].get(id)
      assert.ok(other, id)
      assert.deepEqual(shape(other), shape(message), `${language} ${id}`)
    }
  }
})

test('no id of the page is one of the law', () => {
  const law = parse('kk', ['law.ftl'])
  assert.deepEqual([...own.kk.keys()].filter((id) => law.has(id)), [])
})

test('every message formats', () => {
  for (const language of languages) {
    const bundle = new FluentBundle(language, { useIsolating: false })
    for (const file of files) assert.deepEqual(bundle.addResource(new FluentResource(read(language, file))), [])
    for (const [id, message] of own[language]) {
      const args = Object.fromEntries(shape(message).variables.map((name) => [String(name), 5]))
      for (const [where, pattern] of [['', message.value], ...Object.entries(message.attributes)]) {
        if (!pattern) continue
        /** @type {Error[]} */
        const errors = []
        const said = bundle.formatPattern(/** @type {any} */ (pattern), args, errors)
        assert.deepEqual(errors, [], `${language} ${id}${where}`)
        assert.doesNotMatch(said, /[{}]|^\s*$/, `${language} ${id}${where}`)
      }
    }
  }
})

test('every id that the scripts ask for is there', () => {
  const there = [...all]
  assert.deepEqual([...asked.texts].filter((id) => !all.has(id)), [])
  assert.deepEqual(questions.filter((id) => !all.has(id)), [])
  const beginnings = [...asked.patterns].filter((pattern) => /^[a-z]+(-[a-z]+)*-\*/.test(pattern))
  assert.ok(beginnings.length > 30, 'the scan works')
  assert.deepEqual(beginnings.filter((pattern) => !there.some((id) => matcher(pattern).test(id))), [])
})

test('every id is asked for', () => {
  const patterns = [...asked.patterns].filter((pattern) => !pattern.startsWith('*')).map(matcher)
  const used = (/** @type {string} */ id) => asked.texts.has(id) || patterns.some((p) => p.test(id)) || [...asked.beginnings].some((b) => id.startsWith(b)) || inQuotes(id)
  // A question, or a cell of a list such as field-subsoil-minerals-n-name, may have a hint.
  const asks = (/** @type {string} */ id) => used(id) || questions.includes(id) || cells.some((cell) => id.startsWith(cell))
  assert.deepEqual(names(own.kk).filter((id) => !isFinding(id) && !used(id) && !asks(id.replace(/\.hint$/, ''))), [])
})

/** The sentences of the core's findings are held against the core's own lists in reading-words.test.mjs. @param {string} id */
const isFinding = (id) => /^documents(-\w+)?--/.test(id)

/** Whether an id stands as a text of its own in a script. @param {string} id */
const inQuotes = (id) => scripts.some(([, source]) => source.includes(`'${id}'`))

const cells = Object.values(lists).map((at) => wordOf(`${at}/0/`))

test('no word mixes Latin and Cyrillic letters, and no language has letters of another', () => {
  for (const language of languages) {
    for (const file of files) {
      const text = read(language, file)
      assert.doesNotMatch(text, /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u, `${language} ${file}`)
      if (language === 'en') assert.doesNotMatch(text, /\p{Script=Cyrillic}/u, file)
      if (language === 'ru') assert.doesNotMatch(text, /[әғқңөұүһі]/iu, file)
    }
  }
})

test('no Kazakh suffix is glued to a variable, the ordinal before a noun excepted', () => {
  for (const file of files) assert.doesNotMatch(read('kk', file), /\}\p{L}|\}-(?!бөлім|қазба|жол)/u, file)
})

test('no threshold, period or code list of the order stands in the scripts', () => {
  const { activities } = JSON.parse(readFileSync(join(src, '../../core/annex/activities.json'), 'utf8'))
  const codes = activities.map((/** @type {{code: string}} */ a) => a.code)
  assert.ok(codes.length === 17 && codes.includes('24.44'))
  for (const [name, source] of scripts) {
    const code = source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    const digits = code.replaceAll(/(?<=\d)[\s_\u00a0](?=\d)/g, '')
    assert.doesNotMatch(digits, /14500000|62712500000|14\.5\s*(mln|million)/, name)
    assert.doesNotMatch(code, /\d+\s*(рабочих|жұмыс күн|working day)/i, name)
    const named = codes.filter((/** @type {string} */ each) => new RegExp(`(?<![\\d.])${each.replace('.', String.raw`\.?`)}(?![\\d.])`).test(code.replaceAll(/\bd=".*?"/g, '')))
    assert.ok(named.length < 2, `${name}: ${named}`)
  }
})
