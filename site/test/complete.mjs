/** A complete application in each language, typed as the people who write that language type: the example of the page with what it leaves open filled in. */
import { readFileSync } from 'node:fs'
import { get, set } from '../src/app/pointer.js'
import { lists, sections } from '../src/app/fields.js'

/** @typedef {import('./page.mjs').Language} Language */

/** What the example leaves open or falls short in. @type {Record<Language, Record<string, unknown>>} */
const open = {
  kk: { '/commitments/inCountryValue/years/1/inCountry': '2,6 млрд теңге', '/commitments/wage/regional/figure': '412 мың теңге', '/letter': 'Жобаны жер қойнауын пайдаланумен байланысты деп тануды сұраймын.' },
  ru: { '/commitments/inCountryValue/years/1/inCountry': '2,6 млрд тенге', '/commitments/wage/regional/figure': '412,6 тыс. тенге', '/letter': 'Прошу признать деятельность связанной с недропользованием.' },
  en: { '/commitments/inCountryValue/years/1/inCountry': '2.6 bn tenge', '/commitments/wage/regional/figure': '412.6 thousand tenge', '/letter': 'Please recognise the activity as connected with subsoil use.' },
}

/**
 * @param {Language} language
 * @returns {any} the contract's application; on 2026-11-23 every point is met and 6.3 is left to a person
 */
export function complete(language) {
  let application = JSON.parse(readFileSync(new URL(`../src/examples/${language}.json`, import.meta.url), 'utf8'))
  for (const [pointer, value] of Object.entries(open[language])) application = set(application, pointer, value)
  application = set(application, '/documents/financing/kind', 'contract')
  application = set(application, '/documents/slide/files/0/pages', 1)
  return set(application, '/documents/justification/files', [{ name: 'a.pdf', size: 1000, kind: 'pdf', pages: 2 }])
}

/** The pointers of all text fields that an application fills, by section, in the order of the page. @param {any} application @returns {[string, string[]][]} */
export function textFields(application) {
  return sections.map(({ id, groups }) => {
    /** @type {string[]} */
    const found = []
    for (const group of groups) {
      found.push(...group.fields.map((field) => field.at))
      if (!group.list) continue
      const at = lists[group.list]
      const keys = group.list === 'minerals' ? ['name'] : ['year', 'total', 'inCountry']
      found.push(...get(application, at).flatMap((/** @type {unknown} */ _, /** @type {number} */ i) => keys.map((key) => `${at}/${i}/${key}`)))
    }
    if (id === 'documents') found.push('/documents/conclusion/number', '/documents/conclusion/date')
    if (id === 'letter') found.push('/letter')
    const texts = found.filter((at) => typeof get(application, at) === 'string' && !['/applicant/kind', '/project/region', '/subsoil/licence'].includes(at))
    return [id, texts]
  })
}

/** In the page: puts an application in place of the kept draft; it is there after a reload. @param {any} application */
export const keep = (application) =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('tanu')
    opening.addEventListener('error', () => failed(opening.error))
    opening.addEventListener('success', () => {
      const database = opening.result
      const transaction = database.transaction('draft', 'readwrite')
      transaction.objectStore('draft').put({ application, example: false, course: { accepted: '', drafted: '', met: '' }, filedChosen: true }, 'current')
      transaction.addEventListener('abort', () => failed(transaction.error))
      transaction.addEventListener('complete', () => {
        database.close()
        done(true)
      })
    })
  })
