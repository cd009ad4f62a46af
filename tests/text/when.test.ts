import { expect, test } from 'vitest'
import { dayAndYear, readableDate } from '../../src/text/when.ts'

test.each([
  ['2020-10-05T12:32+05:30', '5 October 2020, 12:32 (UTC+05:30)'],
  ['2020-10-05T12:32:10Z', '5 October 2020, 12:32 (UTC)'],
  ['2020-10-05T12:32-03:00', '5 October 2020, 12:32 (UTC−03:00)'],
  ['2020-10-05T12:32', '5 October 2020, 12:32'],
  ['2020-10', 'October 2020'],
  ['2020', '2020'],
  ['some day', 'some day'],
])('%s reads %s', (value, words) => expect(readableDate(value)).toBe(words))

test.each([
  ['2020-10-05T12:32+05:30', ['5 Oct', '2020']],
  ['2020-10', ['Oct', '2020']],
  ['2020', ['', '2020']],
  ['some day', ['', '']],
])('%s stands over a column as %j', (value, lines) => expect(dayAndYear(value)).toEqual(lines))
