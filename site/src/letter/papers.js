/**
 * What goes out of the page as a letter: the letter as it was typed in its language, and the one that the form gives in any other.
 *
 * @typedef {import('../app/words.js').Language} Language
 * @typedef {{language: string, parts: import('./write.js').Part[]}} Column
 */
import { state } from '../app/store.js'
import { voice } from '../app/words.js'
import { typed } from './typed.js'
import { plain, write } from './write.js'

/**
 * @param {Language[]} codes one language, or two for side by side
 * @param {string} [other] the version in the other language that was pasted for comparing; it takes the place of the one from the form
 * @returns {Promise<Column[]>} empty while there is no report
 */
export async function columns(codes, other = '') {
  const { application, catalogue, report } = state
  if (!report) return []
  return Promise.all(
    codes.map(async (language) => {
      const parts = write(application, catalogue, report, await voice(language))
      const own = language === application.language ? (application.letter ?? '') : other
      // A letter from the form that nobody touched keeps its layout.
      return { language, parts: own.trim() === '' || own === plain(parts) ? parts : typed(own) }
    }),
  )
}
