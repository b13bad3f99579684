/** When each step of paragraphs 5 to 9 falls due, and why: the steps as a line, the days as weeks, and what was left out of the count. */
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { callNow } from '../app/core.js'
import { day } from '../app/format.js'
import { nameOf } from '../app/names.js'
import { show, state } from '../app/store.js'
import { t } from '../app/words.js'
import { fileOn } from './actions.js'
import { sign } from './signs.js'
import { weeks } from './weeks.js'

/** @typedef {{cite: string, step: string, from?: string, days: number, due?: string, earliest?: string, provisional: boolean}} Step */

/** @type {{key: string, catalogue?: object, steps: Step[], fault: {code: string, at: string} | undefined}} */
let last = { key: '', steps: [], fault: undefined }

/** The steps for the days that are given; the last right ones stay when a day is impossible. */
function course() {
  const input = { filed: state.application.filed, ...state.course }
  const key = JSON.stringify(input)
  // Other dated data comes with another catalogue.
  const { catalogue } = state
  if (key !== last.key || catalogue !== last.catalogue) {
    try {
      last = { key, catalogue, steps: callNow('timeline', input), fault: undefined }
    } catch (fault) {
      last = { ...last, key, catalogue, fault: /** @type {any} */ (fault) }
    }
  }
  return last
}

export function deadlines() {
  const { steps, fault } = course()
  const end = steps.at(-1)
  return html`<div class="deadlines">
    <section class="sheet" aria-labelledby="section-title">
      <h1 id="section-title" tabindex="-1">${t('section-deadlines')}</h1>
      <p>${t('deadlines-lead')}</p>
      <div class="days">
        ${dayField('filed', state.application.filed, fault)} ${dayField('accepted', state.course.accepted, fault)} ${dayField('drafted', state.course.drafted, fault)}
        ${dayField('met', state.course.met, fault)}
      </div>
      ${fault ? html`<div class="remark unknown" role="alert"><p class="lead">${sign('warn')}<strong>${t(`fault-${fault.code}`)}</strong></p></div>` : nothing}
      ${end?.due
        ? html`<p class="answer">${t('answer-by')} <strong>${day(end.due)}</strong> ${end.provisional ? provisional() : nothing}</p>`
        : html`<p class="answer">${t('answer-unknown')}</p>`}
      ${line(steps)}
      ${commission()}
      <p><button type="button" @click=${() => print()}>${t('print')}</button></p>
    </section>
    <section class="sheet" aria-labelledby="why-title">
      <h2 id="why-title">${t('why-days')}</h2>
      ${weeks(state.application.filed, steps, state.catalogue)}
    </section>
  </div>`
}

/** The bodies of paragraph 8 on the day of filing; a name that is not known is said to be so. */
const commission = () => html`<details class="commission">
  <summary>${t('commission-who')}</summary>
  <ul>
    ${state.catalogue.bodies
      .filter((/** @type {any} */ b) => !['authorised-body', 'national-centre'].includes(b.role))
      .map((/** @type {any} */ b) => html`<li>${b.body ? nameOf('body', b.body, b) : html`${t(`role-${b.role}`)} <span class="small">(${t('body-unknown')})</span>`}</li>`)}
  </ul>
</details>`

const provisional = () => html`<span class="tag warn">${sign('leaf', 16)} ${t('provisional')}</span>`

/** @param {'filed' | 'accepted' | 'drafted' | 'met'} name @param {string} value @param {{at: string} | undefined} fault */
function dayField(name, value, fault) {
  const bad = fault?.at === `/${name}`
  const change = (/** @type {Event} */ event) => {
    const chosen = /** @type {HTMLInputElement} */ (event.target).value
    if (name === 'filed') fileOn(chosen)
    else show({ course: { ...state.course, [name]: chosen } })
  }
  return html`<div class="field">
    <label for="f-${name}">${t(`day-of-${name}`)}</label>
    <input type="date" id="f-${name}" min="2022-01-01" max="2099-12-31" aria-invalid=${bad ? 'true' : nothing} class=${bad ? 'bad' : ''} .value=${live(value)} @change=${change} />
  </div>`
}

/** @param {Step[]} steps */
function line(steps) {
  const back = steps.find((s) => s.step === 'return')
  return html`<ol class="course">
    <li class="done">
      <span class="ring">${sign('met')}</span>
      <div><h2>${t('step-filed')}</h2><p class="small">${t('step-filed.who')}</p></div>
      <p class="due">${day(state.application.filed)}<span class="small">${weekday(state.application.filed)}</span></p>
    </li>
    ${steps
      .filter((s) => s.step !== 'return')
      .map(
        (step, i) => html`<li class=${step.provisional ? 'provisional' : ''}>
          <span class="ring" aria-hidden="true">${i + 1}</span>
          <div>
            <h2>${t(`step-${step.step}`)}</h2>
            <p class="small">${t(`step-${step.step}.who`)}</p>
            <p class="small">${t(`step-${step.step}.term`, { days: step.days })}, ${t(`step-${step.step}.cite`)}</p>
            ${step.provisional ? html`<p class="small provisional-note">${sign('leaf', 16)} <strong>${t('provisional')}:</strong> ${t('provisional-why')}</p>` : nothing}
            ${step.step === 'accept' && back ? returned(back) : nothing}
          </div>
          <p class="due">${step.due ? html`${t('by', { day: day(step.due) })}<span class="small">${weekday(step.due)}</span>` : t('no-calendar')}</p>
        </li>`,
      )}
  </ol>`
}

/** The return has two readings and shows both. @param {Step} step */
const returned = (step) => html`<div class="return">
  <p><strong>${sign('leaf', 16)} ${t('return-between', { from: step.earliest ? day(step.earliest) : '…', to: step.due ? day(step.due) : '…' })}</strong></p>
  <p class="small">${t('step-return.who')} ${t('step-return.term', { days: step.days })}, ${t('step-return.cite')}</p>
</div>`

/** @param {string} iso */
export const weekday = (iso) => t(`weekday-${(new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7}`)
