/**
 * The letter editor: CodeMirror in a shadow root (its style element is refused elsewhere by the page's policy), with our marks, signs in the gutter, a tip
 * at a mark and a place between the lines into which the page puts the explanation. Loaded when a letter is opened.
 *
 * @typedef {import('./checklist.js').Mark} Mark
 * @typedef {object} Listener
 * @property {(text: string) => void} edit the person changed the text
 * @property {(id: string, focus: boolean) => void} open an explanation is asked for; "" closes it
 * @property {(mark: Mark | undefined) => void} reach the caret came to a mark or left it
 * @property {(mark: Mark) => string} tip what is said of a mark in a line
 * @property {() => string} more how to come to the explanation
 * @property {(mark: Mark) => SVGElement} sign
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { Annotation, Compartment, EditorState, Prec, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, gutter, GutterMarker, hoverTooltip, keymap, placeholder, showTooltip, WidgetType } from '@codemirror/view'
import { clauseAt } from './clause.js'
import { theme } from './editor-theme.js'
import { edit } from './passage.js'

/** Milliseconds without a key after which the clause under the caret is marked too. */
const rest = 1500

/** The text came from the page and not from the person. */
const fromPage = Annotation.define()

/** @type {import('@codemirror/state').StateEffectType<Mark[]>} */
const setMarks = StateEffect.define()

/** @type {import('@codemirror/state').StateEffectType<string>} */
const setOpen = StateEffect.define()

/** @type {import('@codemirror/state').StateEffectType<null>} */
const rested = StateEffect.define()

/** The marks, carried along with the text until the next reading. @type {StateField<Mark[]>} */
const marksField = StateField.define({
  create: () => /** @type {Mark[]} */ ([]),
  update(marks, tr) {
    for (const effect of tr.effects) if (effect.is(setMarks)) return effect.value.filter((m) => m.to <= tr.newDoc.length)
    if (!tr.docChanged) return marks
    return marks.map((m) => ({ ...m, from: tr.changes.mapPos(m.from, 1), to: tr.changes.mapPos(m.to, -1) })).filter((m) => m.to > m.from)
  },
})

/** The clause that is being written, in which nothing is marked; null when typing rests or the caret has left it. @type {StateField<import('./passage.js').Place | null>} */
const quietField = StateField.define({
  create: () => /** @type {import('./passage.js').Place | null} */ (null),
  update(quiet, tr) {
    const { head } = tr.state.selection.main
    if (tr.docChanged) return tr.annotation(fromPage) ? null : clauseIn(tr.state, head)
    if (tr.effects.some((e) => e.is(rested))) return null
    return quiet && head >= quiet.from && head <= quiet.to ? quiet : null
  },
})

/** @param {EditorState} state @param {number} head */
function clauseIn(state, head) {
  const line = state.doc.lineAt(head)
  const { from, to } = clauseAt(line.text, head - line.from)
  return { from: line.from + from, to: line.from + to }
}

/** The name of the mark whose explanation is open, or "". @type {StateField<string>} */
const openField = StateField.define({
  create: () => '',
  update: (open, tr) => tr.effects.reduce((now, e) => (e.is(setOpen) ? e.value : now), open),
})

/** Whether the caret came where it is by moving and not by typing: only then does Enter ask for more. @type {StateField<boolean>} */
const movedField = StateField.define({
  create: () => false,
  update: (moved, tr) => (tr.docChanged ? false : tr.selection ? true : moved),
})

/** The marks that are shown. @param {EditorState} state */
function visible(state) {
  const quiet = state.field(quietField)
  return state.field(marksField).filter((m) => !quiet || m.to <= quiet.from || m.from >= quiet.to)
}

/** The mark at the caret. @param {EditorState} state */
const atCaret = (state) => {
  const { main } = state.selection
  return main.empty ? visible(state).find((m) => m.state !== 'present' && m.from <= main.head && main.head <= m.to) : undefined
}

class Explanation extends WidgetType {
  /** @override */
  eq() {
    return true
  }

  /** @override */
  toDOM() {
    const place = document.createElement('div')
    place.className = 'explanation'
    const slot = document.createElement('slot')
    slot.name = 'explanation'
    place.append(slot)
    return place
  }

