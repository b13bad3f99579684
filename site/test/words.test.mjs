// The words of the law in three languages: they parse, they are equal in shape, and they say something of everything in the core's own catalogue.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { FluentBundle, FluentResource } from '@fluent/bundle'

const root = fileURLToPath(new URL('../../', import.meta.url))
const languages = /** @type {const} */ (['kk', 'ru', 'en'])
/** @typedef {typeof languages[number]} Language */
/** @typedef {FluentResource['body'][number]} Message */
/** @typedef {Message['attributes'][string]} Pattern */
/**
 * @typedef {{
 *   points: {cite: string, rule: string, readings: string[] | null, reasons: Reason[]}[], thresholds: {costMCI: string, inCountryPercent: string},
 *   bodies: {role: string, body: string}[], notices: {code: string}[], acts: {id: string}[], regions: {code: string}[],
 *   activities: {code: string, sector: string}[], fileKinds: {kind: string}[], steps: {step: string}[],
 *   choices: {applicantKinds: string[], licences: string[], uses: string[]},
 *   documents: {slot: string, choices: string[], contents: string[], confirms: string[]}[],
 *   calendars: {exceptions: {kind: string, name?: string}[]}[],
 * }} Catalogue
 */
/** @typedef {{code: string, outcome: string, common?: string, args?: {name: string, kind: string}[]}} Reason */

/** @param {Language} l */
const read = (l) => readFileSync(`${root}site/src/words/${l}/law.ftl`, 'utf8')
const sourceOf = { kk: read('kk'), ru: read('ru'), en: read('en') }

/** @param {Language} l @returns {Map<string, Message>} */
const parse = (l) => new Map(new FluentResource(sourceOf[l]).body.map((m) => [m.id, m]))
const words = { kk: parse('kk'), ru: parse('ru'), en: parse('en') }

// Days on which different wordings, bodies and notices hold.
const catalogue = catalogueOn('2026-11-23')
const catalogues = [catalogue, catalogueOn('2023-06-01'), catalogueOn('2022-08-01')]

/** @param {string} on @returns {Catalogue} */
function catalogueOn(on) {
  const answer = execFileSync('go', ['run', './wasm', 'catalogue'], { cwd: root, input: JSON.stringify({ on }), encoding: 'utf8', maxBuffer: 1 << 24 })
  const { ok, error } = JSON.parse(answer)
  assert.ok(ok, JSON.stringify(error))
  return ok
}

/**
 * Every pattern of a message: its value and its attributes. One that is not there is an empty text, which a test refuses.
 * @param {Message} message
 * @returns {[string, Pattern][]}
 */
function patterns(message) {
  const attributes = Object.entries(message.attributes)
  return [['', message.value ?? ''], ...attributes.map(([name, pattern]) => /** @type {[string, Pattern]} */ ([`.${name}`, pattern]))]
}

/** @param {Language} language @param {string} id @returns {Message} */
function say(language, id) {
  const message = words[language].get(id)
  assert.ok(message, `${language} has no words for ${id}`)
  return message
}

/** @param {Message} message @param {string} attribute @returns {Pattern} */
const attributeOf = (message, attribute) => message.attributes[attribute] ?? ''

/**
 * The parts of a pattern, those of all variants of a selector included.
 * @param {Pattern} pattern
 * @returns {Generator<Exclude<Pattern, string>[number]>}
 */
function* parts(pattern) {
  for (const part of [pattern].flat()) {
    yield part
    if (typeof part !== 'string' && part.type === 'select') {
      yield part.selector
      for (const variant of part.variants) yield* parts(variant.value)
    }
  }
}

/** @param {Message} message */
function variables(message) {
  const all = patterns(message).flatMap(([, p]) => Array.from(parts(p)))
  return [...new Set(all.flatMap((part) => (typeof part !== 'string' && part.type === 'var' ? [part.name] : [])))].sort()
}

/** @param {Pattern} pattern */
const text = (pattern) => [...parts(pattern)].filter((x) => typeof x === 'string').join(' ')

/** What a point demands, its figures without their blanks. @param {Language} language @param {string} id */
const demand = (language, id) => text(attributeOf(say(language, id), 'about')).replace(/(?<=\d)\u00a0(?=\d)/g, '')

/** The length a reader sees: a variable counts as twelve, a selector as its longest variant. @param {Pattern} pattern @returns {number} */
function length(pattern) {
  return [pattern].flat().reduce((sum, part) => {
    if (typeof part === 'string') return sum + part.length
    if (part.type === 'select') return sum + Math.max(...part.variants.map((v) => length(v.value)))
    return sum + 12
  }, /** @type {number} */ (0))
}

