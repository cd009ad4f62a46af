// What a measure is: it looks at all labelled texts and what was made of them, and says figures.
import type { Derived } from '../../src/model/item.ts'
import type { Expected } from './expected.ts'

export interface Case {
  readonly name: string
  readonly expected: Expected
  readonly derived: Derived
}

export interface Figure {
  readonly name: string
  readonly value: number
  /** Whether a good answer makes it grow ('high') or shrink ('low'); 'none': only printed for comparison, without a floor. */
  readonly best: 'high' | 'low' | 'none'
  /** What was counted: "23 of 24". */
  readonly detail: string
  /** A line for each case that is not right. */
  readonly misses: readonly string[]
}

export type Measure = (cases: readonly Case[]) => readonly Figure[]

const round = (value: number) => Math.round(value * 10_000) / 10_000

/** A share of right answers, 1 where there was nothing to ask. */
export const share = (name: string, right: number, all: number, misses: readonly string[]): Figure => ({
  name,
  value: all ? round(right / all) : 1,
  best: 'high',
  detail: `${right} of ${all}`,
  misses,
})

/** A number of faults. */
export const faults = (name: string, misses: readonly string[]): Figure => ({
  name,
  value: misses.length,
  best: 'low',
  detail: '',
  misses,
})

/** Precision and recall as one figure; `right`, `extra` and `missed` are summed over all cases. */
export const f1 = (
  name: string,
  { right, extra, missed }: { right: number; extra: number; missed: number },
  misses: readonly string[],
): Figure => ({
  name,
  value: right + extra + missed ? round((2 * right) / (2 * right + extra + missed)) : 1,
  best: 'high',
  detail: `${right} right, ${extra} extra, ${missed} missed`,
  misses,
})

/** "case: wanted …, got …" */
export const miss = (it: Case, wanted: unknown, got: unknown): string =>
  `${it.name}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`

/** The cases whose label says something about a field. */
export const labelled = <K extends keyof Expected>(cases: readonly Case[], field: K) =>
  cases.flatMap(it => {
    const wanted = it.expected[field]
    return wanted === undefined ? [] : [{ it, wanted: wanted as Exclude<Expected[K], undefined> }]
  })
