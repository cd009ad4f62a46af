// The writers against bare templates and against libraries that write feeds.
import { Feed as FeedLibrary } from 'feed'
import { generateRssFeed } from 'feedsmith'
import { describeEntry, describeFeed } from '../../src/feed/extension.ts'
import { render } from '../../src/feed/render.ts'
import type { Entry, Feed, Format } from '../../src/model/stream.ts'
import { aFeed, type FeedCase } from '../feed/sample.ts'
import { cpuMicros } from './instance.ts'

const PARAGRAPH =
  'The two sides met again on the bridge, and "both" delegations said that R&D talks would go on. '

function feedOf(items: number, format: Format): Feed {
  const entries = Array.from({ length: items }, (_, n) => {
    const text = PARAGRAPH.repeat(6)
    const block = { kind: 'paragraph', text, start: 0, end: text.length } as const
    const title = {
      value: `Talks on the bridge, day ${n}`,
      basis: 'stated',
      passage: null,
      rule: '',
    } as const
    return { item: { title, text, body: [block] }, summary: PARAGRAPH, published: '2026-01-02T03:04:05Z' }
  })
  return aFeed({ entries } satisfies FeedCase, format)
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const html = ({ item }: Entry) => item.body.map(({ text }) => `<p>${escaped(text)}</p>`).join('')

/** The least that can be done: the same elements, text escaped, nothing checked, nothing cleaned. */
const templates = (feed: Feed): string =>
  `<rss version="2.0"><channel><title>${escaped(feed.title)}</title><link>${feed.home}</link>${feed.entries
    .map(
      entry =>
        `<item><title>${escaped(entry.item.title.value)}</title><link>${entry.page}</link><guid isPermaLink="false">${entry.item.id}</guid>` +
        `<pubDate>${new Date(entry.published ?? 0).toUTCString()}</pubDate><description>${escaped(escaped(entry.summary))}</description>` +
        `<content:encoded>${escaped(html(entry))}</content:encoded></item>`,
    )
    .join('')}</channel></rss>`

const withFeedsmith = (feed: Feed): string =>
  generateRssFeed({
    title: feed.title,
    description: feed.description,
    link: feed.home,
    items: feed.entries.map(entry => ({
      title: entry.item.title.value,
      link: entry.page,
      guid: { value: entry.item.id, isPermaLink: false },
      pubDate: new Date(entry.published ?? 0),
      description: entry.summary,
      content: { encoded: html(entry) },
    })),
  })

function withFeed(feed: Feed): string {
  const out = new FeedLibrary({
    id: feed.id,
    title: feed.title,
    description: feed.description,
    link: feed.home,
    copyright: '',
  })
  for (const entry of feed.entries)
    out.addItem({
      title: entry.item.title.value,
      id: entry.item.id,
      link: entry.page,
      date: new Date(entry.published ?? 0),
      description: entry.summary,
      content: html(entry),
    })
  return out.rss2()
}

/** The same for JSON: an object of the same shape, the extension as we write it, and whatever stands in a string is left there. */
const objects = (feed: Feed): string =>
  JSON.stringify({
    ...{
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self,
    },
    ...{ description: feed.description, language: feed.language },
    items: feed.entries.map(entry => ({
      ...{ id: entry.item.id, url: entry.page, title: entry.item.title.value },
      ...{ content_html: html(entry), summary: entry.summary },
      ...{ date_published: entry.published, date_modified: entry.updated, language: entry.item.language },
      _dateline: describeEntry(entry),
    })),
    _dateline: describeFeed(feed),
  })

interface Candidate {
  readonly name: string
  readonly format: Format
  readonly write: (feed: Feed) => string
}

const CANDIDATES: readonly Candidate[] = [
  { name: 'bare templates, RSS', format: 'rss', write: templates },
  { name: 'our RSS', format: 'rss', write: feed => render(feed, 'rss') },
  { name: 'our Atom', format: 'atom', write: feed => render(feed, 'atom') },
  { name: 'bare objects and JSON.stringify', format: 'json', write: objects },
  { name: 'our JSON Feed', format: 'json', write: feed => render(feed, 'json') },
  { name: 'feedsmith, RSS', format: 'rss', write: withFeedsmith },
  { name: '`feed`, RSS', format: 'rss', write: withFeed },
]

/** By then the compiler has done what it will do, whatever the length of the feed. */
const WARM_UP_ITEMS = 20_000
const ROUNDS = 40
/** Of a short feed so many are written at a time that the kernel can tell. */
const SAMPLE_ITEMS = 2000

/** Until the bytes are there: a string that was only put together would be put off for whoever reads it. */
const encoder = new TextEncoder()

/** CPU of this process so far, milliseconds. The kernel has counted all of it once the process has rested. */
async function spent(): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, 1))
  return cpuMicros(process.pid) / 1000
}

/** CPU of one writing, collecting its garbage included: what else the machine does, does not count. */
async function milliseconds(write: (feed: Feed) => string, feed: Feed): Promise<number> {
  const times = Math.ceil(SAMPLE_ITEMS / feed.entries.length)
  const before = await spent()
  for (let n = 0; n < times; n++) encoder.encode(write(feed))
  return ((await spent()) - before) / times
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Milliseconds to write and encode a feed of so many items: name and median, in turns. */
export async function measureWriters(items: number): Promise<{ name: string; ms: number }[]> {
  const contestants = CANDIDATES.map(({ name, format, write }) => ({
    ...{ name, write, feed: feedOf(items, format), times: [] as number[] },
  }))
  for (const { write, feed } of contestants)
    for (let done = 0; done < WARM_UP_ITEMS; done += SAMPLE_ITEMS) await milliseconds(write, feed)
  for (let round = 0; round < ROUNDS; round++)
    for (const { write, feed, times } of contestants) times.push(await milliseconds(write, feed))
  return contestants.map(({ name, times }) => ({ name, ms: median(times) }))
}
