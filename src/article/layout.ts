// Stored text → Document: which line is the headline, which are paragraphs, and what is furniture.
import type { Article } from '../model/article.ts'
import type { Document, Line } from './document.ts'
import { sortAlone } from './furniture.ts'
import { withoutGluedHeadline } from './glued.ts'
import { sortHead } from './head.ts'
import { sortBoxes, sortClips, sortInside, sortLists, sortStandfirst, sortTail } from './inside.ts'
import { type BareLine, bareLines } from './lines.ts'
import { unflattened, withoutInner } from './pieces.ts'
import { measured, type Sorted } from './sorting.ts'
import { storyIn } from './story.ts'

/** Decides every line. The order is the algorithm: what a line proves alone, then what its neighbours say. */
export function sortLines(bare: readonly BareLine[]): Line[] {
  const alone = sortClips(sortLists(sortAlone(bare.map(measured))))
  const story = storyIn(alone)
  const passes = [
    (lines: readonly Sorted[]) => sortHead(lines, story.from),
    sortStandfirst(story),
    sortBoxes(story),
    sortInside(story),
    sortTail(story),
  ]
  return passes.reduce((lines, pass) => pass(lines), alone).map(lineOf)
}

const lineOf = ({ text, start, end, kind, furniture, rule }: Sorted): Line => ({
  ...{ text, start, end, kind: kind ?? 'furniture', rule },
  ...(kind === 'furniture' || kind === null ? { furniture: furniture ?? 'other' } : {}),
})

/** The logical lines of a plain text: one line may hold several, and several may be one. */
const logicalLines = (text: string): BareLine[] =>
  bareLines(text)
    .flatMap((line, index, all) => (index === 0 && isFlat(all) ? withoutGluedHeadline(text, line) : [line]))
    .flatMap(line => withoutInner(text, line))
    .flatMap(line => unflattened(text, line))

/** A whole article in a line or two. */
const MOST_LINES = 3
const LONG_LINE = 400
const isFlat = (lines: readonly BareLine[]): boolean =>
  lines.length <= MOST_LINES && lines.some(({ text }) => text.length > LONG_LINE)

/** Takes a stored text apart. Never throws, whatever the text. */
export function layout({ body, given }: Article): Document {
  return { text: body, given, lines: sortLines(logicalLines(body)), meta: [], damage: [] }
}
