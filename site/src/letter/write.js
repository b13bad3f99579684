/**
 * Writes the letter from the form, in Kazakh, Russian or English: addressee, request, project, commitments with their figures, enclosures with
 * pages, signatory. What the form does not say yet is left as a line to fill in; a commitment that was not taken on is not written.
 *
 * @typedef {{kind: 'to' | 'from' | 'title' | 'subject' | 'heading' | 'paragraph' | 'item' | 'sign' | 'block', text: string}} Part
 *   a block is what stands between empty lines of a typed letter, with its own line breaks
 */
import { get } from '../app/pointer.js'

/** @typedef {import('../app/words.js').Voice} Voice */
/** @typedef {import('../app/findings.js').Report} Report */

/**
 * @param {any} application
 * @param {any} catalogue of the day of filing
 * @param {Report} report on the application
 * @param {Voice} voice of the letter's language
 * @returns {Part[]}
 */
export function write(application, catalogue, report, voice) {
  // A letter names the currency in words.
  const show = (/** @type {{kind: string, value: string}} */ value) => voice.show(value).replace('₸', voice.t('letter-tenge'))
  const said = (/** @type {string} */ at) => String(get(application, at) ?? '').trim() || voice.t('letter-blank')
  const figure = (/** @type {string} */ at) => {
    const found = report.understood.find((u) => u.field === at)
    return found ? show(found) : said(at)
  }
  const letter = { application, catalogue, report, voice: { ...voice, show }, said, figure }
  return [...head(letter), ...request(letter), ...project(letter), ...commitments(letter), ...enclosures(letter), ...foot(letter)]
}

/** The letter as plain text. @param {Part[]} parts */
export const plain = (parts) => `${lines(parts).map(({ text, apart }) => (apart ? `\n${text}` : text)).join('\n')}\n`

/**
 * The parts as plain text has them: items with their numbers.
 * @param {Part[]} parts
 * @returns {{text: string, apart: boolean}[]} apart: an empty line stands before it
 */
export function lines(parts) {
  let previous = ''
  let item = 0
  return parts.map(({ kind, text }) => {
    item = kind === 'item' ? item + 1 : 0
    const apart = previous !== '' && !(kind === previous && ['item', 'from'].includes(kind)) && !(kind === 'subject' && previous === 'title')
    previous = kind
    return { text: kind === 'item' ? `${item}) ${text}` : text, apart }
  })
}

/** @typedef {{application: any, catalogue: any, report: Report, voice: Voice, said: (at: string) => string, figure: (at: string) => string}} Letter */

/** @param {Letter} letter @returns {Part[]} */
function head({ application, catalogue, voice, said, figure }) {
  const addressee = catalogue.bodies.find((/** @type {any} */ b) => b.role === 'authorised-body')
  const body = addressee?.body
  const from = [{ kind: 'from', text: said('/applicant/name') }, { kind: 'from', text: voice.t('letter-number', { number: figure('/applicant/number') }) }]
  for (const name of ['address', 'phone', 'email']) {
    if (get(application, `/applicant/${name}`)) from.push({ kind: 'from', text: voice.t(`letter-${name}`, { [name]: said(`/applicant/${name}`) }) })
  }
  const date = voice.show({ kind: 'date', value: application.filed })
  return /** @type {Part[]} */ ([
    { kind: 'to', text: addressee?.names?.[voice.language ?? ''] ?? voice.t(`letter-to-${body || 'unknown'}`) },
    ...from,
    { kind: 'paragraph', text: date },
    { kind: 'title', text: voice.t('letter-title') },
    { kind: 'subject', text: voice.t('letter-subject') },
  ])
}

/** @param {Letter} letter */
const minerals = ({ application, voice }) =>
  (get(application, '/subsoil/minerals') ?? [])
    .map((/** @type {any} */ m) => m.name)
    .filter(Boolean)
    .join(', ') || voice.t('letter-blank')

/** @param {Letter} letter @returns {Part[]} */
function request(letter) {
  const { application, catalogue, voice, said } = letter
  /** @type {Part[]} */
  const parts = [{ kind: 'paragraph', text: voice.t('letter-request', { name: said('/applicant/name'), project: said('/project/name') }) }]
  const licence = get(application, '/subsoil/licence')
  // A word outside the list can only come from a file made elsewhere; the check asks about it again.
  if (catalogue.choices.licences.includes(licence)) parts.push({ kind: 'paragraph', text: voice.t(`letter-licence-${licence}`, { site: said('/subsoil/site'), minerals: minerals(letter) }) })
  return parts
}

/** @param {Letter} letter @returns {Part[]} */
function project({ application, voice, said, figure }) {
  const region = get(application, '/project/region')
  const map = get(application, '/project/map') ?? {}
  const texts = [
    voice.t('letter-purpose', { purpose: sentence(said('/project/purpose')) }),
    voice.t('letter-place', { region: region ? voice.t(`region-${region}`) : voice.t('letter-blank'), place: sentence(said('/project/place')) }),
    voice.t('letter-period', { from: figure('/project/from'), to: figure('/project/to') }),
    voice.t('letter-product', { product: said('/project/product'), activity: figure('/project/activity') }),
    voice.t('letter-results', { results: sentence(said('/project/results')) }),
  ]
  if (map.included) {
    const known = map.act ? (map.date ? 'letter-map-date' : 'letter-map-act') : 'letter-map'
    texts.push(voice.t(known, { act: map.act ?? '', date: figure('/project/map/date') }))
  }
  // The order asks for the cost as a fact: one that is neither taken on nor refused as a commitment is stated with the project.
  if (get(application, '/commitments/cost/given') === undefined && get(application, '/project/cost')) texts.push(`${capital(voice.t('letter-cost-plain', { cost: figure('/project/cost') }))}.`)
  return [{ kind: 'heading', text: voice.t('letter-about') }, ...texts.map((text) => /** @type {Part} */ ({ kind: 'paragraph', text }))]
}

