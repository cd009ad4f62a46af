// Topics by phrases: whole words, any language, any, all and not.
import { expect, test } from 'vitest'
import { grain } from '../../src/topic/own/grain.ts'
import { type PhraseTopic, topicOfPhrases } from '../../src/topic/own/phrases.ts'
import { readingOf } from '../../src/topic/reading.ts'
import { draftOf } from './draft.ts'

const INFO = { name: 'own', title: 'Own', description: 'A topic of our own' }
const holds = (phrases: Partial<PhraseTopic>, text: string) =>
  topicOfPhrases({ ...INFO, ...phrases }).classify(readingOf(draftOf(text))) !== null

test.each<[Partial<PhraseTopic>, string]>([
  [{ any: ['port'] }, 'The port was closed.'],
  [{ any: ['PORT'] }, 'The port was closed.'],
  [{ any: ['grain deal'] }, 'The grain\ndeal was signed.'],
  [{ any: ['cease-fire'] }, 'A cease fire held.'],
  [{ any: ['зернов* сделк*'] }, 'О зерновой сделке договорились.'],
  [{ any: ['éléction'] }, 'L’E\u0301LE\u0301CTION est finie.'.normalize('NFC')],
  [{ any: ['ёлка'] }, 'Во дворе стоит елка.'],
  [{ any: ['停戦'] }, '両国は停戦に合意した。'],
  [{ all: ['ship', 'port'] }, 'The ship sailed. The port was closed.'],
  [{ any: ['C++'] }, 'It is written in C++ and C.'],
])('%o holds: %s', (phrases, text) => expect(holds(phrases, text)).toBe(true))

test.each<[Partial<PhraseTopic>, string]>([
  [{ any: ['port'] }, 'The report was late.'],
  [{ any: ['port'] }, 'Порт was closed, ports were not.'],
  [{ any: ['grain deal'] }, 'A deal on grain.'],
  [{ any: ['рис'] }, 'В Париже прошла встреча.'],
  [{ all: ['ship', 'port'] }, 'The ship sailed.'],
  [{ any: ['port'], not: ['wine'] }, 'The port was closed. The wine was good.'],
])('%o does not hold: %s', (phrases, text) => expect(holds(phrases, text)).toBe(false))

test('its passages are the sentences with its phrases, those with most first', () => {
  const text = 'A grain deal is near. Talks go on. The grain corridor needs the grain deal.'
  const match = grain.classify(readingOf(draftOf(text)))
  expect(match?.passages.map(it => text.slice(it.start, it.end))).toEqual([
    'The grain corridor needs the grain deal.',
    'A grain deal is near.',
  ])
  expect(match).toMatchObject({ topic: 'grain', score: 0.7 })
})

test('a definition without phrases is a mistake', () => {
  expect(() => topicOfPhrases(INFO)).toThrow('no phrases')
})
