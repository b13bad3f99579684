/** The sections of the application as a task list: how far each is, in a sign and in words. */
import { html, nothing } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { sections } from '../app/fields.js'
import { isMissing } from '../app/findings.js'
import { marked } from '../letter/checklist.js'
import { progress } from '../app/progress.js'
import { state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { sign } from './signs.js'

/** A finding that is said as a remark: something was stated and it does not do. @param {import('../app/findings.js').Finding} f */
const isRemark = (f) => f.outcome === 'not-met' || (f.outcome === 'unknown' && !isMissing(state.catalogue.points, f))

/** @typedef {{sign: 'unknown' | 'warn' | 'met' | 'pencil', words: string}} Status */

/** What was found for the application in hand. @type {{report: unknown, application: unknown, reading: unknown, language: string, found: Map<string, Status>}} */
let last = { report: undefined, application: undefined, reading: undefined, language: '', found: new Map() }

/** How far a section is; the list, the section and the first screen ask for it in each drawing. @param {string} id @returns {Status} */
export function status(id) {
  const { report, application, reading } = state
  if (report !== last.report || application !== last.application || reading !== last.reading || language() !== last.language) last = { report, application, reading, language: language(), found: new Map() }
  const known = last.found.get(id) ?? find(id)
  last.found.set(id, known)
  return known
}

/** @param {string} id @returns {Status} */
function find(id) {
  const { filled, total, remarks } = progress(id, state, isRemark)
  const marks = id === 'letter' ? marked(state.reading) : 0
  if (marks > 0) return { sign: 'pencil', words: t('section-marks', { count: marks }) }
  if (filled === 0) return { sign: 'unknown', words: t('section-not-started') }
  if (remarks > 0) return { sign: 'warn', words: t('section-remarks', { count: remarks }) }
  if (filled === total) return { sign: 'met', words: t('section-filled') }
  if (id === 'documents') return { sign: 'pencil', words: t('section-attached', { filled, total }) }
  return { sign: 'pencil', words: t('section-filling', { filled, total }) }
}

/** The list beside the form; on narrower screens folded to the current section. */
export function sectionList() {
  const wide = matchMedia('(min-width: 1200px)').matches
  const all = sections.map(({ id }) => status(id))
  return guard([language(), state.route, wide, all.map((now) => now.words).join()], () => list(wide))
}

/** @param {boolean} wide */
function list(wide) {
  const routes = [...sections.map((s) => s.id), 'check']
  return html`<nav class="sections" aria-label=${t('sections')}>
    <details ?open=${wide}>
      <summary>${t('sections')}</summary>
      <ul>
        ${routes.map((id) => {
          const now = id === 'check' ? undefined : status(id)
          return html`<li>
            <a href="#${id}" aria-current=${state.route === id ? 'page' : nothing}>
              <span class="title">${t(`section-${id}`)}</span>
              ${now ? html`<span class="status ${now.sign}">${sign(now.sign, 16)} ${now.words}</span>` : nothing}
            </a>
          </li>`
        })}
      </ul>
      <a class="primary button" href="#check">${t('check-application')}</a>
      <ul class="ways">
        <li><a href="#deadlines">${t('section-deadlines')}</a></li>
        <li><a href="#case">${t('section-case')} (.tanu)</a></li>
        <li><a href="#start">${t('section-start')}</a></li>
      </ul>
    </details>
  </nav>`
}
