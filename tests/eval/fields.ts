// Title, place, publisher, authors, language, damage and disagreements: right, or left open where the text is silent.
import { type Case, type Figure, f1, faults, labelled, type Measure, miss, share } from './measure.ts'

const tidy = (text: string) =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()

const same = (a: string | null, b: string | null) =>
  a === null || b === null ? a === b : tidy(a).toLowerCase() === tidy(b).toLowerCase()

/** A title made from the first sentence answers no question for the headline. */
function titleFigures(cases: readonly Case[]): readonly Figure[] {
  const rows = labelled(cases, 'title').map(({ it, wanted }) => {
    const { basis, value } = it.derived.title
    const got = basis === 'generated' ? null : value
    return { got, right: same(got, wanted), line: miss(it, wanted, got) }
  })
  const off = rows.filter(({ right }) => !right)
  return [
    share(
      'title exact',
      rows.length - off.length,
      rows.length,
      off.map(({ line }) => line),
    ),
    faults(
      'title invented or wrong',
      off.filter(({ got }) => got !== null).map(({ line }) => line),
    ),
  ]
}

type Listed = 'place' | 'publisher' | 'authors' | 'damage' | 'disagreements'

const listed: Readonly<Record<Listed, (it: Case) => readonly string[]>> = {
  place: ({ derived }) => (derived.place ? [derived.place.value] : []),
  publisher: ({ derived }) => (derived.publisher ? [derived.publisher.value] : []),
  authors: ({ derived }) => derived.authors.map(author => author.value),
  damage: ({ derived }) => [...new Set(derived.damage.map(({ kind }) => kind))],
  disagreements: ({ derived }) => derived.disagreements.map(({ field }) => field),
}

/** One name a field or several: what is asked for, what is extra, what is missed. */
function namesFigure(cases: readonly Case[], field: Listed): Figure {
  const sums = { right: 0, extra: 0, missed: 0 }
  const misses: string[] = []
  for (const { it, wanted } of labelled(cases, field)) {
    const asked = typeof wanted === 'string' ? [wanted] : (wanted ?? [])
    const got = listed[field](it)
    const right = asked.filter(name => got.some(other => same(name, other))).length
    sums.right += right
    sums.missed += asked.length - right
    sums.extra += got.length - right
    if (right < asked.length || right < got.length) misses.push(miss(it, wanted, got))
  }
  return f1(`${field} F1`, sums, misses)
}

function languageFigure(cases: readonly Case[]): Figure {
  const rows = labelled(cases, 'language')
  const off = rows.filter(({ it, wanted }) => !same(it.derived.language, wanted))
  return share(
    'language',
    rows.length - off.length,
    rows.length,
    off.map(({ it, wanted }) => miss(it, wanted, it.derived.language)),
  )
}

export const fields: Measure = cases => [
  ...titleFigures(cases),
  ...(['place', 'publisher', 'authors'] as const).map(field => namesFigure(cases, field)),
  languageFigure(cases),
  ...(['damage', 'disagreements'] as const).map(field => namesFigure(cases, field)),
]
