// What other people's parsers read in our feeds is what went in.
import { decodeHTML } from 'entities'
import * as fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { addressOf, categoriesOf } from '../../src/feed/content.ts'
import { render } from '../../src/feed/render.ts'
import type { Entry } from '../../src/model/stream.ts'
import { oneLine, printable } from '../../src/text/xml.ts'
import { CASES } from './cases.ts'
import { aFeed } from './sample.ts'

/** An item as far as every format and every parser can tell it. Dates as milliseconds, names without the word joiners. */
interface Read {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  readonly published: number | null
  readonly tags: readonly (string | undefined)[]
}

const instant = (date: string | undefined): number | null => (date ? Date.parse(date) : null)
/** An end tag in a label carries a joiner; parsers trim, and some decode once more than they should, for which we test only once. */
const label = (text: string | undefined) => text?.replaceAll('\u2060', '').trim()
const labels = (texts: readonly (string | undefined)[] | undefined) => (texts ?? []).map(label)

const published = (entry: Entry): Read => ({
  id: entry.item.id,
  url: addressOf(entry),
  title: label(oneLine(entry.item.title.value)),
  published: instant(entry.published ?? undefined),
  tags: labels(categoriesOf(entry.item)),
})

const rss = (xml: string): Read[] =>
  (parseRssFeed(xml).items ?? []).map(item => ({
    id: item.guid?.value,
    url: item.link,
    title: label(item.title),
    published: instant(item.pubDate),
    tags: labels(item.categories?.map(({ name }) => name)),
  }))

const atom = (xml: string): Read[] =>
  (parseAtomFeed(xml).entries ?? []).map(entry => ({
    id: entry.id,
    url: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
    title: label(entry.title?.value),
    published: instant(entry.published),
    tags: labels(entry.categories?.map(({ term }) => term)),
  }))

const json = (text: string): Read[] =>
  (parseJsonFeed(text).items ?? []).map(item => ({
    id: item.id,
    url: item.url,
    title: label(item.title),
    published: instant(item.date_published),
    tags: labels(item.tags),
  }))

describe.each(CASES)('%s', (_, feed) => {
  const wanted = aFeed(feed, 'rss').entries.map(published)

  test('feedsmith reads the same items in all formats', () => {
    expect(rss(render(aFeed(feed, 'rss'), 'rss'))).toEqual(wanted)
    expect(atom(render(aFeed(feed, 'atom'), 'atom'))).toEqual(wanted)
    expect(json(render(aFeed(feed, 'json'), 'json'))).toEqual(wanted)
  })

  test.each(['rss', 'atom'] as const)('rss-parser reads the same items in %s', async format => {
    const { items } = await new RssParser().parseString(render(aFeed(feed, format), format))
    expect(items.map(item => item.guid ?? item.id)).toEqual(wanted.map(({ id }) => id))
    expect(items.map(({ title }) => label(title))).toEqual(wanted.map(({ title }) => title))
    expect(items.map(({ link }) => link)).toEqual(wanted.map(({ url }) => url))
  })
})

/** Text that parsers trip over, more of it than chance would bring. */
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ']]>',
      '</title>',
      '</head>',
      '<![CDATA[',
      '&amp;lt;',
      '&#0;',
      '<',
      '>',
      '&',
      '"',
      "'",
      '\r\n',
      '\t',
    ),
    fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
    fc.constantFrom('\ud800', '\udfff', '\ufffe', '\uffff', '\u202e', '👩‍👧', 'e\u0301'),
  ),
})

/** The text of the last element of a name, as a strict XML parser has it. */
function lastText(xml: string, name: string): string {
  let open = ''
  let text = ''
  const parser = new SaxesParser()
  parser.on('opentag', tag => {
    open = tag.name
    if (open === name) text = ''
  })
  const add = (more: string) => {
    if (open === name) text += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    open = ''
  })
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return text
}

const paragraphText = (html: string) => decodeHTML(html.replace(/^<p>|<\/p>\n$/g, ''))

test('no text breaks a feed, and none is changed on the way', () => {
  fc.assert(
    fc.property(awkward, awkward, (title, text) => {
      const body = [{ kind: 'paragraph', text, start: 0, end: text.length }] as const
      const item = { title: { value: title, basis: 'stated', passage: null, rule: '' }, text, body } as const
      const feed = { title, description: text, entries: [{ item, summary: text }] }
      const xml = { rss: render(aFeed(feed, 'rss'), 'rss'), atom: render(aFeed(feed, 'atom'), 'atom') }
      expect(decodeHTML(lastText(xml.rss, 'description'))).toBe(printable(text))
      expect(decodeHTML(lastText(xml.atom, 'summary'))).toBe(printable(text))
      expect(paragraphText(lastText(xml.rss, 'content:encoded'))).toBe(printable(text))
      expect(paragraphText(lastText(xml.atom, 'content'))).toBe(printable(text))
      expect(label(lastText(xml.rss, 'title'))).toBe(label(oneLine(title)))
      expect(label(lastText(xml.atom, 'title'))).toBe(label(oneLine(title)))
      const [read] = JSON.parse(render(aFeed(feed, 'json'), 'json')).items
      expect(paragraphText(read.content_html)).toBe(printable(text))
      expect(read.summary ?? '').toBe(printable(text))
      expect(read.title).toBe(oneLine(title))
    }),
    { numRuns: 300 },
  )
})
