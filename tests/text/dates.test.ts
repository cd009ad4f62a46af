// Every printed form of a date that news uses, and the things that only look like one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateMention, findDates, numericOrder } from '../../src/text/dates.ts'
import { newsDate } from '../../src/text/resolve.ts'

const values = (text: string) => findDates(text).map(it => newsDate(it, text)?.value ?? null)
const parts = (text: string) =>
  findDates(text).map(({ start: _start, end: _end, ...rest }: DateMention) => rest)

describe('dates that stand for themselves', () => {
  test.each([
    ['20 October 2020', '2020-10-20'],
    ['3. März 2021', '2021-03-03'],
    ['le 1er août 2019', '2019-08-01'],
    ['4 de mayo de 2022', '2022-05-04'],
    ['12 września 2020', '2020-09-12'],
    ['10. april 2020', '2020-04-10'],
    ['Oct. 20, 2020', '2020-10-20'],
    ['October 20th 2020', '2020-10-20'],
    ['the 3rd of March, 1998', '1998-03-03'],
    ['OCTOBER 20, 2020', '2020-10-20'],
    ['20-Oct-2020', '2020-10-20'],
    ['27 Sep, 2020 17:38', '2020-09-27T17:38'],
    ['20.10.2020', '2020-10-20'],
    ['03.04.2016', '2016-04-03'],
    ['2020/10/05', '2020-10-05'],
    ['2020-10-20', '2020-10-20'],
    ['2020-10-20T12:32Z', '2020-10-20T12:32Z'],
    ['2020-10-20 12:32:05', '2020-10-20T12:32:05'],
    ['2020-10-20T12:32:05+05:30', '2020-10-20T12:32:05+05:30'],
    ['2020-10-20T12:32:05.120-0400', '2020-10-20T12:32:05-04:00'],
    ['Wed, 21 Oct 2020 07:28:00 GMT', '2020-10-21T07:28:00Z'],
    ['10:41, 9 March 2012', '2012-03-09T10:41'],
    ['9:05 p.m. on May 4, 2014', '2014-05-04T21:05'],
    ['November 19, 2019 / 12:21 AM', '2019-11-19T00:21'],
    ['November 19, 2019 | 4:20am', '2019-11-19T04:20'],
    ['4 May 2014, 0700 GMT', '2014-05-04T07:00Z'],
    ['0700 GMT (1500 HKT) May 4, 2014', '2014-05-04T07:00Z'],
    ['Sunday, May 4, 2014; 7:05 AM', '2014-05-04T07:05'],
    ['05/14/14 7:05 AM', '2014-05-14T07:05'],
    ['14/05/98', '1998-05-14'],
    ['4 May 05', '2005-05-04'],
    ['Mon, 02/04/2013', '2013-02-04'],
    ['Tue 02/04/2013', '2013-04-02'],
    ['4 May 2014 at 12.05pm', '2014-05-04T12:05'],
    ['4 May 2014 18:30 GMT+3', '2014-05-04T18:30+03:00'],
    ['4 May 2014 18:30 (UTC+05:30)', '2014-05-04T18:30+05:30'],
    ['20 октября 2020 г.', '2020-10-20'],
    ['20 октября 2020 года в 20:15', '2020-10-20T20:15'],
    ['20 октября 2020 года, 20:15 мск', '2020-10-20T20:15+03:00'],
    ['April 2016', '2016-04'],
    ['в апреле 2016 года', '2016-04'],
    ['in 1998', '1998'],
    ['в 1998 году', '1998'],
    ['a 1994 truce', '1994'],
    ['29 February 2020', '2020-02-29'],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value])
  })
})

