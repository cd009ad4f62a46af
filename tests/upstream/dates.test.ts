// Dates as feeds print them, and what is no date or fixes less than it seems to.
import { expect, test } from 'vitest'
import { parseDate } from '../../src/upstream/dates.ts'

test.each([
  // RFC 822 and 2822
  ['Tue, 20 Oct 2020 12:32:05 GMT', '2020-10-20T12:32:05Z'],
  ['Tue, 20 Oct 2020 12:32:05 +0530', '2020-10-20T12:32:05+05:30'],
  ['20 Oct 2020 12:32 EST', '2020-10-20T12:32-05:00'],
  ['Tue, 20 Oct 20 12:32:05 UT', '2020-10-20T12:32:05Z'],
  ['Tue,20 Oct 2020 12:32:05 -0000', '2020-10-20T12:32:05Z'],
  ['Tue, 20 Oct, 2020 2:32:05 PDT', '2020-10-20T02:32:05-07:00'],
  ['Tuesday, 20-Oct-98 12:32:05 GMT', '1998-10-20T12:32:05Z'],
  // RFC 3339 and W3C-DTF
  ['2020-10-20T12:32:05Z', '2020-10-20T12:32:05Z'],
  ['2020-10-20T12:32:05.123456+05:30', '2020-10-20T12:32:05+05:30'],
  ['2020-10-20 12:32:05 +00:00', '2020-10-20T12:32:05Z'],
  ['2020-10-20T12:32', '2020-10-20T12:32'],
  ['2020-10-20T12:32:00-05:00Z', '2020-10-20T12:32:00-05:00'],
  ['20201020T123205Z', '2020-10-20T12:32:05Z'],
  ['2020-10-20', '2020-10-20'],
  ['2020-10', '2020-10'],
  ['2020', '2020'],
  // C, JavaScript and clocks of servers
  ['Tue Oct 20 12:32:05 2020', '2020-10-20T12:32:05'],
  ['Tue Oct 20 12:32:05 CEST 2020', '2020-10-20T12:32:05+02:00'],
  ['Tue Oct 20 2020 12:32:05 GMT+0200 (Central European Summer Time)', '2020-10-20T12:32:05+02:00'],
  ['1603197125', '2020-10-20T12:32:05Z'],
  ['1603197125000', '2020-10-20T12:32:05Z'],
  ['Tue, 20 Oct 2020 12:32:05 Europe/Berlin', '2020-10-20T12:32:05+02:00'],
  ['Tue, 20 Oct 2020 12:32:05 Etc/UTC', '2020-10-20T12:32:05Z'],
  // written for people
  ['Oct. 20, 2020, 12:32 p.m.', '2020-10-20T12:32'],
  ['October 20, 2020 at 9:05 PM EDT', '2020-10-20T21:05-04:00'],
  ['Tuesday, October 20, 2020 - 9:05am', '2020-10-20T09:05'],
  ['20th Oct 2020', '2020-10-20'],
  ['Oct 2020', '2020-10'],
  // in other languages
  ['mar., 20 oct. 2020 12:32:05 +0200', '2020-10-20T12:32:05+02:00'],
  ['Di, 3 Mär 2020 12:32:05 +0100', '2020-03-03T12:32:05+01:00'],
  ['3. März 2020 um 9:05 Uhr', '2020-03-03T09:05'],
  ['mardi 3 mars 2020 à 18h30', '2020-03-03T18:30'],
  ['20 октября 2020 12:32', '2020-10-20T12:32'],
  ['20 października 2020', '2020-10-20'],
  ['2020년 10월 20일 오후 9:05:01', '2020-10-20T21:05:01'],
  // in figures: what fixes day and month
  ['20/10/2020 12:32', '2020-10-20T12:32'],
  ['10/20/2020 12:32', '2020-10-20T12:32'],
  ['03.04.2020', '2020-04-03'],
  ['Fri, 03/04/2020', '2020-04-03'],
  ['Wed, 03/04/2020', '2020-03-04'],
  ['30.10.23', '2023-10-30'],
])('%s is %s', (printed, value) => {
  expect(parseDate(printed)?.value).toBe(value)
})

test.each([
  [
    'Tue, 20 Oct 2020 12:32:05 IST',
    '2020-10-20T12:32:05',
    'the zone may be that of India, Israel or Ireland',
  ],
  ['Tue, 20 Oct 2020 12:32:05 XYZ', '2020-10-20T12:32:05', 'there is no such zone'],
  ['03/04/2020', '2020', 'day and month may be the other way round'],
  ['2020-10-20T25:00:00Z', '2020-10-20', 'there is no such hour'],
])('%s is no more than %s: %s', (printed, value) => {
  expect(parseDate(printed)?.value).toBe(value)
})

test.each([
  ['', 'nothing'],
  ['soon', 'no date'],
  ['12:30', 'a clock without a day'],
  ['October 20', 'a day without a year'],
  ['Wed, 31 Feb 2020 10:00:00 GMT', 'a day that never was'],
  ['2020-13-01', 'a month that is none'],
  ['0001-01-01T00:00:00Z', 'the zero of a calendar'],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 'the zero of a clock'],
  ['0000-00-00 00:00:00', 'the zero of a database'],
  ['01-02-03', 'any of three orders'],
  ['12/31/9999', 'for ever'],
  ['x'.repeat(5000), 'no date, at length'],
])('%s is unknown: %s', printed => {
  expect(parseDate(printed)).toBeNull()
})
