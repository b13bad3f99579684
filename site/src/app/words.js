/** The words of the page in the language in hand. One language is loaded at a time; all of them are kept for work without a network. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { value as valueText } from './format.js'

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

/** The messages of the language in hand that take no arguments, once they were asked for. @type {Map<string, string>} */
let fixed = new Map()

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
  fixed = new Map()
}

/**
 * A message. A missing one shows its own id, which a test forbids.
 * @param {string} id message, or message.attribute
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function t(id, args) {
  if (args) return write(id, args)
  const known = fixed.get(id)
  if (known !== undefined) return known
  const text = write(id)
  fixed.set(id, text)
  return text
}

/** @param {string} id @param {Record<string, string | number>} [args] */
function write(id, args) {
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

/** The id of what is said of a finding: the sentence of its rule, else the one that all rules of its family share. @param {{rule: string, reason: string}} f @param {'letter' | 'documents'} family */
export const sentenceOf = (f, family) => (has(`${f.rule}--${f.reason}`) ? `${f.rule}--${f.reason}` : `${family}--${f.reason}`)

/** A value as text in the language in hand. @param {{kind: string, value: string}} value */
export const show = (value) => valueText(value, current)

/**
 * The names of code values: the argument of a reason says what list its code is from.
 * @type {Record<string, string>}
 */
const codes = { content: 'content-', kind: 'kind-', as: 'liquid-', licence: 'licence-', paper: 'paper-', slot: 'doc-' }

/**
 * The arguments of a finding as a message takes them: counts as numbers for the plural, all else as text.
 * @param {Record<string, {kind: string, value: string}>} args
 */
export function messageArgs(args) {
  /** @type {Record<string, string | number>} */
  const out = {}
  for (const [name, arg] of Object.entries(args)) {
    if (arg.kind === 'count') out[name] = Number(arg.value)
    else if (arg.kind === 'region') out[name] = has(`region-${arg.value}`) ? t(`region-${arg.value}`) : arg.value
    else if (arg.kind === 'code') out[name] = t(`${codes[name]}${arg.value}`)
    // A year that is not stated yet leaves a gap in the sentence.
    else out[name] = show(arg) || '…'
  }
  return out
}

/**
 * Another language than the one in hand, for the letter.
 * @typedef {{language?: Language, t: (id: string, args?: Record<string, string | number>) => string, show: (value: {kind: string, value: string}) => string}} Voice
 */

/** Loads a language without taking it in hand. @param {Language} code @returns {Promise<Voice>} */
export async function voice(code) {
  const { default: text } = await texts[code]()
  const other = new FluentBundle(code, { useIsolating: false })
  other.addResource(new FluentResource(text))
  return {
    language: code,
    t: (id, args) => {
      const pattern = other.getMessage(id)?.value
      return pattern ? other.formatPattern(pattern, args) : id
    },
    show: (value) => valueText(value, code),
  }
}
