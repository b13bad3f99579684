/**
 * The Word document opened by LibreOffice, without a screen: it is converted to PDF and to text without an error, every part and relationship of it
 * resolves, and the text is the whole letter with every Kazakh letter. A document that is broken on purpose shows that LibreOffice would say so.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { unzipSync, zipSync } from 'fflate'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { SaxesParser } from 'saxes'
import { document } from '../src/letter/docx.js'
import { typed } from '../src/letter/typed.js'
import { lines } from '../src/letter/write.js'
import { program } from './browsers/processes.mjs'
import { folder } from './browsers/session.mjs'
import { scenarios } from './scenarios.mjs'
import { languages, startCore, written } from './written.mjs'

/** @typedef {{language: string, parts: import('../src/letter/write.js').Part[]}} Column */

const place = folder('office')
const kazakh = 'әғқңөұүһі'

/** The documents by their names. @type {Map<string, {columns: Column[], bytes: Uint8Array}>} */
const made = new Map()

/** Converts all documents at once, with a profile of its own. @param {string} form @param {string} end @param {string[]} files @returns {string} what LibreOffice said */
function convert(form, end, files) {
  const out = join(place, end)
  mkdirSync(out, { recursive: true })
  const args = [`-env:UserInstallation=file://${join(place, 'profile')}`, '--headless', '--norestore', '--convert-to', form, '--outdir', out, ...files]
  return execFileSync(program('soffice', 'libreoffice'), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 50_000 })
}

/** @param {string} name @param {string} end */
const path = (name, end) => join(place, end, `${name}.${end}`)

before(async () => {
  const call = await startCore()
  const all = [...scenarios()]
  const chosen = ['01-complete-mining', '02-complete-exploration', '03-one-tenge', '11-slide', '15-filed', 'p3-4-mci-one-below'].map((name) => all.find(([each]) => each.startsWith(name)))
  for (const [i, found] of chosen.entries()) {
    assert.ok(found)
    const application = structuredClone(found[1].application)
    application.project.results = 'жиһаз бен гауһар өңдеу: 70 мың тонна, <1 млрд ₸> & «үлгі»'
    const columns = languages.map((language) => ({ language, parts: written(call, application, language) }))
    const [kk, ru] = columns
    assert.ok(kk && ru)
    for (const column of columns) await make(`${column.language}-${i}`, [column])
    await make(`both-${i}`, [kk, ru])
  }
  await make('typed', [{ language: 'kk', parts: typed('Министрлікке\n«Үлгі» ЖШС\n\nӨТІНІШ\n\n1) жиһаз – 62 712 500 000 ₸;\n2) гауһар ғимарат, жүк, өңір, құн, ұн, іс, ән\n\n\n\nДиректор ______') }])
  const files = [...made.keys()].map((name) => path(name, 'docx'))
  convert('pdf', 'pdf', files)
  convert('txt:Text (encoded):UTF8', 'txt', files)
})

/** @param {string} name @param {Column[]} columns */
async function make(name, columns) {
  const bytes = new Uint8Array(await (await document(columns)).arrayBuffer())
  mkdirSync(join(place, 'docx'), { recursive: true })
  writeFileSync(path(name, 'docx'), bytes)
  made.set(name, { columns, bytes })
}

/** Without blanks: words may break at their hyphens at the end of a line. @param {string} text */
const joined = (text) => text.replaceAll(/[\s\u00a0\ufeff]+/g, '')

/** What the document says, line by line. @param {Column[]} columns */
const said = (columns) => columns.flatMap(({ parts }) => lines(parts).map(({ text }) => joined(text)))

test('LibreOffice converts each document to PDF and to text, and the text is the whole letter', () => {
  assert.ok(made.size >= 20, String(made.size))
  for (const [name, { columns }] of made) {
    const [pdf, plain] = [execFileSync(program('pdftotext'), ['-raw', path(name, 'pdf'), '-'], { encoding: 'utf8' }), readFileSync(path(name, 'txt'), 'utf8')]
    for (const [end, text] of [['pdf', pdf], ['txt', plain]]) {
      const all = joined(text ?? '')
      // A sign that the font lacks is drawn after its line.
      const letters = all.replaceAll('₸', '')
      for (const line of said(columns)) assert.ok(letters.includes(line.replaceAll('₸', '')), `${name}.${end}: ${line}`)
      assert.equal(all.length, said(columns).join('').length, `${name}.${end} says nothing else`)
      for (const letter of columns.some((c) => c.language === 'kk') ? `${kazakh}₸` : '') assert.ok(all.includes(letter), `${name}.${end}: ${letter}`)
    }
    // In one column the order is that of the letter.
    if (columns.length === 1) assert.equal(joined(plain), said(columns).join(''), name)
  }
})

