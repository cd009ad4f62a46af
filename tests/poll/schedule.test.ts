import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noMemory, type PollMemory } from '../../src/model/source.ts'
import { freshMinutes, retryAfterSeconds } from '../../src/poll/hints.ts'
import { backOff, budgetFloor, intervalOf, rhythmOf, withJitter } from '../../src/poll/schedule.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')
const MINUTE = 60_000
const memory = (part: Partial<PollMemory>): PollMemory => ({ ...noMemory, ...part })

describe('the interval follows the feed', () => {
  test.each<[string, Partial<PollMemory>, boolean, number]>([
    ['an item an hour: every half hour', { gapMinutes: 60, newest: NOW - MINUTE }, false, 30],
    ['an item a minute: no more than the shortest', { gapMinutes: 1, newest: NOW }, true, 15],
    ['an item a month: once a day', { gapMinutes: 43_200, newest: NOW }, false, 1440],
    [
      'hourly once, silent for four days: slower',
      { gapMinutes: 60, newest: NOW - 5760 * MINUTE },
      false,
      288,
    ],
    ['no dates, nothing new: slower', { interval: 60 }, false, 90],
    ['no dates, something new: faster', { interval: 60 }, true, 30],
  ])('%s', (_, part, changed, minutes) => {
    expect(intervalOf(memory(part), changed, NOW)).toBe(minutes)
  })
})

test.each<[string, number[], number | null]>([
  ['dates an hour apart', [0, 60, 120].map(minutes => NOW - minutes * MINUTE), 60],
  ['a burst a day is a mean, not a median', [0, 0, 0, 1440].map(minutes => NOW - minutes * MINUTE), 480],
  ['one date says nothing', [NOW], null],
  ['the same date everywhere says nothing', [NOW, NOW], null],
  ['dates in the future do not count', [NOW + MINUTE, NOW], null],
])('rhythm: %s', (_, dates, gap) => {
  expect(rhythmOf(dates, NOW).gapMinutes).toBe(gap)
})

test('jitter stays within a tenth, and never goes below what was asked for', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 1440 }), fc.integer({ min: 0, max: 3000 }), chance, (a, b, c) => {
      const minutes = withJitter(a, b, c)
      expect(minutes).toBeGreaterThanOrEqual(Math.max(a * 0.9, b))
      expect(minutes).toBeLessThanOrEqual(Math.max(a, b) * 1.1 + 1e-9)
    }),
  )
})

test('back-off doubles, and ends at a day', () => {
  expect([1, 2, 3, 50].map(failures => backOff(60, failures))).toEqual([60, 120, 240, 1440])
})

test('sources share the free plan', () => {
  expect([1, 60, 200].map(sources => budgetFloor(sources, 'free'))).toEqual([15, 54, 180])
  expect(budgetFloor(200, 'paid')).toBe(15)
})

test.each<[string, Record<string, string>, number | null]>([
  ['seconds', { 'Retry-After': '120' }, 120],
  ['a date', { 'Retry-After': 'Sun, 01 Mar 2026 12:05:00 GMT' }, 300],
  ['a date that is past', { 'Retry-After': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
  [
    'a date of a clock that is an hour slow',
    { 'Retry-After': 'Sun, 01 Mar 2026 12:05:00 GMT', Date: 'Sun, 01 Mar 2026 11:00:00 GMT' },
    3900,
  ],
  [
    'a date of a clock that is an hour fast: rather late than early',
    { 'Retry-After': 'Sun, 01 Mar 2026 13:05:00 GMT', Date: 'Sun, 01 Mar 2026 13:00:00 GMT' },
    3900,
  ],
  ['a year is cut to a week', { 'Retry-After': '31536000' }, 604_800],
  ['nonsense', { 'Retry-After': 'later' }, null],
  ['a negative number', { 'Retry-After': '-5' }, null],
  ['nothing', {}, null],
])('Retry-After: %s', (_, headers, seconds) => {
  expect(retryAfterSeconds(new Headers(headers), NOW)).toBe(seconds)
})

test.each<[string, Record<string, string>, number]>([
  ['max-age', { 'Cache-Control': 'public, max-age=3600' }, 60],
  ['less what it has aged already', { 'Cache-Control': 'max-age=3600', Age: '600' }, 50],
  ['older than its age', { 'Cache-Control': 'max-age=60', Age: '600' }, 0],
  ['s-maxage is for shared caches', { 'Cache-Control': 's-maxage=3600' }, 0],
  ['no-cache', { 'Cache-Control': 'no-cache' }, 0],
  ['Expires', { Expires: 'Sun, 01 Mar 2026 13:00:00 GMT', Date: 'Sun, 01 Mar 2026 12:00:00 GMT' }, 60],
  ['Expires by the clock here', { Expires: 'Sun, 01 Mar 2026 12:30:00 GMT' }, 30],
  [
    'max-age wins over Expires',
    { 'Cache-Control': 'max-age=0', Expires: 'Sun, 01 Mar 2026 13:00:00 GMT' },
    0,
  ],
  ['an Expires that is no date', { Expires: '0' }, 0],
])('fresh: %s', (_, headers, minutes) => {
  expect(freshMinutes(new Headers(headers), NOW)).toBe(minutes)
})
