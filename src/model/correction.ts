// What an editor says about an article, and what has become of an item since.

/**
 * What an editor says, against whatever the text says and whatever was given beside it. Only what is set counts; an empty text, or an empty
 * list, says that the value is not known.
 */
export interface Correction {
  readonly title?: string
  /** ISO 8601 as far as known. */
  readonly published?: string
  readonly modified?: string
  readonly publisher?: string
  readonly place?: string
  readonly authors?: readonly string[]
  /** BCP 47. */
  readonly language?: string
  readonly url?: string
  /** Topic → whether the item belongs to it. */
  readonly topics?: Readonly<Record<string, boolean>>
}

/** One thing that an editor changed. `at` is an ISO 8601 instant; the values are those in force before and after. */
export interface Change {
  readonly at: string
  readonly field: keyof Correction | 'withdrawn' | 'erased'
  readonly from: unknown
  readonly to: unknown
}
