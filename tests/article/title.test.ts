import { expect, test } from 'vitest'
import { layout } from '../../src/article/layout.ts'
import { bareHeadline, findSummary, findTitle } from '../../src/article/title.ts'

test.each([
  ['Bridge closed for a month – Reuters', 'Bridge closed for a month'],
  ['Bridge closed for a month - BBC News', 'Bridge closed for a month'],
  ['Bridge closed for a month | Varnhold Courier', 'Bridge closed for a month'],
  ['UPDATE 2-Oil falls as tankers sail', 'Oil falls as tankers sail'],
  ['(LEAD) Ministers agree to meet', 'Ministers agree to meet'],
  ['URGENT: Ministers agree to meet', 'Ministers agree to meet'],
  ['Ministers agree to meet - 3 April, 2003', 'Ministers agree to meet'],
  ['Ministers agree to meet in the harbour (4)', 'Ministers agree to meet in the harbour'],
])('%s is shown as %s', (headline, shown) => expect(bareHeadline(headline)).toBe(shown))

test.each([
  'Bridge to stay closed - mayor',
  'No deal before Friday — spokesman for the council',
  'Bridge closed - again',
  'Updates to the ferry plan put off',
  'Alert over rising river',
  'The events of 3 April, 2003',
  'Mother of twins (38) wins ferry race',
])('%s stays whole', headline => expect(bareHeadline(headline)).toBe(headline))

const read = (body: string) => layout({ key: 'k', mediaType: 'text/plain', body, given: {} })

test.each([
  ['OSLO, May 3 (Reuters) - The bridge is closed. It will open in June.', 'The bridge is closed'],
  ['VARNHOLD, 3 мая. /ТАСС/. Мост закрыт, сообщил мэр. Его откроют в июне.', 'Мост закрыт, сообщил мэр'],
  ['The U.S. envoy left Oslo on Monday. He will be back.', 'The U.S. envoy left Oslo on Monday'],
])('a title made of the first sentence, without its dateline: %s', (body, title) => {
  expect(findTitle(read(body))).toMatchObject({
    value: title,
    basis: 'generated',
    rule: 'title/first-sentence',
  })
})

test('a long first sentence is cut at a word', () => {
  const { value } = findTitle(
    read(`The mayor said ${'that the bridge would stay closed and '.repeat(8)}that was all.`),
  )
  expect(value.length).toBeLessThanOrEqual(111)
  expect(value).toMatch(/\w…$/)
})

test('the passage of a headline is what is shown of it', () => {
  const document = read(
    'Bridge closed for a month – Reuters\n\nThe bridge over the harbour is closed, the mayor said on Monday.',
  )
  const { value, passage } = findTitle(document)
  expect(document.text.slice(passage?.start, passage?.end)).toBe(value)
})

const LEAD = 'The ferry was turned back on Monday, the harbour office said.'
const AFTER = 'It will sail again when the storm is over, the office said.'

test.each([
  ['ends with an abbreviation', 'Storm threatens Ostrava and southeastern U.S.'],
  ['begins with "More"', 'More ferries turned back from Riga harbour'],
])('a headline that %s', (_, headline) => {
  expect(findTitle(read([headline, LEAD, AFTER].join('\n\n')))).toMatchObject({
    value: headline,
    basis: 'stated',
  })
})

test.each([
  ['a dateline with a few words', 'VARNHOLD, Nov. 14 (Xinhua) -- Ferry turned back'],
  ['a note in brackets', '(Strong language in the last paragraph)'],
  ['who signed a post', '- Harbour Office (@harbour) May 15, 2016'],
])('no headline: %s', (_, line) => {
  expect(findTitle(read([line, LEAD, AFTER].join('\n\n'))).basis).toBe('generated')
})

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Harbour', 'Jobs', 'Cars', 'Homes']
const HEADLINE = 'Ferry turned back at the mouth of the harbour'
const dump = (...lines: string[]) => [...MENU, ...lines].join('\n')

test.each([
  [
    'that a list in the menu seems to hold',
    dump('More from the Courier', 'Radio', 'TV', HEADLINE, LEAD, AFTER),
  ],
  [
    'above buttons that stand often',
    dump(
      'Back To Main Menu',
      'a',
      'Back To Main Menu',
      'b',
      'Back To Main Menu',
      'Back To Main Menu',
      HEADLINE,
      'May 4, 2019',
      LEAD,
      AFTER,
    ),
  ],
  [
    'above a standfirst that says more of the lead',
    dump(
      HEADLINE,
      'The harbour office said on Monday that the ferry will sail again after the storm',
      'By Ana Ruiz',
      LEAD,
      AFTER,
    ),
  ],
  [
    'above a stamp that is signed',
    dump('Cars sell well in Tarn again', HEADLINE, 'Monday May 6, 2019 7:45 am PST by Ana Ruiz', LEAD, AFTER),
  ],
  [
    'above a byline in two lines',
    dump('What the harbour says of its ferry', HEADLINE, 'By', 'Ana Ruiz', LEAD, AFTER),
  ],
  [
    'below a clip’s list of buttons',
    dump(
      'Learn More',
      HEADLINE,
      'Ana Ruiz Varnhold Courier',
      'Published 10:02 AM EST May 6, 2019',
      LEAD,
      AFTER,
    ),
  ],
])('the headline of a page %s', (_, body) => {
  expect(findTitle(read(body)).value).toBe(HEADLINE)
})

test('the name of a paper that stands above and below the headline is not the headline', () => {
  const paper = 'New York Daily News'
  const headline = 'Ferry turned back at the mouth of the harbour'
  expect(findTitle(read([paper, headline, paper, LEAD, AFTER].join('\n\n'))).value).toBe(headline)
})

test.each(['', '   \n\n ', '\u0000'])('a text without words has no title: %j', body => {
  expect(findTitle(read(body))).toMatchObject({ basis: 'generated', passage: null })
  expect(findSummary(read(body))).toBe('')
})
