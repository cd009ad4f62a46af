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

describe('what a sentence says of a truce', () => {
  test.each([
    ['The truce between the army and the valley rebels formally came to an end on Sunday.', '- - ended'],
    [
      'The rebels gave notice that they would pull out of the truce. The cabinet has decided to terminate the ceasefire.',
      '- - ended',
    ],
    ['The ceasefire takes hold across the valley.', '- - in-force'],
    [
      'The truce between the southern government and the rebels of the valley front, which both accepted, has expired.',
      '- - ended',
    ],
    [
      'The truce between the armies, which lapsed on Sunday, had come into force in April.',
      '- 2019-04 ended',
    ],
    [
      'The current truce, announced by U.S. envoy Ann Lund, came into effect after four days of shelling.',
      '- - in-force',
    ],
    [
      'Norway brokered a truce between the armies in 2012, but the government pulled out of that agreement in May 2018.',
      '2012 - ended',
    ],
    ['An envoy hurried on Monday to revive a truce between the armies.', '- - ended'],
    ['A ground-breaking ceasefire between the two armies was signed in secret.', '- - agreed'],
    ['A truce between the two armies is set to take effect on Saturday.', '- 2019-05-18 agreed'],
    [
      'Both armies agreed to a truce. Earlier, the rebel council had approved the ceasefire plan of the armies.',
      '- - agreed',
    ],
    [
      'A truce between the army of the south and the militias of the three hill provinces expired at midnight.',
      '- - ended',
    ],
    [
      'The truce between the two armies came into force at noon on Sunday but was immediately violated.',
      '- 2019-05-12T12:00 violated',
    ],
    ['The cease-fire, arranged by Norwegian envoys after the war of 2012, is in tatters.', '- - ended'],
    ['The guarantors of the ceasefire between the armies met in Oslo.', '- - in-force'],
    ['The army and the rebels began a six-month ceasefire on Tuesday.', '- 2019-05-14 in-force'],
    [
      'On May 9 the ceasefire, which was agreed by the two armies, entered into force.',
      '- 2019-05-09 in-force',
    ],
    ['On May 9, the truce between the armies, brokered by Norway, took effect.', '- 2019-05-09 in-force'],
    ['On May 9, the truce, which nobody trusts, was agreed by the two armies.', '2019-05-09 - agreed'],
    [
      'A truce between the armies is to take effect at 8 a.m. local time (0500 GMT) on Saturday.',
      '- 2019-05-18T08:00 agreed',
    ],
    ['Армии договорились о прекращении огня с полуночи 18 мая.', '- 2019-05-18T00:00 agreed'],
    [
      'The cabinet announced that it was suspending the ceasefire agreement with the rebel army.',
      '- - ended',
    ],
    ['Both armies agreed to maintain the truce that they have.', '- - in-force'],
    [
      'After the ceasefire appeared to take hold, the villagers of both armies’ towns came back.',
      '- - in-force',
    ],
    ['The envoy failed to secure a ceasefire between the two armies.', '- - proposed'],
    ['Both armies were to blame for the failure last month of the ceasefire.', '- - ended'],
    ['Перемирие продлено на 72 часа, сообщила армия.', '- - in-force'],
    ['Перемирие между армиями началось 3 мая.', '- 2019-05-03 in-force'],
    ['The truce has been renewed for two months by both armies.', '- - in-force'],
    ['The two armies agreed on Monday to extend the truce from May 15 to July 15.', '- - in-force'],
    ['The ministers discussed how to strengthen the ceasefire between the armies.', '- - in-force'],
    ['Стороны приняли решение о прекращении огня с 12:00 18 мая 2019 года.', '- 2019-05-18T12:00 agreed'],
  ])('%s', (text, wanted) => expect(recordsOf(text).map(short)).toEqual([wanted]))

  test.each([
    'A resolution agreed by three governments on Monday calls for a ceasefire between the armies.',
    'Previous ceasefire agreements between the two militias did not stop the fighting.',
    'Earlier truces between the two militias were broken within days.',
    'The envoy spoke of promising efforts on reaching a ceasefire between the armies.',
  ])('%s tells none that there is', text =>
    expect(recordsOf(text).filter(({ status }) => status !== 'proposed')).toEqual([]),
  )
})

describe('whose date it is', () => {
  test.each([
    [
      'the end of a stretch of time is no beginning',
      'The two armies agreed to a truce lasting from May 18 to June 18.',
      '- 2019-05-18 agreed',
    ],
    [
      'a date that names another agreement',
      'The army and the rebels signed a ceasefire on May 11, reviving the 2011 Sotian Protocol.',
      '2019-05-11 - agreed',
    ],
    [
      'agreements beside the truce',
      'Both presidents spoke of the ceasefire and the agreements reached in April 2017, which the armies violated.',
      '- - violated',
    ],
    [
      'a deal that is to lead to a truce',
      'The armies observe a ceasefire. A deal was reached on Monday in order to achieve a wider ceasefire.',
      '- - in-force',
    ],
    [
      'leaving a truce',
      'The army decided to withdraw from the ceasefire agreement on Monday after a patrol was attacked.',
      '- - ended',
    ],
    ['talks that began', 'The ceasefire talks, which the armies asked for, began on May 3.', '- - proposed'],
    [
      'brokered in a year',
      'The truce between the armies brokered by Norway in 2012 has collapsed.',
      '2012 - ended',
    ],
    [
      'named in the next sentence',
      'The ceasefire formally ends on Friday. The cabinet is leaving the agreement which was brokered by Norway in 2012.',
      '2012 - ended',
    ],
    [
      'not the next thing there',
      'The ceasefire has ended. It rested on the agreement signed in 2012 and the mission will take effect on May 18.',
      '2012 - ended',
    ],
    [
      'on its own day',
      'The armies agreed to a truce that begins at noon on May 16.',
      '- 2019-05-16T12:00 agreed',
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
