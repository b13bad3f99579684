/** Two versions of one letter: what the page writes in two languages has no difference, and each difference that is planted is found, in its place. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { compare } from '../src/letter/compare.js'
import { numerals } from '../src/letter/numbers.js'
import { plain } from '../src/letter/write.js'
import { scenarios } from './scenarios.mjs'
import { startCore, written } from './written.mjs'

/** @typedef {import('./written.mjs').Language} Language */
/** @type {(method: string, input: object) => any} */
let call
/** @type {any} */
let application

before(async () => {
  call = await startCore()
  application = structuredClone([...scenarios()][0]?.[1].application)
  // More of what a letter may hold: a period of its own, tonnes, a telephone.
  application.project.results = '70 тыс. тонн катодной меди в год за 2028–2031 годы, выручка 214 млрд тенге, 900 рабочих мест'
})

/** @param {string} text */
const version = (text) => ({ text, read: call('read', { text, filed: '2026-11-23' }) })

/** @param {any} of @param {Language} language */
const letter = (of, language) => plain(written(call, of, language))

/** Changes the first such passage; its blanks may be no-break ones. @param {string} text @param {string} from @param {string} to */
function swap(text, from, to) {
  const at = text.replaceAll('\u00a0', ' ').indexOf(from)
  assert.ok(at >= 0, `no «${from}» in the letter`)
  return text.slice(0, at) + to + text.slice(at + from.length)
}

/** @param {import('../src/letter/compare.js').Version} version @param {import('../src/letter/compare.js').Side | undefined} said */
const passage = ({ text }, said) => (said?.start === undefined ? (said?.value ?? '–') : text.slice(said.start, said.end).replaceAll('\u00a0', ' '))

/** As text: kind, why, which, and the passage in each version. @param {import('../src/letter/compare.js').Version} left @param {import('../src/letter/compare.js').Version} right */
const told = (left, right) =>
  compare(left, right).differences.map((d) => {
    const of = d.why === 'status' ? `${d.which} ${d.left?.value} | ${d.right?.value}` : `${passage(left, d.left)} | ${passage(right, d.right)}`
    return `${d.kind} ${d.why}: ${of}`
  })

test('the versions that the page writes from one form have no difference, in each pair of languages', () => {
  let count = 0
  for (const [name, scenario] of scenarios()) {
    const versions = /** @type {Language[]} */ (['kk', 'ru', 'en']).map((language) => version(letter(scenario.application, language)))
    for (const [a, b] of [[0, 1], [0, 2], [1, 2]]) {
      const [left, right] = [versions[a ?? 0], versions[b ?? 0]]
      assert.ok(left && right)
      assert.deepEqual(told(left, right), [], name)
      assert.ok(compare(left, right).compared >= 15, name)
      count++
    }
  }
  assert.ok(count > 600, `${count} pairs`)
})

