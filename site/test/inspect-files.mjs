/** Files of every kind that the tests of the inspection make themselves, each with the facts it must come to. */
import CFB from 'cfb'
import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { deflateSync } from 'node:zlib'

/**
 * @typedef {object} Made
 * @property {string} name
 * @property {Uint8Array} bytes
 * @property {Record<string, unknown>} want the facts besides name, size, sha256 and text
 * @property {string} [says] what the text must hold
 */

const utf8 = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text, 'utf8'))
const latin = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text, 'latin1'))

/** @param {Record<string, string | Uint8Array>} parts */
const zip = (parts) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])))

/** One object after the other, with their table. @param {string[]} objects @param {string} [extra] of the trailer */
export function pdfOf(objects, extra = '') {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  return latin(`${text}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${extra}>>\nstartxref\n${table}\n%%EOF\n`)
}

/** The objects of a PDF with a line on each page; without a line a page holds nothing. @param {string[]} lines @param {(text: string, number: number) => string} [lock] */
const pages = (lines, lock = (text) => text) => [
  '<</Type/Catalog/Pages 2 0 R>>',
  `<</Type/Pages/Count ${lines.length}/Kids[${lines.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`,
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ...lines.flatMap((line, i) => {
    const content = lock(line && `BT /F 12 Tf 20 20 Td (${line}) Tj ET`, 5 + 2 * i)
    return [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]
  }),
]

const filling = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const md5 = (/** @type {Buffer[]} */ ...parts) => createHash('md5').update(Buffer.concat(parts)).digest()

/** RC4, which Node no longer has. @param {Buffer} key @param {Buffer} data */
function rc4(key, data) {
  const box = Uint8Array.from({ length: 256 }, (_, i) => i)
  const at = (/** @type {number} */ i) => box[i & 255] ?? 0
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    ;[box[i], box[j]] = [at(j), at(i)]
  }
  let i = 0
  let j = 0
  return Buffer.from(data.map((byte) => {
    i = (i + 1) & 255
    j = (j + at(i)) & 255
    ;[box[i], box[j]] = [at(j), at(i)]
    return byte ^ at(at(i) + at(j))
  }))
}

/** @param {Buffer} data */
const hex = (data) => `<${data.toString('hex')}>`

/** A PDF under the oldest of its locks (revision 2). @param {string} user its password @param {string} owner @param {string} line */
function lockedPdf(user, owner, line) {
  const padded = (/** @type {string} */ text) => Buffer.concat([Buffer.from(text), filling]).subarray(0, 32)
  const id = Buffer.alloc(16, 7)
  const ofOwner = rc4(md5(padded(owner)).subarray(0, 5), padded(user))
  const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padded(user), ofOwner, rights, id).subarray(0, 5)
  const lock = (/** @type {string} */ text, /** @type {number} */ number) =>
    rc4(md5(key, Buffer.from([number, 0, 0, 0, 0])).subarray(0, 10), Buffer.from(text, 'latin1')).toString('latin1')
  const objects = pages([line], lock)
  const encrypt = `<</Filter/Standard/V 1/R 2/P -4/O ${hex(ofOwner)}/U ${hex(rc4(key, filling))}>>`
  return pdfOf([...objects, encrypt], `/Encrypt ${objects.length + 1} 0 R/ID[${hex(id)}${hex(id)}]`)
}

const officeType = 'application/vnd.openxmlformats-officedocument.'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relation}"`

/** @param {string} main @param {string} type @param {Record<string, string>} parts @param {string[]} [targets] what the main part refers to: kind and place */
const office = (main, type, parts, targets = []) =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="${main}"/></Relationships>`,
    [main.replace(/([^/]+)$/, '_rels/$1.rels')]: `<Relationships>${targets
      .map((target, i) => `<Relationship Id="rId${i + 1}" Type="${relation}/${target.split(' ')[0]}" Target="${target.split(' ')[1]}"/>`)
      .join('')}</Relationships>`,
    ...parts,
  })

const word = (/** @type {string} */ body) => office('word/document.xml', `${officeType}wordprocessingml.document.main+xml`, { 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` })

