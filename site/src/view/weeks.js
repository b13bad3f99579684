/**
 * The days of the procedure as a line of weeks, one row a week: counted days, days off with their reason, last days. The calendar comes from the
 * catalogue; nothing is computed here but where a day is drawn.
 *
 * @typedef {{date: string, kind: string, name?: string, for?: string, provisional?: boolean}} Exception
 * @typedef {{year: number, official: boolean, exceptions: Exception[]}} Year
 */
import { html, nothing } from 'lit-html'
import { day } from '../app/format.js'
import { nameOf } from '../app/names.js'
import { t } from '../app/words.js'

const milliseconds = 86_400_000

/** @param {string} iso */
const dayNumber = (iso) => Date.parse(`${iso}T00:00:00Z`) / milliseconds

/** @param {number} n */
const iso = (n) => new Date(n * milliseconds).toISOString().slice(0, 10)

/** Monday is 1. @param {number} n */
const weekdayOf = (n) => ((((n + 3) % 7) + 7) % 7) + 1

/**
 * @param {string} filed
 * @param {import('./deadlines.js').Step[]} steps
 * @param {{calendars: Year[], weekend: number[]}} catalogue
 */
export function weeks(filed, steps, { calendars, weekend }) {
  const due = steps.flatMap((s) => (s.due ? [s.due] : []))
  const last = due.sort().at(-1)
  if (!last) return html`<p>${t('no-calendar')}</p>`
  const exceptions = new Map(calendars.flatMap((y) => y.exceptions).map((e) => [e.date, e]))
  const official = new Set(calendars.filter((y) => y.official).map((y) => y.year))
  // A filing on a day off is registered later, and the count starts after that day.
  const start = steps[0]?.from ?? filed
  const first = dayNumber(filed) - (weekdayOf(dayNumber(filed)) - 1)
  const end = dayNumber(last) + (7 - weekdayOf(dayNumber(last)))
  /** @type {number[][]} */
  const rows = []
  for (let n = first; n <= end; n += 7) rows.push([0, 1, 2, 3, 4, 5, 6].map((i) => n + i))

  const cellOf = (/** @type {number} */ n) => {
    const date = iso(n)
    const exception = exceptions.get(date)
    const off = exception ? exception.kind !== 'transfer-working' : weekend.includes(weekdayOf(n))
    const marks = ['date']
    const says = []
    const inside = date > start && date <= last
    const step = steps.find((s) => s.step !== 'return' && s.due === date)
    if (date === filed) {
      marks.push('filed')
      says.push(t('step-filed'))
    }
    if (off) marks.push(exception ? 'holiday' : 'weekend')
    else if (inside) marks.push('counted')
    if (exception?.kind === 'transfer-working') marks.push('moved-in')
    if (inside && !official.has(Number(date.slice(0, 4)))) marks.push('provisional')
    if (step) {
      marks.push('last')
      says.push(t(`step-${step.step}`))
    }
    const back = steps.find((s) => s.step === 'return' && (s.due === date || s.earliest === date))
    if (back) {
      marks.push('bound')
      says.push(t('step-return'))
    }
    if (exception) says.push(reason(exception))
    if (date === start && start !== filed) says.push(t('registered'))
    if (!inside && date !== filed) marks.push('outside')
    return html`<td class=${marks.join(' ')} title=${says.join('; ') || nothing}>
      <span>${Number(date.slice(8))}</span>${says.length > 0 ? html`<span class="vh"> ${says.join('; ')}</span>` : nothing}
    </td>`
  }

  return html`<table class="weeks">
      <caption class="vh">${t('weeks-caption')}</caption>
      <thead>
        <tr>
          <th scope="col"><span class="vh">${t('month')}</span></th>
          ${[0, 1, 2, 3, 4, 5, 6].map((i) => html`<th scope="col"><abbr title=${t(`weekday-${i}`)}>${t(`weekday-${i}.short`)}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((week, i) => {
          const names = week.find((n) => i === 0 || iso(n).endsWith('-01'))
          return html`<tr>
            ${names === undefined ? html`<td></td>` : html`<th scope="row">${t(`month-${Number(iso(names).slice(5, 7))}`)} <span class="small">${iso(names).slice(0, 4)}</span></th>`}
            ${week.map(cellOf)}
          </tr>`
        })}
      </tbody>
    </table>
    ${legend()} ${skipped([...exceptions.values()], filed, last)}
    <p class="small">${t('weeks-note')}</p>`
}

/** Why a day is not what its weekday says. @param {Exception} e */
const reason = (e) => t(`day-${e.kind}`, { name: e.name ? nameOf('holiday', e.name, /** @type {any} */ (e)) : '', for: e.for ? day(e.for) : '' })

const legend = () => html`<ul class="weeks-legend">
  ${['filed', 'counted', 'holiday', 'weekend', 'last', 'bound', 'counted provisional', 'last provisional', 'counted moved-in'].map(
    (kind) => html`<li><span class="date ${kind}" aria-hidden="true"><span>${{ filed: 23, holiday: 16, weekend: 6, last: 7, bound: 14 }[kind] ?? 9}</span></span> ${t(`legend-day-${kind.replaceAll(' ', '-')}`)}</li>`,
  )}
</ul>`

/** @param {Exception[]} all @param {string} filed @param {string} last */
function skipped(all, filed, last) {
  const list = all.filter((e) => e.date > filed && e.date <= last).sort((a, b) => a.date.localeCompare(b.date))
  if (list.length === 0) return nothing
  return html`<h3>${t('skipped')}</h3>
    <dl class="skipped">
      ${list.map((e) => html`<div><dt>${day(e.date)}</dt><dd>${reason(e)}</dd></div>`)}
    </dl>`
}
