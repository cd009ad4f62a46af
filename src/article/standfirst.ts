// A sentence between headline and byline: a standfirst, though it reads like the lead.
import { decided, type Pass, type Sorted } from './sorting.ts'
import type { Story } from './story.ts'

/** A date alone is no proof: offices print it below the first sentence of what they announce. */
const isStandfirstMark = (line: Sorted): boolean => line.kind === 'byline' || line.furniture === 'share'

/** So far below the first sentence a byline still makes it a standfirst. */
const MARK_WITHIN = 8
const LONGEST_STANDFIRST = 45

/** A sentence right under the headline with the byline or share buttons below it is a standfirst, not the lead. */
export const sortStandfirst =
  (story: Story): Pass =>
  lines => {
    const first = lines[story.from]
    if (!first || lines[story.from - 1]?.kind !== 'headline' || first.words > LONGEST_STANDFIRST) return lines
    const below = lines.slice(story.from + 1, story.from + 1 + MARK_WITHIN)
    const mark = below.findIndex(isStandfirstMark)
    const between = below.slice(0, Math.max(0, mark))
    if (mark < 0 || between.some(line => line.kind === null || line.kind === 'paragraph')) return lines
    return lines.map((line, index) =>
      index === story.from ? decided(line, 'standfirst', 'standfirst/above-byline') : line,
    )
  }
