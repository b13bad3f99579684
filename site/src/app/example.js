/** An application as an example, one a language, invented from end to end. It is nearly complete: one year falls short, one figure is not stated, so that one sees how that looks. */

/** @typedef {import('./words.js').Language} Language */

const texts = { kk: () => import('../examples/kk.json'), ru: () => import('../examples/ru.json'), en: () => import('../examples/en.json') }

/** @param {Language} language @returns {Promise<any>} the contract's application without the day of filing */
export async function examples(language) {
  return (await texts[language]()).default
}
