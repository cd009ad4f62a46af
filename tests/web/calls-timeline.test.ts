// Who has a row in the drawing of the calls.
import { expect, test } from 'vitest'
import type { Call, Party } from '../../src/model/item.ts'
import { CallsTimeline } from '../../src/web/pages/calls-timeline.tsx'

const party = (name: string | null, country: string, office: string): Party => ({ name, country, office })

const told = (...parties: Party[]) => ({
  item: '1',
  title: 'Calls',
  record: {
    ...{ parties, caller: null, callee: null, status: 'held', date: null, medium: 'telephone' },
    passage: { start: 0, end: 1 },
  } as unknown as Call,
  words: '',
})

/** The names down the left side. */
const rows = (...records: ReturnType<typeof told>[]): string[] => {
  const page = String(CallsTimeline({ records: records as never }))
  return [...page.matchAll(/<text x="0"[^>]*>([^<]*)</g)].map(([, label = '']) => label.trim())
}

test('two unnamed ministers of two countries are two; one name in two spellings is one', () => {
  const minister = party('Ana Ruiz', 'Varnholt', 'foreign minister')
  expect(
    rows(
      told(minister, party(null, 'Lessen', 'foreign minister')),
      told(party('Ruiz', 'Varnholt', 'foreign minister'), party(null, 'Marn', 'foreign minister')),
    ),
  ).toEqual(['Ana Ruiz', 'Lessen foreign minister', 'Marn foreign minister'])
})
