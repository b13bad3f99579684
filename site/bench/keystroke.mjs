/**
 * How long a keystroke takes until the readiness says what has become of it, in Chromium, for every text field of a complete application:
 *
 *   node site/bench/keystroke.mjs [keystrokes a field at least, 20]
 *
 * Each text is taken away and typed again key by key through the browser's own input. "DOM" ends when the readiness has been written, which happens
 * before the input event ends; "frame" when the browser has drawn it.
 */
import { chromium } from '../test/browsers/chromium.mjs'
import { complete, keep, textFields } from '../test/complete.mjs'
import { go, serve, shown, started, visit } from '../test/page.mjs'
import { get, idOf } from '../src/app/pointer.js'

const each = Number(process.argv[2] ?? 20)
const application = complete('ru')
const fields = textFields(application)

/** @typedef {{field: string, dom: number, frame: number}} Keystroke in ms */
/** @typedef {{keystrokes: Keystroke[], changes: number, late: string[]}} Record */

/** In the page: writes down every keystroke from before its input event. */
const listen = () => {
  /** @type {Record} */
  const record = { keystrokes: [], changes: 0, late: [] }
  let begun = 0
  let before = ''
  const panel = document.querySelector('.readiness')
  const readiness = () => panel?.textContent ?? ''
  addEventListener(
    'beforeinput',
    () => {
      before = readiness()
      begun = performance.now()
    },
    true,
  )
  addEventListener('input', (event) => {
    const ended = performance.now()
    const field = /** @type {HTMLElement} */ (event.target).id
    const from = begun
    const now = readiness()
    if (now !== before) record.changes++
    requestAnimationFrame(() => {
      if (readiness() !== now && from === begun) record.late.push(field)
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => {
        channel.port1.close()
        record.keystrokes.push({ field, dom: ended - from, frame: performance.now() - from })
        dispatchEvent(new Event('drawn'))
      })
      channel.port1.start()
      channel.port2.postMessage('')
    })
  })
  Object.assign(window, { record })
}

/** In the page: resolves when so many keystrokes have been drawn. @param {number} count */
const drawn = (count) =>
  new Promise((done) => {
    const look = () => {
      if (/** @type {{record: Record}} */ (/** @type {unknown} */ (window)).record.keystrokes.length < count) return
      removeEventListener('drawn', look)
      done(true)
    }
    addEventListener('drawn', look)
    look()
  })

/** In the page: what was written down since the last asking. @returns {Record} */
const take = () => {
  const { record } = /** @type {{record: Record}} */ (/** @type {unknown} */ (window))
  const taken = structuredClone(record)
  Object.assign(record, { keystrokes: [], changes: 0, late: [] })
  return taken
}

/** @param {number[]} sorted @param {number} part */
const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN

/** @param {number[]} times */
function figures(times) {
  const sorted = times.toSorted((a, b) => a - b)
  return [0.5, 0.95, 0.99].map((part) => quantile(sorted, part).toFixed(1).padStart(7)).join('')
}

/** Types in every field. @param {Awaited<ReturnType<typeof chromium.open>>} session */
async function round(session) {
  let count = 0
  for (const [route, pointers] of fields) {
    await go(session, route)
    for (const pointer of pointers) {
      const text = [...get(application, pointer)]
      await session.click(`#${idOf(pointer)}`)
      await session.press('Control+End')
      for (let n = 0; n < each; n += 2 * text.length) {
        for (const key of [...text.map(() => 'Backspace'), ...text]) {
          await (key === 'Backspace' ? session.page.keyboard.press(key) : session.page.keyboard.type(key))
          // A person does not type the next letter before this one is drawn.
          await session.eval(drawn, ++count)
        }
      }
    }
  }
  return session.eval(take)
}

const server = await serve()
const session = await chromium.open()
try {
  await visit(session, server.url)
  await session.eval(keep, application)
  await session.reload()
  await session.waitFor(started)
  await session.eval(listen)
  const outcomes = Object.values(await session.eval(shown))
  const bytes = Buffer.byteLength(JSON.stringify(application))
  console.log(`An application of ${bytes} bytes, ${fields.flatMap(([, pointers]) => pointers).length} text fields, ${outcomes.filter((o) => o === 'met').length} of ${outcomes.length} points met.`)
  console.log('                        n    median   p95    p99  ms')
  for (const [rate, name, aim] of /** @type {const} */ ([[1, 'full speed', 8], [4, 'slowed 4 times', 16]])) {
    await session.page.emulateCPUThrottling(rate)
    const { keystrokes, changes, late } = await round(session)
    const dom = keystrokes.map((k) => k.dom)
    const head = `${name.padEnd(16)}${String(keystrokes.length).padStart(6)}`
    console.log(`${head}  DOM  ${figures(dom)}   aim: p95 < ${aim}`)
    console.log(`${' '.repeat(head.length)}  frame${figures(keystrokes.map((k) => k.frame))}   ${changes} of them changed the readiness`)
    const slow = [...new Set(keystrokes.map((k) => k.field))]
      .map((field) => /** @type {const} */ ([field, quantile(keystrokes.filter((k) => k.field === field).map((k) => k.dom).sort((a, b) => a - b), 0.95)]))
      .sort(([, a], [, b]) => b - a)
    console.log(`${' '.repeat(head.length)}  slowest fields by p95: ${slow.slice(0, 3).map(([field, ms]) => `${field} ${ms.toFixed(1)}`).join(', ')}`)
    if (late.length > 0) throw new Error(`the readiness changed after the input event: ${[...new Set(late)].join(', ')}`)
    if (quantile(dom.sort((a, b) => a - b), 0.95) >= aim) process.exitCode = 1
  }
  const problems = await session.problems()
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
} finally {
  await session.close()
  await server.stop()
}
