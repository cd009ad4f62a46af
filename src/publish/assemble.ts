// Items of a stream → the feed that a writer turns into bytes: addresses, dates for the wire, summaries.

import type { Item } from '../model/item.ts'
import type { Entry, Feed, FeedLink, Tombstone } from '../model/stream.ts'
import { uuidOf } from '../text/hash.ts'
import { wireInstant } from '../text/instant.ts'
import { oneLine } from '../text/one-line.ts'
import { urnOf, uuidIn } from '../text/urn.ts'
import { homeAddress } from './links.ts'
import { type Credits, provenanceOf } from './sources.ts'
import type { NamedStream } from './streams.ts'

/** What of the settings is visible in the bytes of a feed. */
export interface Presentation {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string
  readonly content: 'full' | 'summary'
  readonly freshMinutes: number
  /** The WebSub hub, or null. */
  readonly hub: string | null
}

const passageText = (item: Item, { start, end }: { start: number; end: number }): string =>
  oneLine(item.text.slice(start, end))

const passagesOf = (item: Item, topic: string): string[] =>
  (item.matches.find(match => match.topic === topic)?.passages ?? []).map(passage =>
    passageText(item, passage),
  )

/** The background feed is a running explainer: in reading order, each passage once. */
function explainer(item: Item): string[] {
  const passages = item.matches.find(({ topic }) => topic === 'background')?.passages ?? []
  return passages.toSorted((a, b) => a.start - b.start).map(passage => passageText(item, passage))
}

const topicsOf = ({ topic, members = [] }: NamedStream): string[] =>
  topic ? [topic] : members.flatMap(topicsOf)

function entryOf(item: Item, stream: NamedStream, origin: string, credits: Credits): Entry {
  const [passage] = topicsOf(stream).flatMap(topic => passagesOf(item, topic))
  return {
    item,
    page: `${origin}/items/${uuidIn(item.id)}`,
    summary: passage ?? item.summary,
    content: stream.topic === 'background' ? explainer(item) : null,
    source: provenanceOf(item, credits),
    updated: item.updated,
    published: item.published && wireInstant(item.published.value.value, Date.parse(item.firstSeen)),
  }
}

/** The one language of all items, or null. */
function languageOf(items: readonly Item[]): string | null {
  const languages = new Set(items.map(item => item.language))
  return languages.size === 1 ? (items[0]?.language ?? null) : null
}

/** The latest of ISO 8601 instants of the same form. */
export const latestOf = (instants: readonly string[]): string => instants.toSorted().at(-1) ?? ''

/** What one document of a stream is, beside its items: a feed, or a page of its archive. */
export interface FeedDocument {
  readonly self: string
  /** ISO 8601 instant: when anything in it last changed. */
  readonly updated: string
  readonly links: readonly FeedLink[]
  readonly archive: boolean
  readonly tombstones: readonly Tombstone[]
}

export const assembleFeed = (
  stream: NamedStream,
  document: FeedDocument,
  items: readonly Item[],
  credits: Credits,
  { origin, content, freshMinutes }: Presentation,
): Feed => ({
  ...document,
  id: urnOf(uuidOf(`stream\n${stream.name}`)),
  title: stream.title,
  description: stream.description,
  language: languageOf(items),
  home: homeAddress({ origin, stream }),
  icon: `${origin}/favicon.ico`,
  ttl: freshMinutes,
  content,
  entries: items.map(item => entryOf(item, stream, origin, credits)),
})
