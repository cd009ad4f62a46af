// The streams that have a name: what people call them, and under which path they are published.
import { type Source, titleOfSource } from '../model/source.ts'
import { type StreamName, streamPath } from '../model/stream.ts'
import { ARTICLES } from '../store/items.ts'
import type { RecordFilter, RecordKind } from '../store/records.ts'
import { TOPICS } from '../topic/registry.ts'

export interface NamedStream {
  readonly name: StreamName
  readonly title: string
  readonly description: string
  /** Where its page is; its feeds stand below it. Empty for everything. */
  readonly path: string
  /** The topic it publishes, or null. */
  readonly topic: string | null
  /** The streams that it joins, where it is a union: it has no list of its own, and so no archive. */
  readonly members?: readonly NamedStream[]
  /** The words that its items have, where it is a search. */
  readonly words?: readonly string[]
  /** What the records of its items are of, where it is a topic narrowed by party or time. */
  readonly narrowed?: { readonly kind: RecordKind; readonly filter: RecordFilter }
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
    path: streamPath(`topic:${name}`),
    topic: name,
  })),
]

export const everything = EVERYTHING
const unionOf = (members: readonly NamedStream[]): NamedStream => ({
  name: `union:${members.map(({ topic }) => topic).join('+')}`,
  title: `Dateline: ${members.map(({ title }) => title.replace('Dateline: ', '')).join(' + ')}`,
  description: members.map(({ description }) => description).join('; '),
  path: `/topics/${members.map(({ topic }) => topic).join('+')}`,
  topic: null,
  members,
})

/** `calls`, or several joined by `+` in any order: the same union whatever the order. Null where one is unknown. */
export function streamOfTopic(topics: string): NamedStream | null {
  const names = new Set(topics.split('+'))
  const members = NAMED_STREAMS.filter(({ topic }) => topic !== null && names.has(topic))
  if (members.length < names.size) return null
  return members.length > 1 ? unionOf(members) : (members[0] ?? null)
}

/** The items with all of these words. The order of the words does not matter. */
export const streamOfSearch = (words: readonly string[]): NamedStream => ({
  name: `search:${words.join(' ')}`,
  title: `Dateline: ${words.join(' ')}`,
  description: `What has the words ${words.join(', ')} in its title or text, newest first`,
  path: '/search',
  topic: null,
  words,
})

/** Which topics have records, and of which kind. */
export const RECORDS_OF_TOPIC: Readonly<Record<string, RecordKind>> = {
  calls: 'call',
  ceasefires: 'ceasefire',
}

const isOpen = ({ party, from, to }: RecordFilter): boolean => !party && !from && !to

/** A topic, and of it only what its records tell of a party or of some days. */
export function narrowedStream(stream: NamedStream, filter: RecordFilter): NamedStream {
  const kind = RECORDS_OF_TOPIC[stream.topic ?? '']
  if (!kind || isOpen(filter)) return stream
  const { party, from, to } = filter
  const time = from === to ? from : [from ?? '…', to ?? '…'].join(' to ')
  const narrowing = [party, from || to ? time : null].filter(Boolean).join(', ')
  return {
    ...stream,
    name: `${stream.name}?${JSON.stringify([party, from, to])}`,
    title: `${stream.title}: ${narrowing}`,
    description: `${stream.description}: only ${narrowing}`,
    narrowed: { kind, filter },
  }
}

/** The articles that were put here, as the stream of a source. */
export const storedArticles: NamedStream = {
  name: `source:${ARTICLES}`,
  title: 'Dateline: stored articles',
  description: 'The articles stored here, newest first',
  path: streamPath(`source:${ARTICLES}`),
  topic: null,
}

/** What is read from an upstream, as a stream of its own. */
export const streamOfSource = (source: Source): NamedStream => ({
  name: `source:${source.id}`,
  title: `Dateline: ${titleOfSource(source)}`,
  description: `What ${titleOfSource(source)} has published, newest first`,
  path: streamPath(`source:${source.id}`),
  topic: null,
})
