// Partial dates as instants: for ordering and for the wire.
import { expect, test } from 'vitest'
import { orderingInstant, wireInstant } from '../../src/text/instant.ts'

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

test.each([
  ['2020-10-20T12:32:05+05:30', '2020-10-20T07:02:05.000Z'],
  ['2020-10-20T12:32Z', '2020-10-20T12:32:00.000Z'],
  ['2020-10-20T12:32', '2020-10-20T12:00:00.000Z'],
  ['2020-10-20', '2020-10-20T12:00:00.000Z'],
  ['2020-10', '2020-10-01T12:00:00.000Z'],
  ['2020', '2020-01-01T12:00:00.000Z'],
  ['20 October', null],
  ['2020-13-40', null],
])('%s stands at %s', (value, expected) => expect(iso(orderingInstant(value))).toBe(expected))

const SEEN = Date.parse('2020-10-20T00:00:00Z')
test.each([
  ['a fixed instant as it is', '2020-10-05T12:32+05:30', '2020-10-05T07:02:00Z'],
  ['a day as noon', '2020-10-05', '2020-10-05T12:00:00Z'],
  ['a clock without a zone as noon', '2020-10-05T17:38', '2020-10-05T12:00:00Z'],
  ['a month not at all', '2020-10', null],
  ['a year not at all', '2020', null],
  ['a little ahead', '2020-10-20', '2020-10-20T12:00:00Z'],
  ['more than a day ahead not at all', '2020-10-21', null],
])('%s', (_, value, expected) => expect(wireInstant(value, SEEN)).toBe(expected))
