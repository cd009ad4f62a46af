// What is done later, one queue message each. A message may come twice: doing a job again must change nothing.

/**
 * Asks an upstream whether it has anything new. `round` counts the polls of this source: a message of a round that is
 * over does nothing. The validators are as the server sent them, never made by us; null where it sent none.
 */
export interface PollJob {
  readonly kind: 'poll'
  readonly source: string
  readonly round: number
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** SHA-256 of the last body that was read, in hexadecimal. */
  readonly bodyHash: string | null
}

/** Fetches the page that an item links to, for a source that asks for full text. `item` is a bare UUID. */
export interface ReadJob {
  readonly kind: 'read'
  readonly source: string
  readonly item: string
  readonly url: string
}

/** Derives items from what is stored: new ones, and old ones under new rules. Bare UUIDs. */
export interface DeriveJob {
  readonly kind: 'derive'
  readonly items: readonly string[]
}

/** Tells the world that these streams are different now. */
export interface AnnounceJob {
  readonly kind: 'announce'
  readonly streams: readonly string[]
}

export type Job = PollJob | ReadJob | DeriveJob | AnnounceJob
