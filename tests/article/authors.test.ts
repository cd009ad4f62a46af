// Bylines, credits and addresses; and everybody in them who did not write the text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAuthors } from '../../src/article/authors.ts'
import type { Document } from '../../src/article/document.ts'
import { layout } from '../../src/article/layout.ts'
import { isPerson, peopleIn, softened } from '../../src/article/names.ts'

const STORY = [
  'Ministers of the two neighbours met in the capital to talk about the border, officials told reporters.',
  'They agreed to meet again and to keep their soldiers away from the river, the officials added.',
  'Nobody was hurt in the incidents that led to the meeting, according to a statement by both sides.',
].join('\n\n')
const documentOf = (body: string): Document => layout({ key: 'a', mediaType: 'text/plain', body, given: {} })
const below = (line: string) => `${STORY}\n\n${line}`
const above = (...lines: string[]) =>
  ['Ministers of both countries meet in the capital', ...lines, STORY].join('\n\n')
const authors = (body: string) => findAuthors(documentOf(body)).map(({ value }) => value)

describe('authors', () => {
  test.each<[string, string[]]>([
    [above('By Ana Ruiz'), ['Ana Ruiz']],
    [
      above('By ANA RUIZ, BO LINDQVIST McCALL and CLEO D’ARCY'),
      ['Ana Ruiz', 'Bo Lindqvist McCall', 'Cleo D’Arcy'],
    ],
    [above('By Ana Ruiz and Bo Ek for the Example Post'), ['Ana Ruiz', 'Bo Ek']],
    [above('By Ana Ruiz, Diplomatic Correspondent'), ['Ana Ruiz']],
    [above('By Ana RuizFOXNews'), ['Ana Ruiz']],
    [above('By Ana Ruiz | Published 4 May 2019'), ['Ana Ruiz']],
    [above('Reported by: Meera Chandran'), ['Meera Chandran']],
    [above('By Jan van der Berg and Luis de la Cruz in Madrid'), ['Jan van der Berg', 'Luis de la Cruz']],
    [below('(Reporting by Ana Ruiz and Bo Ek; Editing by Cleo Day)'), ['Ana Ruiz', 'Bo Ek']],
    [below('(Writing by Ana Ruiz, reporting by Bo Ek, editing by Cleo Day)'), ['Ana Ruiz', 'Bo Ek']],
    [
      below('(Writing and additional reporting by Ana Ruiz in Oslo and Bo Ek in Riga; Editing by Cleo Day)'),
      ['Ana Ruiz', 'Bo Ek'],
    ],
    [
      below(
        '(Reporting by Ana Ruiz,; Additional reporting by Bo Ek and Dan Poe at the United Nations in New York; Writing by Eve Fox; Editing by Cleo Day)',
      ),
      ['Ana Ruiz', 'Eve Fox'],
    ],
    [
      below('(Additional reporting by Bo Ek in Moscow; Writing by Eve Fox; Editing by Cleo Day)'),
      ['Eve Fox'],
    ],
    [below('Contact Ana Ruiz on Twitter at http://twitter.com/@anaruiz'), ['Ana Ruiz']],
    [below('Follow Ana Ruiz on Twitter: @anaruiz'), ['Ana Ruiz']],
    [above('By Xinhua writers Ana Ruiz, Bo Ek and Cleo Day'), ['Ana Ruiz', 'Bo Ek', 'Cleo Day']],
    [below('Author`s name Ana Ruiz'), ['Ana Ruiz']],
    [below('(Additional reporting by Bo Ek. Writing by Ana Ruiz; Editing by Cleo Day)'), ['Ana Ruiz']],
    [above('By Ana Ruiz Wednesday 26 Dec 2018, 8:33 PM'), ['Ana Ruiz']],
    [below(['More', 'of', 'the', 'Ferry sold', 'By Cleo Day'].join('\n\n')), []],
    [below('Write to Ana Ruiz at ana.ruiz@example.org and Bo Ek at bo@example.org'), ['Ana Ruiz', 'Bo Ek']],
  ])('%s', (body, names) => {
    expect(authors(body)).toEqual(names)
  })

  test('a byline counts before a credit', () => {
    expect(authors(`${above('By Ana Ruiz')}\n\n(Reporting by Bo Ek; Editing by Cleo Day)`)).toEqual([
      'Ana Ruiz',
    ])
  })

  test('passages are the names as printed', () => {
    const body = above('By ANA RUIZ and BO EK')
    const printed = findAuthors(documentOf(body)).map(({ passage }) =>
      body.slice(passage!.start, passage!.end),
    )
    expect(printed).toEqual(['ANA RUIZ', 'BO EK'])
  })

  test('a page’s own mark-up comes first', () => {
    const meta = [{ name: 'author' as const, value: 'Ana Ruiz', from: 'json-ld' }]
    expect(findAuthors({ ...documentOf(above('By Bo Ek')), meta })).toMatchObject([
      { value: 'Ana Ruiz', rule: 'author/json-ld' },
    ])
  })
})

