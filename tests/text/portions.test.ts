import fc from 'fast-check'
import { expect, test } from 'vitest'
import { portions } from '../../src/text/portions.ts'

const BOUNDS = { members: 3, size: 10, sizeOf: (size: number) => size }

test.each<[string, number[], number[][]]>([
  ['nothing', [], []],
  ['as many as fit', [1, 1, 1, 1], [[1, 1, 1], [1]]],
  ['as much as fits', [6, 4, 1], [[6, 4], [1]]],
  ['what is too large goes alone', [1, 99, 1], [[1], [99], [1]]],
])('%s', (_, sizes, runs) => {
  expect(portions(sizes, BOUNDS)).toEqual(runs)
})

test('nothing is lost, and no run of several goes beyond the bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), sizes => {
      const runs = portions(sizes, BOUNDS)
      expect(runs.flat()).toEqual(sizes)
      for (const run of runs.filter(({ length }) => length > 1)) {
        expect(run.length).toBeLessThanOrEqual(BOUNDS.members)
        expect(run.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BOUNDS.size)
      }
    }),
  )
})
