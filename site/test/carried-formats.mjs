/** Makes the kept file of the present format: node site/test/carried-formats.mjs. It is made once; an existing one stays. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { version } from '../src/carried/layout.js'
import { pack } from '../src/carried/pack.js'
import { bytesOf, digest, receipt, sample } from './carried-sample.mjs'

/** @param {number} format */
export const fileOf = (format) => fileURLToPath(new URL(`carried/format-${format}.tanu`, import.meta.url))

/** What the kept files hold: written out here, because the example that other tests begin with may change. */
export async function sampleOf() {
  const { files, report, draft } = await sample(372, 300)
  const application = {
    format: 'tanu/application/1',
    filed: '2026-11-23',
    language: 'kk',
    letter: 'ӨТІНІШ\n\nЖобаның құны — 71,5 млрд ₸.\r\n«Үлгі» ЖШС\n',
    letterMarks: { bound: [{ point: '3.4', quote: '71,5 млрд', before: '— ', after: ' ₸' }], dismissed: [] },
    applicant: { kind: 'legal-entity', name: '«Үлгі» ЖШС', number: '281140000170', signatory: { name: 'А. Б. Үлгі', position: 'директор' } },
    project: { name: 'Мыс зауыты', region: 'KZ-35', cost: '71,5 млрд', activity: '24.44', map: { included: true, date: '10.02.2026' } },
    subsoil: { licence: 'mining', minerals: [{ name: 'мыс кені', use: ['raw-material'] }] },
    commitments: { ownUse: { given: true }, inCountryValue: { given: true, years: [{ year: '2027', percent: '55' }] }, cost: { given: false } },
    documents: Object.fromEntries([...files].map(([slot, each]) => [slot, { files: each.map((file) => factsOf(file)) }])),
  }
  return { application, files, report, draft, receipt: await receipt(application, report) }
}

/** @param {import('./carried-sample.mjs').Paper} file */
const factsOf = ({ name, bytes }) => ({ name, size: bytes.length, sha256: digest(bytes), kind: 'pdf', text: 'құны' })

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(fileOf(version), await bytesOf(await pack(await sampleOf())), { flag: 'wx' })
