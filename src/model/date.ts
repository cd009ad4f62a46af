// A date as far as it is known, and no further.

export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second'

/**
 * An ISO 8601 date as far as it is known: `2020`, `2020-10`, `2020-10-20`, `2020-10-20T12:32`, `2020-10-20T12:32:05+05:30`.
 * A clock without a zone has no offset in `value`; `precision` says the same depth in words.
 */
export interface NewsDate {
  readonly value: string
  readonly precision: Precision
}
