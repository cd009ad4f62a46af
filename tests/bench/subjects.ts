// What is measured inside workerd: one table. A new subject is a new row; `npx node tests/bench/inside.ts NAME` runs it alone.
import { parseArticle } from '../../src/article/parse.ts'
import { deriveArticle } from '../../src/derive/derive.ts'
import type { Article, ArticleMediaType } from '../../src/model/article.ts'
import { callRecords } from '../../src/topic/calls/records.ts'
import { ceasefireRecords } from '../../src/topic/ceasefires/records.ts'
import { classify } from '../../src/topic/classify.ts'
import { type Reading, readingOf } from '../../src/topic/reading.ts'
import { TOPICS } from '../../src/topic/registry.ts'
import { parseUpstream, readUpstream } from '../../src/upstream/parse.ts'

/** Later than every date in the texts. */
const NOW = '2026-11-01T00:00:00.000Z'

/** What a subject is given: each of the labelled texts at 5 kB, a saved page of 120 kB, or a feed of 50 items. */
export type InputKind = 'article' | 'page' | 'feed'

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
  { name: 'feed-map', input: 'feed', prepare: upstream(readUpstream) },
  { name: 'feed-safe', input: 'feed', prepare: upstream(parseUpstream) },
]
