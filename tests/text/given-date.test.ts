// Dates that people type, and texts that are no single date.
import { expect, test } from 'vitest'
import { givenDate } from '../../src/text/given-date.ts'

test.each([
  ['2016', '2016', 'year'],
  ['1850', '1850', 'year'],
  ['1850-03-01', '1850-03-01', 'day'],
  ['2016-04', '2016-04', 'month'],
  ['2016-04-05', '2016-04-05', 'day'],
  [' 2016-04-05 ', '2016-04-05', 'day'],
  ['2016-04-05T12:30', '2016-04-05T12:30', 'minute'],
  ['2016-04-05T12:30Z', '2016-04-05T12:30Z', 'minute'],
  ['2016-04-05T12:30:05+05:30', '2016-04-05T12:30:05+05:30', 'second'],
  ['5 April 2016', '2016-04-05', 'day'],
  ['April 2016', '2016-04', 'month'],
])('%s is %s, known to the %s', (text, value, precision) => {
  expect(givenDate(text)).toEqual({ value, precision })
})

test.each([
  '',
  'tomorrow',
  '5 April',
  '05/04/2016',
  '2016-02-31',
  '2016-13',
  '2016-04-05T25:00Z',
  '2016-04-05 and 2016-04-06',
  'about 2016',
  'in 2016',
])('%j is no date that can be taken at its word', text => {
  expect(givenDate(text)).toBeNull()
})
