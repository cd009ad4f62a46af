// Truces as records: one with two dates is one, appeals and statements are none, what is not said stays unknown.
import { describe, expect, test } from 'vitest'
import { stated } from '../../src/model/fact.ts'
import type { Ceasefire } from '../../src/model/item.ts'
import { ceasefireRecords } from '../../src/topic/ceasefires/records.ts'
import { CEASEFIRE_COLUMNS, ceasefireRows } from '../../src/topic/ceasefires/rows.ts'
import { readingOf } from '../../src/topic/reading.ts'
import { draftOf } from './draft.ts'

/** A Thursday. */
const PUBLISHED = stated({ value: '2019-05-16', precision: 'day' as const }, null, 'test')

const recordsOf = (text: string, published: typeof PUBLISHED | null = PUBLISHED) =>
  ceasefireRecords(readingOf(draftOf(text, { published })))
const short = ({ agreed, effective, status }: Ceasefire) =>
  [agreed?.value.value ?? '-', effective?.value.value ?? '-', status].join(' ')

describe('one record', () => {
  test.each([
    [
      'agreed and in force on two days',
      'The two armies signed a ceasefire on May 11.\n\nThe truce took effect at 6 a.m. on May 12, and it has held.',
      '2019-05-11 2019-05-12T06:00 in-force',
    ],
    [
      'a year that names it',
      'Shells fell again on the hills, breaking the 1998 ceasefire between the army and the rebels.',
      '1998 - violated',
    ],
    [
      'a weekday against the day of publication',
      'The rebels agreed to a truce with the army on Tuesday.',
      '2019-05-14 - agreed',
    ],
    [
      'a weekday to come',
      'The army and the militia agreed to a truce that will take effect at noon on Saturday.',
      '- 2019-05-18T12:00 agreed',
    ],
    [
      'already begun',
      'A ceasefire between the two armies has been in force since May 3.',
      '- 2019-05-03 in-force',
    ],
    ['over', 'The ceasefire that the two armies agreed in April 2018 has collapsed.', '2018-04 - ended'],
    [
      'only proposed',
      'Mediators proposed a ceasefire from June 1 to the warring parties.',
      '- 2019-06-01 proposed',
    ],
    [
      'по-русски',
      'Армия и повстанцы соблюдают перемирие, которое вступило в силу с 3 мая.',
      '- 2019-05-03 in-force',
    ],
  ])('%s', (_, text, wanted) => expect(recordsOf(text).map(short)).toEqual([wanted]))
})

test('another ceasefire is another record', () => {
  const text =
    'A first ceasefire between the armies took effect on May 2 but was violated within hours. On May 9 the generals agreed to another ceasefire.'
  expect(recordsOf(text).map(short)).toEqual(['- 2019-05-02 violated', '2019-05-09 - agreed'])
})

test.each([
  ['an appeal', 'The envoy called on both armies to agree to an immediate ceasefire.'],
  [
    'a statement of leaders',
    'The three presidents signed a statement on May 9 on the reopening of roads across the front.',
  ],
  ['hope', 'Diplomats hope for a truce between the armies by June 1.'],
])('%s is no record', (_, text) => expect(recordsOf(text)).toEqual([]))

test('without a day of publication a weekday is nobody’s day', () => {
  expect(recordsOf('The rebels agreed to a truce with the army on Tuesday.', null).map(short)).toEqual([
    '- - agreed',
  ])
})

test('a year told elsewhere in the text holds', () => {
  const text =
    'The armies signed a ceasefire on November 9.\n\nThe agreement of November 9, 2016, put the valley under observers of the two armies.'
  expect(recordsOf(text, null).map(short)).toEqual(['2016-11-09 - agreed'])
})

test.each<[string, string[], string[]]>([
  [
    'A truce between the Valley Front and the Sotian army took effect on May 2.',
    ['Valley Front', 'Sotian army'],
    [],
  ],
  ['Norway and Qatar brokered a ceasefire with the rebels last month.', [], ['Norway', 'Qatar']],
  ['The ceasefire brokered by the United Nations was violated by both armies.', [], ['United Nations']],
  ['Egypt, which brokered the truce with the rebels, sent observers to the front.', [], ['Egypt']],
  ['Qatar helped broker a ceasefire with the rebels in May.', [], ['Qatar']],
  [
    'The two armies agreed to a ceasefire in Geneva under the auspices of the African Union.',
    [],
    ['African Union'],
  ],
  ['Norway and Qatar welcomed the ceasefire that the rebels agreed to in May.', [], []],
  ['Both sides agreed to a ceasefire after a week of shelling.', [], []],
])('sides and brokers only where said: %s', (text, parties, brokers) => {
  expect(recordsOf(text)[0]).toMatchObject({ parties, brokers })
})

test('rows have the documented columns and a link to the words', () => {
  const [record] = recordsOf('The rebels agreed to a truce with the army on Tuesday.')
  const [row] = ceasefireRows([
    {
      record: record!,
      words: 'The rebels agreed to a truce',
      title: 'Guns rest',
      publisher: null,
      published: '2019-05-16',
      page: 'https://desk.example/items/1',
    },
  ])
  expect(Object.keys(row!)).toEqual([...CEASEFIRE_COLUMNS])
  expect(row).toMatchObject({
    agreed: '2019-05-14',
    agreed_basis: 'inferred',
    effective: null,
    parties: '',
    passage: 'https://desk.example/items/1#:~:text=The%20rebels%20agreed%20to%20a%20truce',
  })
})
