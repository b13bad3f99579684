/** Letters written from applications in Node, and the core that reads them: its wasm, with Go's own wasm_exec.js. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { compileCore } from '../build/core.mjs'
import { value } from '../src/app/format.js'
import { write } from '../src/letter/write.js'

/** @typedef {import('../src/app/format.js').Language} Language */
/** @typedef {import('../src/app/words.js').Voice} Voice */

export const languages = /** @type {Language[]} */ (['kk', 'ru', 'en'])

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Starts the core. @returns {Promise<(method: string, input: object) => any>} a call of it, that gives what is under "ok" and fails on an error */
export async function startCore() {
  const core = await compileCore(root)
  runInThisContext(core.runtime.toString())
  const globals = /** @type {any} */ (globalThis)
  const runtime = new globals.Go()
  const { instance } = await WebAssembly.instantiate(new Uint8Array(core.wasm), runtime.importObject)
  // Never awaited: the program serves for ever, and keeps nothing open.
  void runtime.run(instance)
  await globals.tanuReady
  return (method, input) => {
    const { ok, error } = JSON.parse(globals.tanu(method, JSON.stringify(input)))
    assert.equal(error, undefined, `${method}: ${JSON.stringify(error)}`)
    return ok
  }
}

/** @type {Map<Language, Voice>} */
const voices = new Map()

/** The words of a language as the page has them; a message that is missing fails. @param {Language} language @returns {Voice} */
export function voice(language) {
  const known = voices.get(language)
  if (known) return known
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const name of ['law', 'page', 'letter']) bundle.addResource(new FluentResource(readFileSync(join(root, `site/src/words/${language}/${name}.ftl`), 'utf8')))
  /** @type {Voice} */
  const made = {
    t: (id, args) => {
      const message = bundle.getMessage(id)
      assert.ok(message?.value, `no message ${id} in ${language}`)
      /** @type {Error[]} */
      const errors = []
      const text = bundle.formatPattern(message.value, args, errors)
      assert.deepEqual(errors, [], id)
      return text
    },
    show: (v) => value(v, language),
  }
  voices.set(language, made)
  return made
}

/**
 * The letter that the page writes from an application.
 * @param {(method: string, input: object) => any} call @param {any} application @param {Language} language
 */
export const written = (call, application, language) => write(application, call('catalogue', { on: application.filed }), call('check', application), voice(language))
