/** The letter written from the form: nothing missing from a complete one, nothing claimed that the form denies, and its Word document says the same. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { value } from '../src/app/format.js'
import { document } from '../src/letter/docx.js'
import { plain, write } from '../src/letter/write.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tanu-letter-'))
const native = join(folder, 'tanu')

before(() => {
  execFileSync('go', ['build', '-o', native, './wasm'], { cwd: root })
})
after(() => rmSync(folder, { recursive: true }))

/** @param {string} method @param {object} input */
const call = (method, input) => JSON.parse(execFileSync(native, [method], { input: JSON.stringify(input), encoding: 'utf8' })).ok

/** @param {string} name */
const scenario = (name) => JSON.parse(readFileSync(join(root, 'core/testdata/scenarios', name), 'utf8')).application

/** @typedef {'kk' | 'ru' | 'en'} Language */
const languages = /** @type {Language[]} */ (['kk', 'ru', 'en'])

/** @param {Language} language @returns {import('../src/app/words.js').Voice} */
function voice(language) {
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const name of ['law', 'page', 'letter']) bundle.addResource(new FluentResource(readFileSync(join(root, `site/src/words/${language}/${name}.ftl`), 'utf8')))
  return {
    t: (id, args) => {
      const message = bundle.getMessage(id)
      assert.ok(message?.value, `no message ${id} in ${language}`)
      /** @type {Error[]} */
      const errors = []
      const text = bundle.formatPattern(message.value, args, errors)
      assert.deepEqual(errors, [], id)
      return text
    },
    show: (v) => value(v, language),
  }
}

/** @param {any} application @param {Language} language */
const parts = (application, language) => write(application, call('catalogue', { on: application.filed }), call('check', application), voice(language))

for (const language of languages) {
  for (const name of ['01-complete-mining-application.json', '02-complete-exploration-application-at-the-edges.json']) {
    test(`a letter in ${language} from ${name} has all that the form says`, () => {
      const application = scenario(name)
      const letter = parts(application, language)
      const text = plain(letter).replaceAll('\u00a0', ' ')
      const { applicant, project } = application
      for (const said of [applicant.name, applicant.number, applicant.signatory.name, project.name, project.place, project.product, project.activity]) assert.ok(text.includes(said), said)
      assert.equal(letter.filter((part) => part.kind === 'item').length, 6 + 7, 'six commitments, seven enclosures')
      assert.doesNotMatch(text, /____________(?!_)(?!.*Үлгі)/, 'no line left to fill in')
      const money = Number(project.cost).toLocaleString('ru').replaceAll(/\s/g, ' ')
      assert.ok(text.includes(money), money)
    })
  }

  test(`a letter in ${language} claims nothing that its own figures deny`, () => {
    const application = scenario('03-one-tenge-below-14-500-000-mci-of-2026.json')
    const text = plain(parts(application, language))
    assert.doesNotMatch(text, /14.500.000/, 'the threshold is not claimed')
  })

  test(`an empty form in ${language} leaves lines to fill in`, () => {
    const text = plain(parts({ format: 'tanu/application/1', filed: '2026-11-23' }, language))
    assert.match(text, /____________/)
    assert.doesNotMatch(text, /undefined|null|NaN/)
  })
}

test('the Word document says the same, also in two languages side by side', async () => {
  const application = scenario('01-complete-mining-application.json')
  for (const codes of /** @type {Language[][]} */ ([['kk'], ['kk', 'ru']])) {
    const columns = codes.map((language) => ({ language, parts: parts(application, language) }))
    const bytes = Buffer.from(await (await document(columns)).arrayBuffer())
    const xml = entry(bytes, 'word/document.xml')
    const said = xml.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    for (const { parts: all } of columns) for (const part of all) assert.ok(said.includes(part.text), part.text)
    assert.match(xml, /w:val="kk-KZ"/)
  }
  assert.match(plain(parts(application, 'kk')), /[әғқңөұүһі]/)
})

/** One file of a zip archive. @param {Buffer} zip @param {string} name */
function entry(zip, name) {
  for (let at = zip.lastIndexOf('PK\x01\x02'); at >= 0; at = zip.lastIndexOf('PK\x01\x02', at - 1)) {
    const length = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString('utf8')
  }
  throw new Error(`no ${name}`)
}
