// Publication dates and update stamps: none wrong; and how many of those that the text fixes are found.
import { type Case, type Figure, faults, labelled, type Measure, miss, share } from './measure.ts'

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?)?)?$/

export type Verdict = 'right' | 'coarse' | 'wrong' | 'missed'

/**
 * right: as fine as wanted, or finer and agreeing; coarse: true, but less precise. Where both have an offset, the
 * instants are compared; where one has none, the clocks.
 */
export function compareDates(value: string, wanted: string): Exclude<Verdict, 'missed'> {
  const [a, b] = [ISO.exec(value), ISO.exec(wanted)]
  if (!a || !b) return 'wrong'
  if (a[6] && b[6]) return Date.parse(value) === Date.parse(wanted) ? 'right' : 'wrong'
  const [got, asked] = [a, b].map(match => match.slice(1, 6).filter(Boolean)) as [string[], string[]]
  if (got.slice(0, asked.length).some((part, i) => part !== asked[i])) return 'wrong'
  return got.length < asked.length ? 'coarse' : 'right'
}

/** Against the label and what else it accepts: the best verdict counts. */
export function judgeDate(
  value: string | null,
  wanted: string | null,
  accept: readonly string[] = [],
): Verdict {
  if (value === null) return wanted === null ? 'right' : 'missed'
  const verdicts = [wanted, ...accept].filter(it => it !== null).map(it => compareDates(value, it))
  return verdicts.includes('right') ? 'right' : verdicts.includes('coarse') ? 'coarse' : 'wrong'
}

function dateFigures(cases: readonly Case[], field: 'published' | 'modified'): readonly Figure[] {
  const judged = labelled(cases, field).map(({ it, wanted }) => {
    const got = it.derived[field]?.value.value ?? null
    const accept = field === 'published' ? (it.expected.publishedAccept ?? []) : []
    return { wanted, verdict: judgeDate(got, wanted, accept), line: miss(it, wanted, got) }
  })
  const fixed = judged.filter(({ wanted }) => wanted !== null)
  const found = fixed.filter(({ verdict }) => verdict === 'right')
  const lines = (rows: typeof judged) => rows.map(({ line }) => line)
  return [
    faults(`${field} wrong`, lines(judged.filter(({ verdict }) => verdict === 'wrong'))),
    share(`${field} found`, found.length, fixed.length, lines(fixed.filter(it => !found.includes(it)))),
  ]
}

function basisFigure(cases: readonly Case[]): Figure {
  const dated = labelled(cases, 'publishedBasis').filter(({ it }) => it.derived.published)
  const off = dated.filter(({ it, wanted }) => it.derived.published?.basis !== wanted)
  return share(
    'published basis',
    dated.length - off.length,
    dated.length,
    off.map(({ it, wanted }) => miss(it, wanted, it.derived.published?.basis)),
  )
}

export const dates: Measure = cases => [
  ...dateFigures(cases, 'published'),
  basisFigure(cases),
  ...dateFigures(cases, 'modified'),
]
