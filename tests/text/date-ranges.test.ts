import { expect, test } from 'vitest'
import { withRangeYears } from '../../src/text/date-ranges.ts'
import { findDates } from '../../src/text/dates.ts'

const years = (text: string) => withRangeYears(text, findDates(text)).map(({ year }) => year ?? null)

test.each([
  ['from January 1 to June 30, 2023', [2023, 2023]],
  ['between 3 May and 9 May 2019', [2019, 2019]],
  ['December 30 – January 5, 2021', [2020, 2021]],
  ['с 1 января по 30 июня 2023 года', [2023, 2023]],
])('%s', (text, expected) => expect(years(text)).toEqual(expected))

test.each([
  ['On January 1 he left; June 30, 2023 is remembered', [null, 2023]],
  ['from January 1 to June 30', [null, null]],
  ['June 30 was the last day. It ended on July 1, 2023', [null, 2023]],
  ['On Thursday and June 30, 2023', [null, 2023]],
])('nothing is lent in: %s', (text, expected) => expect(years(text)).toEqual(expected))
