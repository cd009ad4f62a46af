import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SOURCE_ID, sourceIdOf } from '../../src/text/source-id.ts'

test.each([
  ['https://www.example.org/world/rss.xml', 'example-world'],
  ['https://news.example.co/feed', 'example'],
  ['https://feeds.com/rss', 'feeds-com-rss'],
  ['https://example.org/Blog/Feed.XML?x=1', 'example-blog'],
])('%s is %s', (address, id) => {
  expect(sourceIdOf(new URL(address))).toBe(id)
})

test('it is always an id', () => {
  fc.assert(fc.property(fc.webUrl(), address => SOURCE_ID.test(sourceIdOf(new URL(address)))))
})
