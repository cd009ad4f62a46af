// What stands above a story: its headline, its standfirst, the names of its authors; the rest is menus.
import { decided, type Sorted, setAside } from './sorting.ts'

const WORDS = { fewest: 2, most: 30, standfirst: 7 }

/** A dateline alone on its line, or a line that only introduces: never a headline. */
const NO_HEADLINE =
  /[:;,–—-]\s*$|^\p{Lu}[\p{Lu}\s.,/-]*\((?:[A-Z]{2,}|Reuters|Xinhua|UPI)[^)]*\)\s*$|^\/.*\/\.?$|https?:\/\/|^www\.|@\w+/u

function mayBeHeadline({ kind, text, words, ends }: Sorted): boolean {
  if (kind !== null || words < WORDS.fewest || words > WORDS.most || NO_HEADLINE.test(text)) return false
  return !ends || /[!?…]["”’»]?$/.test(text)
}

const isMark = (line: Sorted | undefined) => line?.kind === 'stamp' || line?.kind === 'byline'

/** The lines from `index` in direction `step` up to the first that is not passed over as furniture, three at most. */
function neighbour(lines: readonly Sorted[], index: number, step: 1 | -1): Sorted | undefined {
  for (let i = index + step, seen = 0; seen < 3; i += step, seen++) {
    const line = lines[i]
    if (line?.kind !== 'furniture') return line
  }
  return undefined
}

/** A byline or a stamp below a line makes it the headline; so it does with a standfirst between, a little less surely. */
function pointsBelow(lines: readonly Sorted[], index: number): number {
  const below = neighbour(lines, index, 1)
  if (isMark(below)) return 4
  const standfirst = below?.kind === null && below.words >= WORDS.standfirst
  return standfirst && isMark(neighbour(lines, lines.indexOf(below), 1)) ? 3 : 0
}

/** Points for a line of the head as the headline; only the order of the sums matters. */
function points(lines: readonly Sorted[], index: number): number {
  const line = lines[index]
  if (!line || !mayBeHeadline(line)) return 0
  const length = line.words >= 5 ? 3 : line.words >= 3 ? 2 : 1
  const below = pointsBelow(lines, index)
  const first = lines.slice(0, index).every(({ kind }) => kind !== null) ? 2 : 0
  const above = neighbour(lines, index, -1)?.kind === 'stamp' ? 3 : 0
  const repeated = lines.some((other, i) => i !== index && other.text === line.text) ? -2 : 0
  return Math.max(1, length + below + above + first + repeated + (line.hint?.points ?? 0))
}

/** Menus have many short lines: above a story of such a page a line of one or two words proves nothing. */
const MENU_LINES = 4
const leastPoints = (head: readonly Sorted[]): number =>
  head.filter(({ kind, words }) => kind === null && words <= 3).length >= MENU_LINES ? 3 : 1

/** The index of the headline among the lines above the story, or -1. */
export function headlineAbove(lines: readonly Sorted[], to: number): number {
  const head = lines.slice(0, to)
  const scored = head.map((_, index) => points(lines, index))
  const most = Math.max(0, ...scored)
  return most >= leastPoints(head) ? scored.indexOf(most) : -1
}

const NAME_LIST =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:de|del|van|von|al|el|bin|ben|\p{Lu}[\p{L}.'’-]*))+(?:(?:,| and| и| &) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+)*(?:,.{0,60})?$/u
const isNameList = ({ text, words, shouted }: Sorted) => words <= 14 && !shouted && NAME_LIST.test(text)

/** What an undecided line between headline and story is. */
function belowHeadline(line: Sorted, index: number, headline: number): Sorted {
  if (index <= headline + 3 && line.words < WORDS.standfirst && isNameList(line))
    return decided(line, 'byline', 'byline/names-alone')
  if (line.words >= WORDS.standfirst && index <= headline + 4)
    return decided(line, 'standfirst', 'standfirst/below-headline')
  return setAside(line, 'menu', 'furniture/above-story')
}

/** Decides every line above the story at `to`. */
export function sortHead(lines: readonly Sorted[], to: number): readonly Sorted[] {
  const known = lines.findIndex(({ kind }) => kind === 'headline')
  const headline = known >= 0 ? known : headlineAbove(lines, to)
  return lines.map((line, index) => {
    if (index >= to || line.kind !== null) return line
    if (index === headline) return decided(line, 'headline', line.hint?.rule ?? 'headline/above-story')
    if (headline >= 0 && index > headline) return belowHeadline(line, index, headline)
    return setAside(line, 'menu', 'furniture/above-story')
  })
}