describe('zones', () => {
  test.each([
    ['Nov. 20, 2019 5:52 AM EST', '2019-11-20T05:52-05:00'],
    ['July 20, 2019 5:52 AM EDT', '2019-07-20T05:52-04:00'],
    ['July 20, 2019 5:52 AM ET', '2019-07-20T05:52-04:00'],
    ['Nov. 20, 2019 5:52 AM ET', '2019-11-20T05:52-05:00'],
    ['April 3, 2005 5:52 AM ET', '2005-04-03T05:52-04:00'],
    ['1 June 2012 10:00 MSK', '2012-06-01T10:00+04:00'],
    ['1 June 2016 10:00 MSK', '2016-06-01T10:00+03:00'],
    // In summer "EST" is as often a slip: the zone is left open.
    ['July 20, 2019 5:52 AM EST', '2019-07-20T05:52'],
    ['12:32 IST, October 5th 2020', '2020-10-05T12:32+05:30'],
    ['12:32 IST, October 5th 2020. The Israeli cabinet met', '2020-10-05T12:32'],
    ['12:32 IST, October 5th 2020. NEW DELHI: the ministry', '2020-10-05T12:32+05:30'],
    ['12:32 IST, October 5th 2020. All times in Irish Standard Time', '2020-10-05T12:32+01:00'],
    ['12:32 IST, October 5th 2020. From DUBLIN to NEW DELHI', '2020-10-05T12:32'],
    ['12:32 AMT, October 5th 2020', '2020-10-05T12:32'],
    ['12:32 CST, October 5th 2020. BEIJING', '2020-10-05T12:32+08:00'],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value])
  })
})

describe('mentions that leave something open', () => {
  test.each<[string, object[]]>([
    ['HELSINKI, October 20. The', [{ month: 10, day: 20 }]],
    ['on Tuesday, October 20, the', [{ month: 10, day: 20, weekday: 2 }]],
    ['October 20 (Tuesday)', [{ month: 10, day: 20, weekday: 2 }]],
    ['Tue 20 Oct', [{ month: 10, day: 20, weekday: 2 }]],
    ['said on Thursday', [{ weekday: 4 }]],
    ['last Thursday', [{ weekday: 4, relative: 'last' }]],
    ['next Friday', [{ weekday: 5, relative: 'next' }]],
    ['last April', [{ month: 4, relative: 'last' }]],
    ['this past July', [{ month: 7, relative: 'last' }]],
    ['since March', [{ month: 3 }]],
    ['he said yesterday', [{ near: -1 }]],
    ['в четверг', [{ weekday: 4 }]],
    ['В прошлую пятницу', [{ weekday: 5, relative: 'last' }]],
    ['5 октября, 14:05 мск', [{ month: 10, day: 5, hour: 14, minute: 5, zone: 'мск' }]],
    ['20 October at 6 a.m. local time', [{ month: 10, day: 20, hour: 6, minute: 0 }]],
    ['03/04/2016', [{ year: 2016, ambiguous: true }]],
    ['04/04/2016', [{ year: 2016, month: 4, day: 4 }]],
    [
      'between December 2005 and May 2006',
      [
        { year: 2005, month: 12 },
        { year: 2006, month: 5 },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

test('other numeric dates of the text settle which number is the day', () => {
  expect(values('From 13/04/2016 to 03/05/2016')).toEqual(['2016-04-13', '2016-05-03'])
  expect(values('From 04/13/2016 to 03/05/2016')).toEqual(['2016-04-13', '2016-03-05'])
  expect(numericOrder('13/04/2016 and 04/13/2016')).toBeNull()
})

describe('no dates', () => {
  test.each([
    'the March on the capital may sit well with the Sun and Mar',
    'a marzo 4, mars 12 och maj',
    'said Theresa May, and May replied',
    'she walked by May',
    '2000 people, 1998 troops, 2015 km and 1990s fashion',
    'a bill of $1999 and 1,999 more; model X1999; 1999.50',
    'shares rose 20.19 to 2019.3 points',
    'on Black Friday, Good Friday and Bloody Sunday',
    'the Sunday Times and the Sunday Mirror',
    'среда обитания и пятница как имя',
    'version 10.20.30 and 192.168.20.20',
    '31 February 2020 and 2020-13-45',
    'at 12:32 IST or 5 p.m.',
    'Sat down, wed and Dec',
    'a score of 3-2-1 in 24/7 shifts',
    'https://news.example/2019/11/20/story',
    'the 20th century and 5th Army',
  ])('%s', text => {
    expect(parts(text)).toEqual([])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'October',
      ' 20',
      ', ',
      '2020',
      ' May ',
      '31',
      '/',
      '.',
      ':',
      '12:32',
      ' IST',
      ' в ',
      'среду',
      '\n',
      '-',
    ],
    ...['T', 'Tue', ' last ', 'yesterday', '٣', '🗓', ' at ', ' p.m.', '+05:30', '1', '\u0000', 'г.'],
  )
  test('mentions lie in range, in order, and none inside another', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map(it => it.join('')),
        ),
        text => {
          let last = 0
          for (const { start, end } of findDates(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            last = end
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
