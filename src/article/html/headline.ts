// The line of a page that its own markup names as the title.
import type { MetaField } from '../document.ts'
import type { BareLine, Hint } from '../lines.ts'

const SHORTEST = 8
const folded = (text: string): string =>
  text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐-―－]/g, '-')
    .replace(/｜/g, '|')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** How well a title of the markup names a line: 3 word for word, 2 with the outlet's name behind it, 1 before it. */
function naming(title: string, line: string): number {
  if (line === title) return 3
  if (line.length < SHORTEST || line.length * 2 < title.length || !title.includes(line)) return 0
  const rest = title.replace(line, '')
  if (/^ ?[|:•·-]|^ [|-]/.test(rest)) return 2
  return /[|:•·-] ?$/.test(rest) ? 1 : 0
}

const STEM = 5
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(text.match(/[\p{L}\d]{4,}/gu)?.map(word => word.slice(0, STEM)))

/** Half of the words of the shorter one are in the other. */
function isAlike(title: string, line: string): boolean {
  const [a, b] = [stemsOf(title), stemsOf(line)]
  const shared = [...a].filter(stem => b.has(stem)).length
  return shared >= 2 && shared * 2 >= Math.min(a.size, b.size)
}

interface Named {
  readonly titles: readonly string[]
  readonly publishers: readonly string[]
}

const mayBeNamed = ({ text, hint }: BareLine, { publishers }: Named): boolean =>
  hint?.kind === undefined && !publishers.includes(folded(text))

const isFirstHeading = ({ hint }: BareLine): boolean => hint?.points !== undefined

/** Of the lines that a title names the one that it names best, a heading before others. */
function namedLine(lines: readonly BareLine[], named: Named): BareLine | undefined {
  let best: { line: BareLine; rank: number } | undefined
  for (const line of lines) {
    if (!mayBeNamed(line, named)) continue
    const text = folded(line.text)
    const most = Math.max(0, ...named.titles.map(title => naming(title, text)))
    const rank = most && most * 2 + (isFirstHeading(line) ? 3 : 0)
    if (rank > (best?.rank ?? 0)) best = { line, rank }
  }
  return best?.line
}

const alikeHeading = (lines: readonly BareLine[], named: Named): BareLine | undefined =>
  lines.find(
    line =>
      isFirstHeading(line) &&
      mayBeNamed(line, named) &&
      named.titles.some(title => isAlike(title, folded(line.text))),
  )

/** A heading that holds a whole title and a label above it or a line below it, in one element. */
const LONGEST_BESIDE = 90
const FEWEST_WORDS = 3
function heldTitle(line: BareLine, { titles }: Named): { start: number; end: number } | null {
  const text = folded(line.text)
  if (text.length !== line.text.length) return null
  const title = titles.find(
    it =>
      it.split(' ').length >= FEWEST_WORDS &&
      it.length < text.length &&
      text.length - it.length <= LONGEST_BESIDE &&
      (text.startsWith(`${it} `) || text.endsWith(` ${it}`)),
  )
  if (!title) return null
  const start = text.endsWith(title) ? text.length - title.length : 0
  return { start, end: start + title.length }
}

const HEADLINE: Hint = { kind: 'headline', rule: 'headline/named-by-markup' }
const BESIDE: Hint = { kind: 'furniture', furniture: 'kicker', rule: 'furniture/beside-headline' }

const part = (line: BareLine, from: number, to: number, hint: Hint): BareLine[] => {
  const text = line.text.slice(from, to)
  const lead = text.length - text.trimStart().length
  const start = line.start + from + lead
  return text.trim() ? [{ text: text.trim(), start, end: start + text.trim().length, blanks: 0, hint }] : []
}

/** The headline as a line of its own, without what shares its element. */
function asHeadline(line: BareLine, named: Named): BareLine[] {
  const held = heldTitle(line, named)
  if (!held) return [{ ...line, hint: HEADLINE }]
  return [
    ...part(line, 0, held.start, BESIDE),
    ...part(line, held.start, held.end, HEADLINE),
    ...part(line, held.end, line.text.length, BESIDE),
  ]
}

const holding = (lines: readonly BareLine[], named: Named): BareLine | undefined =>
  lines.find(line => isFirstHeading(line) && mayBeNamed(line, named) && heldTitle(line, named))

/** A title that a page gives to others, not to its window alone: no line is made a headline in its stead. */
const isCertain = ({ name, value, from }: MetaField, publishers: readonly string[]): boolean =>
  name === 'title' &&
  (from === 'json-ld' || from === 'og') &&
  value.trim().length >= SHORTEST &&
  !publishers.includes(folded(value))

/** The lines, of which the one that the markup names (an `<h1>` before others) is known to be the headline. */
export function withNamedHeadline(
  lines: readonly BareLine[],
  meta: readonly MetaField[],
): readonly BareLine[] {
  const publishers = meta.filter(({ name }) => name === 'publisher').map(({ value }) => folded(value))
  const titles = meta
    .filter(({ name }) => name === 'title')
    .map(({ value }) => folded(value))
    .filter(title => !publishers.includes(title))
  const named = { titles, publishers }
  const headline = namedLine(lines, named) ?? holding(lines, named) ?? alikeHeading(lines, named)
  if (headline) return lines.flatMap(line => (line === headline ? asHeadline(line, named) : [line]))
  if (!meta.some(field => isCertain(field, publishers))) return lines
  return lines.map(line => ({ ...line, hint: { ...line.hint, untitled: true } }))
}
