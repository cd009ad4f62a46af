// A stored text as it came in, before anything was made of it.
import type { Correction } from './correction.ts'

export type ArticleMediaType = 'text/plain' | 'text/html'

/** What was supplied beside an article by whoever stored it. It wins over what the text says, with basis `given`. */
export interface Given {
  readonly url?: string
  readonly title?: string
  /** ISO 8601 as far as known, or any printed form of a date that is unambiguous. */
  readonly published?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
  /** BCP 47. */
  readonly language?: string
}

/** `key` is the name under which it was put; `body` the decoded text, well-formed, byte order mark kept. */
export interface Article {
  readonly key: string
  readonly mediaType: ArticleMediaType
  readonly body: string
  readonly given: Given
  /** What an editor says about it since. */
  readonly correction?: Correction
}
