// What stands between the first and the last line of a story: paragraphs, subheads, captions, boxes of figures.
import { LIST_LABEL } from './phrases/furniture.ts'
import { decided, eachUndecided, type Pass, type Sorted, setAside } from './sorting.ts'
import type { Story } from './story.ts'

/** Lines up to `most` words that follow a label such as "More on:" belong to its list, up to the next prose. */
const LONGEST_LISTED = 25
/** A line with a byline or a stamp right below it is a headline, not the last of a list. */
const isMarked = (lines: readonly Sorted[], index: number): boolean => {
  const below = lines[index + 1]?.kind
  return lines[index]?.kind === null && (below === 'byline' || below === 'stamp')
}

export const sortLists: Pass = lines => {
  let inList = false
  return lines.map((line, index) => {
    if (isMarked(lines, index)) inList = false
    if (LIST_LABEL.test(line.text) && line.kind !== 'stamp') inList = true
    else if (line.kind !== null ? line.kind !== 'furniture' : line.prose || line.words > LONGEST_LISTED)
      inList = false
    return inList && line.kind === null ? setAside(line, 'related', 'furniture/listed') : line
  })
}

/** A line of a box: a name alone, or a number with what it counts. */
const isBoxed = (line: Sorted | undefined): boolean =>
  line !== undefined &&
  line.kind === null &&
  !line.prose &&
  !/[?!]["”’]?$/.test(line.text) &&
  (line.words <= 6 || /^[\d•·*£$€+-]/.test(line.text))

const SMALLEST_BOX = 4
/** A run of such lines is a table, a fact box or a menu. */
export const sortBoxes =
  ({ from: first, to: last }: Story): Pass =>
  lines => {
    const result = [...lines]
    for (let from = first; from < last; from++) {
      let to = from
      while (isBoxed(lines[to])) to++
      for (let i = from; to - from >= SMALLEST_BOX && i < to; i++)
        result[i] = setAside(lines[i] as Sorted, 'box', 'furniture/run-of-short-lines')
      from = Math.max(from, to - 1)
    }
    return result
  }

const VIDEO_LABEL = /^(?:close |play |watch )*video$|^now playing$/i
const contentWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []
const SHARED_WORDS = 4
const retells = (title: string, line: Sorted | undefined): boolean => {
  const words = contentWords(title)
  return contentWords(line?.text ?? '').filter(word => words.includes(word)).length >= SHARED_WORDS
}

/** Below a player stand its clip's title and, retelling it, what it shows. */
export const sortClips: Pass = lines => {
  const result = [...lines]
  lines.forEach((line, index) => {
    const [title, about] = [lines[index + 1], lines[index + 2]]
    if (!VIDEO_LABEL.test(line.text) || !title || title.kind !== null || title.prose) return
    result[index + 1] = decided(title, 'caption', 'caption/clip')
    if (about?.kind === null && retells(title.text, about))
      result[index + 2] = decided(about, 'caption', 'caption/clip')
  })
  return result
}

const LONGEST_SUBHEAD = 14
const LONGEST_SHOUT = 7
/** Quoted speech that ends in a question, a list's member, a sentence that begins with its time. */
const SPOKEN = /^["“«„'‘—–-].*[?!]["”»’']?$/
const LISTED = /^(?:[•·*▪●■]|[-–—]\s|\d{1,2}[.)]\s)\s*\S/
const TIMED =
  /^(?:In|On|By|Since|Until|From|After|Before|During) (?:the )?(?:\p{Lu}\p{L}+ )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/u
/** "Rescue: Firemen carry …": tabloids print a word or two before what the picture shows. */
const CAPTION_LABEL = /^\p{Lu}[^.:"“”]{2,60}: \p{Lu}/u
const SAID =
  /["”»’'],? (?:he|she|they|it|\p{Lu}\p{L}+) (?:said|added|told|says)|\b(?:said|told|added|says)\b.{0,40}:?$/u

const followedByParagraph = (lines: readonly Sorted[], index: number): boolean => {
  const next = lines
    .slice(index + 1, index + 4)
    .find(line => line.kind !== 'furniture' && line.kind !== 'caption')
  return next !== undefined && (next.prose || next.kind === 'paragraph')
}

const isSubhead = (line: Sorted, index: number, lines: readonly Sorted[]): boolean =>
  line.words <= LONGEST_SUBHEAD &&
  !/[,;:]$/.test(line.text) &&
  (!line.shouted || line.words <= LONGEST_SHOUT) &&
  followedByParagraph(lines, index)

interface InsideRule {
  readonly rule: string
  readonly holds: (line: Sorted, index: number, lines: readonly Sorted[]) => boolean
  readonly decide: (line: Sorted, rule: string) => Sorted
}

const paragraph = (line: Sorted, rule: string) => decided(line, 'paragraph', rule)
const caption = (line: Sorted, rule: string) => decided(line, 'caption', rule)

/** What an undecided line of the story is, in this order. */
const INSIDE: readonly InsideRule[] = [
  {
    rule: 'caption/label',
    holds: ({ text, words, ends }) => !ends && words >= 7 && CAPTION_LABEL.test(text),
    decide: caption,
  },
  { rule: 'paragraph/prose', holds: line => line.prose, decide: paragraph },
  { rule: 'paragraph/speech', holds: ({ text }) => SPOKEN.test(text) || SAID.test(text), decide: paragraph },
  { rule: 'paragraph/list', holds: ({ text, words }) => LISTED.test(text) && words >= 4, decide: paragraph },
  {
    rule: 'paragraph/begins-with-time',
    holds: ({ text, words }) => words >= 8 && TIMED.test(text),
    decide: paragraph,
  },
  {
    rule: 'paragraph/introduces',
    holds: ({ text, words }) => words >= 4 && /[:,;]$/.test(text),
    decide: paragraph,
  },
  {
    rule: 'subheading/short-line',
    holds: isSubhead,
    decide: (line, rule) => decided(line, 'subheading', rule),
  },
  { rule: 'caption/no-full-stop', holds: ({ words, shouted }) => words >= 7 && !shouted, decide: caption },
]

export const sortInside = (story: Story): Pass =>
  eachUndecided((line, index, lines) => {
    if (index < story.from || index >= story.to) return null
    const rule = INSIDE.find(({ holds }) => holds(line, index, lines))
    return rule ? rule.decide(line, rule.rule) : setAside(line, 'other', 'furniture/stray-line')
  })

/** A text that breaks off: its last line, without a stop, is the rest of a paragraph. */
const FEWEST_BROKEN_OFF = 6
const isBrokenOff = (line: Sorted, index: number, lines: readonly Sorted[], story: Story): boolean =>
  index === lines.length - 1 &&
  index === story.to &&
  !line.ends &&
  !line.shouted &&
  line.words >= FEWEST_BROKEN_OFF &&
  !/^\p{Lu}\S* \p{Lu}\S*$/u.test(line.text)

/** Everything after the story is furniture. */
export const sortTail = (story: Story): Pass =>
  eachUndecided((line, index, lines) => {
    if (index < story.to) return null
    if (isBrokenOff(line, index, lines, story)) return decided(line, 'paragraph', 'paragraph/broken-off')
    return setAside(line, 'tail', 'furniture/below-story')
  })

/** Above a story that follows: at most so many lines of it are a standfirst that was printed over the byline. */
const MARKS = ['stamp', 'byline'] as const
const HIGHEST = 2
const isStandfirstMark = (line: Sorted): boolean =>
  MARKS.some(kind => kind === line.kind)
    ? line.rule !== 'stamp/between-sentences'
    : line.furniture === 'share'

/** A sentence right under the headline with the byline or share buttons below it is a standfirst, not the lead. */
export const sortStandfirst =
  (story: Story): Pass =>
  lines => {
    const first = lines[story.from]
    if (!first || lines[story.from - 1]?.kind !== 'headline' || first.words > 45) return lines
    const below = lines.slice(story.from + 1, story.from + 1 + HIGHEST + 6)
    const mark = below.findIndex(line => isStandfirstMark(line))
    const between = below.slice(0, Math.max(0, mark))
    if (mark < 0 || between.some(line => line.kind === null || line.kind === 'paragraph')) return lines
    return lines.map((line, index) =>
      index === story.from ? decided(line, 'standfirst', 'standfirst/above-byline') : line,
    )
  }