/** @param {(message: Message, id: string, language: Language) => void} check */
function eachMessage(check) {
  for (const language of languages) for (const [id, message] of words[language]) check(message, id, language)
}

/** @param {string} rule @param {Reason} reason */
const messageOf = (rule, reason) => (reason.common ? `common--${reason.common}` : `${rule.replaceAll('.', '-')}--${reason.code}`)

/** @type {Map<string, Reason[]>} Message id -> the reasons that it stands for. */
const reasons = new Map()
for (const point of catalogue.points) {
  for (const reason of point.reasons) {
    const id = messageOf(point.rule, reason)
    reasons.set(id, [...(reasons.get(id) ?? []), reason])
  }
}

test('each file parses without junk and without an id said twice', () => {
  for (const language of languages) {
    const ids = sourceOf[language].split('\n').flatMap((line) => /^([a-z][\w-]*) *=/i.exec(line)?.[1] ?? [])
    assert.equal(new FluentResource(sourceOf[language]).body.length, ids.length, language)
    assert.equal(words[language].size, ids.length, `${language}: ids are unique`)
    assert.ok(ids.length > 200)
  }
})

test('the languages have the same ids in the same order, the same attributes and the same variables', () => {
  for (const language of languages.slice(1)) {
    assert.deepEqual([...words[language].keys()], [...words.kk.keys()], language)
    for (const [id, message] of words.kk) {
      const other = say(language, id)
      assert.deepEqual(Object.keys(other.attributes), Object.keys(message.attributes), `${language} ${id}`)
      assert.deepEqual(variables(other), variables(message), `${language} ${id}`)
    }
  }
})

test('nothing is empty, and nothing is left in English', () => {
  eachMessage((message, id, language) => {
    for (const [attribute, pattern] of patterns(message)) {
      const where = `${language} ${id}${attribute}`
      assert.ok(pattern.length > 0, where)
      if (language === 'en') continue
      const said = text(pattern)
      assert.ok(!/[a-z]/i.test(said) || /\p{Script=Cyrillic}/u.test(said), where)
    }
  })
})

test('no word mixes Latin and Cyrillic letters', () => {
  for (const language of languages) {
    assert.doesNotMatch(sourceOf[language], /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u, language)
  }
  assert.doesNotMatch(sourceOf.en, /\p{Script=Cyrillic}/u)
  assert.doesNotMatch(sourceOf.ru.replaceAll('Жетісу', '').replaceAll('Ұлытау', ''), /[әғқңөұүһі]/iu, 'ru has Kazakh letters in names only')
})

test('a figure does not break from its unit', () => {
  for (const language of languages) {
    assert.doesNotMatch(sourceOf[language], /(№|No\.) \d|\d (%|₸|АЕК|МРП|MCI)|\d \d{3}(?!\d)/, language)
  }
})

test('no Kazakh suffix is glued to a variable', () => {
  assert.doesNotMatch(sourceOf.kk, /\}[-\p{L}]/u)
})

test('every reason of the core has its words, and no words are without a reason', () => {
  for (const [id, list] of reasons) {
    const message = say('kk', id)
    const met = list.every((r) => r.outcome === 'met')
    assert.deepEqual(Object.keys(message.attributes), met ? ['more'] : ['more', 'do'], id)
    for (const reason of list) {
      const declared = new Set((reason.args ?? []).map((a) => a.name))
      for (const name of variables(message)) assert.ok(declared.has(name), `${id}: the core does not give ${name}`)
    }
  }
  const spoken = [...words.kk.keys()].filter((id) => id.includes('--'))
  assert.deepEqual(spoken.filter((id) => !reasons.has(id)), [])
})

test('every count that stands before a noun has its plural forms in Russian', () => {
  for (const [id, message] of words.ru) {
    for (const [, pattern] of patterns(message)) {
      for (const part of parts(pattern)) {
        if (typeof part === 'string' || part.type !== 'select') continue
        assert.deepEqual(part.variants.map((v) => v.key.value), ['one', 'few', 'many', 'other'], id)
      }
    }
  }
})

