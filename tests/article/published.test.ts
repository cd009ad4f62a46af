// Publication dates and update stamps: stated in every form, inferred where the text fixes them, unknown everywhere else.
import { describe, expect, test } from 'vitest'
import type { Document, MetaField } from '../../src/article/document.ts'
import { layout } from '../../src/article/layout.ts'
import { findModified, findPublished } from '../../src/article/published.ts'

const NOW = '2026-11-01T00:00:00.000Z'
const documentOf = (body: string): Document => layout({ key: 'a', mediaType: 'text/plain', body, given: {} })
const published = (body: string) => {
  const found = findPublished(documentOf(body), NOW)
  return found && [found.value.value, found.basis, found.rule]
}

const HEADLINE = 'Ministers of both countries meet in the capital'
const STORY = [
  'Ministers of the two neighbours met in the capital to talk about the border, officials told reporters.',
  'They agreed to meet again and to keep their soldiers away from the river, the officials added.',
  'Nobody was hurt in the incidents that led to the meeting, according to a statement by both sides.',
].join('\n\n')
const page = (...above: string[]) => [...above, STORY].join('\n\n')

describe('stated', () => {
  test.each<[string, string, string, string]>([
    ['a stamp under the headline', page(HEADLINE, '14 Jun, 2019 06:20'), '2019-06-14T06:20', 'date/stamp'],
    [
      'a stamp behind its place',
      page(HEADLINE, 'VARNHOLD, 17. Oct 2019, 19:25'),
      '2019-10-17T19:25',
      'date/stamp',
    ],
    [
      'a stamp before its place',
      page(HEADLINE, '27 October 2023 - New Varnhold'),
      '2023-10-27',
      'date/stamp',
    ],
    [
      'a stamp over the headline',
      page('May 7, 2018 / 1:05 AM / Updated 3 hours ago', HEADLINE),
      '2018-05-07T01:05',
      'date/stamp',
    ],
    [
      'published and updated in one line',
      page(HEADLINE, 'October 2, 2017 | 5:10am | Updated October 3, 2017 | 8:45pm'),
      '2017-10-02T05:10',
      'date/stamp',
    ],
    [
      'updated first',
      page(HEADLINE, 'Updated 3 October 2017 08:45 | Published 2 October 2017 05:10'),
      '2017-10-02T05:10',
      'date/published',
    ],
    [
      'two figures for the year',
      page(HEADLINE, '06/15/16 12:19 PM EDT'),
      '2016-06-15T12:19-04:00',
      'date/stamp',
    ],
    [
      'a numeric date that its weekday settles',
      page(HEADLINE, 'Mon, 02/04/2013'),
      '2013-02-04',
      'date/stamp',
    ],
    [
      'an agency’s stamp with its place behind a bar',
      page(HEADLINE, 'KYODO NEWS - Jun 12, 2018 - 22:41 | All, Japan'),
      '2018-06-12T22:41',
      'date/stamp',
    ],
    [
      'an ISO date without its noughts',
      page(HEADLINE, 'Published: 2013-4-13 17:56:56'),
      '2013-04-13T17:56:56',
      'date/published',
    ],
    ['the day behind the headline', page(`${HEADLINE} - 3 April, 2003`), '2003-04-03', 'date/headline'],
    [
      'a day in full behind the agency',
      `TALLINN (AP) — Oct. 15, 2019 — ${STORY}`,
      '2019-10-15',
      'date/dateline',
    ],
    [
      'a label',
      page('Published 09:15 IST, March 3rd 2021', HEADLINE),
      '2021-03-03T09:15+05:30',
      'date/published',
    ],
    [
      'a label and a zone',
      page(
        HEADLINE,
        'By Ana Ruiz',
        'PUBLISHED: 22:19 GMT, 23 September 2020 | UPDATED: 22:40 GMT, 23 September 2020',
      ),
      '2020-09-23T22:19Z',
      'date/published',
    ],
    ['a Russian stamp', page(HEADLINE, '4 мая 2021 года, 18:05'), '2021-05-04T18:05', 'date/stamp'],
    [
      'a dateline with its year',
      `${HEADLINE}\n\nTALLINN, Nov. 22, 2006 (Xinhua) -- ${STORY}`,
      '2006-11-22',
      'date/dateline',
    ],
    [
      'a dateline in Russian',
      'РИГА, 22 ноября 2006 г. /ТАСС/. Министры двух стран встретились в столице, сообщили журналистам чиновники.',
      '2006-11-22',
      'date/dateline',
    ],
    [
      'the last line of the story',
      `${page(HEADLINE)}\n\nThis report by The Canadian Press was first published May 4, 2019.`,
      '2019-05-04',
      'date/first-published',
    ],
    [
      'the clock on the line below the day',
      page(HEADLINE, '14 June 2019\n06:20'),
      '2019-06-14T06:20',
      'date/stamp',
    ],
    [
      'a label of its own in the footer',
      `${page(HEADLINE, '14 June 2019')}\n\nPublication date: June 14, 2019, 12:20`,
      '2019-06-14T12:20',
      'date/published',
    ],
    ['a stamp below the story', `${page(HEADLINE)}\n\n4 May 2019`, '2019-05-04', 'date/stamp-below'],
    [
      'flattened to one line',
      `Встреча министров Министры двух стран встретились в столице. 4 мая 2021 года 18:05 Они договорились о новой встрече. Дата публикации: 4 мая 2021 года, 18:05 Версия для печати`,
      '2021-05-04T18:05',
      'date/stamp',
    ],
    [
      'flattened, without a label',
      `Встреча министров Министры двух стран встретились в столице. 4 мая 2021 года 18:05 Они договорились о новой встрече и обсудили границу.`,
      '2021-05-04T18:05',
      'date/stamp',
    ],
  ])('%s', (_, body, value, rule) => {
    expect(published(body)).toEqual([value, 'stated', rule])
  })

  test('the passage is the date as printed', () => {
    const body = page(HEADLINE, '14 Jun, 2019 06:20')
    const { start, end } = findPublished(documentOf(body), NOW)!.passage!
    expect(body.slice(start, end)).toBe('14 Jun, 2019 06:20')
  })

  test('a page’s own mark-up comes first, the most trusted field before the others', () => {
    const meta: MetaField[] = [
      { name: 'published', value: 'yesterday', from: 'json-ld' },
      { name: 'published', value: '2019-06-14T04:20:00Z', from: 'og' },
      { name: 'published', value: '2019-06-15', from: 'time' },
    ]
    const found = findPublished({ ...documentOf(page(HEADLINE, '16 June 2019')), meta }, NOW)
    expect(found).toMatchObject({
      value: { value: '2019-06-14T04:20:00Z' },
      basis: 'stated',
      rule: 'date/og',
    })
  })
})

