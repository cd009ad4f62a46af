// Datelines in every agency's form, and openings in capitals that are none.
import { expect, test } from 'vitest'
import { findDateline } from '../../src/article/dateline.ts'
import { layout } from '../../src/article/layout.ts'
import { findPlace } from '../../src/article/place.ts'

const documentOf = (body: string) => layout({ key: 'a', mediaType: 'text/plain', body, given: {} })

test.each<[string, string, string | null]>([
  ['HELSINKI, March 4 (Reuters) - Finland said on Monday it would pay.', 'HELSINKI', 'Reuters'],
  ['TALLINN, Estonia, June 19 (UPI) -- Ministers of four states met.', 'TALLINN, Estonia', 'UPI'],
  ['MOSCOW, October 20. /TASS/. The talks went on.', 'MOSCOW', 'TASS'],
  ['QUITO, Nov. 28, 2006 (AFP) - Voters went to the polls.', 'QUITO', 'AFP'],
  ['PALM BEACH, Fla. (AP) — The president said he would wait.', 'PALM BEACH, Fla.', 'AP'],
  ['ST. PETERSBURG, May 2 (Xinhua) -- The forum opened.', 'ST. PETERSBURG', 'Xinhua'],
  ['PORT-AU-PRINCE (Reuters) - Rain went on.', 'PORT-AU-PRINCE', 'Reuters'],
  ['OSLO - The ministers left without a word.', 'OSLO', null],
  ['LISBON – “We agree,” the premier said.', 'LISBON', null],
  ['BAKU/YEREVAN A wave of visits has begun.', 'BAKU/YEREVAN', null],
  ['NEW DELHI Two ministers met in the city.', 'NEW DELHI', null],
  ["CAIRO Egypt's cabinet met.", 'CAIRO', null],
  ['Berlin (dpa) - Die Minister trafen sich.', 'Berlin', 'dpa'],
  ['Kiev, 5 September (Interfax) - The sides met.', 'Kiev', 'Interfax'],
  ['MOSCOW. Oct 20 (Interfax) - The sides met.', 'MOSCOW', 'Interfax'],
  ['МОСКВА, 20 октября. /ТАСС/. Переговоры продолжаются.', 'МОСКВА', 'TASS'],
  ['МОСКВА, 20 окт — РИА Новости. Переговоры продолжаются.', 'МОСКВА', 'RIA Novosti'],
  ['YEREVAN, OCTOBER 5, ARMENPRESS. The prime minister spoke.', 'YEREVAN', 'Armenpress'],
  ['WASHINGTON _ Two ministers met in the city.', 'WASHINGTON', null],
  ['YEREVAN. – Two ministers met in the city.', 'YEREVAN', null],
  ['Kyiv. October 5. Interfax-Ukraine - Two ministers met.', 'Kyiv', 'Interfax-Ukraine'],
  ['Baku. 5 October. Ana Ruiz – APA. Two ministers met.', 'Baku', 'APA'],
  ['(ANSA) - ROME, OCT 5 - Two ministers met in the city.', 'ROME', 'ANSA'],
  ['Damascus, SANA- Two ministers met in the city.', 'Damascus', 'SANA'],
  ['Washington [US], October 5 (ANI): Two ministers met.', 'Washington', 'ANI'],
  ['ABU DHABI, 5th October, 2020 (WAM) -- Two ministers met.', 'ABU DHABI', 'WAM'],
  ['KUWAIT CITY (KUNA) -- The emir received a letter.', 'KUWAIT CITY', 'KUNA'],
  ['Oslo/Porto, 5 October 1999 (RFE/RL) - Two ministers met.', 'Oslo/Porto', 'RFE/RL'],
  ['ROME—A ferry was turned back at the harbour.', 'ROME', null],
  [
    'BELGRADE, Serbia-Montenegro, Nov. 2 (Xinhua) -- Two ministers met.',
    'BELGRADE, Serbia-Montenegro',
    'Xinhua',
  ],
  ['JAKARTA , Nov. 16 (Xinhua) -- Two ministers met.', 'JAKARTA', 'Xinhua'],
  ['Oslo (CNN)Two ministers met in the city.', 'Oslo', 'CNN'],
  ['Hong Kong (CNN Business)Shares slid on Tuesday.', 'Hong Kong', 'CNN'],
  ['(ANSA) - Rome, March 4 - Two ministers met in the city.', 'Rome', 'ANSA'],
  ['DOHA, June 26 The head of the harbour left on Monday.', 'DOHA', null],
  ['Yerevan, 12 September: Two ministers met in the city.', 'Yerevan', null],
  ['МОСКВА, 12 марта 2019 г. Переговоры продолжаются.', 'МОСКВА', null],
  ['7 февраля, Минск /Корр. БЕЛТА/. Переговоры продолжаются.', 'Минск', 'BelTA'],
  ['RIGA (RIA Novosti): Two ministers met in the city.', 'RIGA', 'RIA Novosti'],
  ['(BRUSSELS) - The bloc may wait.', 'BRUSSELS', null],
  [
    'TOKYO (Tarn News / Courier - 16th September, 2020) The cabinet resigned.',
    'TOKYO',
    'Tarn News / Courier',
  ],
  ['EUOBSERVER / BRUSSELS - The bloc may wait.', 'BRUSSELS', 'EUobserver'],
])('%s', (text, place, agency) => {
  const dateline = findDateline(documentOf(`${text}\nA second paragraph follows here.`))
  expect([dateline?.place.name, dateline?.agency?.name ?? null]).toEqual([place, agency])
  const { start, end } = findPlace(documentOf(text))!.passage!
  expect(text.slice(start, end)).toBe(place)
})

