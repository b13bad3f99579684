/** What was understood of a typed figure, in full, directly under what was typed; for the cost also the scale with the threshold. */
import { html, nothing, svg } from 'lit-html'
import { state } from '../app/store.js'
import { number } from '../app/format.js'
import { language, show, t } from '../app/words.js'
import { sign } from './signs.js'

/** @param {string} at */
const understood = (at) => state.report?.understood.find((u) => u.field === at)

/** @param {import('../app/fields.js').Field} field */
export function echo(field) {
  const figure = understood(field.at)
  if (!figure) return nothing
  if (field.at === '/project/cost') return costEcho(figure)
  if (figure.kind === 'activity') return activityEcho(figure)
  if (same(figure)) return nothing
  return html`<p class="echo" data-echo>${show(figure)}</p>`
}

/** Nothing is echoed that the person has typed in just that form. @param {import('../app/findings.js').Understood} figure */
function same(figure) {
  const typed = String(figure.field.split('/').slice(1).reduce((o, key) => o?.[key], state.application) ?? '')
  return typed.replace(/[\s\u00a0₸%]/g, '') === show(figure).replace(/[\s\u00a0₸%]/g, '')
}

/** @param {import('../app/findings.js').Understood} figure */
function activityEcho(figure) {
  const code = figure.value.slice(0, 5)
  const listed = state.catalogue.activities.find((/** @type {any} */ a) => a.code === code)
  if (!listed) return nothing
  return html`<p class="echo" data-echo><strong>${figure.value} · ${t(`activity-${code.replace('.', '-')}`)}</strong>, ${t(`sector-${listed.sector}`)}</p>`
}

/** @param {import('../app/findings.js').Understood} figure */
function costEcho(figure) {
  const finding = state.report?.findings.find((f) => f.cite === '3.4' && f.args['need'])
  const args = finding?.args ?? {}
  const head = args['haveMCI'] && args['index'] ? t('echo-cost', { cost: show(figure), mci: show(args['haveMCI']), index: show(args['index']) }) : show(figure)
  return html`<div class="echo" data-echo>
    <p><strong>${head}</strong></p>
    ${finding ? scale(finding) : nothing}
  </div>`
}

/** The bar of what is there, with a tick at what is needed; the tick stands at three quarters. @param {import('../app/findings.js').Finding} finding */
function scale(finding) {
  const { have, need, over, short, needMCI } = finding.args
  if (!have || !need) return nothing
  const part = Math.min(100, (75 * Number(have.value)) / Number(need.value))
  const threshold = needMCI
    ? t('echo-threshold', { mci: show(needMCI), money: show(need), day: show({ kind: 'date', value: state.application.filed }) })
    : t('echo-threshold-mci', { mci: show(need) })
  return html`<svg class="scale ${finding.outcome}" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="all" x="0" y="4" width="100" height="8" rx="1"/><rect class="have" x="0" y="4" width=${part} height="8" rx="1"/><rect class="tick" x="74.8" y="0" width="0.5" height="16"/>`}
    </svg>
    <p class="sums">
      ${over ? html`<strong class="met">${sign('met', 16)} ${t('echo-over', { over: show(over) })}</strong>` : nothing}
      ${short ? html`<strong class="not-met">${sign('not-met', 16)} ${t('echo-short', { short: show(short) })}</strong>` : nothing}
      <span>${threshold}</span>
    </p>`
}

/** A share with its unit, from a canonical text. @param {string} canonical */
export const share = (canonical) => `${number(canonical, language())} %`
