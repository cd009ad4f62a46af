// The writers against bare templates and against libraries that write feeds.
import { Feed as FeedLibrary } from 'feed'
import { generateRssFeed } from 'feedsmith'
import { render } from '../../src/feed/render.ts'
import type { Entry, Feed, Format } from '../../src/model/stream.ts'
import { aFeed, type FeedCase } from '../feed/sample.ts'

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

const CANDIDATES: readonly (readonly [name: string, format: Format, write: (feed: Feed) => string])[] = [
  ['bare templates, RSS', 'rss', templates],
  ['our RSS', 'rss', feed => render(feed, 'rss')],
  ['our Atom', 'atom', feed => render(feed, 'atom')],
  ['our JSON Feed, with its extension', 'json', feed => render(feed, 'json')],
  ['our RSS, encoded', 'rss', feed => String(new TextEncoder().encode(render(feed, 'rss')).length)],
  ['feedsmith, RSS', 'rss', withFeedsmith],
  ['feed, RSS', 'rss', withFeed],
]
const ROUNDS = 60

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

function milliseconds(write: (feed: Feed) => string, feed: Feed): number {
  const before = performance.now()
  write(feed)
  return performance.now() - before
}

/** Milliseconds to write a feed of so many items: name and median, in turns, so that a busy moment hits all alike. */
export function measureWriters(items: number): { name: string; ms: number }[] {
  const contestants = CANDIDATES.map(([name, format, write]) => ({
    name,
    write,
    feed: feedOf(items, format),
    times: [] as number[],
  }))
  for (let round = 0; round < ROUNDS; round++)
    for (const { write, feed, times } of contestants) times.push(milliseconds(write, feed))
  return contestants.map(({ name, times }) => ({ name, ms: median(times.slice(ROUNDS >> 1)) }))
}
