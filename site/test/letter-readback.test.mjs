/**
 * What the page writes, the core reads back: each scenario's letter in each language. A complete form gives a letter in which nothing is missing; a
 * form whose own figures deny a point gives a letter that does not read as fine in that point.
 */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { plain } from '../src/letter/write.js'
import { scenarios } from './scenarios.mjs'
import { languages, startCore, written } from './written.mjs'

/** @typedef {import('../src/app/findings.js').Report} Report */
/** @typedef {(method: string, input: object) => any} Call */
/** @type {Call} */
let call

before(async () => {
  call = await startCore()
})

const cites = { ownUse: '3.1', inCountryValue: '3.2', wage: '3.3', cost: '3.4', schedule: '3.5' }
const slots = ['passport', 'schedule', 'financing', 'conclusion', 'slide', 'justification', 'information']
const fine = ['present', 'derived']

/** @param {any} application @param {import('./written.mjs').Language} language */
function readBack(application, language) {
  const text = plain(written(call, application, language))
  return { text, ...call('read', { text, filed: application.filed, application }) }
}

/** What the letter of an application must say of each commitment. @param {any} application @param {Report} report @returns {[string, string[]][]} */
function expected(application, report) {
  return Object.entries(cites).map(([name, cite]) => {
    const given = application.commitments?.[name]?.given
    const of = report.findings.filter((f) => f.cite === cite)
    const said = given === true || (name === 'cost' && given === undefined && application.project?.cost)
    if (!said) return [name, ['absent']]
    if (of.some((f) => f.outcome === 'not-met')) return [name, ['weak', 'absent']]
    // What the form asks about again is written as it was typed, or promised as it was taken on.
    if (of.some((f) => f.outcome === 'unknown')) return [name, [...fine, 'weak', 'absent']]
    return [name, fine]
  })
}

/** What the form and the letter must say alike. @param {any} application @param {Report} report @returns {[string, string][]} */
function stated(application, report) {
  const understood = (/** @type {string} */ at) => report.understood.find((u) => u.field === at)
  const cost = understood('/project/cost')
  return [
    ['number', understood('/applicant/number')?.value ?? ''],
    // The fact is the class of four digits; a fifth digit is in the text.
    ['activity', understood('/project/activity')?.value.slice(0, 5) ?? ''],
    ['region', application.project.region],
    [cost?.kind ?? '', cost?.value ?? ''],
    ['period', `${understood('/project/from')?.value}/${understood('/project/to')?.value}`],
  ]
}

for (const language of languages) {
  test(`each complete scenario's letter in ${language} reads back complete`, () => {
    let count = 0
    for (const [name, { application, ready }] of scenarios()) {
      if (!ready) continue
      count++
      const { text, is_application, facts, commitments, enclosures, findings } = readBack(application, language)
      assert.ok(is_application, name)
      for (const [which, status] of Object.entries(commitments)) assert.ok(fine.includes(status), `${name}: ${which} ${status}`)
      for (const [which, status] of Object.entries(enclosures)) assert.equal(status, 'listed', `${name}: ${which}`)
      assert.deepEqual(findings.filter((/** @type {any} */ f) => f.outcome !== 'met').map((/** @type {any} */ f) => `${f.rule} ${f.reason} ${text.slice(f.start, f.end)}`), [], name)
      for (const [kind, value] of stated(application, call('check', application))) {
        if (value === 'undefined/undefined' || !value) continue
        const said = facts.filter((/** @type {any} */ f) => f.kind === kind).map((/** @type {any} */ f) => String(f.v))
        assert.ok(said.includes(value), `${name}: ${kind} ${value} among ${said}`)
      }
    }
    assert.ok(count >= 50, `${count} complete scenarios`)
  })

  test(`no scenario's letter in ${language} says of a point what its own form denies, or lists what is not attached`, () => {
    let denied = 0
    for (const [name, { application }] of scenarios()) {
      const report = call('check', application)
      const { text, is_application, commitments, enclosures, findings } = readBack(application, language)
      assert.ok(is_application, name)
      for (const [which, allowed] of expected(application, report)) {
        assert.ok(allowed.includes(commitments[which]), `${name}: ${which} reads ${commitments[which]}, not ${allowed}\n${text}`)
        if (!allowed.includes('present')) denied++
      }
      for (const slot of slots) assert.equal(enclosures[slot], application.documents?.[slot]?.files?.length ? 'listed' : 'absent', `${name}: ${slot}`)
      const strange = findings.filter((/** @type {any} */ f) => ['differs-from-form', 'two-figures', 'index-mismatch', 'contradicted'].includes(f.reason))
      assert.deepEqual(strange, [], name)
      assert.doesNotMatch(text, /undefined|null|NaN|(letter|region|paper|licence)-/, name)
    }
    assert.ok(denied >= 40, `${denied} commitments that may not read as fine`)
  })

  test(`every region, kind of period and licence reads back in ${language}`, () => {
    const [[, { application }] = ['', { application: {} }]] = scenarios()
    const { regions, activities, choices } = call('catalogue', { on: application.filed })
    assert.ok(regions.length >= 20 && activities.length === 17)
    for (const [i, { code }] of regions.entries()) {
      const other = structuredClone(application)
      delete other.applicant.address
      other.project.region = code
      other.project.activity = activities[i % activities.length].code
      other.subsoil.licence = choices.licences[i % choices.licences.length]
      other.commitments.wage.regional.period = ['2026-Q1', '2026-Q2', '2025-Q4', '2026-H1', '2025', '2026-09'][i % 6]
      const { text, facts, findings } = readBack(other, language)
      const said = (/** @type {string} */ kind) => facts.filter((/** @type {any} */ f) => f.kind === kind).map((/** @type {any} */ f) => f.v)
      assert.deepEqual(said('region'), [code])
      assert.deepEqual(said('activity'), [other.project.activity])
      const { period } = other.commitments.wage.regional
      // The core reads no year alone in English; the letter has its word all the same.
      if (language === 'en' && period === '2025') assert.match(text, /the year 2025/)
      else assert.ok(said('date').includes(period), `${period} among ${said('date')}`)
      assert.deepEqual(findings.filter((/** @type {any} */ f) => f.outcome !== 'met').map((/** @type {any} */ f) => `${code} ${f.rule} ${f.reason}`), [])
    }
  })
}
