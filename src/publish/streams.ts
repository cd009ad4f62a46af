// The streams that have a name: what people call them, and under which path they are published.
import type { StreamName } from '../model/stream.ts'
import { ARTICLES } from '../store/items.ts'
import { TOPICS } from '../topic/registry.ts'

export interface NamedStream {
  readonly name: StreamName
  readonly title: string
  readonly description: string
  /** Where its page is; its feeds stand below it. Empty for everything. */
  readonly path: string
  /** The topic it publishes, or null. */
  readonly topic: string | null
}

const EVERYTHING: NamedStream = {
  name: 'everything',
  title: 'Dateline',
  description: 'Every stored article and every item of the feeds read here, newest first',
  path: '',
  topic: null,
}

export const NAMED_STREAMS: readonly NamedStream[] = [
  EVERYTHING,
  ...TOPICS.map(({ name, title, description }) => ({
    name: `topic:${name}`,
    title: `Dateline: ${title}`,
    description,
    path: `/topics/${name}`,
    topic: name,
  })),
]

export const everything = EVERYTHING
export const streamOfTopic = (topic: string): NamedStream | null =>
  NAMED_STREAMS.find(stream => stream.topic === topic) ?? null

/** The articles that were put here, as the stream of a source. */
export const storedArticles: NamedStream = {
  name: `source:${ARTICLES}`,
  title: 'Dateline: stored articles',
  description: 'The articles stored here, newest first',
  path: `/sources/${ARTICLES}`,
  topic: null,
}

export const streamOfSource = (source: string): NamedStream | null =>
  source === ARTICLES ? storedArticles : null
