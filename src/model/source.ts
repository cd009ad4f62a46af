// An upstream that is polled: what was asked for, and how it is doing.

/** `gone`: its server said for good that there is no such feed (410). `removed`: not polled and not listed; its items stay. */
export type SourceState = 'active' | 'paused' | 'gone' | 'removed'

/** What whoever adds a source decides. */
export interface SourceWish {
  readonly url: string
  /** Null: the title that the feed has itself. */
  readonly title: string | null
  readonly tags: readonly string[]
  /** Only items that belong to one of these are kept; empty: all are. */
  readonly topics: readonly string[]
  /** Whether the linked page is read where the feed has only a summary. */
  readonly fullText: boolean
}

/** What the feed says of itself; null where it says nothing. */
export interface FeedFacts {
  readonly mediaType: string | null
  readonly title: string | null
  readonly description: string | null
  /** The site, absolute. */
  readonly link: string | null
  readonly language: string | null
  readonly rights: string | null
  /** What was wrong with the document, though items could be read. */
  readonly faults: readonly string[]
}

/** Why a source cannot be read: `kind` for programs, `sentence` for people. */
export interface SourceError {
  readonly kind: string
  readonly sentence: string
}

/** Times are ISO 8601 instants, null where it has not happened. */
export interface Source extends SourceWish {
  readonly id: string
  readonly state: SourceState
  readonly feed: FeedFacts | null
  /** The address of this instance when it was put: what the User-Agent names where no other is set. */
  readonly askedFrom: string
  readonly addedAt: string
  readonly lastAsked: string | null
  readonly lastSuccess: string | null
  /** Null while it is not polled. */
  readonly nextPoll: string | null
  /** When its message was sent, while that waits in the queue. */
  readonly queuedAt: string | null
  readonly failures: number
  readonly failingSince: string | null
  readonly error: SourceError | null
}

/** What one poll leaves to the next. Validators are verbatim; null where the server sent none. */
export interface PollMemory {
  readonly etag: string | null
  readonly lastModified: string | null
  readonly bodyHash: string | null
  /** Minutes between polls, before jitter. */
  readonly interval: number
  /** Minutes that the publisher asks to be left alone in the document (`ttl`, `sy:*`), or null. */
  readonly refreshMinutes: number | null
  /** Mean minutes between its items, and the newest item's date in milliseconds, where it has dates. */
  readonly gapMinutes: number | null
  readonly newest: number | null
  /** Where it says for good that it has moved, and how many answers in a row have said so. */
  readonly movedTo: string | null
  readonly movedTimes: number
}

export const noMemory: PollMemory = {
  etag: null,
  lastModified: null,
  bodyHash: null,
  interval: 60,
  refreshMinutes: null,
  gapMinutes: null,
  newest: null,
  movedTo: null,
  movedTimes: 0,
}

/** What a source is called: as somebody decided, else as its feed says, else by its address. */
export const titleOfSource = ({ title, feed, url }: Source): string =>
  title ?? feed?.title ?? new URL(url).hostname.replace(/^www\./, '')