  /** @override */
  ignoreEvent() {
    return true
  }

  /** @override */
  get estimatedHeight() {
    return 220
  }
}

const decorations = EditorView.decorations.compute([marksField, quietField, openField], (state) => {
  const open = state.field(openField)
  const ranges = []
  for (const m of visible(state)) {
    if (m.state !== 'present') ranges.push(Decoration.mark({ class: `mark ${m.state} ${m.confidence} ${m.id === open ? 'open' : ''}`, attributes: { 'data-mark': m.id } }).range(m.from, m.to))
    if (m.id === open) ranges.push(Decoration.widget({ widget: new Explanation(), block: true, side: 1 }).range(state.doc.lineAt(m.to).to))
  }
  return Decoration.set(ranges, true)
})

class Sign extends GutterMarker {
  /** @param {Mark[]} marks @param {Listener} on */
  constructor(marks, on) {
    super()
    this.marks = marks
    this.on = on
  }

  /** @override @param {Sign} other */
  eq(other) {
    return this.marks.map((m) => m.id + m.state).join() === other.marks.map((m) => m.id + m.state).join()
  }

  /** @override */
  toDOM() {
    const box = document.createElement('div')
    for (const m of this.marks) {
      const row = document.createElement('div')
      row.className = `point ${m.state}`
      row.dataset['mark'] = m.id
      const cite = document.createElement('span')
      cite.textContent = m.cite
      row.append(this.on.sign(m), cite)
      box.append(row)
    }
    return box
  }
}

/** The signs at the beginning of the lines, one a point. @param {Listener} on */
const signs = (on) => (/** @type {EditorView} */ view) => {
  /** @type {Map<number, Mark[]>} */
  const byLine = new Map()
  for (const m of visible(view.state)) {
    const { from } = view.state.doc.lineAt(m.from)
    const list = byLine.get(from) ?? []
    const same = list.findIndex((other) => other.cite === m.cite)
    if (same < 0) list.push(m)
    else if (list[same]?.state === 'present') list[same] = m
    byLine.set(from, list)
  }
  return RangeSet.of([...byLine].sort(([a], [b]) => a - b).map(([from, list]) => new Sign(list, on).range(from)))
}

/** @param {string} text @param {string} more */
function tip(text, more) {
  const dom = document.createElement('div')
  dom.className = 'tip'
  for (const line of [text, more].filter(Boolean)) {
    const p = document.createElement('p')
    p.textContent = line
    dom.append(p)
  }
  return { dom }
}

/** @param {Listener} on */
const tips = (on) => [
  hoverTooltip((view, at) => {
    const m = visible(view.state).find((each) => each.state !== 'present' && each.from <= at && at < each.to && each.id !== view.state.field(openField))
    return m ? { pos: m.from, end: m.to, above: false, create: () => tip(on.tip(m), '') } : null
  }),
  showTooltip.compute([marksField, quietField, openField, movedField, 'selection'], (state) => {
    const m = state.field(movedField) ? atCaret(state) : undefined
    return m && m.id !== state.field(openField) ? { pos: m.from, above: false, create: () => tip(on.tip(m), on.more()) } : null
  }),
]

/** @param {Listener} on */
const keys = (on) =>
  Prec.high(
    keymap.of([
      {
        key: 'Enter',
        run: ({ state }) => {
          const m = state.field(movedField) ? atCaret(state) : undefined
          if (m) on.open(m.id, true)
          return Boolean(m)
        },
      },
      { key: 'F8', run: (view) => step(view, 1), shift: (view) => step(view, -1) },
      {
        key: 'Escape',
        run: ({ state }) => {
          if (state.field(openField) === '') return false
          on.open('', false)
          return true
        },
      },
    ]),
  )

/** Goes to the next mark, or to the one before. @param {EditorView} view @param {1 | -1} by */
function step(view, by) {
  const list = visible(view.state).filter((m) => m.state !== 'present')
  const { head } = view.state.selection.main
  const next = by > 0 ? (list.find((m) => m.from > head) ?? list[0]) : (list.findLast((m) => m.from < head) ?? list.at(-1))
  if (next) view.dispatch({ selection: { anchor: next.from }, scrollIntoView: true })
  return true
}

