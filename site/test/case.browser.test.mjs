/**
 * The case file in the page: saved with seven documents, opened on another machine byte for byte, compared, and refused when a byte of it has changed, with
 * the application in hand as it was.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { unzipSync } from 'fflate'
import { engines } from './browsers/index.mjs'
import { folder } from './browsers/session.mjs'
import { fileOn, go, kept, loadExample, serve, shown, speak, visit } from './page.mjs'

const slots = ['passport', 'schedule', 'financing', 'conclusion', 'slide', 'justification', 'information']
const papers = folder('case')

/** @type {import('../build/serve.mjs').Server} */
let server

before(async () => {
  server = await serve()
})
after(() => server.stop())

/** A small real PDF of one page, another one for each name. @param {string} name */
function pdf(name) {
  const parts = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/${name.replaceAll(/\W/g, '')} 1>>`]
  const file = join(papers, name)
  writeFileSync(file, `%PDF-1.4\n${parts.map((part, i) => `${i + 1} 0 obj${part}endobj\n`).join('')}trailer<</Root 1 0 R/Size 4>>\n%%EOF\n`)
  return file
}

/** In the page: what is said of the case file. */
const said = () => document.getElementById('case-result')?.textContent ?? ''

/** The file that was saved. @param {string} downloads */
async function saved(downloads) {
  for (let i = 0; i < 100; i++) {
    const [name] = existsSync(downloads) ? readdirSync(downloads).filter((each) => each.endsWith('.tanu')) : []
    if (name && readFileSync(join(downloads, name)).length > 1000) return join(downloads, name)
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('nothing was saved')
}

/** @type {string} */
let carried = ''

for (const engine of engines) {
  test(`saved, opened and compared in ${engine.name}`, { timeout: 180_000 }, async (t) => {
    const session = await engine.open()
    t.after(() => session.close())
    await visit(session, server.url)
    await speak(session, 'en')
    await fileOn(session)
    await loadExample(session)
    await go(session, 'documents')
    const sent = new Map()
    for (const slot of slots) {
      const file = pdf(`${slot}-${engine.name}.pdf`)
      sent.set(createHash('sha256').update(readFileSync(file)).digest('hex'), slot)
      await session.attach(`#f-documents-${slot}-files`, file)
      await session.waitFor((name) => [...document.querySelectorAll('.file-name')].some((e) => e.textContent === name), `${slot}-${engine.name}.pdf`)
    }
    await go(session, 'check')
    const outcomes = await session.eval(shown)
    await go(session, 'case')
    await session.click('.form .primary')
    await session.waitFor(() => (document.getElementById('case-result')?.textContent ?? '').includes('SHA-256'))
    const file = await saved(session.downloads)
    carried = file
    const bytes = readFileSync(file)
    assert.ok((await session.eval(said)).includes(createHash('sha256').update(bytes).digest('hex')), 'the page tells the hash of the file')
    // An independent reader finds the documents byte for byte.
    const inside = unzipSync(new Uint8Array(bytes))
    const found = Object.entries(inside).filter(([name]) => name.startsWith('documents/')).map(([, content]) => createHash('sha256').update(content).digest('hex'))
    assert.deepEqual(found.filter((digest) => sent.has(digest)).length, 7)

    await t.test('on another machine', async (u) => {
      const other = await engine.open()
      u.after(() => other.close())
      await visit(other, server.url)
      await speak(other, 'en')
      await go(other, 'case')
      await other.attach('#case-open', file)
      await other.waitFor(() => (document.getElementById('case-result')?.textContent ?? '').includes('Opened'))
      assert.match(await other.eval(said), /come out here as they did there/)
      await go(other, 'check')
      assert.deepEqual(await other.eval(shown), outcomes)
      // Saved again, it is the same application with the same documents.
      await go(other, 'case')
      await other.click('.form .primary')
      const again = unzipSync(new Uint8Array(readFileSync(await saved(other.downloads))))
      for (const name of Object.keys(inside).filter((each) => each.startsWith('documents/') || each === 'application.json')) {
        assert.ok(Buffer.compare(Buffer.from(again[name] ?? []), Buffer.from(inside[name] ?? [])) === 0, name)
      }

      await go(other, 'project')
      await other.type('#f-project-place', ' X')
      await go(other, 'case')
      await other.attach('#case-compare', file)
      await other.waitFor(() => document.querySelectorAll('.differences tbody tr').length === 1)
      assert.match(await other.eval(() => document.querySelector('.differences tbody tr')?.textContent ?? ''), / X/)
      assert.deepEqual(await other.problems(), [])
    })

    await t.test('with a changed byte, cut short, or another file: refused, and nothing has changed', async () => {
      await go(session, 'case')
      const flipped = Buffer.from(bytes)
      const at = bytes.indexOf('/Type/Catalog') + 3
      flipped[at] = (flipped[at] ?? 0) ^ 1
      for (const [name, content, words] of /** @type {[string, Buffer, RegExp][]} */ ([
        ['flipped.tanu', flipped, /not as it was packed: documents\/passport\/1-passport/],
        ['cut.tanu', bytes.subarray(0, bytes.length - 3000), /cut short/],
        ['other.tanu', Buffer.from('hello'), /not a case file/],
      ])) {
        writeFileSync(join(papers, name), content)
        const was = await session.eval(said)
        await session.attach('#case-open', join(papers, name))
        await session.waitFor((text) => (document.getElementById('case-result')?.textContent ?? '') !== text && (document.getElementById('case-result')?.textContent ?? '').includes('not opened'), was)
        assert.match(await session.eval(said), words, name)
      }
      await session.waitFor(kept, '/documents/passport/files/1/name', `passport-${engine.name}.pdf`)
      await go(session, 'start')
      await session.waitFor(() => document.querySelectorAll('.drafts li').length === 0)
    })
    assert.deepEqual(await session.problems(), [])
  })
}

test('dropped anywhere it is opened, and the application in hand is kept', { timeout: 120_000 }, async (t) => {
  const [first] = engines
  const session = await /** @type {NonNullable<typeof first>} */ (first).open()
  t.after(() => session.close())
  await visit(session, server.url)
  await speak(session, 'en')
  await go(session, 'project')
  await session.type('#f-project-name', 'In hand')
  await session.waitFor(kept, '/project/name', 'In hand')
  await session.eval(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
    const data = new DataTransfer()
    data.items.add(new File([bytes], 'case.tanu'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, readFileSync(carried).toString('base64'))
  await session.waitFor(() => (document.getElementById('case-result')?.textContent ?? '').includes('Opened'))
  await go(session, 'start')
  await session.waitFor(() => document.querySelector('.drafts li .draft-name')?.textContent?.trim() === 'In hand')
})
