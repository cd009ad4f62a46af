// What is measured inside workerd: one table. A new subject is a new row; `npx node tests/bench/inside.ts NAME` runs it alone.
import { parseArticle } from '../../src/article/parse.ts'
import { deriveArticle } from '../../src/derive/derive.ts'
import { FORMATS } from '../../src/feed/render.ts'
import type { Article, ArticleMediaType } from '../../src/model/article.ts'
import type { Format } from '../../src/model/stream.ts'
import { assembleFeed } from '../../src/publish/assemble.ts'
import { type Bytes, encodeDocument } from '../../src/publish/document.ts'
import { everything } from '../../src/publish/streams.ts'
import { type ItemRow, toItem } from '../../src/store/items.ts'
import { callRecords } from '../../src/topic/calls/records.ts'
import { ceasefireRecords } from '../../src/topic/ceasefires/records.ts'
import { classify } from '../../src/topic/classify.ts'
import { type Reading, readingOf } from '../../src/topic/reading.ts'
import { TOPICS } from '../../src/topic/registry.ts'
import { parseUpstream, readUpstream } from '../../src/upstream/parse.ts'

/** Later than every date in the texts. */
const NOW = '2026-11-01T00:00:00.000Z'

/** What a subject is given: each of the labelled texts at 5 kB, a saved page of 120 kB, a feed of 50 items, or 50 items as D1 gives them. */
export type InputKind = 'article' | 'page' | 'feed' | 'rows'

export interface Subject {
  readonly name: string
  readonly input: InputKind
  /** What is done before the measuring, and the run that is measured. */
  readonly prepare: (text: string) => () => unknown
}

const articleOf = (body: string, mediaType: ArticleMediaType): Article => ({
  ...{ key: 'bench', mediaType, body, given: {} },
})

const parse = (mediaType: ArticleMediaType) => (text: string) => () =>
  parseArticle(articleOf(text, mediaType), NOW)

const derive = (mediaType: ArticleMediaType) => (text: string) => () =>
  deriveArticle(articleOf(text, mediaType), NOW)

/** Topics keep what they have found beside the reading, so that every run gets a new one; its cost is part of each. */
const ofReading = (find: (reading: Reading) => unknown) => (text: string) => {
  const draft = parse('text/plain')(text)()
  return () => find(readingOf({ ...draft }))
}

const upstream = (read: typeof readUpstream | typeof parseUpstream) => (text: string) => {
  const bytes = new TextEncoder().encode(text)
  return () => read({ bytes, mediaType: 'application/rss+xml', url: 'https://news.example/rss.xml' })
}

/** A feed that nobody has at hand: from rows to bytes, as they go out. */
const cold = (format: Format) => (text: string) => () => {
  const { plain, gzip } = documentOf(JSON.parse(text) as ItemRow[], format)
  return FORMATS[format].compressedByEdge ? plain : gzip()
}

function documentOf(rows: readonly ItemRow[], format: Format): Bytes {
  const feed = assembleFeed(everything, DOCUMENT, rows.map(toItem), new Map(), PRESENTATION)
  return encodeDocument(FORMATS[format].render(feed))
}

const FEED_URL = 'https://wire.example/feed'
const DOCUMENT = { self: FEED_URL, updated: NOW, links: [], archive: false, tombstones: [] }
const PRESENTATION = { origin: 'https://wire.example', content: 'full', freshMinutes: 15, hub: null } as const

export const SUBJECTS: readonly Subject[] = [
  { name: 'article', input: 'article', prepare: parse('text/plain') },
  { name: 'reading', input: 'article', prepare: ofReading(reading => reading) },
  ...TOPICS.map(({ name, classify }): Subject => ({ name, input: 'article', prepare: ofReading(classify) })),
  { name: 'call-records', input: 'article', prepare: ofReading(callRecords) },
  { name: 'ceasefire-records', input: 'article', prepare: ofReading(ceasefireRecords) },
  { name: 'topics', input: 'article', prepare: ofReading(({ draft }) => classify(draft)) },
  { name: 'derive', input: 'article', prepare: derive('text/plain') },
  { name: 'page', input: 'page', prepare: parse('text/html') },
  { name: 'page-derive', input: 'page', prepare: derive('text/html') },
  { name: 'cold-rss', input: 'rows', prepare: cold('rss') },
  { name: 'cold-atom', input: 'rows', prepare: cold('atom') },
  { name: 'cold-json', input: 'rows', prepare: cold('json') },
  { name: 'feed-map', input: 'feed', prepare: upstream(readUpstream) },
  { name: 'feed-safe', input: 'feed', prepare: upstream(parseUpstream) },
]