test.each([
  'UPDATE 2 - Ministers meet again in the capital.',
  'EXCLUSIVE - Ministers meet again in the capital.',
  'NATO Secretary General Ana Bell spoke on Monday.',
  'EU - Ministers of the bloc met on Monday.',
  'MARKET REPORT Shares slid again on Tuesday.',
  'KABUL, AFGHANISTAN - MARCH 5: A soldier stands at the gate.',
  'FILE PHOTO. The minister is welcomed at the airport.',
  'Paris will host the talks, the ministry said.',
  'Moscow - long the host of the talks - said nothing.',
  'CAIRO agreed to the plan on Sunday.',
  'WHO (World Health Organization) staff left the town.',
  'BBC - The corporation said it had no comment.',
  'I - like many others - waited.',
  '(VARNHOLD) - nobody was there.',
  'Varnhold, 12 September: a barge sinks in the harbour.',
  'HARLOW UNITED, May 4 The second match was lost.',
  'Ministers met (CNN)Two others met in the city.',
  'Harlow, Upton 12',
  'Smith, John 3',
  'Foreign Minister Li (left) - The visit ended.',
])('no dateline: %s', text => {
  expect(findDateline(documentOf(`${text}\nA second paragraph follows here.`))).toBeNull()
})

test.each<[string, string, string | null]>([
  ['ANKARA', 'ANKARA', null],
  ['Baku, October 5, AZERTAC', 'Baku', 'Azertac'],
  ['Baku, Azerbaijan, Oct. 5', 'Baku, Azerbaijan', null],
])('alone on its line: %s', (line, place, agency) => {
  const document = documentOf(
    `Ministers meet again\n\n${line}\n\nThe ministers of both states met in the city on Tuesday, they said.`,
  )
  const dateline = findDateline(document)
  expect([dateline?.place.name, dateline?.agency?.name ?? null]).toEqual([place, agency])
  expect(dateline?.line.text).toMatch(/^(?:The|ANKARA)/)
})

test('the date between place and agency is part of it', () => {
  const text = 'Ministers meet\n\nTALLINN, Estonia, June 19 (UPI) -- Ministers of four states met.'
  const { date } = findDateline(documentOf(text))!
  expect(date).toMatchObject({ month: 6, day: 19 })
  expect(text.slice(date!.start, date!.end)).toBe('June 19')
})

test('a place in the middle of a story is none', () => {
  const story = Array.from({ length: 12 }, (_, i) => `Paragraph ${i} of the story goes on here.`)
  expect(findPlace(documentOf([...story, 'OSLO - The ministers left.'].join('\n')))).toBeNull()
})
