/** Readiness: the points of the order in its own order, each with its outcome, why, and the way into the field. */
import { html, nothing } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { count, outcomes, paragraph, pointWord, rows, say, sayMore, isMissing } from '../app/findings.js'
import { day } from '../app/format.js'
import { show, state } from '../app/store.js'
import { language, t } from '../app/words.js'
import { goToField } from './go.js'
import { sign } from './signs.js'

/** @typedef {import('../app/findings.js').Row} Row */

const all = () => rows(state.catalogue.points, state.report)

/** The rows by paragraph. @param {Row[]} list */
function groups(list) {
  /** @type {Map<string, Row[]>} */
  const map = new Map()
  for (const row of list) map.set(paragraph(row.cite), [...(map.get(paragraph(row.cite)) ?? []), row])
  return [...map]
}

/** Whether nothing at all has been answered: then nothing is called unstated. @param {Row[]} list */
const untouched = (list) => list.every((row) => row.cite === '6.3' || row.findings.every((f) => isMissing(state.catalogue.points, f)))

export function readiness() {
  const list = all()
  const quiet = untouched(list)
  return html`<section class="readiness sheet" aria-labelledby="readiness-title">
    <div class="readiness-head">
      <h2 id="readiness-title" tabindex="-1">${t('readiness')}</h2>
      <a class="on" href="#deadlines">${t('on-filing-day', { day: day(state.application.filed) })}</a>
      <button type="button" class="link close" @click=${closeSheet}>${t('close')} ${sign('close', 16)}</button>
    </div>
    ${guard([language(), list.map((row) => row.outcome).join()], () => signRow(list))} ${quiet ? html`<p class="quiet">${t('readiness-empty', { points: list.length })}</p>` : counts(list)}
    ${groups(list).map(
      ([name, members]) => html`<div class="group">
        <h3>${t(`group-${name}`)}</h3>
        <ul>
          ${members.map((row) => guard([language(), state.catalogue, quiet, state.open.has(row.cite), JSON.stringify(row.findings)], () => item(row, quiet)))}
        </ul>
      </div>`,
    )}
    <p class="foot">${t('who-decides')}</p>
  </section>`
}

/** The signs of all points in one row: the product's face. @param {Row[]} list */
function signRow(list) {
  return html`<div class="signs" aria-hidden="true">
    ${groups(list).map(
      ([name, members]) => html`<span class="sign-group"><span class="sign-line">${members.map((row) => sign(row.outcome, 16))}</span><span class="caption">${t(`group-${name}-short`)}</span></span>`,
    )}
  </div>`
}

/** @param {Row[]} list */
function counts(list) {
  const counted = count(list)
  return html`<dl class="counts">
    ${['met', 'not-met', 'unknown', 'judgement'].map(
      (outcome) => html`<div><dt>${sign(/** @type {any} */ (outcome), 16)} ${t(`outcome-${outcome}`)}</dt><dd>${counted[/** @type {import('../app/findings.js').Outcome} */ (outcome)]}</dd></div>`,
    )}
  </dl>`
}

/** @param {Row} row @param {boolean} quiet */
function item(row, quiet) {
  const open = state.open.has(row.cite)
  const id = row.cite.replaceAll('.', '-')
  const second = !quiet && row.outcome !== 'met'
  return html`<li class="row ${row.outcome} ${open ? 'open' : ''}">
    <button type="button" id="row-${id}" aria-expanded=${open ? 'true' : 'false'} aria-controls="point-${id}" @click=${() => toggle(row.cite)}>
      ${sign(row.outcome)}<span class="cite">${t(`cite-${id}`)}</span>
      <span class="title">${t(pointWord(row.cite))}</span>
      ${row.outcome === 'met' ? html`<span class="word">${t('outcome-met')}</span>` : nothing}
      ${second ? html`<span class="reason"><b>${t(`outcome-${row.outcome}`)}</b> · ${say(state.catalogue.points, row.worst)}</span>` : nothing}
      ${quiet ? html`<span class="vh">${t(`outcome-${row.outcome}`)}</span>` : nothing}
      <span class="chevron">${sign(open ? 'up' : 'down', 18)}</span>
    </button>
    <div class="detail" id="point-${id}" ?hidden=${!open}>${open ? detail(row) : nothing}</div>
  </li>`
}

/** The five headings, always in this order. @param {Row} row */
function detail(row) {
  const points = state.catalogue.points
  const word = pointWord(row.cite)
  const todo = row.findings.filter((f) => f.outcome !== 'met')
  return html`<h4>${t('detail-about')}</h4>
    <blockquote>${t(`${word}.about`)}</blockquote>
    <h4>${t('detail-counted')}</h4>
    ${row.findings.map((f) => html`<p>${say(points, f)}. ${f.outcome === 'met' ? sayMore(points, f, 'more') : nothing}</p>`)}
    ${todo.length > 0 && row.cite !== '6.3'
      ? html`<h4>${t('detail-do')}</h4>
          ${todo.map(
            (f) => html`<p>${sayMore(points, f, 'do')}</p>
              <p><button type="button" class="small" @click=${() => goToField(f.field)}>${t('to-field')}<span class="vh">: ${say(points, f)}</span></button></p>`,
          )}`
      : nothing}
    <h4>${t('detail-read')}</h4>
    <p>${t(`${word}.read`)}</p>
    <h4>${t('detail-source')}</h4>
    <p>${t(`${word}.source`)}. ${t('translation-note')}</p>`
}

/** @param {string} cite */
function toggle(cite) {
  const open = new Set(state.open)
  if (!open.delete(cite)) open.add(cite)
  show({ open })
}

/** The bar at the bottom of a narrow screen: the count, then each outcome in words. */
export function readinessBar() {
  const list = all()
  const counted = count(list)
  return html`<div class="bar">
    <button type="button" class="bar-open" aria-expanded=${state.sheet ? 'true' : 'false'} @click=${openSheet}>
      <span class="bar-head"><strong>${t('readiness-of', { met: counted.met, points: list.length })}</strong><span class="accent">${t('open')} ${sign('up', 16)}</span></span>
      <span class="bar-words">
        ${outcomes
          .filter((o) => o !== 'met' && counted[o] > 0)
          .map((o) => html`<span class=${o}>${sign(o, 16)} ${t(`bar-${o}`, { count: counted[o] })}</span>`)}
      </span>
    </button>
  </div>`
}

function openSheet() {
  show({ sheet: true })
  requestAnimationFrame(() => document.getElementById('readiness-title')?.focus())
}

function closeSheet() {
  show({ sheet: false })
  requestAnimationFrame(() => /** @type {HTMLElement | null} */ (document.querySelector('.bar-open'))?.focus())
}
