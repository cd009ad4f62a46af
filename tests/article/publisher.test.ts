// Who published a text, and outlets that are only quoted, credited or followed.
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/article/document.ts'
import { layout } from '../../src/article/layout.ts'
import { outletAt, outletNamed } from '../../src/article/outlet.ts'
import { findPublisher } from '../../src/article/publisher.ts'

const HEADLINE = 'Ministers of both countries meet in the capital'
const STORY = [
  'Ministers of the two neighbours met in the capital to talk about the border, officials told reporters.',
  'They agreed to meet again and to keep their soldiers away from the river, the officials added.',
  'Nobody was hurt in the incidents that led to the meeting, according to a statement by both sides.',
].join('\n\n')
const documentOf = (body: string): Document => layout({ key: 'a', mediaType: 'text/plain', body, given: {} })
const publisher = (body: string) => {
  const found = findPublisher(documentOf(body))
  return found && [found.value, found.rule]
}
const above = (...lines: string[]) => [...lines, STORY].join('\n\n')
const below = (...lines: string[]) => [HEADLINE, STORY, ...lines].join('\n\n')

describe('stated', () => {
  test.each<[string, string, string]>([
    [
      above(HEADLINE, 'TALLINN, June 4 (UPI) -- The ministers of both states met on Monday, officials said.'),
      'UPI',
      'publisher/dateline',
    ],
    [
      above(HEADLINE, 'ТАЛЛИН, 4 июня. /ТАСС/. Министры встретились в понедельник, сообщили чиновники.'),
      'TASS',
      'publisher/dateline',
    ],
    [above(`${HEADLINE} – Fox News`), 'Fox News', 'publisher/headline-suffix'],
    [above(`${HEADLINE} | Springfield Gazette`), 'Springfield Gazette', 'publisher/headline-suffix'],
    [above(HEADLINE, 'By Ana Ruiz for the Daily Mail'), 'Daily Mail', 'publisher/byline'],
    [above(HEADLINE, 'By ANA RUIZ', 'Associated Press'), 'AP', 'publisher/byline'],
    [above(HEADLINE, 'Interfax news agency, Moscow', '19 Jan 05'), 'Interfax', 'publisher/beside-mark'],
    [above(HEADLINE, '(Xinhua)', 'Updated: 2008-08-07 19:22'), 'Xinhua', 'publisher/beside-mark'],
    [above(HEADLINE, 'By ANA RUIZ', '.c The Associated Press'), 'AP', 'publisher/beside-mark'],
    [
      below('This report by The Canadian Press was first published May 4, 2019.'),
      'The Canadian Press',
      'publisher/self-named',
    ],
    [
      below('Press office "Two Rivers"', 'Photo: the ministry', 'Based on materials from TASS'),
      'Press office "Two Rivers"',
      'publisher/signature',
    ],
    [below('Source: https://www.example.org/news/12'), 'example.org', 'publisher/own-address'],
    [below('Follow Al Jazeera English:'), 'Al Jazeera', 'publisher/follow'],
    [below('© 2019 Reuters. All Rights Reserved.'), 'Reuters', 'publisher/copyright'],
    [
      below('Associated Press writers Ana Ruiz in Oslo and Bo Ek in Riga contributed to this report.'),
      'AP',
      'publisher/contributed',
    ],
  ])('%s', (body, value, rule) => {
    expect(publisher(body)).toEqual([value, rule])
  })

  test('an outlet writes of itself that it was told', () => {
    const found = findPublisher(
      documentOf(below('A senior diplomat told EUobserver that the mood has changed.')),
    )
    expect(found).toMatchObject({ value: 'EUobserver', basis: 'inferred', rule: 'publisher/told' })
  })

  test('the page’s mark-up and its address', () => {
    const document = documentOf(above(HEADLINE))
    const meta = [{ name: 'publisher' as const, value: 'BBC News', from: 'og' }]
    expect(findPublisher({ ...document, meta })).toMatchObject({ value: 'BBC', rule: 'publisher/og' })
    const given = { url: 'https://www.bbc.co.uk/news/1' }
    expect(findPublisher({ ...document, given })).toMatchObject({ value: 'BBC', basis: 'inferred' })
  })
})

describe('unknown', () => {
  test.each([
    above(HEADLINE),
    above(HEADLINE, 'He was quoted as saying so by the Interfax news agency, and Reuters reported the same.'),
    above(HEADLINE, 'A spokesman told Reuters so, and told Xinhua the same by telephone.'),
    above(HEADLINE, 'A spokesman told the BBC so, while CNN reported something else.'),
    above(HEADLINE, 'FILE PHOTO. The minister is welcomed at the airport. ©Ana Ruiz / Pool via REUTERS'),
    below('(Reporting by Ana Ruiz; Editing by Cleo Day)'),
    below('Based on materials from TASS'),
    below('Source'),
    below('Follow: Google News Icon'),
    below('Follow us on Twitter'),
    above('Minister says: no more talks – for now'),
    above('Talks go on in the Times of trouble – New York'),
  ])('%s', body => {
    expect(publisher(body)).toBeNull()
  })
})

test('outlets by name and by address', () => {
  expect(outletNamed('the associated  press')?.name).toBe('AP')
  expect(outletNamed('Associated')).toBeNull()
  expect(outletAt('edition.cnn.com')?.name).toBe('CNN')
  expect(outletAt('notcnn.com')).toBeNull()
  expect(outletAt('com')).toBeNull()
})