/** What is changed in the Russian version, and what must be told of it and the Kazakh one. @type {[string, string, string[]][]} */
const planted = [
  // Money: a digit, a group, a multiplier, digits in another order, one that is gone, one that is new, a currency.
  ['71 500 000 000 тенге', '71 500 000 001 тенге', ['money value: 71 500 000 000 теңге | 71 500 000 001 тенге']],
  ['71 500 000 000 тенге', '71 500 000 тенге', ['money value: 71 500 000 000 теңге | 71 500 000 тенге', 'commitment status: cost present | weak']],
  ['составит 520 000 тенге', 'составит 502 000 тенге', ['money value: 520 000 теңге | 502 000 тенге']],
  ['412 600 тенге', '412 601 тенге', ['money value: 412 600 теңге | 412 601 тенге']],
  ['4 325 тенге', '3 932 тенге', ['money value: 4 325 теңге | 3 932 тенге']],
  ['214 млрд тенге', '214 млн тенге', ['money value: 214 млрд тенге | 214 млн тенге']],
  ['214 млрд тенге', '214,5 млрд тенге', ['money value: 214 млрд тенге | 214,5 млрд тенге']],
  ['214 млрд тенге', '214 млрд рублей', ['money value: 214 млрд тенге | 214 млрд рублей']],
  [', выручка 214 млрд тенге', '', ['money missing: 214 млрд тенге | –']],
  ['900 рабочих мест', '900 рабочих мест, налоги 3 млрд тенге', ['money missing: – | 3 млрд тенге']],
  ['900 рабочих мест', '900 рабочих мест, повторно 214 млрд тенге', ['money repeat: – | 214 млрд тенге']],
  // Index units.
  ['16 531 791 МРП', '16 531 971 МРП', ['mci value: 16 531 791 АЕК | 16 531 971 МРП']],
  ['не ниже 14 500 000 МРП', 'не ниже 14 000 000 МРП', ['mci value: 14 500 000 АЕК | 14 000 000 МРП']],
  // Percent: the value and what is said of it.
  ['не менее 50 %', 'не менее 51 %', ['percent value: 50 % | 51 %']],
  ['не менее 50 %', 'не более 50 %', ['percent comparator: 50 % | 50 %', 'commitment status: inCountryValue present | weak']],
  ['не менее 50 %', 'более 50 %', ['percent comparator: 50 % | 50 %']],
  ['2027 год – 55 %', '2027 год – 55,5 %', ['percent value: 55 % | 55,5 %']],
  ['2027 год – 55 %, ', '', ['date missing: 2027 | –', 'percent missing: 55 % | –']],
  // Days, months, quarters, years.
  ['23.11.2026', '24.11.2026', ['date value: 23.11.2026 | 24.11.2026']],
  ['23.11.2026', '23 декабря 2026 года', ['date value: 23.11.2026 | 23 декабря 2026 года']],
  ['от 30.09.2026', 'от 30.09.2025', ['date value: 30.09.2026 | 30.09.2025']],
  ['24 мая 2018 года', '24 июня 2018 года', ['date value: 2018 жылғы 24 мамырдағы | 24 июня 2018 года']],
  ['III квартал 2026', 'II квартал 2026', ['date value: 2026 ж. III тоқсан | II квартал 2026 г']],
  ['2028 год – 50 %', '2029 год – 50 %', ['date value: 2028 | 2029']],
  ['Единую карту индустриализации 10.02.2026', 'Единую карту индустриализации', ['date missing: 10.02.2026 | –']],
  // Periods.
  ['03.2026 – 12.2031', '03.2026 – 12.2030', ['period value: 03.2026 – 12.2031 | 03.2026 – 12.2030']],
  ['03.2026 – 12.2031', '04.2026 – 12.2031', ['period value: 03.2026 – 12.2031 | 04.2026 – 12.2031']],
  ['за 2028–2031 годы', 'за 2028–2032 годы', ['period value: 2028–2031 годы | 2028–2032 годы']],
  [' за 2028–2031 годы', '', ['period missing: 2028–2031 годы | –']],
  // Codes and numbers.
  ['ОКЭД 24.44', 'ОКЭД 24.45', ['activity value: 24.44 | 24.45']],
  ['БИН (ИИН) 281140000170', 'БИН (ИИН) 140940023346', ['number value: 281140000170 | 140940023346']],
  ['БИН (ИИН) 281140000170\n', '', ['number missing: 281140000170 | –']],
  ['№ 372', '№ 373', ['other-number value: 372 | 373']],
  ['№ 27-5/118', '№ 27-5/181', ['other-number value: 118 | 181']],
  ['решение комиссии № 7', 'решение комиссии № 17', ['other-number value: 7 | 17']],
  ['70 тыс. тонн', '70 млн тонн', ['other-number value: 70 тыс | 70 млн']],
  ['900 рабочих мест', '90 рабочих мест', ['other-number value: 900 | 90']],
  ['+7 710 000 00 00', '+7 710 000 00 01', ['other-number value: +7 710 000 00 00 | +7 710 000 00 01']],
  // The region.
  ['Место реализации: Карагандинская область', 'Место реализации: Павлодарская область', ['region missing: – | Павлодарская область']],
  // Enclosures: their pages, and those that are gone, promised or said to be left out.
  ['(договор) – 24 стр.', '(договор) – 25 стр.', ['other-number value: 24 | 25']],
  ['письменное обоснование необходимости получения лицензии – 4 стр.;\n', 'x;\n', ['other-number missing: 4 | –', 'enclosure status: justification listed | absent']],
  ['паспорт проекта – 9 стр.', 'паспорт проекта – 9 стр. (будет представлен позже)', ['enclosure status: passport listed | deferred']],
  ['слайд-презентация на одном листе – 1 стр.', 'слайд-презентация на одном листе – 1 стр. (не прилагается)', ['enclosure status: slide listed | negated']],
  // Commitments: weakened, refused, gone.
  ['исключительно в качестве', 'преимущественно в качестве', ['commitment status: ownUse present | weak']],
  ['что выше среднего статистического показателя региона – 412 600 тенге', 'что не ниже среднего показателя региона', ['money missing: 412 600 теңге | –', 'commitment status: wage present | weak']],
  ['проект будет реализован в соответствии с планом-графиком, прилагаемым к заявлению;', 'x;', ['commitment status: schedule present | absent']],
]

