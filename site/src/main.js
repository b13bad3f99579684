/** Starts the page: words, draft, core; then draws it after each change. */
import { html, nothing, render } from 'lit-html'
import { hush, announce, tell } from './app/announce.js'
import { call, startCore } from './app/core.js'
import { beginData, dataInForce } from './app/data.js'
import { begin as beginDesk, listAnew, save } from './app/desk.js'
import { propose } from './app/attach.js'
import { openCase } from './app/casefile.js'
import { keepContents } from './app/contents.js'
import { facts } from './app/files.js'
import { recall, remember } from './app/remember.js'
import { check, show, state, subscribe, undo } from './app/store.js'
import { speak, t } from './app/words.js'
import { keepReading } from './letter/reading.js'
import { onOfflineState, register, takeOver } from './offline.js'
import { caseView } from './view/case.js'
import { checkAside, checkView } from './view/check.js'
import { deadlines } from './view/deadlines.js'
import { deskNotices, eraseDialog } from './view/drafts.js'
import { footer } from './view/footer.js'
import { form, isSection } from './view/form.js'
import { goTo } from './view/go.js'
import { header } from './view/header.js'
import { letterList } from './view/letter-list.js'
import { readiness, readinessBar } from './view/readiness.js'
import { sectionList } from './view/sections.js'
import { promise, start } from './view/start.js'
import { sign } from './view/signs.js'

/** @typedef {import('./app/words.js').Language} Language */

const root = document.documentElement
const place = /** @type {HTMLElement} */ (document.getElementById('app'))
const status = /** @type {HTMLElement} */ (document.getElementById('status'))

let drawing = false

let again = false

/** Draws the page. A field that is taken away while it has the focus says that it was left in the midst of the drawing; that is drawn after it. */
function draw() {
  again = drawing
  if (drawing) return
  drawing = true
  try {
    do {
      again = false
      document.title = title()
      render(page(), place)
      root.dataset['route'] = state.route
    } while (again)
  } finally {
    drawing = false
  }
}

function title() {
  const name = state.route === 'start' ? t('start-title') : t(`section-${state.route}`)
  return `${name} — ${t('name')}`
}

function page() {
  const { route } = state
  return html`${header({ speak: change })}
    ${updateNotice()} ${deskNotices()}
    <div class="page ${route} ${state.sheet ? 'sheet-open' : ''}">
      ${route === 'start' || route === 'deadlines' ? nothing : sectionList()}
      <main id="content" tabindex="-1">
        ${state.fault ? html`<div class="remark unknown" role="alert"><p class="lead">${sign('warn')}<strong>${t(`fault-${state.fault}`)}</strong></p></div>` : nothing}
        ${state.example && isSection(route) ? html`<p class="notice-line">${sign('warn', 16)} ${t('example-loaded')}</p>` : nothing}
        ${route === 'start' ? start() : route === 'check' ? checkView() : route === 'deadlines' ? deadlines() : route === 'case' ? caseView() : form(route)}
      </main>
      ${route === 'deadlines' ? nothing : html`<aside class="side" aria-label=${route === 'letter' ? t('letter-list') : t('readiness')}>${route === 'start' ? promise() : nothing}${route === 'letter' ? letterList() : nothing}${route === 'letter' && !state.sheet ? nothing : readiness()}${route === 'check' ? checkAside() : nothing}</aside>`}
    </div>
    ${route === 'deadlines' ? nothing : readinessBar()} ${footer({ theme: changeTheme })} ${undoBar()} ${eraseDialog()}`
}

function updateNotice() {
  return state.offline !== 'update'
    ? nothing
    : html`<div class="update" role="status"><p>${t('update-ready')}</p><button type="button" @click=${takeOver}>${t('update-take')}</button></div>`
}

function undoBar() {
  if (!state.undo) return nothing
  return html`<div class="undo" role="status">
    <p>${state.undo.words}</p>
    ${state.undo.back ? html`<button type="button" @click=${undo}>${t('undo')}</button>` : nothing}
    <button type="button" class="link" @click=${() => show({ undo: undefined })}>${t('close')}</button>
  </div>`
}

/** Changes the language and keeps the place, the focus and all entries. @param {Language} code */
async function change(code) {
  await speak(code)
  root.lang = code
  remember('language', code)
  draw()
  if (state.catalogue) hush()
}

/** @param {'' | 'light' | 'dark'} theme "" follows the system */
function changeTheme(theme) {
  if (theme) root.dataset['theme'] = theme
  else delete root.dataset['theme']
  remember('theme', theme)
  show({})
}

/** The section that the address names; an unknown one is the first screen. */
function routed() {
  const name = location.hash.slice(1)
  return ['check', 'deadlines', 'case'].includes(name) || isSection(name) ? name : 'start'
}

function follow() {
  const route = routed()
  if (route === state.route) return
  show({ route, sheet: false, checked: state.checked || route === 'check' })
  if (route === 'start') void listAnew()
  scrollTo(0, 0)
  document.getElementById(route === 'check' ? 'summary' : 'section-title')?.focus({ preventScroll: route !== 'check' })
}

/** @returns {Language} the one chosen before, else the first of the browser's that the page speaks */
function firstLanguage() {
  const codes = [recall('language'), ...navigator.languages.map((l) => l.slice(0, 2))]
  return /** @type {Language} */ (codes.find((c) => c && ['kk', 'ru', 'en'].includes(c)) ?? 'kk')
}

/** For support staff and tests. */
const ready = new Promise((resolve, reject) => {
  begin().then(resolve, reject)
})
window.tanuPage = { ready, call, inspect: facts, data: dataInForce }

async function begin() {
  const theme = recall('theme')
  if (theme) root.dataset['theme'] = theme
  const code = firstLanguage()
  root.lang = code
  const laid = beginDesk(code)
  await Promise.all([speak(code), beginData(startCore())]).catch((error) => {
    place.classList.add('failed')
    throw error
  })
  await laid
  check()
  state.route = routed()
  if (state.route === 'check') state.checked = true
  state.plain = recall('letter-plain') === 'yes'
  hush()
  place.replaceChildren()
  draw()
  /** @type {import('./app/store.js').State['undo']} */
  let told
  subscribe((what) => {
    draw()
    keepReading()
    keepContents()
    if (what !== 'application') return
    void save()
    announce(status)
    if (state.undo && state.undo !== told) tell(status, state.undo.words)
    told = state.undo
  })
  addEventListener('hashchange', follow)
  matchMedia('(min-width: 1200px)').addEventListener('change', () => draw())
  onOfflineState((offline) => {
    root.dataset['offline'] = offline
    show({ offline })
  })
  keepReading()
  keepContents()
  root.dataset['app'] = 'ready'
  void listAnew()
  void register({ beforeReload: save })
}

/** Files that are dropped anywhere are taken in. @param {DragEvent} event */
function dropped(event) {
  if (!event.dataTransfer?.types.includes('Files') || !state.catalogue) return
  event.preventDefault()
  if (event.type !== 'drop') return
  const files = [...event.dataTransfer.files]
  const carried = files.find((file) => file.name.toLowerCase().endsWith('.tanu'))
  goTo(carried ? 'case' : 'documents')
  if (carried) void openCase(carried)
  else void propose(files)
}
addEventListener('dragover', dropped)
addEventListener('drop', dropped)

addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  if (event.key === 'Escape' && state.sheet) {
    show({ sheet: false })
    ;/** @type {HTMLElement | null} */ (document.querySelector('.bar-open'))?.focus()
  }
})

