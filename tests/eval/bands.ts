// Scores mean something: how often a claim is right, by the score it was made with.
import { type Figure, share } from './measure.ts'

export interface Claim {
  readonly score: number
  readonly right: boolean
}

/** Lower edges; a score below the first is no claim. */
const BANDS = [0.5, 0.7, 0.9] as const

/** Precision of the claims in each band of scores; a band without claims is left out. */
export const precisionByBand = (name: string, claims: readonly Claim[]): Figure[] =>
  BANDS.flatMap((from, index) => {
    const to = BANDS[index + 1] ?? 1
    const inBand = claims.filter(({ score }) => score >= from && (score < to || to === 1))
    const right = inBand.filter(it => it.right).length
    return inBand.length
      ? [share(`${name}, score ${from} to ${to}: precision`, right, inBand.length, [])]
      : []
  })

/** Precision, recall and F1 of yes and no answers, and those of a keyword rule beside them. */
export interface Answer {
  readonly wanted: boolean
  readonly got: boolean
  readonly text: string
}

export function ratesOf(name: string, answers: readonly Answer[]): Figure[] {
  const count = (wanted: boolean, got: boolean) =>
    answers.filter(it => it.wanted === wanted && it.got === got).length
  const [right, extra, missed] = [count(true, true), count(false, true), count(true, false)]
  const wrong = answers
    .filter(it => it.wanted !== it.got)
    .map(it => `${it.wanted ? 'missed' : 'extra'}: ${it.text}`)
  return [
    share(`${name}: precision`, right, right + extra, []),
    share(`${name}: recall`, right, right + missed, []),
    share(`${name}: F1`, 2 * right, 2 * right + extra + missed, wrong),
  ]
}