describe('nobody', () => {
  test.each([
    above('By Staff Reporter'),
    above('By Associated Press'),
    above('By Agence France-Presse'),
    above('By Reuters Staff'),
    above('By Our Foreign Desk'),
    above('By the time the ministers met, it was late'),
    below('(Editing by Cleo Day)'),
    below('Associated Press writers Ana Ruiz in Oslo and Bo Ek in Riga contributed to this report.'),
    below('Additional reporting by Bo Ek'),
    below('Follow us on Twitter at http://twitter.com/example'),
    below('Photo by Ana Ruiz'),
    below('The letter, signed by Ana Ruiz and Bo Ek, was read aloud by the chairman.'),
    STORY,
  ])('%s', body => {
    expect(authors(body)).toEqual([])
  })
})

test.each<[string, boolean]>([
  ['Ana Ruiz', true],
  ['A. B. Ruiz', true],
  ["Ana O'Neill-Diaz", true],
  ['Иван Петров', true],
  ['Jordan Press', true],
  ['Ana', false],
  ['ana ruiz', false],
  ['Associated Press', false],
  ['Web Desk', false],
  ['Ana Ruiz said that', false],
  ['Ana Ruiz Bo Ek Cleo Day', false],
])('%s is a person: %s', (name, person) => {
  expect(isPerson(name)).toBe(person)
})

test('capitals are softened and nothing else', () => {
  expect(softened('MARY JANE McCONNELL-O’NEILL')).toBe('Mary Jane McConnell-O’Neill')
  expect(softened('Ana MacArthur')).toBe('Ana MacArthur')
})

test('any list: no throw, and what is found is printed there', () => {
  const pieces = fc.constantFrom(
    'Ana Ruiz',
    'BO EK',
    ', ',
    ' and ',
    ' in Oslo',
    '; ',
    'FOX',
    ' | ',
    '(',
    'von ',
    '\n',
    '1',
  )
  fc.assert(
    fc.property(
      fc.array(pieces).map(it => it.join('')),
      list => {
        const whole = list.replaceAll('|', '')
        for (const { printed } of peopleIn(list)) expect(whole).toContain(printed)
      },
    ),
  )
})

const pageAuthors = (body: string) =>
  findAuthors(layout({ key: 'a', mediaType: 'text/html', body, given: {} })).map(({ value }) => value)
const signed = (head: string, body = '') =>
  pageAuthors(
    `<head>${head}</head><h1>Barge sinks at the narrows</h1>${body}<p>The harbour of Varnhold was closed after a barge sank at its narrowest point.</p>`,
  )

test.each([
  [
    'the outlet among its authors',
    '<meta property="og:site_name" content="Two Rivers"><meta name="author" content="Two Rivers"><meta name="author" content="Ida Holm">',
    '',
    ['Ida Holm'],
  ],
  ['names as libraries write them', '<meta name="citation_author" content="Holm, Ida">', '', ['Ida Holm']],
  [
    '"und" between names',
    '<meta name="author" content="Ida Holm und Per Lund">',
    '',
    ['Ida Holm', 'Per Lund'],
  ],
  [
    'names in an element for authors',
    '',
    '<div class="article-author"><a href="/p/1">Ida Holm</a></div>',
    ['Ida Holm'],
  ],
  [
    'words in another element',
    '',
    '<div class="section"><a href="/s/1">Harbour News</a></div><div class="kicker">Long Read</div>',
    [],
  ],
])('of a page with %s', (_, head, body, names) => expect(signed(head, body)).toEqual(names))
