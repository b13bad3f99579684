/** The words of the page in the language in hand. One language is loaded at a time; all of them are kept for work without a network. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { value as write } from './format.js'

/** @typedef {import('./format.js').Language} Language */

/** Languages by their own names, in the order of the page. @type {[Language, string][]} */
export const languages = [
  ['kk', 'Қазақша'],
  ['ru', 'Русский'],
  ['en', 'English'],
]

const texts = { kk: () => import('../words/kk.js'), ru: () => import('../words/ru.js'), en: () => import('../words/en.js') }

/** @type {FluentBundle} */
let bundle

/** @type {Language} */
let current = 'kk'

/** The language in hand. */
export const language = () => current

/** Loads a language and makes it the one in hand. @param {Language} code */
export async function speak(code) {
  const { default: text } = await texts[code]()
  // Isolation marks would end up in what people copy out of the page.
  const next = new FluentBundle(code, { useIsolating: false })
  next.addResource(new FluentResource(text))
  bundle = next
  current = code
}

/**
 * A message. A missing one shows its own id, which a test forbids.
 * @param {string} id message, or message.attribute
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function t(id, args) {
  const [name = '', attribute] = id.split('.')
  const message = bundle.getMessage(name)
  const pattern = attribute ? message?.attributes[attribute] : message?.value
  return pattern ? bundle.formatPattern(pattern, args) : id
}

/** Whether there is such a message. @param {string} id */
export function has(id) {
  const [name = '', attribute] = id.split('.')
  const message = bundle.getMessage(name)
  return Boolean(attribute ? message?.attributes[attribute] : message?.value)
}

/** A value as text in the language in hand. @param {{kind: string, value: string}} value */
export const show = (value) => write(value, current)

/**
 * The names of code values: the argument of a reason says what list its code is from.
 * @type {Record<string, string>}
 */
const codes = { content: 'content-', kind: 'kind-', as: 'liquid-', licence: 'licence-', paper: 'paper-' }

/**
 * The arguments of a finding as a message takes them: counts as numbers for the plural, all else as text.
 * @param {Record<string, {kind: string, value: string}>} args
 */
export function messageArgs(args) {
  /** @type {Record<string, string | number>} */
  const out = {}
  for (const [name, arg] of Object.entries(args)) {
    if (arg.kind === 'count') out[name] = Number(arg.value)
    else if (arg.kind === 'code') out[name] = t(`${codes[name]}${arg.value}`)
    // A year that is not stated yet leaves a gap in the sentence.
    else out[name] = show(arg) || '…'
  }
  return out
}