test('each planted difference is found, with its kind and both passages, and nothing else', () => {
  assert.ok(planted.length >= 40, String(planted.length))
  const [kk, ru] = [letter(application, 'kk'), letter(application, 'ru')]
  assert.deepEqual(told(version(kk), version(ru)), [])
  const wrong = []
  for (const [from, to, expected] of planted) {
    const found = told(version(kk), version(swap(ru, from, to))).sort()
    if (found.join('\n') !== [...expected].sort().join('\n')) wrong.push({ from, to, expected, found })
  }
  assert.deepEqual(wrong, [])
})

test('the same value written in another way is no difference', () => {
  const [kk, ru] = [letter(application, 'kk'), letter(application, 'ru')]
  for (const [from, to] of [
    ['71 500 000 000 тенге', '71,5 млрд тенге'],
    ['71 500 000 000 тенге', '71 500 000 000 (семьдесят один миллиард пятьсот миллионов) тенге'],
    ['не менее 50 %', 'не менее пятидесяти процентов'],
    ['не менее 50 %', 'не менее 50,0 процентов'],
    ['23.11.2026', '23 ноября 2026 года'],
    ['от 30.09.2026', 'от 30 сентября 2026 г.'],
    ['ОКЭД 24.44', 'ОКЭД 2444'],
    ['70 тыс. тонн', '70 000 тонн'],
    ['2027 год – 55 %', '2027: 55 %'],
    ['+7 710 000 00 00', '+7 (710) 000-00-00'],
    ['1) паспорт проекта', '– паспорт проекта'],
  ]) assert.deepEqual(told(version(kk), version(swap(ru, from ?? '', to ?? ''))), [], `${from} → ${to}`)
})

test('sums that changed places are told apart by what they are of', () => {
  const [kk, ru] = [letter(application, 'kk'), letter(application, 'ru')]
  const turned = swap(swap(swap(ru, '71 500 000 000 тенге', '§'), 'составит 520 000 тенге', 'составит 71 500 000 000 тенге'), '§', '520 000 тенге')
  assert.deepEqual(
    told(version(kk), version(turned)).filter((each) => each.startsWith('money')).sort(),
    ['money about: 520 000 теңге | 520 000 тенге', 'money about: 71 500 000 000 теңге | 71 500 000 000 тенге'],
  )
})

test('the same versions the other way round have the same differences, mirrored', () => {
  const [kk, ru] = [letter(application, 'kk'), letter(application, 'ru')]
  for (const [from, to, expected] of planted) assert.equal(compare(version(swap(ru, from, to)), version(kk)).differences.length, expected.length, from)
})

test('a text that is no such letter is not compared', () => {
  const good = version(letter(application, 'kk'))
  for (const text of ['', 'Добрый день!', 'x'.repeat(1000)]) {
    assert.deepEqual(compare(good, version(text)), { left: true, right: false, compared: 0, differences: [] })
    assert.deepEqual(compare(version(text), good), { left: false, right: true, compared: 0, differences: [] })
  }
})

test('numbers without a meaning are found as they are written', () => {
  const text = '1) 24 листа\n2. 31 бет, 70 мың тонна; 1,50; 1.5; 0,07 млн; № 027; п. 4.1.2; +7 (710) 000-00-01; 12 000 000 т, 2029'
  const found = numerals(text, [{ start: text.indexOf('2029'), end: text.length }])
  assert.deepEqual(found.map((n) => n.value), ['24', '31', '70000', '1.5', '1.5', '70000', '027', '4.1.2', '+77100000001', '12000000'])
  for (const { start, end } of found) assert.match(text.slice(start, end), /^[+\d].*[\d\p{L})]$/u)
})

test('long hostile texts are compared in bounded time', () => {
  const base = letter(application, 'ru')
  const many = version(`${base}\n${Array.from({ length: 20_000 }, (_, i) => `№ ${i + 5000}`).join('; ')}`)
  const other = version(`${base}\n${Array.from({ length: 20_000 }, (_, i) => `№ ${i + 50_000}`).join('; ')}`)
  const from = performance.now()
  assert.ok(compare(many, other).differences.length > 10_000)
  assert.ok(performance.now() - from < 5000)
})
