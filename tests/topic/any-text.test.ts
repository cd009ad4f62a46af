// Whatever the text: topics and records never throw, and every passage stands in the text.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Passage } from '../../src/model/fact.ts'
import { stated } from '../../src/model/fact.ts'
import { background } from '../../src/topic/background/background.ts'
import { ceasefires } from '../../src/topic/ceasefires/ceasefires.ts'
import { ceasefireRecords } from '../../src/topic/ceasefires/records.ts'
import { readingOf } from '../../src/topic/reading.ts'
import { draftOf } from './draft.ts'

const WORDS = [
  ...[
    'ceasefire',
    'truce',
    'It',
    'agreed',
    'took effect',
    'violated',
    'on May 3',
    '1994',
    'at midnight on Friday',
  ],
  ...[
    'between',
    'and',
    'the army',
    'Norland',
    'brokered by',
    'since',
    'said',
    '.',
    '\n\n',
    '"',
    '§',
    '¤',
    '_',
    'İ',
    '\ud83d',
  ],
  ...['перемирие', 'вступило в силу', 'с 3 мая', 'нарушено', 'прекращение огня', 'ё'],
]
const news = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8, unit: 'grapheme' })), {
    maxLength: 60,
  })
  .map(words => words.join(' '))
const PUBLISHED = stated({ value: '2019-05-16', precision: 'day' as const }, null, 'test')

const inside = (text: string) => (it: Passage) => it.start >= 0 && it.start < it.end && it.end <= text.length

test('passages and dates of any text stand in it', () => {
  fc.assert(
    fc.property(news, fc.boolean(), (text, dated) => {
      const reading = readingOf(draftOf(text, { published: dated ? PUBLISHED : null }))
      const records = ceasefireRecords(reading)
      const passages = [
        ...[ceasefires, background].flatMap(topic => topic.classify(reading)?.passages ?? []),
        ...records.map(it => it.passage),
        ...records.flatMap(it => [it.agreed?.passage ?? [], it.effective?.passage ?? []].flat()),
      ]
      expect(passages.every(inside(text))).toBe(true)
    }),
  )
})

test('a score is a probability', () => {
  fc.assert(
    fc.property(news, text => {
      const reading = readingOf(draftOf(text))
      for (const topic of [ceasefires, background]) {
        const score = topic.classify(reading)?.score ?? 0
        expect(score >= 0 && score <= 1).toBe(true)
      }
    }),
  )
})
