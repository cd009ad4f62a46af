// The accuracy that is reached stays: no figure over the labelled texts falls below its floor.
import { expect, test } from 'vitest'
import { loadCases } from './cases.ts'
import { broken, newFloors, readFloors } from './floors.ts'
import type { Figure } from './measure.ts'
import { measure } from './measures.ts'

/** Reading a hundred texts takes a second; a busy machine may need many. */
const PATIENCE = 60_000

test('no figure is below its floor', { timeout: PATIENCE }, () => {
  expect(broken(measure(loadCases()), readFloors())).toEqual([])
})

const figure = (name: string, value: number, best: 'high' | 'low'): Figure => ({
  name,
  value,
  best,
  detail: '',
  misses: [],
})

test('a floor gives way only when told to', () => {
  const figures = [figure('found', 0.8, 'high'), figure('wrong', 1, 'low'), figure('new', 0.5, 'high')]
  const floors = { found: 0.9, wrong: 0 }
  expect(broken(figures, floors)).toEqual(['found: 0.8, floor 0.9', 'wrong: 1, floor 0'])
  expect(newFloors(figures, floors, false)).toEqual({ found: 0.9, wrong: 0, new: 0.5 })
  expect(newFloors(figures, floors, true)).toEqual({ found: 0.8, wrong: 1, new: 0.5 })
  expect(newFloors([figure('found', 0.95, 'high')], floors, false)).toEqual({ found: 0.95 })
})
