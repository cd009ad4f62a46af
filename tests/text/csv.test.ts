// Tables as RFC 4180 has them.
import { expect, test } from 'vitest'
import { csv } from '../../src/text/csv.ts'

test.each<[string, string | number | null, string]>([
  ['a word', 'truce', 'truce'],
  ['a number', 3, '3'],
  ['nothing', null, ''],
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', 'say "x"', '"say ""x"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a leading space', ' a', ' a'],
])('%s', (_, value, expected) => expect(csv(['c'], [{ c: value }])).toBe(`c\r\n${expected}\r\n`))

test('columns stand in their order, and a table without rows has its header', () => {
  expect(csv(['b', 'a'], [{ a: 1, b: 2 }])).toBe('b,a\r\n2,1\r\n')
  expect(csv(['b', 'a'], [])).toBe('b,a\r\n')
})
