// Passages marked in what people read.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Marking, segmentsOf } from '../../src/web/pages/marks.ts'

const mark = (stored: string, words: string, id = 'a'): Marking => {
  const start = stored.indexOf(words)
  return { id, topic: id.toUpperCase(), start, end: start + words.length }
}

const shown = (text: string, stored: string, markings: Marking[]): string =>
  segmentsOf({ kind: 'paragraph', text, start: 0, end: stored.length }, stored, markings)
    .map(({ text, topics }) => (topics.length ? `[${text}]` : text))
    .join('')

test.each([
  [
    'as it stands',
    'He rang her on Monday.',
    'He rang her on Monday.',
    'rang her',
    'He [rang her] on Monday.',
  ],
  [
    'over a line break',
    'He rang\n  her on Monday.',
    'He rang her on Monday.',
    'rang\n  her',
    'He [rang her] on Monday.',
  ],
  [
    'around a piece that was set aside',
    'He rang SHARE her.',
    'He rang her.',
    'rang SHARE her',
    'He [rang her].',
  ],
  ['to the end', 'He rang.', 'He rang.', 'rang.', 'He [rang.]'],
  ['not at all', 'He rang.', 'He rang.', 'x', 'He rang.'],
])('%s', (_, stored, readable, words, expected) => {
  const marking = mark(stored, words)
  expect(shown(readable, stored, marking.start < 0 ? [] : [marking])).toBe(expected)
})

test('two that overlap are cut apart, and each begins once', () => {
  const stored = 'one two three four'
  const segments = segmentsOf({ kind: 'paragraph', text: stored, start: 0, end: stored.length }, stored, [
    mark(stored, 'one two three', 'a'),
    mark(stored, 'two three four', 'b'),
  ])
  expect(segments).toEqual([
    { text: 'one ', topics: ['A'], starts: ['a'] },
    { text: 'two three', topics: ['A', 'B'], starts: ['b'] },
    { text: ' four', topics: ['B'], starts: [] },
  ])
})

test('whatever is marked, the text is all there and in order', () => {
  const passages = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), passages, (stored, ends) => {
      const readable = stored.replace(/\s+/g, ' ').trim()
      const markings = ends.map(([a, b], n) => ({
        id: `${n}`,
        topic: `${n}`,
        start: Math.min(a, b),
        end: Math.max(a, b),
      }))
      const block = { kind: 'paragraph', text: readable, start: 0, end: stored.length } as const
      expect(
        segmentsOf(block, stored, markings)
          .map(({ text }) => text)
          .join(''),
      ).toBe(readable)
    }),
  )
})
