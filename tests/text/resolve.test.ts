// Reading a mention against a day that is known; and the calendar under it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber, weekdayOf } from '../../src/text/calendar.ts'
import { findDates } from '../../src/text/dates.ts'
import { type Lean, resolveDate } from '../../src/text/resolve.ts'

/** A Wednesday. */
const ANCHOR = { year: 2019, month: 11, day: 20 }
const against = (text: string, lean: Lean, anchor = ANCHOR) => {
  const [mention] = findDates(text)
  return mention ? (resolveDate(mention, anchor, lean)?.value ?? null) : undefined
}

describe('against Wednesday, 20 November 2019', () => {
  test.each<[string, Lean, string | null]>([
    ['on Monday', 'past', '2019-11-18'],
    ['on Wednesday', 'past', '2019-11-20'],
    ['on Thursday', 'past', '2019-11-14'],
    ['on Thursday', 'future', '2019-11-21'],
    ['last Friday', 'past', '2019-11-15'],
    ['last Tuesday', 'past', null],
    ['next Monday', 'future', '2019-11-25'],
    ['next Friday', 'future', null],
    ['yesterday', 'past', '2019-11-19'],
    ['tomorrow', 'past', '2019-11-21'],
    ['July 25', 'past', '2019-07-25'],
    ['December 24', 'past', '2018-12-24'],
    ['January 5', 'future', '2020-01-05'],
    ['November 20', 'past', '2019-11-20'],
    ['in August', 'past', '2019-08'],
    ['in December', 'past', '2018-12'],
    ['in December', 'future', '2019-12'],
    ['last December', 'past', '2018-12'],
    ['last August', 'past', null],
    ['April 7, 2016', 'past', '2016-04-07'],
    ['in 2016', 'past', '2016'],
    ['03/04/2016', 'past', null],
    ['February 29', 'past', null],
    ['в понедельник', 'past', '2019-11-18'],
  ])('%s, %s', (text, lean, value) => {
    expect(against(text, lean)).toBe(value)
  })
})

test('days are counted without gaps', () => {
  expect(weekdayOf({ year: 1970, month: 1, day: 1 })).toBe(4)
  expect(weekdayOf({ year: 1900, month: 2, day: 28 })).toBe(3)
  expect(addDays({ year: 2020, month: 2, day: 28 }, 2)).toEqual({ year: 2020, month: 3, day: 1 })
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 900_000 }), days => {
      const day = dayFromNumber(days)
      expect(dayNumber(day)).toBe(days)
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
    }),
  )
})
