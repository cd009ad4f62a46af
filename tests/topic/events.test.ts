// Records of many items as events: who and when make them one, and what their reports disagree about.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stated } from '../../src/model/fact.ts'
import type { Call, Party } from '../../src/model/item.ts'
import { callEvents, type ReportedCall } from '../../src/topic/calls/events.ts'
import { CALL_COLUMNS, callRows } from '../../src/topic/calls/rows.ts'
import { windowOfDate } from '../../src/topic/events.ts'

const named = (name: string): Party => ({ name, office: null, country: null })
const unnamed = (country: string, office: string): Party => ({ name: null, office, country })
const LUND = named('Kari Lund')
const KRAG = named('Bo Krag')

const day = (value: string) => stated({ value, precision: 'day' as const }, null, 'test')
const report = (date: string | null, published: string | null, parts: Partial<Call> = {}): ReportedCall => ({
  published,
  record: {
    parties: [LUND, KRAG],
    caller: null,
    callee: null,
    status: 'held',
    date: date ? day(date) : null,
    medium: 'telephone',
    passage: { start: 0, end: 10 },
    rule: 'test',
    ...parts,
  },
})
/** How many events, by the number of reports in each. */
const sizes = (...reports: ReportedCall[]) => callEvents(reports).map(event => event.reports.length)

describe('one event', () => {
  test.each<[string, ReportedCall[]]>([
    ['the same day', [report('2020-10-20', null), report('2020-10-20', null)]],
    ['a day and its month', [report('2020-10-20', null), report('2020-10', null)]],
    ['a day and a report of the morning after', [report('2020-10-20', null), report(null, '2020-10-21')]],
    ['two undated reports of one day', [report(null, '2020-10-20'), report(null, '2020-10-20')]],
    [
      'parties in another order',
      [report('2020-10-20', null), report('2020-10-20', null, { parties: [KRAG, LUND] })],
    ],
    [
      'two alphabets and spellings',
      [
        report('2020-10-20', null, { parties: [named('Vladimir Putin'), named('Volodymyr Zelenskiy')] }),
        report('2020-10-20', null, { parties: [named('Владимир Зеленский'), named('Владимир Путин')] }),
      ],
    ],
    [
      'a counterpart without a name',
      [
        report('2020-10-20', null, { parties: [LUND, unnamed('Denmark', 'foreign minister')] }),
        report('2020-10-20', null, {
          parties: [LUND, { ...KRAG, country: 'Denmark', office: 'foreign minister' }],
        }),
      ],
    ],
    ['planned and held', [report('2020-10-20', null, { status: 'scheduled' }), report('2020-10-20', null)]],
  ])('%s', (_, reports) => {
    expect(sizes(...reports)).toEqual([2])
    expect(callEvents(reports)[0]?.disagreements).toEqual([])
  })
})

describe('two events', () => {
  test.each<[string, ReportedCall[]]>([
    ['two days', [report('2020-10-20', null), report('2020-10-21', null)]],
    ['nothing known of either day', [report(null, null), report(null, null)]],
    ['published a week apart', [report(null, '2020-10-20'), report(null, '2020-10-27')]],
    [
      'another party',
      [report('2020-10-20', null), report('2020-10-20', null, { parties: [LUND, named('Ann Holm')] })],
    ],
    [
      'one party more',
      [report('2020-10-20', null), report('2020-10-20', null, { parties: [LUND, KRAG, named('Ann Holm')] })],
    ],
    [
      'another office of the same country',
      [
        report('2020-10-20', null, { parties: [LUND, unnamed('Denmark', 'foreign minister')] }),
        report('2020-10-20', null, { parties: [LUND, unnamed('Denmark', 'defence minister')] }),
      ],
    ],
  ])('%s', (_, reports) => {
    expect(sizes(...reports)).toEqual([1, 1])
  })

  test('a report that may belong to either stays by itself', () => {
    expect(sizes(report('2020-10-20', null), report('2020-10-21', null), report('2020-10', null))).toEqual([
      1, 1, 1,
    ])
  })
})

test('reports that differ are shown as differing', () => {
  const reports = [
    report('2020-10-20', null, { caller: 0, callee: 1 }),
    report('2020-10-20', null, { caller: 1, callee: 0, medium: 'video' }),
    report('2020-10-20', null, { status: 'denied', medium: 'unknown' }),
  ]
  expect(callEvents(reports)[0]?.disagreements).toEqual([
    { field: 'caller', values: ['Lund', 'Krag'] },
    { field: 'happened', values: ['held', 'denied'] },
    { field: 'medium', values: ['telephone', 'video'] },
  ])
})

test.each([
  ['2020-10-20', 1],
  ['2020-10-20T12:30', 1],
  ['2020-12', 31],
  ['2020-02', 29],
  ['2020', 366],
])('%s spans %i days', (iso, days) => {
  const window = windowOfDate(iso)!
  expect(window.to - window.from + 1).toBe(days)
})

test('every report is in exactly one event, in the order of the reports', () => {
  const dates = fc.constantFrom(null, '2020-10-20', '2020-10-21', '2020-10', '2020')
  const some = fc.array(fc.tuple(dates, dates).map(([date, published]) => report(date, published)))
  fc.assert(
    fc.property(some, reports => {
      const events = callEvents(reports)
      expect(new Set(events.flatMap(event => event.reports))).toEqual(new Set(reports))
      expect(events.flatMap(event => event.reports)).toHaveLength(reports.length)
      const firsts = events.map(event => reports.indexOf(event.reports[0]!))
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
    }),
  )
})

test('rows have the documented columns, and one event has one number', () => {
  const told = [report('2020-10-20', null, { caller: 0, callee: 1 }), report('2020-10-20', null)].map(it => ({
    ...it,
    words: 'Kari Lund rang Bo Krag.',
    title: 'A call',
    publisher: null,
    page: 'https://desk.example/items/1',
  }))
  const rows = callRows(told)
  expect(rows.map(row => Object.keys(row))).toEqual([[...CALL_COLUMNS], [...CALL_COLUMNS]])
  expect(rows[0]).toMatchObject({
    date: '2020-10-20',
    date_basis: 'stated',
    parties: 'Kari Lund; Bo Krag',
    offices: '; ',
    caller: 'Kari Lund',
    event: 1,
    reports: 2,
    disagreement: null,
    passage: 'https://desk.example/items/1#:~:text=Kari%20Lund%20rang%20Bo%20Krag.',
  })
  expect(rows[1]).toMatchObject({ event: 1, caller: null })
})
