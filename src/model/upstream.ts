// What the reading of somebody else's feed gives, and why it may give nothing.
import type { NewsDate } from './date.ts'
import type { Draft } from './item.ts'

/**
 * A draft with what identifies it within its source: guid, else URL, else a hash of its text.
 * `id` is that as the feed prints it. `key` is `id` folded (case, `http` or `https`, a closing slash), so that an entry whose guid changes
 * only in these stays the same item; repeated ids in one document have different keys, unless the entries say the same. Store by `key`, show `id`.
 */
export interface KeyedDraft {
  readonly id: string
  readonly key: string
  readonly draft: Draft
}

/**
 * An entry before its draft is made, which is most of the work of reading a feed: most entries were seen before. `raw` is all that it says,
 * for `upstream` to make a draft of at another time; `hash` is the SHA-256 of that, in hexadecimal.
 */
export interface SkimmedEntry {
  readonly id: string
  readonly key: string
  readonly raw: string
  readonly hash: string
  readonly published: NewsDate | null
  readonly url: string | null
  /** Characters of its longest text, tags not counted. */
  readonly length: number
}

/** A feed as read. Everything the document does not say is null. */
export interface UpstreamDocument extends UpstreamHead {
  readonly drafts: readonly KeyedDraft[]
}

export interface SkimmedDocument extends UpstreamHead {
  readonly entries: readonly SkimmedEntry[]
}

/** What a feed says of itself. */
export interface UpstreamHead {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json'
  readonly title: string | null
  readonly description: string | null
  /** The site, absolute. */
  readonly link: string | null
  readonly language: string | null
  readonly rights: string | null
  /** How often the publisher says the feed changes, in minutes (`ttl`, `sy:*`). */
  readonly refreshMinutes: number | null
  /** What was wrong with the document though items could be read: 'truncated', 'malformed', … */
  readonly faults: readonly string[]
}

export type UpstreamFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'not-a-feed'; readonly detail: string; readonly feedUrl: string | null }
  | { readonly kind: 'refused'; readonly detail: string }