const slide = (/** @type {string} */ text) => `<p:sld xmlns:p="p" ${namespaces}><p:sp><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp></p:sld>`
const slides = (/** @type {string[]} */ ...texts) =>
  office(
    'ppt/presentation.xml',
    `${officeType}presentationml.presentation.main+xml`,
    {
      // A section names its slides again, deeper; they are not more for it.
      'ppt/presentation.xml': `<p:presentation xmlns:p="p" ${namespaces}><p:sldSz cx="9144000" cy="6858000"/><p:sldIdLst>${texts.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 1}"/>`).join('')}</p:sldIdLst><p:extLst><p:sldIdLst><p:sldId id="256"/></p:sldIdLst></p:extLst></p:presentation>`,
      ...Object.fromEntries(texts.map((text, i) => [`ppt/slides/slide${i + 1}.xml`, slide(text)])),
    },
    texts.map((_, i) => `slide slides/slide${i + 1}.xml`),
  )

const sheet = '<worksheet><sheetData><row><c t="s"><v>0</v></c><c><v>62785</v></c></row></sheetData></worksheet>'
const workbook = office(
  'xl/workbook.xml',
  `${officeType}spreadsheetml.sheet.main+xml`,
  {
    'xl/workbook.xml': `<workbook ${namespaces}><sheets><sheet name="1" r:id="rId1"/><sheet name="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': sheet,
    'xl/sharedStrings.xml': '<sst><si><t>Жоба құны</t></si></sst>',
  },
  ['worksheet worksheets/sheet1.xml', 'worksheet worksheets/sheet2.xml', 'sharedStrings sharedStrings.xml'],
)

/** @param {string} kind @param {string} body @param {string} [entry] what the manifest says of an entry */
const open = (kind, body, entry = '') =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'META-INF/manifest.xml': `<m:manifest xmlns:m="m"><m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.${kind}"/>${entry}</m:manifest>`,
    'content.xml': `<o:document-content xmlns:o="o" xmlns:d="d" xmlns:t="t"><o:body><o:${kind}>${body}</o:${kind}></o:body></o:document-content>`,
  })

/** @param {Record<string, Uint8Array | Buffer>} streams */
function compound(streams) {
  const file = CFB.utils.cfb_new()
  for (const [name, data] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, /** @type {any} */ (Buffer.from(data)))
  return new Uint8Array(CFB.write(file, { type: 'buffer' }))
}

/** A record of an old workbook. @param {number} type @param {number[]} data */
const biff = (type, ...data) => [type & 255, type >> 8, data.length, 0, ...data]

/** A record of an old presentation; of records in it, or of bytes. @param {number} type @param {Uint8Array[]} inner @param {number} [version] */
function record(type, inner, version = 15) {
  const data = Buffer.concat(inner)
  const head = Buffer.alloc(8)
  head.writeUInt16LE(version, 0)
  head.writeUInt16LE(type, 2)
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data])
}

