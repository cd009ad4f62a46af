// The list of feeds: OPML 2.0 that a parser reads back, whatever the titles are.
import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { renderOpml } from '../../src/feed/opml.ts'

const feed = {
  title: 'Tom & "Jerry" <daily>\n\u0000',
  url: 'https://desk.example/sources/tom/rss.xml?a=1&b=2',
  home: 'https://desk.example/sources/tom',
}

test('a folder carries only its text, a feed all that a reader wants', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
  })
  const { opml } = parser.parse(renderOpml('Dateline', [{ name: 'Sources', feeds: [feed] }]))
  expect([opml.version, opml.head.title]).toEqual(['2.0', 'Dateline'])
  const { outline, ...folder } = opml.body.outline
  expect(folder).toEqual({ text: 'Sources' })
  const title = 'Tom & "Jerry" <daily>'
  expect(outline).toEqual({ text: title, title, type: 'rss', xmlUrl: feed.url, htmlUrl: feed.home })
})
