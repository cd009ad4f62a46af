// Sentences about calls, and the records they give.
import { expect, test } from 'vitest'
import { stated } from '../../../src/model/fact.ts'
import { callRecords } from '../../../src/topic/calls/records.ts'
import { readingOf } from '../../../src/topic/reading.ts'
import { draftOf } from '../draft.ts'

const day = (value: string) => stated({ value, precision: 'day' } as const, null, 'test')
/** Records in one line each: "A + B", ">" from caller to callee, then what else is known. */
const told = (text: string, published?: string) =>
  callRecords(readingOf(draftOf(text, published ? { published: day(published) } : {}))).map(call => {
    const names = call.parties.map(({ name, office, country }) => name ?? `${country} ${office}`)
    const line = call.caller === null ? names.join(' + ') : `${names[call.caller]} > ${names[call.callee!]}`
    return [line, call.status, call.medium, call.date?.value.value].filter(Boolean).join(', ')
  })

test.each([
  [
    'Norwegian Prime Minister Kari Lund spoke by phone with Danish Foreign Minister Bo Krag.',
    ['Kari Lund + Bo Krag, held, telephone'],
  ],
  [
    'Norwegian Foreign Minister Kari Lund rang her Swedish and Finnish counterparts to discuss fishing.',
    [
      'Kari Lund > Sweden foreign minister, held, telephone',
      'Kari Lund > Finland foreign minister, held, telephone',
    ],
  ],
])('%s', (text, lines) => {
  expect(told(text)).toEqual(lines)
})
