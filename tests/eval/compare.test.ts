// The yardsticks themselves: a measure that cannot fail measures nothing.
import { expect, test } from 'vitest'
import { textF1 } from './body.ts'
import { judgeDate, type Verdict } from './dates.ts'

test.each<[string | null, string | null, Verdict]>([
  ['2020-10-20', '2020-10-20', 'right'],
  ['2020-10-20T12:32', '2020-10-20', 'right'],
  ['2020-10-20', '2020-10-20T12:32', 'coarse'],
  ['2020-10', '2020-10-20', 'coarse'],
  ['2020-10-21', '2020-10-20', 'wrong'],
  ['2020-10-20T12:32', '2020-10-20T12:32+05:30', 'right'],
  ['2020-10-20T07:02Z', '2020-10-20T12:32+05:30', 'right'],
  ['2020-10-20T12:32Z', '2020-10-20T12:32+05:30', 'wrong'],
  ['2020-10-20', null, 'wrong'],
  [null, '2020', 'missed'],
  [null, null, 'right'],
])('%s for %s is %s', (value, wanted, verdict) => {
  expect(judgeDate(value, wanted)).toBe(verdict)
})

test('what a label accepts counts as right', () => {
  expect(judgeDate('2021-04-09', '2021-04-08', ['2021-04-09'])).toBe('right')
})

test('texts are compared by what they have in common', () => {
  expect(textF1(['a b c d e'], ['a b c d e'])).toBe(1)
  expect(textF1(['a b c d e'], ['v w x y z'])).toBe(0)
  expect(textF1(['a b c d e f'], ['a b c d'])).toBe(0.5)
  expect(textF1(['a b'], ['a b'])).toBe(1)
})
