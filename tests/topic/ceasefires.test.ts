// Truces of war, and what is only called one.
import { describe, expect, test } from 'vitest'
import { ceasefires } from '../../src/topic/ceasefires/ceasefires.ts'
import { readingOf } from '../../src/topic/reading.ts'
import { draftOf } from './draft.ts'

const matchOf = (text: string) => ceasefires.classify(readingOf(draftOf(text)))

test('the passages are the sentences that speak of the truce, the surest first', () => {
  const text = [
    'Rebel gunners shelled the airport for a third day.',
    'The army said the shelling broke a truce that monitors had arranged. Flights were halted.',
  ].join('\n\n')
  const match = matchOf(text)
  expect(match?.passages.map(it => text.slice(it.start, it.end))).toEqual([
    'The army said the shelling broke a truce that monitors had arranged.',
  ])
  expect(match?.passages[0]?.rule).toBe('ceasefires/violated')
})

describe.each([
  ['ended', 'The rebels said the armistice with the army had expired and mortars opened up again.'],
  ['violated', 'Each army accused the other of breaching the ceasefire along the river.'],
  ['in-force', 'The cessation of hostilities came into force at noon and the artillery fell quiet.'],
  ['agreed', 'Commanders of both armies agreed to a ten-day truce after talks with peacekeepers.'],
  ['proposed', 'Mediators put forward a draft for a humanitarian pause that rebels are studying.'],
  ['called-for', 'The envoy urged the militias to halt hostilities at once.'],
  ['agreed', 'Стороны договорились о перемирии на линии соприкосновения войск.'],
  ['called-for', 'Генсек ООН призвал войска к немедленному прекращению огня.'],
])('%s', (stance, sentence) => {
  test(sentence, () => expect(matchOf(sentence)?.passages[0]?.rule).toBe(`ceasefires/${stance}`))
})

test.each([
  'Shares rose on hopes that the two capitals would extend their tariff truce into spring.',
  'The singer and her former husband have called a truce over the house in Malibu.',
  'The regulator told the firm to cease trading by Friday.',
  'Lawyers sent the publisher a cease and desist letter.',
  'Veterans laid wreaths on Armistice Day.',
  'The council stopped firing up the old boiler.',
])('no truce of war: %s', sentence => {
  expect(matchOf(sentence)).toBeNull()
})
