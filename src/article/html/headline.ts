// The line of a page that its own markup names as the title.
import type { MetaField } from '../document.ts'
import type { BareLine } from '../lines.ts'

const SHORTEST = 8
const folded = (text: string): string =>
  text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Whether a title of the markup is this line, or this line with the outlet's name before or behind it. */
function names(title: string, line: string): boolean {
  if (line.length < SHORTEST || line.length * 2 < title.length || !title.includes(line)) return false
  const rest = title.replace(line, '')
  return rest === '' || /^ ?[|–—:•·-]|^ [|-]|[|–—:•·-] ?$/.test(rest)
}

/** The lines, of which the first that the markup names (an `<h1>` before others) is known to be the headline. */
export function withNamedHeadline(
  lines: readonly BareLine[],
  meta: readonly MetaField[],
): readonly BareLine[] {
  const publishers = meta.filter(({ name }) => name === 'publisher').map(({ value }) => folded(value))
  const titles = meta.filter(({ name }) => name === 'title').map(({ value }) => folded(value))
  const named = lines.filter(
    ({ text, hint }) =>
      hint?.kind === undefined &&
      !publishers.includes(folded(text)) &&
      titles.some(title => names(title, folded(text))),
  )
  const headline = named.find(({ hint }) => hint?.points !== undefined) ?? named[0]
  if (!headline) return lines
  const hint = { kind: 'headline', rule: 'headline/named-by-markup' } as const
  return lines.map(line => (line === headline ? { ...line, hint } : line))
}