const oldSlides = record(1000, [record(0x0ff0, [record(0x03f3, [Buffer.alloc(20)], 0), record(0x0fa0, [Buffer.from('Жоба', 'utf16le')], 0), record(0x03f3, [Buffer.alloc(20)], 0)])])
const bomb = () => {
  const text = new Uint8Array(100 * 1024 * 1024).fill(0x20)
  text.set(utf8('<w:document xmlns:w="w">'))
  return zipSync({ '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${officeType}wordprocessingml.document.main+xml"/></Types>`), 'word/document.xml': text })
}
/** Work for many seconds for whoever looks for text in it, packed into little: all pages show the same. */
function slowPdf() {
  const content = deflateSync(Buffer.alloc(48 * 1024 * 1024, '1 0 0 1 0 0 cm q Q '))
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 3 0 R>>'
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count 20/Kids[${Array.from({ length: 20 }, (_, i) => `${i + 4} 0 R`).join(' ')}]>>`,
    `<</Filter/FlateDecode/Length ${content.length}>>stream\n${content.toString('latin1')}\nendstream`,
    ...Array(20).fill(page),
  ])
}
const note = word('<w:p><w:r><w:t>Жоба паспорты</w:t></w:r></w:p>')
const one = pdfOf(pages(['The project']))

/** @returns {Made[]} small ones of every kind, by name */
export const made = () => [
  { name: 'one.pdf', bytes: one, want: { kind: 'pdf', pages: 1, textLayer: true }, says: 'The project' },
  { name: 'three.pdf', bytes: pdfOf(pages(['a', 'b', 'c'])), want: { kind: 'pdf', pages: 3, textLayer: true }, says: 'b' },
  { name: 'scan.pdf', bytes: pdfOf(pages([''])), want: { kind: 'pdf', pages: 1, textLayer: false } },
  { name: 'later.pdf', bytes: Buffer.concat([Buffer.from('@PJL SET\n'), one]), want: { kind: 'pdf', pages: 1, textLayer: true }, says: 'The project' },
  { name: 'user.pdf', bytes: lockedPdf('secret', 'owner', 'hidden'), want: { kind: 'pdf', encrypted: true } },
  { name: 'owner.pdf', bytes: lockedPdf('', 'owner', 'open to all'), want: { kind: 'pdf', pages: 1, textLayer: true }, says: 'open to all' },
  { name: 'cut.pdf', bytes: one.subarray(0, 100), want: { kind: 'pdf', damaged: true } },
  { name: 'no-end.pdf', bytes: one.subarray(0, one.length - 120), want: { kind: 'pdf', pages: 1, damaged: true, textLayer: true }, says: 'The project' },
  { name: 'count.pdf', bytes: pdfOf(pages(['x']).with(1, '<</Type/Pages/Count 2000000000/Kids[4 0 R]>>')), want: { kind: 'pdf', pages: 1, textLayer: true } },
  { name: 'tree.pdf', bytes: pdfOf(['<</Type/Catalog/Pages 2 0 R>>', ...Array.from({ length: 30 }, (_, i) => `<</Type/Pages/Count 2/Kids[${i + 3} 0 R ${i + 3} 0 R]>>`), '<</Type/Page/MediaBox[0 0 9 9]>>']), want: { kind: 'pdf' } },
  { name: 'deep.pdf', bytes: pdfOf(pages(['x']).with(0, `<</Type/Catalog/Pages 2 0 R/X ${'['.repeat(200_000)}${']'.repeat(200_000)}>>`)), want: { kind: 'pdf', pages: 1, damaged: true, textLayer: true } },
  { name: 'slow.pdf', bytes: slowPdf(), want: { kind: 'pdf', pages: 20 } },
  { name: 'note.docx', bytes: note, want: { kind: 'docx' }, says: 'Жоба паспорты' },
  { name: 'two.pptx', bytes: slides('Жобаның атауы', 'Құны'), want: { kind: 'pptx', pages: 2 }, says: 'Жобаның атауы' },
  { name: 'two.xlsx', bytes: workbook, want: { kind: 'xlsx', pages: 2 }, says: 'Жоба құны\t62785' },
  { name: 'note.odt', bytes: open('text', '<t:p>Жоба<t:s t:c="2"/>паспорты</t:p>'), want: { kind: 'odt' }, says: 'Жоба  паспорты' },
  { name: 'two.odp', bytes: open('presentation', '<d:page><t:p>Орны</t:p><p:notes xmlns:p="p"><t:p>unseen</t:p></p:notes></d:page><d:page/>'), want: { kind: 'odp', pages: 2 }, says: 'Орны' },
  { name: 'one.ods', bytes: open('spreadsheet', '<t:table><t:table-row><t:table-cell><t:p>350</t:p></t:table-cell></t:table-row></t:table>'), want: { kind: 'ods', pages: 1 }, says: '350' },
  { name: 'locked.ods', bytes: open('spreadsheet', '', '<m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry>'), want: { kind: 'ods', encrypted: true } },
  { name: 'two.xls', bytes: compound({ WORKBOOK: Uint8Array.from([...biff(0x809, 0, 6, 5, 0), ...biff(0x85, 1), ...biff(0x85, 2), ...biff(10)]) }), want: { kind: 'xls', pages: 2 } },
  { name: 'locked.xls', bytes: compound({ Workbook: Uint8Array.from([...biff(0x809, 0, 6, 5, 0), ...biff(0x2f, 0)]) }), want: { kind: 'xls', encrypted: true } },
  { name: 'two.ppt', bytes: compound({ 'PowerPoint Document': oldSlides, 'Current User': new Uint8Array(24) }), want: { kind: 'ppt', pages: 2 }, says: 'Жоба' },
  { name: 'note.doc', bytes: compound({ WordDocument: Uint8Array.from([0xec, 0xa5, ...Array(60).fill(0)]), 'ObjectPool/PowerPoint Document': oldSlides }), want: { kind: 'doc' } },
  { name: 'locked.doc', bytes: compound({ WordDocument: Uint8Array.from([0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, ...Array(50).fill(0)]) }), want: { kind: 'doc', encrypted: true } },
  { name: 'locked.docx', bytes: compound({ EncryptedPackage: new Uint8Array(64), EncryptionInfo: new Uint8Array(64) }), want: { kind: 'other', encrypted: true } },
  { name: 'empty.pdf', bytes: new Uint8Array(), want: { kind: 'empty' } },
  { name: 'zeros.pdf', bytes: new Uint8Array(4096), want: { kind: 'other', damaged: true } },
  { name: 'renamed.pdf', bytes: note, want: { kind: 'docx' }, says: 'Жоба паспорты' },
  { name: 'renamed.docx', bytes: one, want: { kind: 'pdf', pages: 1, textLayer: true } },
  { name: 'cut.docx', bytes: note.subarray(0, note.length >> 1), want: { kind: 'zip', damaged: true } },
  { name: 'broken.docx', bytes: word('<w:p>'), want: { kind: 'docx', damaged: true } },
  { name: 'entity.docx', bytes: zip({ '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="wordprocessingml.document.main"/></Types>', 'word/document.xml': '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d><t>&x;</t></d>' }), want: { kind: 'docx', damaged: true } },
  { name: 'bomb.docx', bytes: bomb(), want: { kind: 'docx' } },
  { name: 'plain.zip', bytes: zip({ 'a.txt': 'a' }), want: { kind: 'zip' } },
  { name: 'page.doc', bytes: utf8('\uFEFF <!-- saved --> <html><p>Жоба</p></html>'), want: { kind: 'html' } },
  { name: 'text.pdf', bytes: utf8('Жоба туралы %PDF-1.7'), want: { kind: 'text' } },
  { name: 'code-page.txt', bytes: Uint8Array.from([0xcf, 0xf0, 0xee, 0xe5, 0xea, 0xf2]), want: { kind: 'text' } },
  { name: 'note.rtf', bytes: latin('{\\rtf1 a}'), want: { kind: 'rtf' } },
  { name: 'set-up.pdf', bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510)]), want: { kind: 'program' } },
  { name: 'picture.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049444154357eaf0e0000000049454e44ae426082', 'hex'), want: { kind: 'png', pages: 1 } },
  { name: 'cut.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), want: { kind: 'png', pages: 1, damaged: true } },
  { name: 'picture.jpg', bytes: Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda0008010100003f00d2cf20ffd9', 'hex'), want: { kind: 'jpeg', pages: 1 } },
  { name: 'two.tif', bytes: Buffer.from(`49492a0008000000${'0100000103000100000001000000'}1a000000${'0100000103000100000001000000'}00000000`, 'hex'), want: { kind: 'tiff', pages: 2 } },
  { name: 'loop.tif', bytes: Buffer.from(`49492a0008000000${'0100000103000100000001000000'}08000000`, 'hex'), want: { kind: 'tiff', damaged: true } },
]
