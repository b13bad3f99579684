/** The letter written from the form: nothing missing from a complete one, nothing claimed that the form denies, and its Word document says the same. */
import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { before, test } from 'node:test'
import { document } from '../src/letter/docx.js'
import { plain } from '../src/letter/write.js'
import { scenarios } from './scenarios.mjs'
import { languages, startCore, written } from './written.mjs'

/** @typedef {import('./written.mjs').Language} Language */
/** @type {(method: string, input: object) => any} */
let call
before(async () => {
  call = await startCore()
})

const byName = new Map(scenarios())

/** @param {string} name */
const scenario = (name) => byName.get(name)?.application

/** @param {any} application @param {Language} language */
const parts = (application, language) => written(call, application, language)

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
    const bytes = new Uint8Array(await (await document(columns)).arrayBuffer())
    const xml = strFromU8(/** @type {Uint8Array} */ (unzipSync(bytes)['word/document.xml']))
    const said = xml.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    for (const { parts: all } of columns) for (const part of all) assert.ok(said.includes(part.text), part.text)
    assert.match(xml, /w:val="kk-KZ"/)
  }
  assert.match(plain(parts(application, 'kk')), /[әғқңөұүһі]/)
})
