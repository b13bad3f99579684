/**
 * How long the letter of twenty pages (54 000 characters) takes in Chromium: a keystroke in it until its marks are up to date, besides the resting time, and
 * the reading of the whole letter after warm-up:
 *
 *   node site/bench/letter.mjs [keystrokes, 150]
 *
 * "To the marks" is from the key until the marks are written, less the pause: the key's own work and drawing fall into the pause. The keys are the browser's
 * own input, at places all over the letter.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '../test/browsers/chromium.mjs'
import { openLetter, paste } from '../test/letter-page.mjs'
import { serve, visit } from '../test/page.mjs'

/** Milliseconds without a key before the letter is read, as site/src/letter/reading.js has it. */
const pause = 150

const keystrokes = Number(process.argv[2] ?? 150)
const folder = fileURLToPath(new URL('../../core/letter/testdata/letters/', import.meta.url))

/** The labelled letters one after the other until there are so many characters; each block is made different by a number. @param {number} length @param {number} round */
function long(length, round) {
  const letters = readdirSync(folder)
    .filter((name) => /^(kk|ru)-.*\.txt$/.test(name))
    .map((name) => readFileSync(folder + name, 'utf8'))
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${letters[i % letters.length]?.replaceAll('\n\n', `\n\n№ ${round}-${i}. `)}\n`
  return text.slice(0, length)
}

/** @param {number[]} list */
function spread(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const at = (/** @type {number} */ part) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)
  return `median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)} ms (${list.length})`
}

/** In the page: writes down the time from each key to the frame after it, and how long each reading takes with its drawing. */
const listen = (/** @type {number} */ wait) => {
  const record = { keys: /** @type {number[]} */ ([]), readings: /** @type {number[]} */ ([]), marks: /** @type {number[]} */ ([]) }
  let key = 0
  addEventListener(
    'keydown',
    (event) => {
      if (/** @type {KeyboardEvent} */ (event).key.length > 1) return
      const from = performance.now()
      key = from
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => {
          channel.port1.close()
          record.keys.push(performance.now() - from)
        })
        channel.port1.start()
        channel.port2.postMessage('')
      })
    },
    true,
  )
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntriesByName('letter-read')) {
      record.readings.push(duration)
      record.marks.push(startTime + duration - key - wait)
    }
  }).observe({ type: 'measure' })
  Object.assign(window, { record })
}

const server = await serve()
const session = await chromium.open()
try {
  await visit(session, server.url)

  // The whole letter: no block of a round is known from the one before.
  /** @type {number[]} */
  const whole = []
  for (let round = 0; round < 40; round++) {
    const took = await session.eval(async (text) => {
      const from = performance.now()
      await window.tanuPage.call('read', { text, filed: '2026-11-23' })
      return performance.now() - from
    }, long(54_000, round))
    if (round >= 10) whole.push(took)
  }
  console.log(`whole letter, 54 000 characters, after 10 readings: ${spread(whole)}`)

  await openLetter(session)
  await paste(session, long(54_000, 99))
  await session.eval(listen, pause)
  for (let i = 0; i < keystrokes; i++) {
    // Each key at another line.
    await session.press(i % 40 === 39 ? 'Control+Home' : 'PageUp')
    await session.press('End')
    const before = await session.eval(() => /** @type {any} */ (window).record.readings.length)
    await session.press(i % 2 === 0 ? 'a' : 'b')
    await session.waitFor((n) => /** @type {any} */ (window).record.readings.length > n, before)
  }
  const { keys, readings, marks } = await session.eval(() => /** @type {any} */ (window).record)
  console.log(`a key until it is drawn:            ${spread(keys)}`)
  console.log(`the reading and drawing after it:   ${spread(readings)}`)
  console.log(`to the marks, besides the pause:    ${spread(marks)}`)
} finally {
  await session.close()
  await server.stop()
}
process.exit(0)
