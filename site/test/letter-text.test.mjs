/** The letter as plain text: one language as it is written or typed, two languages in columns that stay columns. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { text } from '../src/letter/text.js'
import { typed } from '../src/letter/typed.js'
import { lines, plain } from '../src/letter/write.js'
import { scenarios } from './scenarios.mjs'
import { languages, startCore, written } from './written.mjs'

/** @type {(method: string, input: object) => any} */
let call
before(async () => {
  call = await startCore()
})

/** The left and the right column of each line. @param {string} both */
const columns = (both) => both.split('\n').map((line) => [[...line].slice(0, 42).join('').trimEnd(), [...line].slice(42).join('')])

/** Without blanks, because lines break at them. @param {string} each */
const joined = (each) => each.replaceAll(/[\s\u00a0]+/g, '')

test('one language is the letter as plain text, a typed one is as it was typed', () => {
  const [[, { application }] = ['', { application: {} }]] = scenarios()
  for (const language of languages) {
    const parts = written(call, application, language)
    assert.equal(text([{ language, parts }]), plain(parts))
  }
  for (const each of ['Бір', 'a\nb\n\n  c\td', 'a\n\n\n\nb', '\n\nб', '1) x\n2) y']) assert.equal(text([{ language: 'kk', parts: typed(each) }]), `${each}\n`)
  assert.equal(text([{ language: 'kk', parts: typed('a\r\nb\r\n\r\nc \n\n') }]), 'a\nb\n\nc\n')
  assert.deepEqual(typed(' \n '), [])
})

test('two languages stand in two columns of eighty characters, part beside part, and no character is lost', () => {
  for (const [name, { application, ready }] of scenarios()) {
    if (!ready) continue
    const [kk, ru] = [written(call, application, 'kk'), written(call, application, 'ru')]
    const both = text([{ language: 'kk', parts: kk }, { language: 'ru', parts: ru }])
    for (const line of both.split('\n')) {
      assert.ok([...line].length <= 80, `${name}: ${line}`)
      assert.equal([...line].slice(38, 42).join('').trim(), '', `${name}: ${line}`)
      assert.equal(line, line.trimEnd())
    }
    for (const [side, parts] of [[0, kk], [1, ru]]) {
      const column = columns(both).map((line) => line[Number(side)] ?? '')
      assert.equal(joined(column.join('\n')), joined(plain(/** @type {any} */ (parts))), name)
    }
    assert.ok(columns(both).some(([left, right]) => left === 'Жоба туралы' && right === 'О проекте'), name)
    assert.ok(columns(both).some(([left, right]) => left === 'ӨТІНІШ' && right === 'ЗАЯВЛЕНИЕ'), name)
  }
})

test('figures stay on one line with their units; what is longer than a column is cut and not lost', () => {
  const long = `${'ұзын'.repeat(30)}@example.org`
  const both = text([{ language: 'kk', parts: typed(`Жобаның құны ҚҚС-сыз есептегенде 62\u00a0712\u00a0500\u00a0000\u00a0теңге болады\n${long}`) }, { language: 'ru', parts: typed('й'.normalize('NFD').repeat(38)) }])
  assert.ok(both.includes('62\u00a0712\u00a0500\u00a0000\u00a0теңге'))
  assert.equal(columns(both.normalize('NFC')).map(([left]) => left).slice(2).join(''), long)
  assert.equal(both.split('\n')[0]?.normalize('NFC').slice(42), 'й'.repeat(38), 'a letter with its mark counts once')
})

test('a version with fewer parts leaves its column empty', () => {
  const both = text([{ language: 'kk', parts: typed('бір\n\nекі\n\nүш') }, { language: 'ru', parts: typed('один') }])
  assert.deepEqual(columns(both), [['бір', 'один'], ['', ''], ['екі', ''], ['', ''], ['үш', ''], ['', '']])
  assert.equal(lines(typed('бір\n\nекі'))[1]?.apart, true)
})
