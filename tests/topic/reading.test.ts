// What the topics read: offsets stay true whatever is folded or set aside.
import { expect, test } from 'vitest'
import type { Draft } from '../../src/model/item.ts'
import { evenMarks, readingOf } from '../../src/topic/reading.ts'
import { draftOf } from './draft.ts'

test('folding keeps the length and makes marks alike', () => {
  const text = 'Kyiv’s “truce” – said\u00a0«он ещё»\n…'
  expect(evenMarks(text)).toBe('Kyiv\'s "truce" - said "он еще" …')
  expect(evenMarks(text)).toHaveLength(text.length)
})

test('paragraphs and sentences stand where the text has them', () => {
  const draft = draftOf('The army said “yes”. The rebels did not.\n\nTalks go on.')
  const { paragraphs, sentences } = readingOf(draft)
  expect(paragraphs.map(it => it.sentences.length)).toEqual([2, 1])
  expect(sentences.map(it => draft.text.slice(it.start, it.end))).toEqual([
    'The army said “yes”.',
    'The rebels did not.',
    'Talks go on.',
  ])
  expect(sentences.map(it => it.paragraph)).toEqual([0, 0, 1])
})

test('what was set aside inside a paragraph is not read', () => {
  const text = 'Guns fell silent READ MORE at dawn.'
  const start = text.indexOf('READ')
  const draft: Draft = { ...draftOf(text), furniture: [{ start, end: start + 9, kind: 'related' }] }
  expect(readingOf(draft).sentences[0]?.text).toBe('Guns fell silent           at dawn.')
})