/** @param {string} text */
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A text without its last full stop: the sentence around it has one. @param {string} text */
const sentence = (text) => text.replace(/\.\s*$/, '')

/** @param {Letter} letter @returns {Part[]} */
function commitments(letter) {
  const { application, voice } = letter
  const given = (/** @type {string} */ name) => get(application, `/commitments/${name}/given`) === true
  const texts = []
  if (given('ownUse')) texts.push(voice.t(denied(letter.report, '3.1') ? 'letter-own-use-plain' : 'letter-own-use', { minerals: minerals(letter) }))
  if (given('inCountryValue')) texts.push(inCountry(letter))
  if (given('wage')) texts.push(wage(letter))
  if (given('cost')) texts.push(cost(letter))
  if (given('schedule')) texts.push(voice.t('letter-schedule'))
  if (given('lasting')) texts.push(voice.t('letter-lasting'))
  if (texts.length === 0) return []
  return [{ kind: 'heading', text: voice.t('letter-commitments') }, ...items(texts)]
}

/** Items end with a semicolon, the last with a full stop. @param {string[]} texts */
const items = (texts) => texts.map((text, i) => /** @type {Part} */ ({ kind: 'item', text: i < texts.length - 1 ? `${text};` : `${sentence(text)}.` }))

/** Whether the form contradicts a point: the letter must not claim what its own figures deny. @param {Report} report @param {string} cite */
const denied = (report, cite) => report.findings.some((f) => f.cite === cite && f.outcome === 'not-met')

/** Whether the figures that a point needs are all there, can be read and do not contradict it. @param {Report} report @param {string} cite */
const holds = (report, cite) => report.findings.some((f) => f.cite === cite) && !report.findings.some((f) => f.cite === cite && ['not-met', 'unknown'].includes(f.outcome))

/** @param {Letter} letter */
function inCountry({ catalogue, report, voice }) {
  const need = voice.show({ kind: 'percent', value: catalogue.thresholds.inCountryPercent })
  const years = report.findings
    .filter((f) => f.cite === '3.2' && f.args['year']?.value && (f.args['share'] ?? f.args['have']) && !f.args['percent'])
    .map((f) => voice.t('letter-year', { year: f.args['year']?.value ?? '', share: voice.show(/** @type {any} */ (f.args['share'] ?? f.args['have'])) }))
    .join(', ')
  if (denied(report, '3.2')) return voice.t('letter-in-country-years', { years })
  return years ? voice.t('letter-in-country', { need, years }) : voice.t('letter-in-country-plain', { need })
}

/** @param {Letter} letter */
function wage({ report, voice, said, figure }) {
  const at = '/commitments/wage/'
  return voice.t(holds(report, '3.3') ? 'letter-wage' : 'letter-wage-plain', {
    average: figure(`${at}average`),
    figure: figure(`${at}regional/figure`),
    period: year(figure(`${at}regional/period`), voice),
    indicator: said(`${at}regional/indicator`),
    source: said(`${at}regional/source`),
  })
}

/** A year alone has its word with it, so that it is no bare number. @param {string} period @param {Voice} voice */
const year = (period, voice) => (/^\d{4}$/.test(period) ? voice.t('letter-whole-year', { year: period }) : period)

/** @param {Letter} letter */
function cost({ catalogue, report, voice, figure }) {
  const { haveMCI, index } = report.findings.find((f) => f.cite === '3.4' && f.args['need'])?.args ?? {}
  const need = voice.show({ kind: 'mci', value: catalogue.thresholds.costMCI })
  // Without an index for the day nobody knows yet whether the cost is enough.
  if (!holds(report, '3.4')) return voice.t('letter-cost-plain', { cost: figure('/project/cost') })
  if (!haveMCI || !index) return voice.t('letter-cost-mci', { cost: figure('/project/cost'), need })
  return voice.t('letter-cost', { cost: figure('/project/cost'), mci: voice.show(haveMCI), index: voice.show(index), need })
}

/** The documents that have files, with their pages where they are known. @param {Letter} letter @returns {Part[]} */
function enclosures({ application, catalogue, voice, figure }) {
  const texts = []
  for (const { slot, choices } of catalogue.documents) {
    const document = get(application, `/documents/${slot}`) ?? {}
    const files = document.files ?? []
    if (files.length === 0) continue
    const numbered = slot === 'conclusion' && document.number && document.date
    const paper = choices.includes(document.kind) ? voice.t(`paper-${document.kind}`).toLowerCase() : voice.t('letter-blank')
    const what = voice.t(`letter-enclosure-${slot}${numbered ? '-number' : ''}`, { paper, number: document.number ?? '', date: figure('/documents/conclusion/date') })
    const pages = files.every((/** @type {any} */ f) => f.pages > 0) ? files.reduce((/** @type {number} */ sum, /** @type {any} */ f) => sum + f.pages, 0) : 0
    texts.push(pages > 0 ? voice.t('letter-pages', { what, pages: String(pages) }) : what)
  }
  if (texts.length === 0) return []
  return [{ kind: 'heading', text: voice.t('letter-enclosures') }, ...items(texts)]
}

/** @param {Letter} letter @returns {Part[]} */
const foot = ({ voice, said }) => [{ kind: 'sign', text: voice.t('letter-sign', { position: capital(said('/applicant/signatory/position')), name: said('/applicant/signatory/name') }) }]