/** @param {Listener} on */
const pointer = (on) =>
  EditorView.domEventHandlers({
    click(event, view) {
      const id = /** @type {HTMLElement} */ (event.target).closest?.('[data-mark]')?.getAttribute('data-mark')
      if (id && view.state.selection.main.empty) on.open(id, false)
      return false
    },
  })

/**
 * Opens the editor in an element.
 * @param {HTMLElement} host
 * @param {{text: string, label: string, description: string, hint: string, language: string}} about
 * @param {Listener} on
 */
export function openEditor(host, about, on) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const content = new Compartment()
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  /** @type {string | undefined} */
  let reached
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: about.text,
      extensions: [
        marksField,
        quietField,
        openField,
        movedField,
        history(),
        keys(on),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        decorations,
        gutter({ class: 'points', markers: signs(on), domEventHandlers: { click: (_, __, event) => openSign(event) } }),
        tips(on),
        pointer(on),
        content.of(described(about)),
        theme,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            clearTimeout(timer)
            timer = setTimeout(() => view.dispatch({ effects: rested.of(null) }), rest)
            if (!update.transactions.some((tr) => tr.annotation(fromPage))) on.edit(update.state.doc.toString())
          }
          const m = update.state.field(movedField) ? atCaret(update.state) : undefined
          if (m?.id !== reached) {
            reached = m?.id
            on.reach(m)
          }
        }),
      ],
    }),
  })

  /** @param {Event} event */
  function openSign(event) {
    const id = /** @type {HTMLElement} */ (event.target).closest?.('[data-mark]')?.getAttribute('data-mark')
    const m = view.state.field(marksField).find((each) => each.id === id)
    if (!m) return false
    if (m.state === 'present') select(m)
    else on.open(m.id, false)
    return true
  }

  // A key that pressed a button must not go on into the text: some engines send its second half to what has the focus then.
  const focus = () => requestAnimationFrame(() => view.focus())

  /** @param {import('./passage.js').Place} place */
  function select({ from, to }) {
    view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
    focus()
  }

  return {
    /** Takes another text; where it differs it is one step of undo. @param {string} text */
    set(text) {
      const old = view.state.doc.toString()
      if (old === text) return
      const { from, to, insert } = edit(old, text)
      view.dispatch({ changes: { from, to, insert }, annotations: fromPage.of(true) })
    },
    /** @param {Mark[]} marks on the text as it stands */
    mark: (marks) => view.dispatch({ effects: setMarks.of(marks) }),
    /** @param {string} id of the mark under which the explanation stands, "" for none */
    explain(id) {
      if (view.state.field(openField) !== id) view.dispatch({ effects: setOpen.of(id) })
      view.requestMeasure()
    },
    /** Changes the words around the text. @param {{label: string, description: string, hint: string, language: string}} words */
    describe: (words) => view.dispatch({ effects: content.reconfigure(described(words)) }),
    select,
    /** What the person selected. @returns {import('./passage.js').Place} */
    selection: () => ({ from: view.state.selection.main.from, to: view.state.selection.main.to }),
    /** Writes at the caret, as if typed. @param {string} text */
    insert: (text) => view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true }),
    /** Puts other words in place of a passage. @param {import('./passage.js').Place} place @param {string} insert */
    replace(place, insert) {
      view.dispatch({ changes: { ...place, insert }, selection: { anchor: place.from + insert.length } })
      view.dispatch({ effects: rested.of(null) })
      focus()
    },
    /** Puts the caret into the text at once; focus() waits until a key that pressed a button has ended. */
    enter: () => view.focus(),
    focus,
    destroy() {
      clearTimeout(timer)
      view.destroy()
    },
  }
}

/** What screen readers are told about the text. @param {{label: string, description: string, hint: string, language: string}} words */
const described = ({ label, description, hint, language }) => [
  EditorView.contentAttributes.of({ 'aria-label': label, 'aria-description': description, lang: language, spellcheck: 'true', autocorrect: 'off', autocapitalize: 'sentences' }),
  placeholder(hint),
]

/** @typedef {ReturnType<typeof openEditor>} Editor */