describe('inferred', () => {
  const wire = (lead: string, ...rest: string[]) =>
    [`TALLINN, October 20. /TASS/. ${lead}`, ...rest, STORY].join('\n\n')
  test.each<[string, string, string, string]>([
    [
      'a dateline, its weekday and the newest year told as past',
      wire(
        'The ministers met, a spokesman said on Tuesday.',
        'Fighting flared up in summer 2014 and in April 2016.',
      ),
      '2020-10-20',
      'date/dateline+weekday',
    ],
    [
      'a later year told as still to come changes nothing, where it comes to the same',
      wire(
        'The ministers met, a spokesman said on Tuesday.',
        'Fighting flared up in April 2016. A vote is due in 2018.',
      ),
      '2020-10-20',
      'date/dateline+weekday',
    ],
    [
      'the weekday on which it was said, not those it was said about',
      wire(
        'The minister, arrested on Sunday, was freed, officials said on Tuesday.',
        'A first arrest was made in April 2016.',
      ),
      '2020-10-20',
      'date/dateline+weekday',
    ],
    [
      'the running year',
      page(
        HEADLINE,
        'Shares of the company, which had fallen 21 percent in 2016 through Monday, rose on Tuesday.',
      ),
      '2016',
      'date/running-year',
    ],
    [
      'a weekday after the newest day told as past',
      [
        'The two presidents talked by telephone on Thursday, the press office says.',
        'They recalled their declaration of January 11, 2021, and the meeting held in Riga on April 7, it added.',
        'On April 7 the premier was received by the president.',
      ].join('\n\n'),
      '2021-04-08',
      'date/weekday-after-newest',
    ],
  ])('%s', (_, body, value, rule) => {
    expect(published(body)).toEqual([value, 'inferred', rule])
  })

  test('nothing is inferred that lies after now', () => {
    const body = wire('The ministers met, a spokesman said on Tuesday.', 'Fighting flared up in April 2016.')
    expect(findPublished(documentOf(body), '2020-10-19T23:00:00Z')).toBeNull()
  })
})

