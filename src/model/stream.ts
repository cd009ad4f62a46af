// What we publish: an ordered set of items (a stream), and a stream in a format (a feed).
import type { Item } from './item.ts'

export type Format = 'rss' | 'atom' | 'json'

/** The streams with a name of their own. `everything`, `topic:calls`, `source:<id>`. */
export type StreamName = string

/** The path of the page of a stream that has a name; its feeds stand below it. Empty for everything. */
export function streamPath(name: StreamName): string {
  const [, kind, id = ''] = /^(topic|source):(.+)$/s.exec(name) ?? []
  return kind ? `/${kind}s/${encodeURIComponent(id)}` : ''
}

/** A topic as people read of it: what the registry in `topic/` holds beside its rules. */
export interface TopicInfo {
  readonly name: string
  readonly title: string
  readonly description: string
}

/** The state of a stream: `version` grows with every change; the times are ISO 8601 instants (UTC, ms). */
export interface StreamState {
  readonly name: StreamName
  readonly version: number
  /** The highest place ever given in its list. */
  readonly last: number
  readonly createdAt: string
  readonly changedAt: string
}

/**
 * A link of the feed document itself, beside `self` and `home`: `rel` as in RFC 4287, 5005, 8288 and WebSub, `href` absolute and in the
 * feed's own format. JSON Feed has `next_url` from `prev-archive` or `next`, and `hubs` from `hub`.
 */
export interface FeedLink {
  readonly rel: string
  readonly href: string
  readonly type?: string
}

/** A withdrawn item, for RFC 6721 `at:deleted-entry`. `when` is an ISO 8601 instant. */
export interface Tombstone {
  readonly id: string
  readonly when: string
}

/** Where an item comes from, as people and programs should credit it. Null where not known. */
export interface Provenance {
  /** The name of the upstream, or of the archive the article was stored in. */
  readonly title: string
  /** The upstream's feed, absolute; null for stored articles. */
  readonly feed: string | null
  /** Its page for people, absolute. */
  readonly home: string | null
  readonly rights: string | null
  /** What the item was made of: `text/plain`, `text/html`, `application/rss+xml`, … */
  readonly mediaType: string | null
}

/** An item as one feed shows it. */
export interface Entry {
  readonly item: Item
  /** The page of the item here, absolute. The feeds link to `item.url` where that is known, else to this. */
  readonly page: string
  /** The summary in this feed: in a topic's feed the passage that made it belong there. Plain text. */
  readonly summary: string
  /** Paragraphs of plain text to show in place of the item's own text: in the background feed its passages. Null: the item's own. */
  readonly content: readonly string[] | null
  readonly source: Provenance | null
  /** Atom `updated`, ISO 8601, unique within the feed by steps of 1 ms. */
  readonly updated: string
  /** RFC 3339 instant to put on the wire, or null where the date is unknown or not written. */
  readonly published: string | null
}

/** Everything a writer needs; the writers add nothing of their own: no clock, no settings. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly description: string
  /** BCP 47, null where mixed. */
  readonly language: string | null
  /** The page for people, absolute like every address here. */
  readonly home: string
  readonly self: string
  readonly icon: string | null
  /** ISO 8601 instant. */
  readonly updated: string
  /** Minutes for which a reader need not ask again. */
  readonly ttl: number
  readonly links: readonly FeedLink[]
  readonly content: 'full' | 'summary'
  readonly entries: readonly Entry[]
  readonly tombstones: readonly Tombstone[]
  /** RFC 5005: a complete archive page. */
  readonly archive: boolean
}
