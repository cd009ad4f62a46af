// What stands between the first and the last line of a story: paragraphs, subheads, captions.
import { lettered } from '../text/letters.ts'
import { outletNamed } from './outlet.ts'
import { decided, eachUndecided, type Pass, type Sorted, setAside } from './sorting.ts'
import type { Story } from './story.ts'

const LONGEST_SUBHEAD = 14
const LONGEST_SHOUT = 7
/** Quoted speech that ends in a question, a list's member, a sentence that begins with its time. */
const SPOKEN = /^["“«„'‘—–-].*[?!]["”»’']?$/
const LISTED = /^(?:[•·*▪●■]|[-–—]\s|\d{1,2}[.)]\s)\s*\S/
const TIMED = lettered(
  String.raw`^(?:In|On|By|Since|Until|From|After|Before|During) (?:the )?(?:\p{Lu}\p{L}+ )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`,
)
/** "Rescue: Firemen carry …": tabloids print a word or two before what the picture shows. */
const CAPTION_LABEL = lettered(String.raw`^\p{Lu}[^.:"“”]{2,60}: \p{Lu}`)
/** "Lavrov and Cavusoglu meet in Ankara - Sputnik International": the outlet's name behind what its picture shows. */
const OUTLET_BEHIND = lettered(String.raw`\s[-–—]\s(\p{Lu}[\p{L}. ]{1,24}?)(?: International| News)?$`)
const SAID = lettered(
  String.raw`["”»’'],? (?:he|she|they|it|\p{Lu}\p{L}+) (?:said|added|told|says)|\b(?:said|told|added|says)\b.{0,40}:?$`,
)

const followedByParagraph = (lines: readonly Sorted[], index: number): boolean => {
  const next = lines
    .slice(index + 1, index + 4)
    .find(line => line.kind !== 'furniture' && line.kind !== 'caption')
  return next !== undefined && (next.prose || next.kind === 'paragraph' || next.hint?.body === true)
}

const isSubhead = (line: Sorted, index: number, lines: readonly Sorted[]): boolean =>
  line.words <= LONGEST_SUBHEAD &&
  !/[,;:]$/.test(line.text) &&
  !LISTED.test(line.text) &&
  (!line.shouted || line.words <= LONGEST_SHOUT) &&
  followedByParagraph(lines, index)

const LONGEST_HEADING = 30
/** What markup calls a heading is one, where a story follows. */
const isHeading = (line: Sorted, index: number, lines: readonly Sorted[]): boolean =>
  line.words <= LONGEST_HEADING && followedByParagraph(lines, index)

interface InsideRule {
  readonly rule: string
  readonly holds: (line: Sorted, index: number, lines: readonly Sorted[]) => boolean
  readonly decide: (line: Sorted, rule: string) => Sorted
}

const paragraph = (line: Sorted, rule: string) => decided(line, 'paragraph', rule)
const caption = (line: Sorted, rule: string) => decided(line, 'caption', rule)

/** What stands in a place that markup calls beside the story is set aside, unless it proved to be something else. */
export const sortBeside: Pass = eachUndecided(line =>
  line.hint?.doubtful ? setAside(line, 'related', 'furniture/beside-story') : null,
)

/** What an undecided line of the story is, in this order. */
const INSIDE: readonly InsideRule[] = [
  {
    rule: 'furniture/above-story',
    holds: ({ hint }) => hint?.above === true,
    decide: (line, rule) => setAside(line, 'menu', rule),
  },
  {
    rule: 'furniture/only-links',
    holds: ({ hint, words }) => hint?.linked === true && words >= 2,
    decide: (line, rule) => setAside(line, 'related', rule),
  },
  {
    rule: 'subheading/markup',
    holds: (line, index, lines) => line.hint?.heading === true && isHeading(line, index, lines),
    decide: (line, rule) => decided(line, 'subheading', rule),
  },
  {
    rule: 'paragraph/markup',
    holds: ({ hint, words, shouted }) =>
      !shouted && ((hint?.paragraph === true && words >= 12) || (hint?.body === true && words >= 4)),
    decide: paragraph,
  },
  {
    rule: 'caption/outlet-behind',
    holds: ({ text, words, ends }) =>
      !ends && words >= 8 && outletNamed(OUTLET_BEHIND.exec(text)?.[1] ?? '') !== null,
    decide: caption,
  },
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
