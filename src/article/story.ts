// Where the story stands in a text: the stretch of lines that holds most prose for the least of anything else.
import type { Sorted } from './sorting.ts'

/** Indices of lines, `to` exclusive; empty where nothing reads as running text. */
export interface Story {
  readonly from: number
  readonly to: number
}

/** What a line adds to a stretch: its words, where it is prose; less than nothing, where it is a menu's. */
const LONGEST_COUNTED = 40
const LESS_IN_DOUBT = 8
/** A paragraph or a list's member by markup, which need not end as a sentence does. */
const FEWEST_IN_BODY = 4
function weight(line: Sorted): number {
  if (line.hint?.above) return 0
  if (line.kind === null && line.hint?.linked) return -2
  if (line.hint?.doubtful) return weight({ ...line, hint: {} }) / LESS_IN_DOUBT
  if (line.kind === 'paragraph' || (line.kind === null && line.prose))
    return Math.min(line.words, LONGEST_COUNTED)
  if (line.kind === null && line.hint?.body && line.words >= FEWEST_IN_BODY)
    return Math.min(line.words, LONGEST_COUNTED) / 2
  if (line.kind === 'furniture') return -1
  return line.kind === null ? -2 : 0
}

/** The stretch with the greatest sum of weights (Kadane's algorithm); of equals the first. */
export function storyIn(lines: readonly Sorted[]): Story {
  let best = { from: 0, to: 0, sum: 0 }
  let [from, sum] = [0, 0]
  lines.forEach((line, index) => {
    const here = weight(line)
    if (sum <= 0) [from, sum] = [index, 0]
    sum += here
    if (sum > best.sum) best = { from, to: index + 1, sum }
  })
  return { from: best.from, to: best.to }
}
