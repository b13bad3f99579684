/**
 * The dated data that the core has built in, as the one file that whoever hosts the page may edit: dist/data.json. It is put together from the core's own
 * files as they are written, one row a line.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Its name in the build. No compressed form lies beside it: a server would go on sending that after the file was edited. */
export const dataName = 'data.json'

/** Of the core's form, see core/data.go. */
const format = 'tanu/data/1'

/** The keys in their order, each the name of a file in core/params. */
const parts = ['version', 'index', 'wages', 'bodies', 'notices', 'acts', 'editions', 'regions']

/** For whoever edits the file; the core passes over every key that begins with "comment". */
const comments = {
  kk: 'Бұл файлды мәтіндік редакторда түзетіп, UTF-8 кодтауымен сақтаңыз; сығылған көшірмесін қатар қоймаңыз. version кілтіне түзету күнін жазыңыз. from және to күндері мерзімге кіреді, ' +
    'мерзімдер үзіліссіз және қабаттаспай жалғасады. Файлда жоқ мән бағдарламаға белгісіз болып қалады. Жаңа орган, хабарлама, өңір немесе мереке names кілтімен (kk, ru, en) жазылады, ' +
    'хабарламаға texts те керек. Қате файл қабылданбайды: бет қате орнын көрсетіп, өз деректерін қолданады. comment сөзінен басталатын кілттер оқылмайды.',
  ru: 'Этот файл можно править в текстовом редакторе; сохраняйте его в UTF-8 и не кладите рядом сжатую копию. В version впишите день правки. Дни from и to входят в срок, ' +
    'сроки идут подряд, без пропусков и наложений. Чего в файле нет, то для программы неизвестно. Новый орган, извещение, регион или праздник пишется с ключом names (kk, ru, en), ' +
    'извещение — ещё и с texts. Неверный файл не принимается: страница называет место ошибки и берёт встроенные данные. Ключи, которые начинаются со слова comment, не читаются.',
  en: 'This file may be edited in a text editor; save it as UTF-8 and leave no compressed copy beside it. Put the day of the edit into version. The days from and to belong to their period; ' +
    'periods follow each other without a gap or an overlap. What is not in the file is not known to the program. A new body, notice, region or holiday has names (kk, ru, en), a notice texts too. ' +
    'A wrong file is refused: the page names the place and uses the built-in data. Keys that begin with comment are passed over.',
  wages: 'region, indicator, period, kzt, from, to, source, confidence: {"region": "KZ-35", "indicator": "…", "period": "…", "kzt": 0, "from": "2026-01-01", "source": "…", "confidence": "found"}',
}

/**
 * @param {string} project the folder of go.mod
 * @returns {Promise<Buffer>}
 */
export async function dataFile(project) {
  const params = join(project, 'core', 'params')
  const calendars = join(project, 'core', 'calendar')
  const years = (await readdir(calendars)).filter((name) => name.endsWith('.json')).sort()
  const found = (await readdir(params)).filter((name) => name.endsWith('.json')).sort()
  if (found.join() !== parts.map((name) => `${name}.json`).sort().join()) throw new Error(`core/params has other files than are put into ${dataName}: ${found}`)
  const members = [
    `  "format": "${format}"`,
    ...Object.entries(comments).map(([name, text]) => `  "comment ${name}": ${JSON.stringify(text)}`),
    ...(await Promise.all(parts.map(async (name) => inside(await readFile(join(params, `${name}.json`), 'utf8'))))),
    `  "calendars": [\n${(await Promise.all(years.map(async (name) => indented(await readFile(join(calendars, name), 'utf8'))))).join(',\n')}\n  ]`,
  ]
  const text = `{\n${members.join(',\n')}\n}\n`
  JSON.parse(text)
  return Buffer.from(text)
}

/** The members of an object that is a whole file. @param {string} text */
const inside = (text) => text.trim().replace(/^\{\n/, '').replace(/\n\}$/, '')

/** @param {string} text */
const indented = (text) => text.trim().replace(/^/gm, '    ')
