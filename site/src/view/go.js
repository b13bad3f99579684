/** Ways through the page: into a section, into a field, into a point. Each moves the focus there. */
import { sectionOf } from '../app/fields.js'
import { idOf } from '../app/pointer.js'
import { show, state } from '../app/store.js'

/** Shows a section; the browser's back button returns. @param {string} route */
export function goTo(route) {
  if (location.hash === `#${route}`) show({ route, sheet: false })
  else location.hash = route
}

/** Brings a field into view, gives it the focus and washes it for a moment. @param {string} pointer */
export function goToField(pointer) {
  goTo(sectionOf(pointer))
  show({ sheet: false, route: sectionOf(pointer) })
  requestAnimationFrame(() => {
    const found = nearest(pointer)
    if (!found) return
    found.scrollIntoView({ block: 'center' })
    found.focus({ preventScroll: true })
    found.classList.add('wash')
    setTimeout(() => found.classList.remove('wash'), 1200)
  })
}

/** The element of the field itself, else of the nearest field above it. @param {string} pointer @returns {HTMLElement | null} */
function nearest(pointer) {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = document.getElementById(idOf(at))
    if (found) return found
  }
  return null
}

/** Opens a point of the readiness panel and gives it the focus. @param {string} cite */
export function openPoint(cite) {
  show({ open: new Set([...state.open, cite]), sheet: narrow() })
  requestAnimationFrame(() => {
    const row = document.getElementById(`row-${cite.replaceAll('.', '-')}`)
    row?.scrollIntoView({ block: 'nearest' })
    row?.focus({ preventScroll: true })
  })
}

/** Whether readiness is a bar at the bottom. */
export const narrow = () => matchMedia('(max-width: 799px)').matches
