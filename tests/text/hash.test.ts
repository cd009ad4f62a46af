// Ids must never change: these values are for ever.
import { expect, test } from 'vitest'
import { itemId } from '../../src/ingest/write.ts'
import { uuidOf } from '../../src/text/hash.ts'

test.each([
  ['articles', 'a.txt', 'daa28353-93d5-577e-95d0-c664e1cb6191'],
  ['articles', '2020/ä.txt', '5ffe476a-c7ec-5907-91c4-fec70d54d3b0'],
])('the item of %s under %s keeps its id', (source, key, id) => expect(itemId(source, key)).toBe(id))

test('it is a version 5 UUID', () =>
  expect(uuidOf('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))