describe('unknown', () => {
  test.each<[string, string]>([
    ['no date at all', page(HEADLINE)],
    ['only weekdays', page(HEADLINE, 'They will meet again on Friday, a spokesman said on Tuesday.')],
    [
      'the date of an event',
      page(HEADLINE, 'The battle of 4 May 2014 cost many lives, the ministers recalled together.'),
    ],
    [
      'a court date',
      page(HEADLINE, 'The sentencing is scheduled for March 7, 2007, the court said on Wednesday.'),
    ],
    [
      'a caption',
      page(HEADLINE, 'FILE PHOTO: Traders work in New York, U.S., November 18, 2019. REUTERS/Ana Ruiz'),
    ],
    [
      'a photographer’s caption',
      page(HEADLINE, 'KABUL, AFGHANISTAN - MARCH 5, 2012: A soldier stands at the gate.'),
    ],
    ['a copyright', `${page(HEADLINE)}\n\n© 2019 Example News. All rights reserved.`],
    ['only an update stamp', page(HEADLINE, 'Updated: 10:41, 9 March 2012')],
    ['an age', page(HEADLINE, 'Published 2 days ago')],
    [
      'a range of days whose year stands at its end',
      [
        'The two ministers talked by telephone on Sunday, the press office says.',
        'The union presides from January 1 to June 30, 2023. It took over on January 1, it added.',
      ].join('\n\n'),
    ],
    [
      'a day long after the newest full date',
      [
        'The two ministers talked by telephone on Sunday, the press office says.',
        'They recalled the meeting of January 11, 2021, and the one of September 3, it added. On September 3 they had disagreed.',
      ].join('\n\n'),
    ],
    ['a stamp with a clock below the story only', `${page(HEADLINE)}\n\n09:16 IST, March 3rd 2021`],
    [
      'stories listed below',
      `${page(HEADLINE)}\n\nAlso read\n\nPublished 9 March 2018 Harbour master finds message\n\n7 March 2018`,
    ],
    [
      'stamps of several days above the headline',
      ['Ferry sold', '4 May 2019', 'Bridge closed', '7 May 2019', HEADLINE, STORY].join('\n\n'),
    ],
    [
      'stamps of stories far below',
      [
        HEADLINE,
        STORY,
        'Recent',
        'Ferry',
        'Harbour',
        'Ferry sold',
        'Published May 4, 2019',
        'Bridge closed',
        'Published May 7, 2019',
      ].join('\n\n'),
    ],
    [
      'a book first published',
      page(HEADLINE, 'The novel was first published May 4, 1999 and sold well ever since.'),
    ],
    [
      'a report published',
      page(HEADLINE, 'In a report published on 5 May 2019, the bank said that it would wait.'),
    ],
    ['a numeric date with two readings', page(HEADLINE, '03/04/2016')],
    [
      'a dateline without weekday',
      `TALLINN, October 20. /TASS/. The ministers met in April 2016.\n\n${STORY}`,
    ],
    [
      'a dateline without any year',
      `TALLINN, October 20. /TASS/. The ministers met, he said on Tuesday.\n\n${STORY}`,
    ],
    [
      'a dateline beside bare years of history',
      `TALLINN, October 20. /TASS/. The ministers met, he said on Tuesday.\n\nThe war of 1988 ended in 1994.\n\n${STORY}`,
    ],
    [
      'a dateline beside days of long ago',
      `TALLINN, October 20. /TASS/. The ministers met, he said on Tuesday.\n\nThe treaty was signed in March 1951.\n\n${STORY}`,
    ],
    [
      'a dateline beside a day since when something has been so',
      `TALLINN, October 20. /TASS/. The index rose, he said on Tuesday.\n\nIt is at its highest since May 4, 2018.\n\n${STORY}`,
    ],
    [
      'a dateline beside a day that lies too far back',
      `TALLINN, October 20. /TASS/. The ministers met, he said on Tuesday.\n\nFighting flared up in April 2010.\n\n${STORY}`,
    ],
    [
      'a dateline beside a weekday that may be the day before, and a day some years back',
      `TALLINN, October 20. /TASS/. The ministers met on Tuesday in a hotel.\n\nFighting flared up in April 2016.\n\n${STORY}`,
    ],
    [
      'a dateline beside an office to be taken up',
      `TALLINN, November 30. /TASS/. The cabinet will pay, it said on Thursday.\n\nIt prepares for the upcoming start of Ms Holm as U.N. Secretary on January 1, 2007.\n\n${STORY}`,
    ],
    [
      'a year that was running when another paper wrote',
      page(HEADLINE, 'In 2014 a paper counted forty so far in 2014.', 'A hundred were counted in May 2016.'),
    ],
    [
      'a year that was running in the paper that is quoted',
      page(HEADLINE, 'A story from September 2014 noted that forty had been seen so far in 2014.'),
    ],
    [
      'a dateline whose lead names two weekdays',
      `TALLINN, October 20. /TASS/. The ministers met on Monday and parted on Tuesday.\n\nFighting flared up in April 2016.\n\n${STORY}`,
    ],
    [
      'a dateline whose year hangs on a date that may be to come',
      `TALLINN, October 20. /TASS/. The ministers met, he said on Tuesday.\n\nFighting flared up in April 2014. The plan runs until 2018.\n\n${STORY}`,
    ],
    [
      'a newest day told once, in passing',
      'The presidents talked on Thursday.\n\nA truce of January 11, 2021 has largely been kept since April 7.',
    ],
    [
      'the weekday of the newest day itself',
      'The presidents talked on Wednesday.\n\nThe truce of January 11, 2021, was renewed on April 7. On April 7 they had met.',
    ],
    [
      'a timeline',
      `${page(HEADLINE)}\n\nTIMELINE\n\n4 May 2014: The first clashes are reported.\n\n7 June 2014: A truce is agreed by both sides.`,
    ],
  ])('%s', (_, body) => {
    expect(published(body)).toBeNull()
  })
})

