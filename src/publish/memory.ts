// What one isolate remembers of each feed: the stream's state, trusted for some seconds, and the bytes of one version.
import type { StreamState } from '../model/stream.ts'
import type { Bytes } from './document.ts'

/** How long a stream's version is believed without asking D1 again. */
export const TRUST_MS = 10_000

/** The bytes of a feed in one version and revision, and when that version came to be (ISO 8601). */
export interface Rendered {
  readonly version: number
  readonly rev: string
  readonly changedAt: string
  readonly bytes: Bytes
}

export interface Remembered {
  state: StreamState | null
  checkedAt: number
  rendered: Rendered | null
  rendering: { readonly version: number; readonly promise: Promise<Rendered> } | null
}

/** Feeds, unions and searches that are kept at most; the longest unused is dropped. */
const MOST_FEEDS = 200

export class FeedMemory {
  readonly #feeds = new Map<string, Remembered>()

  of(key: string): Remembered {
    const feed = this.#feeds.get(key) ?? { state: null, checkedAt: 0, rendered: null, rendering: null }
    this.#feeds.delete(key)
    this.#feeds.set(key, feed)
    if (this.#feeds.size > MOST_FEEDS) this.#feeds.delete(this.#feeds.keys().next().value!)
    return feed
  }

  /** After a write in this isolate its own readers need not wait for the trust to run out. */
  distrust(): void {
    for (const feed of this.#feeds.values()) feed.checkedAt = 0
  }
}
