/**
 * The case file to carry (*.tanu): saved from the application in hand, opened as one more application, and compared with it.
 *
 * @typedef {{code: string, entry: string, place: string, changes: {code: string, entry: string, place: string}[]}} Refused
 * @typedef {import('../carried/differences.js').Difference} Difference
 *
 * @typedef {object} CaseFile what the page shows of it
 * @property {{done: number, total: number, cancel: () => void}} [busy]
 * @property {{name: string, digest: string}} [saved] SHA-256 of the whole file
 * @property {{name: string, by: string, reread: number, outcome: boolean, missing: number}} [opened] by which version; how many files read otherwise here; whether the report is the same
 * @property {Refused} [refused]
 * @property {string} [trouble] id of a message about what else went wrong
 * @property {{name: string, list: Difference[]}} [compared]
 */
import { coreHash, pageHash, version } from './build.js'
import { factsOfMany } from './files.js'
import { callNow } from './core.js'
import { openNew } from './desk.js'
import { keepPaper, paper } from './papers.js'
import { save } from './save.js'
import { show, state } from './store.js'
import { forCheck } from './bare.js'
import { t } from './words.js'

const carried = () => import('../carried/carried.js')

/** Does one thing with the file, with progress and a way to stop it; what goes wrong is shown and changes nothing. @param {(options: {signal: AbortSignal, progress: (state: {done: number, total: number}) => void}) => Promise<CaseFile>} work */
async function at(work) {
  const controller = new AbortController()
  const cancel = () => controller.abort()
  const progress = (/** @type {{done: number, total: number}} */ { done, total }) => show({ casefile: { busy: { done, total, cancel } } })
  progress({ done: 0, total: 1 })
  try {
    show({ casefile: await work({ signal: controller.signal, progress }) })
  } catch (error) {
    const { Refusal } = await carried()
    if (error instanceof Refusal) show({ casefile: { refused: { code: error.code, entry: error.entry, place: error.place, changes: error.changes } } })
    else if (controller.signal.aborted) show({ casefile: {} })
    else show({ casefile: { trouble: /** @type {Error} */ (error)?.name === 'NotReadableError' ? 'case-unreadable' : 'case-failed' } })
  }
  requestAnimationFrame(() => document.getElementById('case-result')?.focus())
}

/** Saves the application in hand with its letter, files, report and receipt. */
export const saveCase = () =>
  at(async (options) => {
    const { pack, receiptOf, fingerprint, extension } = await carried()
    const { application, report, catalogue, example, course, filedChosen, other } = state
    /** @type {Map<string, {name: string, bytes: File}[]>} */
    const files = new Map()
    for (const [slot, document] of Object.entries(application.documents ?? {})) {
      for (const { sha256, name } of document.files ?? []) {
        const bytes = sha256 ? await paper(sha256, name) : undefined
        if (bytes) files.set(slot, [...(files.get(slot) ?? []), { name, bytes }])
      }
    }
    const receipt = await receiptOf({ program: await program(), catalogue, dataVersion: catalogue.data?.version, application, report })
    const blob = await pack({ application, files, report, receipt, draft: { example, course, filedChosen, other } }, options)
    const name = `${nameOf(application)}${extension}`
    save(name, blob)
    return { saved: { name, digest: await fingerprint(blob) } }
  })

/** What the receipt says of the program: its version, and the hashes that stand in SHA256SUMS beside it. */
async function program() {
  const page = await pageHash()
  return { version, files: [...(page ? [{ path: 'index.html', sha256: page }] : []), { path: 'tanu.wasm', sha256: coreHash }] }
}

/** A name for the file from the project's or the applicant's. @param {any} application */
const nameOf = (application) => String(application.project?.name || application.applicant?.name || t('case-name')).replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'tanu'

/** The core's word on an application from outside. @param {any} application */
const validate = (application) => callNow('check', forCheck(application))

/** Opens a case file as one more application; the one in hand is kept. @param {File} file */
export const openCase = (file) =>
  at(async ({ signal, progress }) => {
    const { unpack } = await carried()
    const found = await unpack(file, { signal, progress, validate })
    const papers = [...found.files].flatMap(([, list]) => list.map(({ name, bytes }) => new File([bytes], name)))
    // The facts of files are only claims: they are looked into here, too.
    const own = new Map()
    for (const [i, result] of (await factsOfMany(papers, { signal })).entries()) {
      if (!('facts' in result) || !result.facts.sha256) continue
      own.set(result.facts.sha256, result.facts)
      await keepPaper(result.facts.sha256, /** @type {File} */ (papers[i])).catch(() => {})
    }
    const { application, reread } = withOwnFacts(found.application, own)
    const { course, filedChosen, other } = found.draft ?? {}
    await openNew(application, typeof other === 'string' ? other : '')
    show({ filedChosen: filedChosen !== false, course: courseOf(course) })
    return { opened: { name: file.name, by: String(found.manifest.madeBy), reread, outcome: outcomes(found.report) === outcomes(state.report), missing: found.withoutFile.length } }
  })

/** The application with what was found in its files here. @param {any} application @param {Map<string, any>} own facts by hash */
function withOwnFacts(application, own) {
  let reread = 0
  const documents = Object.fromEntries(
    Object.entries(application.documents ?? {}).map(([slot, document]) => [
      slot,
      {
        ...document,
        ...(document.files && {
          files: document.files.map((/** @type {any} */ file) => {
            const found = own.get(file.sha256)
            if (!found) return file
            if (['kind', 'pages', 'encrypted', 'damaged', 'textLayer'].some((key) => file[key] !== found[key])) reread++
            return { ...found, name: file.name }
          }),
        }),
      },
    ]),
  )
  return { application: application.documents ? { ...application, documents } : application, reread }
}

/** What comes out at each point. @param {any} report */
const outcomes = (report) => JSON.stringify((report?.findings ?? []).map((/** @type {any} */ f) => [f.cite, f.outcome, f.reason]))

/** A day, "" for anything else. @param {unknown} value */
const day = (value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : '')

/** The days of the procedure, where they are days. @param {any} course */
const courseOf = (course) => ({ accepted: day(course?.accepted), drafted: day(course?.drafted), met: day(course?.met) })

/** Says what is different in the application in hand since a case file. @param {File} file */
export const compareCase = (file) =>
  at(async (options) => {
    const { unpack, differences } = await carried()
    const found = await unpack(file, { ...options, validate })
    return { compared: { name: file.name, list: differences(found.application, state.application, state.catalogue.documents.map((/** @type {any} */ d) => d.slot)) } }
  })
