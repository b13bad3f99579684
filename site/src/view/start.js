/** The first screen: what it does, three ways in, the notices with their dates, and what lies ahead. */
import { html, nothing } from 'lit-html'
import { sections } from '../app/fields.js'
import { day } from '../app/format.js'
import { nameOf } from '../app/names.js'
import { state, today } from '../app/store.js'
import { language, t } from '../app/words.js'
import { erase, example } from './actions.js'
import { draftList } from './drafts.js'
import { status } from './sections.js'
import { sign } from './signs.js'

/** Whether anything has been answered yet. */
const begun = () => sections.some((s) => status(s.id).sign !== 'unknown')

export function start() {
  return html`<div class="start">
    <h1 id="section-title" tabindex="-1">${t('start-title')}</h1>
    <p class="lead">${t('start-lead')}</p>
    <p class="ways-in">
      <a class="primary button" href="#applicant">${begun() ? t('continue-application') : t('begin-application')}</a>
      <button type="button" @click=${example}>${t('load-example')}</button>
      <a class="button" href="#deadlines">${t('section-deadlines')}</a>
    </p>
    ${notices()} ${ahead()} ${draftList()}
    <div class="columns">
      <section aria-labelledby="legend-title">
        <h2 id="legend-title">${t('legend')}</h2>
        <ul class="legend">
          ${/** @type {const} */ (['met', 'not-met', 'unknown', 'judgement']).map((o) => html`<li>${sign(o, 24)} <span><strong>${t(`outcome-${o}`)}:</strong> ${t(`legend-${o}`)}</span></li>`)}
        </ul>
      </section>
      <section aria-labelledby="filing-title">
        <h2 id="filing-title">${t('filing')}</h2>
        <p>${t('where-filed')}</p>
        ${addressee()}
      </section>
    </div>
  </div>`
}

/** To whom the application goes on the day of filing; the bodies are dated data. */
function addressee() {
  const body = state.catalogue.bodies.find((/** @type {any} */ b) => b.role === 'authorised-body')
  if (!body) return nothing
  return html`<p class="addressee"><strong>${t('addressee')}:</strong> ${body.body ? nameOf('body', body.body, body) : t('body-unknown')}. <span class="small">${t('body-since', { day: day(body.from) })}</span></p>`
}

/** Notices are no refusal: what is known of the law, since when, and what is not known. */
function notices() {
  const list = state.catalogue.notices
  if (list.length === 0) return nothing
  return html`<section class="sheet notices" aria-labelledby="notices-title">
    <div class="notices-head">
      <h2 id="notices-title">${t('notices')}</h2>
      <span class="small">${t('as-of', { day: day(state.catalogue.on) })}</span>
    </div>
    ${list.map(
      (/** @type {any} */ row) => html`<article>
        ${sign('leaf')}
        <div>
          <h3>${nameOf('notice', row.code, row)}</h3>
          <p>${row.texts?.[language()] ?? t(`notice-${row.code}.text`)}</p>
          <p class="small">${row.texts ? row.source : t(`notice-${row.code}.source`)} ${t('notice-since', { day: day(row.from) })}</p>
        </div>
      </article>`,
    )}
    <p class="foot">${t('notices-note')}</p>
  </section>`
}

/** The sections with how far each is. */
function ahead() {
  return html`<section class="ahead" aria-labelledby="ahead-title">
    <div class="ahead-head">
      <h2 id="ahead-title">${t('ahead')}</h2>
      <span class="small">${t('any-order')}</span>
    </div>
    <ol>
      ${sections.map(({ id }, i) => {
        const now = status(id)
        return html`<li>
          <span class="at" aria-hidden="true">${i + 1}</span>
          <span><a href="#${id}">${t(`section-${id}`)}</a><span class="small">${t(`section-${id}.about`)}</span></span>
          <span class="status ${now.sign}">${sign(now.sign, 16)} ${now.words}</span>
        </li>`
      })}
    </ol>
  </section>`
}

/** The promise beside the first screen, with a way to check it oneself. */
export function promise() {
  return html`<section class="promise-card" aria-labelledby="promise-title">
    <h2 id="promise-title">${sign('stays', 24)} ${t('promise-title')}</h2>
    <p>${t('promise-text')}</p>
    <ul>
      <li>${sign('offline')}<span><strong>${t('promise-check')}</strong> ${t('promise-check-text')}</span></li>
      <li>${sign('kept')}<span><strong>${t('promise-draft')}</strong> ${t('promise-draft-text')}</span></li>
      <li>${sign('sheet')}<span><strong>${t('promise-sign')}</strong> ${t('promise-sign-text')}</span></li>
    </ul>
    ${begun() ? html`<p><button type="button" class="danger" @click=${erase}>${t('erase-all')}</button></p>` : nothing}
    <p class="small">${t('today', { day: day(today()) })}</p>
  </section>`
}
