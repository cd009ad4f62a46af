// The body as people read it, the furniture left in it, and the passages: literally in the stored text, all of them.
import type { Passage } from '../../src/model/fact.ts'
import { type Case, type Figure, faults, labelled, type Measure, share } from './measure.ts'

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Word 4-grams with their numbers; texts of fewer words count as one gram. */
function grams(paragraphs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const all = words(paragraphs.join('\n'))
  for (let i = 0; i === 0 || i + 4 <= all.length; i++) {
    const gram = all.slice(i, i + 4).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)

/** F1 over word 4-grams, each counted as often as it occurs. */
export function textF1(got: readonly string[], wanted: readonly string[]): number {
  const [a, b] = [grams(got), grams(wanted)]
  const both = [...a].reduce((sum, [gram, n]) => sum + Math.min(n, b.get(gram) ?? 0), 0)
  return (2 * both) / (total(a) + total(b))
}

const paragraphsOf = (it: Case) =>
  it.derived.body.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)

function bodyFigures(cases: readonly Case[]): readonly Figure[] {
  const rows = labelled(cases, 'body').map(({ it, wanted }) => {
    const got = paragraphsOf(it)
    return { it, wanted, got, f1: textF1(got, wanted) }
  })
  const counted = rows.filter(({ wanted, got }) => wanted.length === got.length)
  const mean = rows.length ? rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length : 1
  return [
    {
      name: 'body F1',
      value: Math.round(mean * 10_000) / 10_000,
      best: 'high',
      detail: `mean of ${rows.length}`,
      misses: rows.filter(({ f1 }) => f1 < 0.98).map(({ it, f1 }) => `${it.name}: ${f1.toFixed(3)}`),
    },
    share(
      'paragraphs exact',
      counted.length,
      rows.length,
      rows
        .filter(row => !counted.includes(row))
        .map(({ it, wanted, got }) => `${it.name}: wanted ${wanted.length}, got ${got.length}`),
    ),
  ]
}

/** A furniture line leaks where it is, begins or ends a block or, from three words on, lies inside one. */
function leaks(it: Case, line: string): boolean {
  const wanted = tidy(line)
  const held = (text: string) =>
    ` ${text} `.startsWith(` ${wanted} `) ||
    ` ${text} `.endsWith(` ${wanted} `) ||
    (wanted.split(' ').length > 2 && text.includes(wanted))
  const meant = [...(it.expected.body ?? []), ...(it.expected.captions ?? [])].map(tidy)
  return it.derived.body.some(({ text }) => held(tidy(text))) && !meant.some(held)
}

function furnitureFigure(cases: readonly Case[]): Figure {
  const leaked = labelled(cases, 'furniture').flatMap(({ it, wanted }) =>
    wanted.filter(line => leaks(it, line)).map(line => `${it.name}: ${line}`),
  )
  return faults('furniture left in', leaked)
}

const passagesOf = ({ derived }: Case): readonly (Passage | null | undefined)[] => [
  ...[derived.title, derived.published, derived.modified, derived.place, derived.publisher].map(
    found => found?.passage,
  ),
  ...derived.authors.map(author => author.passage),
  ...[...derived.body, ...derived.furniture, ...derived.calls.map(call => call.passage)],
  ...[...derived.matches.flatMap(match => match.passages), ...derived.ceasefires.map(it => it.passage)],
]

function passagesFigure(cases: readonly Case[]): Figure {
  const rows = cases.flatMap(it =>
    passagesOf(it).flatMap(passage => (passage ? [{ it, passage, text: it.derived.text }] : [])),
  )
  const broken = rows.filter(
    ({ passage: { start, end }, text }) => start < 0 || end > text.length || !text.slice(start, end).trim(),
  )
  return share(
    'passages in the text',
    rows.length - broken.length,
    rows.length,
    broken.map(({ it, passage }) => `${it.name}: ${passage.start} to ${passage.end}`),
  )
}

export const body: Measure = cases => [...bodyFigures(cases), furnitureFigure(cases), passagesFigure(cases)]
