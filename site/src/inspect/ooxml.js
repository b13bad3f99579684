/** Office Open XML: which kind of document a zip holds, and where its parts lie. */
import { Broken } from './faults.js'
import { attribute, readXml } from './xml.js'

/** The content type of the main part, and the kind it makes. Templates, shows and documents with macros are of the same kind. @type {[RegExp, string][]} */
const types = [
  [/wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroenabled/i, 'docx'],
  [/presentationml\.(presentation|slideshow|template)\.main|ms-powerpoint\.(presentation|slideshow|template)\.macroenabled/i, 'pptx'],
  [/ms-excel\.sheet\.binary/i, 'xlsb'],
  [/spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template)\.macroenabled/i, 'xlsx'],
]

/** Where the main part lies by custom; it says what a package was that no longer says so itself. @type {[string, string][]} */
const customs = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['xl/workbook.xml', 'xlsx'],
  ['xl/workbook.bin', 'xlsb'],
]

const contentTypes = '[Content_Types].xml'

/**
 * @param {import('./zip.js').Zip} zip
 * @returns {{kind: string, main: string, broken?: boolean} | undefined} undefined when it is no such package; broken
 *   when it was one, and office programs would refuse it
 */
export function ooxml(zip) {
  const custom = customs.find(([part]) => zip.has(part))
  const lost = custom && { kind: custom[1], main: custom[0], broken: true }
  if (!zip.has(contentTypes)) return lost
  try {
    const { overrides, defaults } = readTypes(zip)
    const main = mainPart(zip, overrides)
    if (!main) return lost
    const type = overrides.get(main.toLowerCase()) ?? defaults.get(main.slice(main.lastIndexOf('.') + 1).toLowerCase()) ?? ''
    const kind = types.find(([form]) => form.test(type))?.[1]
    return kind ? { kind, main } : lost
  } catch (error) {
    if (error instanceof Broken) return lost
    throw error
  }
}

/** @param {import('./zip.js').Zip} zip */
function readTypes(zip) {
  /** @type {Map<string, string>} */
  const overrides = new Map()
  /** @type {Map<string, string>} */
  const defaults = new Map()
  readXml(zip, contentTypes, {
    open(name, attributes) {
      const type = attribute(attributes, 'ContentType')
      if (name === 'Override') overrides.set(attribute(attributes, 'PartName').replace(/^\//, '').toLowerCase(), type)
      if (name === 'Default') defaults.set(attribute(attributes, 'Extension').toLowerCase(), type)
    },
  })
  return { overrides, defaults }
}

/** @param {import('./zip.js').Zip} zip @param {Map<string, string>} overrides */
function mainPart(zip, overrides) {
  const named = [...relations(zip, '').values()].find(({ type }) => type.endsWith('/officeDocument'))?.target
  if (named && zip.has(named)) return named
  return [...overrides].find(([part, type]) => zip.has(part) && types.some(([form]) => form.test(type)))?.[0]
}

/** The file of a part's relations. @param {string} part */
const relationsOf = (part) => `${part.slice(0, part.lastIndexOf('/') + 1)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`

/**
 * What a part refers to within the package.
 * @param {import('./zip.js').Zip} zip
 * @param {string} part '' for the package
 * @returns {Map<string, {type: string, target: string}>} by id
 */
export function relations(zip, part) {
  /** @type {Map<string, {type: string, target: string}>} */
  const found = new Map()
  if (!zip.has(relationsOf(part))) return found
  readXml(zip, relationsOf(part), {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
      found.set(attribute(attributes, 'Id'), { type: attribute(attributes, 'Type'), target: resolve(part, attribute(attributes, 'Target')) })
    },
  })
  return found
}

/** The name of a part that another one refers to. @param {string} from @param {string} target */
function resolve(from, target) {
  const start = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') start.pop()
    else if (step !== '' && step !== '.') start.push(step)
  }
  return start.join('/')
}
