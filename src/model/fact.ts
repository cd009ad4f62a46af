// How anything Dateline says about a text is known: a value, its basis, and the passage it came from.

/**
 * How a value is known.
 * - `given`: supplied beside the text by whoever stored it, or by an editor's correction
 * - `stated`: printed in the text (or in the markup of an HTML page, or in an upstream feed)
 * - `inferred`: worked out from the text; `rule` says how
 * - `generated`: made, not found, like a title cut from the first sentence
 */
export type Basis = 'given' | 'stated' | 'inferred' | 'generated'

/** A span of an item's text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is the passage. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** A derived value with its basis, its passage (null where it has none) and the name of the rule that found it. */
export interface Found<T> {
  readonly value: T
  readonly basis: Basis
  readonly passage: Passage | null
  readonly rule: string
}

/** A passage together with the rule that picked it out. */
export interface Evidence extends Passage {
  readonly rule: string
}

export const given = <T>(value: T, rule: string): Found<T> => ({ value, basis: 'given', passage: null, rule })

export const stated = <T>(value: T, passage: Passage | null, rule: string): Found<T> => ({
  value,
  basis: 'stated',
  passage,
  rule,
})

export const inferred = <T>(value: T, passage: Passage | null, rule: string): Found<T> => ({
  value,
  basis: 'inferred',
  passage,
  rule,
})

export const generated = <T>(value: T, passage: Passage | null, rule: string): Found<T> => ({
  value,
  basis: 'generated',
  passage,
  rule,
})
