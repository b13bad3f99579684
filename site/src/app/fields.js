/**
 * The fields of the application in the order of the page. A field knows where its answer lies and how it is asked; what it must hold is the core's
 * matter, and the choices come from the catalogue.
 *
 * @typedef {'text' | 'area' | 'money' | 'percent' | 'figure' | 'yes-no' | 'choice' | 'region' | 'activity' | 'day' | 'given'} FieldKind
 * @typedef {{at: string, kind: FieldKind, choices?: string, word?: string, mode?: string, half?: boolean, complete?: string, unit?: string}} Field
 * @typedef {{id: string, groups: {id: string, cite?: string, fields: Field[], list?: 'minerals' | 'years'}[]}} Section
 */

/** @type {Section[]} */
export const sections = [
  {
    id: 'applicant',
    groups: [
      {
        id: 'who',
        fields: [
          { at: '/applicant/kind', kind: 'choice', choices: 'applicantKinds', word: 'applicant-' },
          { at: '/applicant/name', kind: 'text', complete: 'organization' },
          { at: '/applicant/number', kind: 'figure', mode: 'numeric' },
        ],
      },
      {
        id: 'contact',
        fields: [
          { at: '/applicant/address', kind: 'text', complete: 'street-address' },
          { at: '/applicant/phone', kind: 'text', half: true, mode: 'tel', complete: 'tel' },
          { at: '/applicant/email', kind: 'text', half: true, mode: 'email', complete: 'email' },
        ],
      },
      {
        id: 'signatory',
        fields: [
          { at: '/applicant/signatory/name', kind: 'text', half: true, complete: 'name' },
          { at: '/applicant/signatory/position', kind: 'text', half: true, complete: 'organization-title' },
        ],
      },
    ],
  },
  {
    id: 'project',
    groups: [
      {
        id: 'what',
        fields: [
          { at: '/project/name', kind: 'text' },
          { at: '/project/purpose', kind: 'area' },
          { at: '/project/region', kind: 'region', half: true },
          { at: '/project/place', kind: 'text', half: true },
          { at: '/project/from', kind: 'figure', half: true },
          { at: '/project/to', kind: 'figure', half: true },
          { at: '/project/cost', kind: 'money', unit: '₸' },
          { at: '/project/results', kind: 'area' },
          { at: '/project/product', kind: 'text', half: true },
          { at: '/project/activity', kind: 'activity', half: true },
        ],
      },
      {
        id: 'map',
        fields: [
          { at: '/project/map/included', kind: 'yes-no' },
          { at: '/project/map/act', kind: 'text', half: true },
          { at: '/project/map/date', kind: 'day', half: true },
        ],
      },
    ],
  },
  {
    id: 'subsoil',
    groups: [
      {
        id: 'licence',
        fields: [
          { at: '/subsoil/licence', kind: 'choice', choices: 'licences', word: 'licence-' },
          { at: '/subsoil/site', kind: 'text' },
        ],
      },
      { id: 'minerals', fields: [], list: 'minerals' },
    ],
  },
  {
    id: 'commitments',
    groups: [
      { id: 'own-use', cite: '3.1', fields: [{ at: '/commitments/ownUse/given', kind: 'given' }] },
      { id: 'in-country', cite: '3.2', fields: [{ at: '/commitments/inCountryValue/given', kind: 'given' }], list: 'years' },
      {
        id: 'wage',
        cite: '3.3',
        fields: [
          { at: '/commitments/wage/given', kind: 'given' },
          { at: '/commitments/wage/average', kind: 'money', unit: '₸', half: true },
          { at: '/commitments/wage/regional/figure', kind: 'money', unit: '₸', half: true },
          { at: '/commitments/wage/regional/period', kind: 'figure', half: true },
          { at: '/commitments/wage/regional/indicator', kind: 'text', half: true },
          { at: '/commitments/wage/regional/source', kind: 'text' },
        ],
      },
      { id: 'cost', cite: '3.4', fields: [{ at: '/commitments/cost/given', kind: 'given' }] },
      { id: 'schedule', cite: '3.5', fields: [{ at: '/commitments/schedule/given', kind: 'given' }] },
      { id: 'lasting', cite: '3.lasting', fields: [{ at: '/commitments/lasting/given', kind: 'given' }] },
    ],
  },
  { id: 'documents', groups: [] },
  { id: 'letter', groups: [] },
]

/** Where the rows of the growing lists lie. */
export const lists = { minerals: '/subsoil/minerals', years: '/commitments/inCountryValue/years' }

/** Where each section's answers lie, so that a finding's field leads to its section. @type {[string, string][]} */
const places = [
  ['/applicant', 'applicant'],
  ['/project', 'project'],
  ['/subsoil', 'subsoil'],
  ['/commitments', 'commitments'],
  ['/documents', 'documents'],
  ['/letter', 'letter'],
  ['/filed', 'deadlines'],
]

/** The section in which a field stands. @param {string} pointer */
export const sectionOf = (pointer) => places.find(([prefix]) => pointer.startsWith(prefix))?.[1] ?? 'project'
