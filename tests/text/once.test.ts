import { expect, test } from 'vitest'
import { once } from '../../src/text/once.ts'

test('what is asked of one object again is found once, and null is an answer', () => {
  const asked: string[] = []
  const find = once((it: { readonly name: string }) => {
    asked.push(it.name)
    return it.name === 'none' ? null : it.name.length
  })
  const [one, none] = [{ name: 'one' }, { name: 'none' }]
  expect([find(one), find(none), find(one), find(none)]).toEqual([3, null, 3, null])
  expect(asked).toEqual(['one', 'none'])
  expect(find({ name: 'one' })).toBe(3)
  expect(asked).toHaveLength(3)
})
