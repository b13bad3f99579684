/** Names of what the dated data lists: the data's own where it gives them, else those of the words. */
import { state } from './store.js'
import { language, t } from './words.js'

/** @param {'body' | 'region' | 'notice' | 'holiday'} kind @param {string} code @param {{names?: Record<string, string>} | undefined} row of the data */
export const nameOf = (kind, code, row) => row?.names?.[language()] ?? t(`${kind}-${code}`)

/** @param {string} code KZ-35 */
export const regionName = (code) => nameOf('region', code, state.catalogue.regions.find((/** @type {any} */ r) => r.code === code))