test('the pages are A4 with three centimetres for the binding, and fonts are in the PDF', () => {
  for (const name of made.keys()) {
    const info = execFileSync(program('pdfinfo'), [path(name, 'pdf')], { encoding: 'utf8' })
    assert.match(info, /Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts/, name)
    const left = [...execFileSync(program('pdftotext'), ['-bbox', path(name, 'pdf'), '-'], { encoding: 'utf8' }).matchAll(/xMin="([\d.]+)"/g)].map((m) => Number(m[1]))
    assert.ok(Math.abs(Math.min(...left) - (3 * 72) / 2.54) < 12, `${name}: ${Math.min(...left)}`)
    const fonts = execFileSync(program('pdffonts'), [path(name, 'pdf')], { encoding: 'utf8' }).trim().split('\n').slice(2)
    assert.ok(fonts.length > 0 && fonts.every((line) => / yes (yes|no) (yes|no) /.test(line)), fonts.join('\n'))
  }
})

test('every part of each document is well formed, has a type, and every relationship leads to a part', () => {
  for (const [name, { bytes }] of made) {
    const parts = unzipSync(bytes)
    /** @param {string} part @returns {{tag: string, at: Record<string, string>}[]} its elements */
    const elements = (part) => {
      /** @type {{tag: string, at: Record<string, string>}[]} */
      const found = []
      const parser = new SaxesParser({})
      parser.on('error', (error) => assert.fail(`${name} ${part}: ${error.message}`))
      parser.on('opentag', (tag) => found.push({ tag: tag.name, at: /** @type {Record<string, string>} */ (tag.attributes) }))
      parser.write(new TextDecoder('utf-8', { fatal: true }).decode(parts[part])).close()
      return found
    }
    const types = elements('[Content_Types].xml')
    const overrides = types.filter((e) => e.tag === 'Override').map((e) => e.at['PartName'])
    const defaults = new Set(types.filter((e) => e.tag === 'Default').map((e) => e.at['Extension']))
    for (const part of overrides) assert.ok(part?.startsWith('/') && parts[part.slice(1)], `${name}: a type for ${part}, which is not there`)
    assert.equal(new Set(overrides).size, overrides.length, `${name}: a type given twice`)
    for (const part of Object.keys(parts)) {
      assert.ok(part === '[Content_Types].xml' || overrides.includes(`/${part}`) || defaults.has(part.split('.').at(-1) ?? ''), `${name}: ${part} has no type`)
      const rels = /^(.*?)_rels\/(.*)\.rels$/.exec(part)
      const found = /\.(xml|rels)$/.test(part) ? elements(part) : []
      if (!rels) continue
      const [, base = '', owner = ''] = rels
      assert.ok(owner === '' || parts[base + owner], `${name}: ${part} belongs to nothing`)
      for (const { at } of found.filter((e) => e.tag === 'Relationship')) {
        assert.notEqual(at['TargetMode'], 'External', `${name}: ${at['Target']}`)
        const target = at['Target']?.startsWith('/') ? at['Target'].slice(1) : new URL(at['Target'] ?? '', `file:///${base}`).pathname.slice(1)
        assert.ok(parts[target], `${name}: ${part} leads to ${target}`)
      }
      const ids = found.map((e) => e.at['Id']).filter(Boolean)
      assert.equal(new Set(ids).size, ids.length, `${name}: ${part} has an id twice`)
      for (const { at } of owner && parts[base + owner] ? elements(base + owner) : []) {
        for (const [key, id] of Object.entries(at)) if (/^r:(id|embed|link)$/.test(key)) assert.ok(ids.includes(id), `${name}: ${owner} names ${id}`)
      }
    }
  }
})

test('LibreOffice does not silently repair: a document that is broken gives no PDF', () => {
  const { bytes } = /** @type {{bytes: Uint8Array}} */ (made.get('kk-0'))
  const parts = unzipSync(bytes)
  const xml = new TextDecoder().decode(parts['word/document.xml'])
  const broken = { cut: bytes.slice(0, bytes.length / 2), unclosed: zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(xml.replace('</w:p>', '')) }) }
  for (const [name, content] of Object.entries(broken)) {
    writeFileSync(path(name, 'docx'), content)
    try {
      convert('pdf', 'pdf', [path(name, 'docx')])
    } catch {
      // An exit code is as good as no file.
    }
    assert.ok(!existsSync(path(name, 'pdf')), name)
  }
})
