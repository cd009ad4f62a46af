import { expect, test } from 'vitest'
import { deriveArticle } from '../../src/derive/derive.ts'
import { SAMPLE } from '../../src/derive/warm.ts'

test('the text that warms an isolate up makes the rules of every kind look', () => {
  const derived = deriveArticle(
    { key: '', mediaType: 'text/plain', body: SAMPLE, given: {} },
    '2021-03-05T00:00:00.000Z',
  )
  expect(derived.title.value).toBe('Varnholt and Lessen agree on a truce after a call')
  expect(derived.published?.value.value).toBe('2021-03-04T18:05Z')
  expect(derived.place?.value).toBe('VARNHOLT')
  expect(derived.publisher?.value).toBe('Reuters')
  expect(derived.authors.map(({ value }) => value)).toEqual(['Ana Ruiz'])
  expect(derived.matches.map(({ topic }) => topic)).toEqual(['calls', 'ceasefires', 'background'])
  expect(derived.calls.length).toBeGreaterThan(0)
  expect(derived.ceasefires.length).toBeGreaterThan(0)
  expect(new Set(derived.furniture.map(({ kind }) => kind)).size).toBeGreaterThan(4)
})
