/** How the letter editor looks: paper in serif, short marks under the deciding words, signs at the left. Colours are those of the page. */
import { EditorView } from '@codemirror/view'

/** A mark of a state: its colour, and the line that tells how sure it is. @param {string} colour */
const line = (colour) => ({ textDecorationColor: `var(--${colour})` })

export const theme = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'var(--sheet)', font: '400 1.125rem/1.875rem var(--serif)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', minHeight: '24rem', overflowX: 'hidden' },
  '.cm-content': { padding: '16px 0 24px', caretColor: 'var(--ink)', minWidth: '0' },
  '.cm-line': { padding: '0 20px 0 4px' },
  '.cm-placeholder': { color: 'var(--ink-2)', whiteSpace: 'pre-wrap' },
  '.cm-gutters': { background: 'var(--sheet)', border: '0', color: 'var(--ink-2)' },
  '.points': { width: '72px', padding: '0 0 0 12px' },
  '.points .cm-gutterElement': { font: '400 0.875rem/1.25rem var(--sans)', paddingTop: '5px', cursor: 'default' },
  '.point': { display: 'flex', gap: '6px', alignItems: 'center', minHeight: '20px', cursor: 'pointer' },
  '.point.present': { color: 'var(--met)' },
  '.point.weak, .point.hint': { color: 'var(--notice)' },
  '.point.refused': { color: 'var(--not-met)' },
  '.point svg': { flex: 'none', overflow: 'visible' },
  '.sign .fill': { fill: 'currentColor' },
  '.sign .line': { fill: 'none', stroke: 'currentColor', strokeWidth: '1.6', strokeLinecap: 'round', strokeLinejoin: 'round' },
  '.sign .cut': { fill: 'none', stroke: 'var(--sheet)', strokeWidth: '2', strokeLinecap: 'round', strokeLinejoin: 'round' },
  '.mark': { textDecorationLine: 'underline', textUnderlineOffset: '5px', textDecorationSkipInk: 'none', cursor: 'pointer' },
  '.mark.certain': { textDecorationStyle: 'solid', textDecorationThickness: '2.5px' },
  '.mark.likely': { textDecorationStyle: 'dotted', textDecorationThickness: '2.5px' },
  '.mark.unsure': { textDecorationStyle: 'dashed', textDecorationThickness: '1.5px' },
  '.mark.weak': line('notice'),
  '.mark.hint': line('edge'),
  '.mark.refused': line('not-met'),
  '.mark.open': { background: 'var(--mark)', outline: '2px solid var(--ink)', outlineOffset: '2px', borderRadius: '2px' },
  '.explanation': { padding: '8px 20px 12px 4px', font: '400 1rem/1.5 var(--sans)', whiteSpace: 'normal', cursor: 'auto' },
  '.cm-tooltip': { border: '0', background: 'none', zIndex: '3' },
  '&:not(.cm-focused) .cm-tooltip:not(.cm-tooltip-hover)': { display: 'none' },
  '.tip': { maxWidth: '320px', padding: '8px 12px', borderRadius: '4px', background: 'var(--ink)', color: 'var(--sheet)', font: '400 0.875rem/1.25rem var(--sans)' },
  '.tip p': { margin: '0' },
  '.tip p + p': { marginTop: '4px' },
  '@media (max-width: 799px)': {
    '.points': { width: '32px', paddingLeft: '8px' },
    '.point span': { display: 'none' },
    '.cm-line': { paddingRight: '12px' },
  },
  '@media print': { '.cm-gutters': { display: 'none' }, '.mark': { textDecoration: 'none' } },
})
