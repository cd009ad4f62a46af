// Stored text → Document: which line is the headline, which are paragraphs, and what is furniture.
import type { Article } from '../model/article.ts'
import type { Document, Line } from './document.ts'
import { sortAlone } from './furniture.ts'
import { sortHead } from './head.ts'
import { sortBoxes, sortClips, sortInside, sortLists, sortStandfirst, sortTail } from './inside.ts'
import { type BareLine, bareLines } from './lines.ts'
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

/** Takes a stored text apart. Never throws, whatever the text. */
export function layout({ body, given }: Article): Document {
  return { text: body, given, lines: sortLines(bareLines(body)), meta: [], damage: [] }
}
