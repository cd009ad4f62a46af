// The one item model: what every article and every upstream entry becomes.
import type { NewsDate } from './date.ts'
import type { Evidence, Found, Passage } from './fact.ts'

export type BlockKind = 'paragraph' | 'subheading' | 'caption'

/** A part of the body. `text` is the block as people should read it; `start` and `end` say where it stands in the item's text. */
export interface Block extends Passage {
  readonly kind: BlockKind
  readonly text: string
}

/** Something wrong with the stored text. It is reported, never silently rewritten. */
export interface Damage {
  readonly kind: 'deleted-text' | 'mojibake' | 'truncated' | 'not-analysed' | 'malformed'
  /** One plain sentence for people. */
  readonly detail: string
  readonly passage: Passage | null
  /** A repaired wording that the document itself proves, offered beside the text. */
  readonly repair?: string
}

/** What was given beside the text and what the text says, where they differ. */
export interface Disagreement {
  readonly field: 'title' | 'published' | 'publisher' | 'authors' | 'language' | 'url'
  readonly given: string
  readonly found: string
  readonly passage: Passage | null
}

/** An image, enclosure or other attachment. `bytes` and `seconds` are null where not known. */
export interface Media {
  readonly url: string
  readonly mediaType: string | null
  readonly bytes: number | null
  readonly seconds: number | null
  readonly title: string | null
}

/** A stretch of the text set aside from the body: share buttons, advertisements, captions' credits. Kept, and shown folded away. */
export interface Furniture extends Passage {
  readonly kind: string
}

/**
 * Normalised, not stored: what an article or an upstream entry says.
 * `text` is what every passage indexes: the stored text as decoded (BOM kept), or what was extracted from HTML.
 */
export interface Draft {
  readonly url: string | null
  readonly title: Found<string>
  readonly published: Found<NewsDate> | null
  readonly modified: Found<NewsDate> | null
  readonly place: Found<string> | null
  readonly publisher: Found<string> | null
  readonly authors: readonly Found<string>[]
  /** BCP 47. */
  readonly language: string | null
  readonly text: string
  readonly summary: string
  readonly body: readonly Block[]
  /** Sanitised HTML, only from upstream. */
  readonly html: string | null
  readonly image: Media | null
  readonly attachments: readonly Media[]
  readonly tags: readonly string[]
  readonly furniture: readonly Furniture[]
  readonly damage: readonly Damage[]
  readonly disagreements: readonly Disagreement[]
}

/** "This item belongs to that topic", with at least one passage that says so, best first. `score` is 0 to 1. */
export interface Match {
  readonly topic: string
  readonly score: number
  readonly passages: readonly Evidence[]
}

/** One side of a call or a truce, as far as the text says. */
export interface Party {
  readonly name: string | null
  readonly office: string | null
  readonly country: string | null
}

export interface Call {
  readonly parties: readonly Party[]
  /** Index into `parties`, only where the text says who rang whom. */
  readonly caller: number | null
  readonly callee: number | null
  readonly status: 'held' | 'scheduled' | 'proposed' | 'denied'
  readonly date: Found<NewsDate> | null
  readonly medium: 'telephone' | 'video' | 'unknown'
  readonly passage: Passage
  readonly rule: string
}

export interface Ceasefire {
  /** One truce with two dates, agreed and in force, is one record. */
  readonly agreed: Found<NewsDate> | null
  readonly effective: Found<NewsDate> | null
  readonly parties: readonly string[]
  readonly brokers: readonly string[]
  readonly status: 'proposed' | 'agreed' | 'in-force' | 'violated' | 'ended'
  readonly passage: Passage
  readonly rule: string
}

/** What the topics make of a draft. */
export interface Classified {
  readonly matches: readonly Match[]
  readonly calls: readonly Call[]
  readonly ceasefires: readonly Ceasefire[]
}

/** A draft with its topics and records: everything that can be derived again from what is stored. */
export interface Derived extends Draft, Classified {}

/** Stored, under an id that never changes. */
export interface Item extends Derived {
  /** `urn:uuid:` version 5 of (source, key): host-independent, computed once, never recomputed. */
  readonly id: string
  readonly source: string
  /** An upstream's guid, or the key under which an article was put. */
  readonly key: string
  /** ISO 8601 instant with milliseconds, UTC. Orders an item that has no date; never shown as its date. */
  readonly firstSeen: string
  /** ISO 8601 instant with milliseconds, UTC: when the item, as published here, last changed in title, date or text. */
  readonly updated: string
  /** What it was made of, where the article is stored here: `text/plain` or `text/html`. */
  readonly mediaType?: string | null
}
