/** What acts on the whole application: the example, erasing everything, choosing the day of filing. Clearing can be undone. */
import { examples } from '../app/example.js'
import { blank, isBlank, replace, replaceWithUndo, show, state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { goTo } from './go.js'

/** Loads the example in the language in hand; what was there can be brought back. */
export async function example() {
  const application = await examples(language())
  const part = { settled: new Set(), checked: false, open: new Set(), example: true, undo: undefined, other: '', explained: '', offers: false }
  if (isBlank(state.application)) replace({ ...application, filed: state.application.filed }, part)
  else replaceWithUndo({ ...application, filed: state.application.filed }, t('undo-example'), part)
  goTo('project')
}

/** Erases the application; one step back brings it again until the page is left. */
export function erase() {
  const course = { accepted: '', drafted: '', met: '' }
  replaceWithUndo(blank(language()), t('undo-erase'), { settled: new Set(), checked: false, open: new Set(), example: false, filedChosen: false, course, other: '', explained: '', offers: false })
  goTo('start')
}

/** The day of filing is chosen, not typed; an empty choice changes nothing and shows the day again. @param {string} filed */
export function fileOn(filed) {
  // While a year is typed, a browser offers days that no calendar has.
  if (/^\d{4}-\d\d-\d\d$/.test(filed)) replace({ ...state.application, filed }, { filedChosen: true })
  else show({})
}