test('every point has its words, names its readings and its thresholds', () => {
  for (const point of catalogue.points) {
    const id = `point-${point.cite.replace('.', '-')}`
    const paragraph = point.cite.split('.')[0]
    for (const language of languages) {
      const message = say(language, id)
      assert.deepEqual(Object.keys(message.attributes), ['about', 'read', 'source'], `${language} ${id}`)
      for (const reading of point.readings ?? []) assert.match(text(attributeOf(message, 'read')), new RegExp(reading), `${language} ${id}`)
      assert.ok(words[language].has(`group-${paragraph}`) && words[language].has(`group-${paragraph}-short`), `${language} ${paragraph}`)
    }
  }
  for (const language of languages) {
    assert.match(demand(language, 'point-3-4'), new RegExp(`\\b${catalogue.thresholds.costMCI}\\b`), language)
    assert.match(demand(language, 'point-3-2'), new RegExp(`\\b${catalogue.thresholds.inCountryPercent}\\b`), language)
  }
})

/** @param {string} id */
function attributesOf(id) {
  if (id === 'step-filed') return ['who']
  switch (id.split('-')[0]) {
    case 'doc':
      return ['hint']
    case 'notice':
      return ['text', 'source']
    case 'step':
      return ['who', 'cite', 'term']
  }
  return []
}

test('everything else that the core names has its words', () => {
  // Kinds of liquid that a mineral may be recognised as stand in no list of the catalogue.
  const ids = ['oil', 'gas', 'condensate', 'coal-bed-methane', 'water'].map((l) => `liquid-${l}`)
  ids.push(...['met', 'not-met', 'unknown', 'judgement'].map((o) => `outcome-${o}`), 'day-weekend', 'role-other', 'step-filed')
  for (const c of catalogues) {
    ids.push(...c.bodies.flatMap((b) => [`role-${b.role}`, ...(b.body ? [`body-${b.body}`] : [])]))
    ids.push(...c.notices.map((n) => `notice-${n.code}`))
  }
  ids.push(...catalogue.activities.flatMap((a) => [`activity-${a.code.replace('.', '-')}`, `sector-${a.sector}`]))
  ids.push(...catalogue.regions.map((r) => `region-${r.code}`), ...catalogue.acts.map((a) => `act-${a.id}`))
  ids.push(...catalogue.fileKinds.map((k) => `kind-${k.kind}`), ...catalogue.steps.map((s) => `step-${s.step}`))
  const { applicantKinds, licences, uses } = catalogue.choices
  ids.push(...applicantKinds.map((k) => `applicant-${k}`), ...licences.map((l) => `licence-${l}`), ...uses.map((u) => `use-${u}`))
  for (const d of catalogue.documents) {
    ids.push(`doc-${d.slot}`, ...d.choices.map((k) => `paper-${k}`), ...d.contents.map((k) => `content-${k}`), ...d.confirms.map((k) => `confirms-${k}`))
  }
  for (const e of catalogue.calendars.flatMap((y) => y.exceptions)) ids.push(`day-${e.kind}`, ...(e.name ? [`holiday-${e.name}`] : []))
  const faults = readFileSync(`${root}core/fault/fault.go`, 'utf8').matchAll(/\bCode\s*= "([a-z-]+)"/g)
  ids.push(...[...faults].map((m) => `fault-${m[1]}`))
  assert.ok(ids.filter((id) => id.startsWith('fault-')).length > 10)
  for (const id of new Set(ids)) {
    assert.deepEqual(Object.keys(say('kk', id).attributes), attributesOf(id), id)
  }
})

test('titles and findings are short', () => {
  eachMessage((message, id, language) => {
    for (const [attribute, pattern] of patterns(message)) {
      const where = `${language} ${id}${attribute}`
      const said = text(pattern)
      if (attribute === '' && /^(point|doc|group|step|content|licence|outcome)-/.test(id)) assert.ok(length(pattern) <= 34, where)
      if (!id.includes('--')) continue
      if (attribute === '') assert.ok(length(pattern) <= 110 && !said.endsWith('.'), `${where}: short and without a full stop`)
      else assert.ok(length(pattern) <= 140 && said.endsWith('.'), `${where}: one or two sentences`)
    }
  })
})

test('every message formats with the values that the core gives', () => {
  for (const language of languages) {
    const bundle = new FluentBundle(language, { useIsolating: false })
    assert.deepEqual(bundle.addResource(new FluentResource(sourceOf[language])), [])
    for (const [id, [reason]] of reasons) {
      for (const n of [1, 2, 5, 11, 21]) {
        const args = Object.fromEntries((reason?.args ?? []).map((a) => [a.name, a.kind === 'count' ? n : `<${a.name}>`]))
        for (const [attribute, pattern] of patterns(say(language, id))) {
          /** @type {Error[]} */
          const errors = []
          const said = bundle.formatPattern(pattern, args, errors)
          assert.deepEqual(errors, [], `${language} ${id}${attribute}`)
          assert.doesNotMatch(said, /[{}]/, `${language} ${id}${attribute}`)
        }
      }
    }
  }
})
