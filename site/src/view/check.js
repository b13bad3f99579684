/** The check of the whole application: a summary that takes the focus, then what was checked and what could not be, then the answers. */
import { html, nothing } from 'lit-html'
import { sections, lists } from '../app/fields.js'
import { count, isMissing, rows, say, sayMore } from '../app/findings.js'
import { day } from '../app/format.js'
import { get, wordOf } from '../app/pointer.js'
import { regionName } from '../app/names.js'
import { state } from '../app/store.js'
import { show, t } from '../app/words.js'
import { goToField } from './go.js'
import { sign } from './signs.js'
import { status } from './sections.js'

export function checkView() {
  const list = rows(state.catalogue.points, state.report)
  const counted = count(list)
  return html`<div class="check">
    <h1 id="section-title" tabindex="-1">${t('check-title')}</h1>
    <p class="on-paper">${[state.application.applicant?.name, state.application.applicant?.number, state.application.project?.name].filter(Boolean).join(' · ')}</p>
    <p class="lead">${t('check-lead', { day: day(state.application.filed) })}</p>
    <section class="summary" id="summary" tabindex="-1" aria-labelledby="summary-title">
      <h2 id="summary-title">
        ${counted['not-met'] + counted.unknown === 0 ? t('summary-ready') : t('summary-not-ready', { notMet: counted['not-met'], unknown: counted.unknown })}
      </h2>
      <p>${counted['not-met'] + counted.unknown === 0 ? t('summary-ready-text') : t('summary-text')}</p>
      ${/** @type {const} */ (['not-met', 'unknown', 'judgement']).map((outcome) => group(list, outcome))}
    </section>
    <section class="sheet printed" aria-labelledby="points-title">
      <h2 id="points-title">${t('check-list')}</h2>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">${t('column-point')}</th>
            <th role="columnheader">${t('column-what')}</th>
            <th role="columnheader">${t('column-outcome')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${list.map(
            (row) => html`<tr role="row">
              <td role="cell">${t(`cite-${row.cite.replaceAll('.', '-')}`)}</td>
              <td role="cell">
                <strong>${t(`point-${row.cite.replaceAll('.', '-')}`)}</strong>
                ${row.outcome === 'met' && row.findings.length > 3 ? nothing : row.findings.map((f) => html`<span class="line">${say(state.catalogue.points, f)}</span>`)}
              </td>
              <td role="cell" class="outcome ${row.outcome}">${sign(row.outcome, 16)} ${t(`outcome-${row.outcome}`)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      <p class="small">${t('translation-note')} ${t('who-decides')}</p>
    </section>
    <section class="sheet answers" aria-labelledby="answers-title">
      <h2 id="answers-title">${t('answers')}</h2>
      ${sections.filter((s) => s.groups.length > 0).map(answers)}
    </section>
  </div>`
}

/** @param {import('../app/findings.js').Row[]} list @param {'not-met' | 'unknown' | 'judgement'} outcome */
function group(list, outcome) {
  const members = list.filter((row) => row.findings.some((f) => f.outcome === outcome))
  if (members.length === 0) return nothing
  return html`<h3 class=${outcome}>${t(`summary-${outcome}`)}: ${members.length}</h3>
    <ul>
      ${members.flatMap((row) =>
        row.findings
          .filter((f) => f.outcome === outcome)
          .map(
            (f) => html`<li>
              ${sign(outcome)}<span class="cite">${t(`cite-${row.cite.replaceAll('.', '-')}`)}</span>
              <span>
                <button type="button" class="link ${outcome}" @click=${() => goToField(f.field)}>${say(state.catalogue.points, f)}</button>
                <span class="small">${t(`point-${row.cite.replaceAll('.', '-')}`)}. ${isMissing(state.catalogue.points, f) ? sayMore(state.catalogue.points, f, 'more') : sayMore(state.catalogue.points, f, 'do')}</span>
              </span>
            </li>`,
          ),
      )}
    </ul>`
}

/** @param {import('../app/fields.js').Section} section */
function answers(section) {
  const now = status(section.id)
  /** @type {[string, string][]} */
  const given = []
  for (const g of section.groups) {
    for (const field of g.fields) given.push([field.at, written(field)])
    if (g.list === 'minerals') given.push([lists.minerals, minerals()])
    if (g.list === 'years') given.push([lists.years, years()])
  }
  return html`<div class="answers-head">
      <h3>${t(`section-${section.id}`)}</h3>
      <span class="tag ${now.sign}">${sign(now.sign, 16)} ${now.words}</span>
    </div>
    <dl>
      ${given.map(
        ([at, text]) => html`<div>
          <dt>${answerName(at)}</dt>
          <dd>${text || html`<span class="small">${t('not-answered')}</span>`}</dd>
          <dd><button type="button" class="link" @click=${() => goToField(at)}>${t('change')}<span class="vh">: ${answerName(at)}</span></button></dd>
        </div>`,
      )}
    </dl>`
}

/** A commitment is named by its point, any other answer by its question. @param {string} at */
function answerName(at) {
  const point = { '/commitments/ownUse/given': '3-1', '/commitments/inCountryValue/given': '3-2', '/commitments/wage/given': '3-3', '/commitments/cost/given': '3-4', '/commitments/schedule/given': '3-5', '/commitments/lasting/given': '3-lasting' }[at]
  return point ? t(`point-${point}`) : t(wordOf(at))
}

/** @param {import('../app/fields.js').Field} field */
function written(field) {
  const value = get(state.application, field.at)
  if (value === undefined || value === '') return ''
  if (field.kind === 'given') return t(value ? 'give' : 'refuse')
  if (field.kind === 'yes-no') return t(value ? 'yes' : 'no')
  if (field.kind === 'choice') return t(`${field.word}${value}`)
  if (field.kind === 'region') return regionName(String(value))
  const figure = state.report?.understood.find((u) => u.field === field.at)
  return figure ? show(figure) : value
}

function minerals() {
  return (get(state.application, lists.minerals) ?? [])
    .map((/** @type {any} */ m) => [m.name, (m.use ?? []).map((/** @type {string} */ u) => (state.catalogue.choices.uses.includes(u) ? t(`use-${u}`).toLowerCase() : u)).join(', ')].filter(Boolean).join(': '))
    .join('; ')
}

function years() {
  return (get(state.application, lists.years) ?? [])
    .map((/** @type {any} */ y, /** @type {number} */ i) => {
      const found = state.report?.findings.find((f) => f.field.startsWith(`${lists.years}/${i}/`) && (f.args['share'] ?? f.args['have']))
      const share = found?.args['share'] ?? found?.args['have']
      return [y.year, share ? show(share) : y.percent].filter(Boolean).join(': ')
    })
    .join('; ')
}

/** Beside the check: what was checked, what could not be, and who decides. */
export function checkAside() {
  return html`<section class="sheet aside" aria-labelledby="aside-title">
      <h2 id="aside-title">${t('checked-what')}</h2>
      <p>${t('checked-points', { points: state.catalogue.points.length })}</p>
      <p>${t('checked-files')}</p>
      <h2>${t('cannot')}</h2>
      <p>${t('cannot-files')}</p>
      <p>${t('cannot-map')}</p>
      <p>${t('cannot-connection')}</p>
      <h2>${t('decides')}</h2>
      <p>${t('who-decides')}</p>
    </section>
    <section class="sheet aside" aria-labelledby="take-title">
      <h2 id="take-title">${t('take-along')}</h2>
      <p><button type="button" class="primary" @click=${() => print()}>${t('print-check')}</button></p>
      <p class="small">${t('where-filed')}</p>
    </section>`
}
