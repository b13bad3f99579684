/**
 * The documents in the page, in Chromium and Firefox: many files dropped and proposed by content, a Kazakh slide in its variants, contradictions side by side,
 * a file looked at with what was found marked, replaced, moved and listed. The files are made here.
 */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { chromium } from './browsers/chromium.mjs'
import { firefox } from './browsers/firefox.mjs'
import { folder } from './browsers/session.mjs'
import { erase, fileOn, go, kept, pointIs, serve, speak, visit } from './page.mjs'

const papers = folder('documents')

/** @type {import('../build/serve.mjs').Server} */
let server

before(async () => {
  server = await serve()
})
after(() => server.stop())

/** @param {string} name @param {Record<string, string>} parts */
function packed(name, parts) {
  const file = join(papers, name)
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)]))))
  return file
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = (/** @type {string} */ rest) => `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${rest}</Types>`
const relations = (/** @type {[string, string, string][]} */ list) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A presentation with the lines of each slide. @param {string} name @param {string[][]} slides */
function pptx(name, slides) {
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const p = 'http://schemas.openxmlformats.org/presentationml/2006/main'
  return packed(name, {
    '[Content_Types].xml': types(`<Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/>${slides.map((_, i) => `<Override PartName="/ppt/slides/slide${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/>`).join('')}`),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation xmlns:p="${p}" xmlns:r="${relation}"><p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 1}"/>`).join('')}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(slides.map((_, i) => [`rId${i + 1}`, 'slide', `slides/slide${i + 1}.xml`])),
    ...Object.fromEntries(
      slides.map((lines, i) => [
        `ppt/slides/slide${i + 1}.xml`,
        `<p:sld xmlns:p="${p}" xmlns:a="${a}"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${lines.map((line, n) => `<p:sp><p:nvSpPr><p:cNvPr id="${n + 2}" name="t${n}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="300000" y="${300000 + n * 900000}"/><a:ext cx="8000000" cy="700000"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>${line}</a:t></a:r></a:p></p:txBody></p:sp>`).join('')}</p:spTree></p:cSld></p:sld>`,
      ]),
    ),
  })
}

/** A text document. @param {string} name @param {string[]} lines */
const docx = (name, lines) =>
  packed(name, {
    '[Content_Types].xml': types('<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  })

const lines = ['Жобаның атауы: Қаражал ферроқорытпа зауытын салу', 'Мақсаты: ферроқорытпа өндірісін шикізатпен қамтамасыз ету', 'Іске асыру орны: Ұлытау облысы, Жезқазған қаласы', 'Іске асыру кезеңі: 2026–2031 жылдар', 'Жалпы құны: 62 785 000 000 теңге', 'Күтілетін нәтижелер: 350 жұмыс орны']
const withoutCost = lines.filter((line) => !line.includes('құны'))

/** In the page: the contents of the slide that were found in its text. */
const found = () => [...document.querySelectorAll('#f-documents-slide-shows .found')].map((e) => e.textContent?.replaceAll(/\s+/g, ' ').trim())

for (const engine of [chromium, firefox]) {
  test(`a Kazakh slide in its variants, in ${engine.name}`, { timeout: 120_000 }, async (t) => {
    const session = await engine.open()
    t.after(() => session.close())
    await visit(session, server.url)
    await speak(session, 'kk')
    await go(session, 'project')
    await session.type('#f-project-activity', '24.10')
    for (const [name, slides, outcome, contents] of /** @type {[string, string[][], string, number][]} */ ([
      ['bir.pptx', [lines], 'met', 6],
      ['qunsyz.pptx', [withoutCost], 'unknown', 5],
      ['eki.pptx', [withoutCost, lines.slice(4, 5)], 'not-met', 6],
    ])) {
      const from = performance.now()
      await go(session, 'documents')
      await session.attach('#f-documents-slide-files', pptx(name, slides))
      await session.waitFor(pointIs, '4-5', outcome)
      await session.waitFor((count) => document.querySelectorAll('#f-documents-slide-shows .found').length === count, contents)
      t.diagnostic(`${name}: ${Math.round(performance.now() - from)} ms`)
      if (name === 'qunsyz.pptx') {
        assert.match(await session.eval(() => document.getElementById('row-4-5')?.textContent ?? ''), /Жалпы құны/)
        assert.deepEqual((await session.eval(found)).filter((each) => each?.includes('құны')), [])
      }
      if (name === 'bir.pptx') {
        await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.file-ways button')).click())
        await session.waitFor(() => document.querySelectorAll('.preview-words mark').length >= 6)
        assert.ok(await session.eval(() => (document.querySelector('.preview canvas')?.getBoundingClientRect().height ?? 0) > 100))
        await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.preview-head button')).click())
        await session.waitFor(() => !document.querySelector('dialog.preview')?.hasAttribute('open'))
      }
      await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('#f-documents-slide-files-0 .remove')).click())
      await session.waitFor(pointIs, '4-5', 'unknown')
    }
    assert.deepEqual(await session.problems(), [])
  })

  test(`many files at once are proposed by content, contradictions stand side by side, in ${engine.name}`, { timeout: 120_000 }, async (t) => {
    const session = await engine.open()
    t.after(() => session.close())
    await visit(session, server.url)
    await speak(session, 'ru')
    await fileOn(session)
    await go(session, 'project')
    await session.type('#f-project-cost', '71 500 000 000')
    await go(session, 'documents')
    const files = [
      docx('один.docx', ['ПАСПОРТ ПРОЕКТА', 'Наименование проекта: Строительство медеплавильного завода', 'Общая стоимость проекта: 65 000 000 000 тенге', 'Место реализации: Карагандинская область']),
      docx('два.docx', ['ПИСЬМЕННОЕ ОБОСНОВАНИЕ необходимости получения лицензии на добычу', 'Для обеспечения производства сырьём требуется лицензия.']),
      docx('три.docx', ['Добрый день.']),
      pptx('четыре.pptx', [['Наименование проекта: Строительство медеплавильного завода', 'Цель проекта: выпуск катодной меди', 'Общая стоимость: 71,5 млрд тенге']]),
    ]
    await session.attach('#f-documents', ...files)
    await session.waitFor(() => document.querySelectorAll('.proposal').length === 4)
    const proposed = await session.eval(() => [...document.querySelectorAll('.proposal select')].map((e) => /** @type {HTMLSelectElement} */ (e).value))
    assert.equal(proposed[0], 'passport')
    assert.equal(proposed[1], 'justification')
    assert.equal(proposed[2], '', 'nothing speaks for a slot')
    await session.eval(() => {
      for (const [i, slot] of [[2, 'information'], [3, 'slide']]) {
        const field = /** @type {HTMLSelectElement} */ (document.getElementById(`proposal-${i}`))
        field.value = String(slot)
        field.dispatchEvent(new Event('change'))
      }
    })
    await session.waitFor(() => /4/.test(document.querySelector('.offers .primary')?.textContent ?? ''))
    await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.offers .primary')).click())
    await session.waitFor(kept, '/documents/slide/files/0/name', 'четыре.pptx')
    await session.waitFor(() => (document.querySelector('.remark.advice')?.textContent ?? '').includes('Стоимость расходится'))
    const sides = await session.eval(() => [...document.querySelectorAll('.remark.advice .both b')].map((e) => e.textContent?.replaceAll(/[\s\u00a0]+/g, ' ').trim()))
    assert.ok(sides[0]?.includes('65 000 000 000'), JSON.stringify(sides))
    assert.ok(sides[1]?.includes('71 500 000 000'), JSON.stringify(sides))
    // The list of enclosures has all four with their hashes.
    await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.enclosures summary')).click())
    const digests = await session.eval(() => [...document.querySelectorAll('.enclosures .digest')].map((e) => e.textContent ?? ''))
    assert.equal(digests.filter((digest) => /^[0-9a-f]{64}$/.test(digest)).length, 4)
    // One file goes in the place of another; after a reload the bytes are still there.
    await session.attach('#f-documents-passport-files-0-other', docx('новый.docx', ['ПАСПОРТ ПРОЕКТА', 'Общая стоимость проекта: 71 500 000 000 тенге']))
    await session.waitFor(kept, '/documents/passport/files/0/name', 'новый.docx')
    await session.waitFor(() => !(document.querySelector('.remark.advice')?.textContent ?? '').includes('Стоимость расходится'))
    await session.reload()
    await session.waitFor(() => document.documentElement.dataset['app'] === 'ready')
    await go(session, 'documents')
    await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('#f-documents-slide-files-0 .file-ways button')).click())
    await session.waitFor(() => document.querySelectorAll('.preview-words li').length === 3)
    await session.eval(() => /** @type {HTMLElement} */ (document.querySelector('.preview-head button')).click())
    await erase(session)
    assert.deepEqual(await session.problems(), [])
  })
}
