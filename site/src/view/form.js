/** A section of the form: its groups, its lists that grow, and the way to the next one. */
import { html, nothing } from 'lit-html'
import { sections } from '../app/fields.js'
import { pointWord } from '../app/findings.js'
import { state } from '../app/store.js'
import { t } from '../app/words.js'
import { activityList, question } from './field.js'
import { documents } from './documents.js'
import { letter } from './letter.js'
import { minerals, years } from './lists.js'
import { sign } from './signs.js'
import { status } from './sections.js'

/** @param {string} id */
export function form(id) {
  const at = sections.findIndex((s) => s.id === id)
  const next = sections[at + 1]?.id ?? 'check'
  const previous = sections[at - 1]?.id ?? 'start'
  const now = status(id)
  return html`<section class="sheet form" aria-labelledby="section-title">
    <div class="section-head">
      <div>
        <p class="small">${t('section-of', { at: at + 1, of: sections.length })}</p>
        <h1 id="section-title" tabindex="-1">${t(`section-${id}`)}</h1>
      </div>
      <span class="tag ${now.sign}">${sign(now.sign, 16)} ${now.words}</span>
    </div>
    ${body(id)}
    <div class="onward">
      <a class="button" href="#${previous}">${t('previous')}</a>
      <a class="primary button" href="#${next}">${t('next', { section: t(`section-${next}`) })}</a>
    </div>
  </section>`
}

/** @param {string} id */
function body(id) {
  if (id === 'documents') return documents()
  if (id === 'letter') return letter()
  const section = sections.find((s) => s.id === id)
  return html`<form novalidate @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
    ${id === 'project' ? activityList() : nothing}
    ${section?.groups.map(
      (group) => html`<div class="questions">
        ${group.cite
          ? html`<h2><span class="cite">${t(`cite-${group.cite.replaceAll('.', '-')}`)}</span> ${t(pointWord(group.cite))}</h2>
              <p class="hint">${t(`${pointWord(group.cite)}.about`)}</p>`
          : html`<h2>${t(`group-of-${section.id}-${group.id}`)}</h2>`}
        <div class="grid">${group.fields.map(question)}</div>
        ${group.list === 'minerals' ? minerals() : nothing} ${group.list === 'years' ? years() : nothing}
      </div>`,
    )}
  </form>`
}

/** Whether a route is a section of the form. @param {string} route */
export const isSection = (route) => sections.some((s) => s.id === route) && Boolean(state.catalogue)
