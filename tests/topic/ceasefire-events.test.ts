// When several articles report one truce: the same sides and a compatible day; what they tell differently is shown.
import { expect, test } from 'vitest'
import { stated } from '../../src/model/fact.ts'
import type { Ceasefire } from '../../src/model/item.ts'
import { ceasefireEvents } from '../../src/topic/ceasefires/events.ts'
import { ceasefireRows } from '../../src/topic/ceasefires/rows.ts'

const on = (value: string | null) =>
  value ? stated({ value, precision: 'day' as const }, null, 'test') : null

const report = (
  parties: readonly string[],
  effective: string | null,
  parts: Partial<Ceasefire> = {},
  published: string | null = '2019-05-16',
) => ({
  record: {
    ...{ agreed: null, effective: on(effective), parties, brokers: [], status: 'agreed' as const },
    ...{ passage: { start: 0, end: 1 }, rule: 'test' },
    ...parts,
  },
  published,
})

const sizes = (...reports: ReturnType<typeof report>[]) =>
  ceasefireEvents(reports).map(it => it.reports.length)

test.each<[string, ReturnType<typeof report>, ReturnType<typeof report>, number[]]>([
  [
    'sides in any order',
    report(['Norland', 'Sotia'], '2019-05-14'),
    report(['Sotia', 'Norland'], '2019-05-14'),
    [2],
  ],
  [
    'a side named more fully',
    report(['army', 'Valley Front'], '2019-05-14'),
    report(['Tarvian army', 'Valley Front'], '2019-05'),
    [2],
  ],
  [
    'an undated report of these days',
    report(['Norland', 'Sotia'], '2019-05-14'),
    report(['Norland', 'Sotia'], null),
    [2],
  ],
  [
    'another day',
    report(['Norland', 'Sotia'], '2019-05-14'),
    report(['Norland', 'Sotia'], '2019-09-01'),
    [1, 1],
  ],
  [
    'another enemy',
    report(['Norland', 'Sotia'], '2019-05-14'),
    report(['Norland', 'Doria'], '2019-05-14'),
    [1, 1],
  ],
  ['nobody named', report([], '2019-05-14'), report([], '2019-05-14'), [1, 1]],
])('%s', (_, a, b, wanted) => expect(sizes(a, b)).toEqual(wanted))

test('its course is no disagreement, its brokers may be', () => {
  const [event] = ceasefireEvents([
    report(['Norland', 'Sotia'], '2019-05-14', { status: 'in-force', brokers: ['Qatar'] }),
    report(['Norland', 'Sotia'], '2019-05-14', { status: 'violated', brokers: ['Egypt'] }),
  ])
  expect(event?.disagreements).toEqual([{ field: 'brokers', values: ['Qatar', 'Egypt'] }])
})

test('rows of one event share its number', () => {
  const source = { words: 'A truce.', title: 'T', publisher: null, page: 'https://desk.example/items/1' }
  const rows = ceasefireRows([
    { ...report(['Norland', 'Sotia'], '2019-05-14'), ...source },
    { ...report(['Doria', 'Kavaria'], '2019-05-14'), ...source },
    { ...report(['Sotia', 'Norland'], '2019-05-14'), ...source },
  ])
  expect(rows.map(it => [it.event, it.reports])).toEqual([
    [1, 2],
    [2, 1],
    [1, 2],
  ])
})
