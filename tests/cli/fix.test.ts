// What `fix` asks the API to change.
import { expect, test } from 'vitest'
import { patchOf } from '../../src/cli/fix.ts'

test.each<[string[], object]>([
  [['k', '--published', '2016-04-05'], { published: '2016-04-05' }],
  [['k', '--title', 'A title', '--place', 'Lenna'], { title: 'A title', place: 'Lenna' }],
  [['k', '--published', 'unknown'], { published: '' }],
  [['k', '--author', 'Ann', '--author', 'Bo'], { authors: ['Ann', 'Bo'] }],
  [['k', '--author', 'unknown'], { authors: [] }],
  [['k', '--topic', '+calls', '--topic', '-background'], { topics: { calls: true, background: false } }],
  [['--topic', '-calls', 'k'], { topics: { calls: false } }],
  [['k', '--topic', 'calls'], { topics: { calls: true } }],
  [['k', '--undo', 'title', '--undo', 'topics'], { title: null, topics: null }],
  [['k'], {}],
])('%j is %j', (args, patch) => {
  expect(patchOf(args)).toEqual(patch)
})

test('an option that does not exist is refused', () => {
  expect(() => patchOf(['k', '--colour', 'red'])).toThrow(/colour/)
})
