// What all formats are mapped to, before anything is resolved, made safe or made plain.

/**
 * A text as its format gives it, one level of escaping taken off. `text` means what it says; `html` is markup. `base` is the base of
 * addresses inside it where the document states one.
 */
export interface Markup {
  readonly kind: 'text' | 'html'
  readonly value: string
  readonly base: string | null
}

/** An attachment as printed; `url` not resolved. */
export interface EntryMedia {
  readonly url: string
  readonly mediaType: string | null
  readonly bytes: number | null
  readonly seconds: number | null
  readonly title: string | null
}

export interface Entry {
  /** Guid or id as printed. */
  readonly id: string | null
  /** The page, absolute. */
  readonly url: string | null
  readonly title: Markup | null
  readonly content: Markup | null
  readonly summary: Markup | null
  /** Printed dates, best first. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly language: string | null
  readonly image: string | null
  readonly media: readonly EntryMedia[]
  readonly tags: readonly string[]
  /** What the addresses of this entry are relative to, absolute. */
  readonly base: string | null
}

export interface Channel {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json'
  readonly title: Markup | null
  readonly description: Markup | null
  /** The site, absolute. */
  readonly link: string | null
  readonly language: string | null
  readonly rights: string | null
  readonly refreshMinutes: number | null
  /** For entries that name none. */
  readonly authors: readonly string[]
  readonly base: string | null
  readonly entries: readonly Entry[]
}

/** What an entry takes from the channel around it. */
export type Surroundings = Pick<Channel, 'format' | 'authors' | 'language'>
