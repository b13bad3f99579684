/** What lies on the desk: the draft that is open, saved as it changes; the others, opened, added and removed; and erasing all of it. */
import { shut } from './database.js'
import { attached, forgetPapers, sweep } from './papers.js'
import { keep, lastOpen, listDrafts, load, newName, setOpen, take, takeAll } from './draft.js'
import { rows, count } from './findings.js'
import { clock } from './format.js'
import { forget } from './remember.js'
import { blank, check, isBlank, replace, show, state, today } from './store.js'
import { claim } from './turn.js'
import { language, t } from './words.js'

/** The name of the draft that is open. */
let id = ''

const course = () => ({ accepted: '', drafted: '', met: '' })

/** An empty screen: what belongs to one draft alone. */
const clean = () => ({ settled: new Set(), checked: false, undo: undefined, explained: '', offers: false, proposals: undefined, contents: undefined, reading: undefined })

const lost = () => show({ readonly: true })

/** Opens the draft that was open last, or an empty one where it cannot be opened. @param {import('./words.js').Language} code */
export async function begin(code) {
  id = lastOpen()
  state.application = blank(code)
  try {
    const { draft, trouble } = await load(id)
    if (trouble) {
      // It is left as it is; what is typed now goes under another name.
      Object.assign(state, { kept: trouble })
      id = newName()
      setOpen(id)
    } else if (draft) lay(draft)
    state.readonly = !(await claim(id, lost))
  } catch {
    state.trouble = 'failed'
  }
  void tidy()
}

/** Lays a draft on the desk. @param {import('./draft.js').Draft} draft */
function lay({ application, example, course: days, saved, filedChosen, other = '' }) {
  Object.assign(state, { application, example, course: days, saved, filedChosen, other })
  // A day of filing that nobody chose is always today.
  if (!filedChosen) state.application = { ...application, filed: today() }
}

/** Writes the draft down; "saved" is said only after the transaction completed. */
export async function save() {
  if (state.readonly) return
  const { application, example, course: days, filedChosen, other } = state
  const saved = clock(new Date())
  const list = rows(state.catalogue?.points ?? [], state.report)
  try {
    const empty = isBlank(application) && !filedChosen && other === ''
    await keep(id, empty ? null : { application, example, course: days, filedChosen, other, saved, met: count(list).met, points: list.length })
    const kept = empty ? '' : saved
    if (kept !== state.saved || state.trouble) show({ saved: kept, trouble: '' })
  } catch (error) {
    const trouble = /** @type {Error} */ (error)?.name === 'QuotaExceededError' ? 'full' : 'failed'
    if (state.trouble !== trouble) show({ trouble })
  }
}

/** Another window has the draft: it is gone on with here, and only read there. */
export async function continueHere() {
  const ours = await claim(id, lost, true)
  const { draft } = await load(id)
  if (draft) lay(draft)
  check()
  show({ ...clean(), readonly: !ours })
}

/** Reads the list of drafts anew. */
export async function listAnew() {
  const drafts = await listDrafts().catch(() => [])
  show({ drafts, draft: id })
}

/** Opens another draft. @param {string} other */
export async function openDraft(other) {
  await save()
  const { draft } = await load(other)
  if (!draft) return listAnew()
  id = other
  setOpen(id)
  const readonly = !(await claim(id, lost))
  lay(draft)
  check()
  show({ ...clean(), readonly, kept: '' })
  await listAnew()
}

/** Lays an empty application on the desk; the one that was there is kept. @param {any} [application] or another one, say from a file @param {string} [other] its letter in the other language */
export async function openNew(application, other = '') {
  await save()
  id = newName()
  setOpen(id)
  const readonly = !(await claim(id, lost))
  Object.assign(state, { readonly: false })
  replace(application ?? blank(language()), { ...clean(), example: false, course: course(), filedChosen: Boolean(application), saved: '', other, kept: '' })
  show({ readonly })
  if (application) await save()
  await listAnew()
}

/** Removes a draft from the list; it can be brought back until the page is left. @param {string} gone */
export async function removeDraft(gone) {
  const record = await take(gone)
  await keep(gone, null)
  await listAnew()
  const back = async () => {
    show({ undo: undefined })
    await keep(gone, record)
    await listAnew()
  }
  show({ undo: { words: t('undo-draft'), back } })
}

/** Lets go of the bytes of files that no draft has attached any more. */
async function tidy() {
  try {
    await sweep(new Set((await takeAll()).flatMap((record) => attached(record?.application ?? {}))))
  } catch {
    // A store that is shut holds nothing to let go of.
  }
}

/** Erases everything that the page keeps in this browser, and begins anew. */
export async function eraseAll() {
  state.readonly = true
  await forgetPapers().catch(() => {})
  await shut().catch(() => {})
  indexedDB.deleteDatabase('tanu')
  forget()
  // Other pages of the same host keep theirs.
  const own = new URL('./', document.baseURI).href
  if ('caches' in window) for (const name of await caches.keys()) if (name.startsWith(`tanu ${own} `) || name === `tanu-data ${own}`) await caches.delete(name)
  await (await navigator.serviceWorker?.getRegistration())?.unregister()
  location.replace(location.pathname)
}