describe('modified', () => {
  const modified = (body: string) => findModified(documentOf(body), NOW)?.value.value ?? null
  test.each<[string, string, string | null]>([
    [
      'beside the date of publication',
      page(HEADLINE, 'October 2, 2017 | 5:10am | Updated October 3, 2017 | 8:45pm'),
      '2017-10-03T20:45',
    ],
    [
      'at the end of a byline',
      page(HEADLINE, 'By Ana Ruiz for the Example Post Updated: 10:41, 9 March 2012'),
      '2012-03-09T10:41',
    ],
    [
      'bare, below a story that says when it was published',
      `${page('Published 09:15 IST, March 3rd 2021', HEADLINE)}\n\n09:16 IST, March 3rd 2021`,
      '2021-03-03T09:16+05:30',
    ],
    [
      'Russian',
      page(HEADLINE, 'Опубликовано: 4 мая 2021, 18:05', 'Обновлено: 5 мая 2021, 10:00'),
      '2021-05-05T10:00',
    ],
    ['an age', page(HEADLINE, 'Updated 14 hours ago'), null],
    ['bare, below a story without another date', `${page(HEADLINE)}\n\n09:16 IST, March 3rd 2021`, null],
    [
      'a law changed in the story',
      page(HEADLINE, 'The law, last changed 3 May 2014, was updated again by both houses of parliament.'),
      null,
    ],
  ])('%s', (_, body, value) => {
    expect(modified(body)).toBe(value)
  })
})

const savedPage = (head: string, body: string) =>
  findPublished(
    layout({
      key: 'k',
      mediaType: 'text/html',
      body: `<head>${head}</head><h1>Barge sinks at the narrows</h1>${body}<p>The harbour of Varnhold was closed after a barge sank at its narrowest point.</p>`,
      given: {},
    }),
    NOW,
  )

test.each([
  [
    'what a page prints, before what its template says',
    '<meta name="date" content="2018-03-01">',
    '<p>12. März 2018</p>',
    '2018-03-12',
    'date/stamp',
  ],
  [
    'what its template says, where it prints nothing',
    '<meta name="date" content="2018-03-12">',
    '',
    '2018-03-12',
    'date/meta-date',
  ],
  [
    'the day in its address',
    '<link rel="canonical" href="https://courier.example/2018/03/12/barge">',
    '',
    '2018-03-12',
    'date/address',
  ],
])('a page was published on %s', (_, head, body, value, rule) =>
  expect(savedPage(head, body)).toMatchObject({ value: { value, precision: 'day' }, rule }),
)

test.each([
  ['no day', 'https://courier.example/2018/03/barge'],
  ['another number', 'https://courier.example/story/20180312345/barge'],
  ['no such day', 'https://courier.example/2018/13/12/barge'],
])('an address with %s fixes nothing', (_, href) =>
  expect(savedPage(`<link rel="canonical" href="${href}">`, '')).toBeNull(),
)
