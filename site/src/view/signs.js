/** The signs: each outcome has its own silhouette, so that it survives greyscale and a photocopy. They are hidden from screen readers; the word beside
 * them says the same. */
import { html, svg } from 'lit-html'

const shapes = {
  met: svg`<circle class="fill" cx="10" cy="10" r="9"/><path class="cut" d="m5.8 10.4 2.9 2.9 5.6-6"/>`,
  'not-met': svg`<rect class="fill" x="1.5" y="1.5" width="17" height="17" rx="2.5"/><path class="cut" d="m6.6 6.6 6.8 6.8m0-6.8-6.8 6.8"/>`,
  unknown: svg`<circle class="line dashed" cx="10" cy="10" r="8"/>`,
  judgement: svg`<circle class="line" cx="10" cy="10" r="8.2"/><circle class="fill" cx="10" cy="7.6" r="2.5"/><path class="fill" d="M5.2 14.6c.5-2.6 2.4-4 4.8-4s4.3 1.4 4.8 4a6.6 6.6 0 0 1-9.6 0z"/>`,
  weak: svg`<circle class="line" cx="10" cy="10" r="8.2"/><path class="fill" d="M10 1.8a8.2 8.2 0 0 1 0 16.4z"/>`,
  pin: svg`<path class="line" d="M7 2.5h6l-.8 5.2 2.3 3.3h-9l2.3-3.3zM10 11v7"/>`,
  pencil: svg`<path class="line" d="m4 16 .8-3.4L13 4.4l2.6 2.6-8.2 8.2zm7.4-10 2.6 2.6"/>`,
  warn: svg`<path class="line" d="M10 3 18 17H2zM10 8v4.2"/><circle class="fill" cx="10" cy="14.4" r="1.1"/>`,
  leaf: svg`<path class="line" d="M3 4.5h14v12.5H3zM3 8.2h14M6.8 2.5v3.5m6.4-3.5v3.5"/>`,
  stays: svg`<path class="line" d="M4 4h12v9H4zM2 16h16"/><path class="line" d="m7.4 8.5 2 2 3.4-3.6"/>`,
  kept: svg`<path class="line" d="M10 3v8.5m0 0 3.4-3.4M10 11.5 6.6 8.1M3 12.5V17h14v-4.5"/>`,
  offline: svg`<path class="line" d="M2 7.5c5-4.4 11-4.4 16 0M5 10.8c3-2.6 7-2.6 10 0M8 14c1.2-1 2.8-1 4 0M3.5 17.5l13-15"/>`,
  down: svg`<path class="line" d="m5 7.5 5 5 5-5"/>`,
  up: svg`<path class="line" d="m5 12.5 5-5 5 5"/>`,
  plus: svg`<path class="line" d="M10 4v12M4 10h12"/>`,
  close: svg`<path class="line" d="m5 5 10 10M15 5 5 15"/>`,
  back: svg`<path class="line" d="m12 5-5 5 5 5"/>`,
  sheet: svg`<path class="line" d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5"/>`,
  take: svg`<path class="line" d="M10 13V4m0 0L6.6 7.4M10 4l3.4 3.4M3 12.5V17h14v-4.5"/>`,
}

/** A sign of 20 px, or of another size. @param {keyof typeof shapes} name @param {number} [size] */
export const sign = (name, size = 20) =>
  html`<svg class="sign ${name}" width=${size} height=${size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shapes[name]}</svg>`

/** The signs of the states of a letter's points. @type {Record<import('../letter/checklist.js').State | 'hint', keyof typeof shapes>} */
export const letterSigns = { present: 'met', weak: 'weak', refused: 'not-met', absent: 'unknown', hint: 'warn' }

/** The mark beside the name: nine of the signs. */
export const mark = () => html`<svg class="mark" width="32" height="28" viewBox="0 0 32 28" aria-hidden="true" focusable="false">
  ${[0, 1, 2].map((row) =>
    [0, 1, 2].map((column) => {
      const full = (row + column) % 2 === 1 || row === 0
      return svg`<rect class=${full ? 'fill' : 'line'} x=${column * 11 + 1} y=${row * 10 + 1} width="8" height="6" rx="1.5"/>`
    }),
  )}
</svg>`
