// What the markup says of each line: set aside, a caption, a heading, a paragraph of the story, or nothing certain.
import { wordCount } from '../../text/words.ts'
import type { BareLine, Hint } from '../lines.ts'
import { HEADING } from './elements.ts'
import type { Fact } from './extract.ts'
import { type Place, upFrom } from './places.ts'
import type { Sign } from './signs.ts'
import { type StoryPlace, storyPlace } from './story-place.ts'
import { believedSigns, proseIn } from './weighing.ts'

/** A line, and where it stands. */
export interface PlacedLine {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly place: Place
  /** All of it a link; a label with a link behind it; all of it bold. */
  readonly linked: boolean
  readonly labelled: boolean
  readonly bold: boolean
}

/** Elements whose lines are the story's own, where they stand in its midst. */
const OWN: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'blockquote', 'pre'])

/** Above the story, in it, or below. */
type Where = -1 | 0 | 1

const sideOf = (index: number, isProse: boolean, { lead, from, to }: StoryPlace): Where =>
  index > to ? 1 : index >= from || (isProse && index >= lead) ? 0 : -1

function decidedHint(line: PlacedLine, signs: readonly Sign[], where: Where): Hint | null {
  const around = signs.some(({ says, element }) => says === 'around' && element)
  const far = where === 1 && (signs.length > 0 || line.linked)
  if (around || far) return { kind: 'furniture', furniture: 'menu', rule: 'furniture/outside-story' }
  if (line.labelled) return { kind: 'furniture', furniture: 'related', rule: 'furniture/labelled-link' }
  return signs.some(({ says }) => says === 'caption') ? { kind: 'caption', rule: 'caption/markup' } : null
}

const isSigned = ({ place: { signs } }: PlacedLine): boolean => signs.some(({ says }) => says === 'author')

/** Characters: a bold line is a heading, a bold paragraph is a lead. */
const LONGEST_BOLD = 90

function hintOf(line: PlacedLine, signs: readonly Sign[], where: Where): Hint {
  const { block } = line.place
  const heading = HEADING.has(block) || (line.bold && block === 'p' && line.text.length <= LONGEST_BOLD)
  return (
    decidedHint(line, signs, where) ?? {
      ...(block === 'h1' ? { points: 4 } : {}),
      ...(heading ? { heading } : {}),
      ...(block === 'p' ? { paragraph: true } : {}),
      ...(where === 0 && OWN.has(block) && !signs.length ? { body: true } : {}),
      ...(line.linked && block !== 'h1' ? { linked: true } : {}),
      ...(signs.length || where === 1 ? { doubtful: true } : {}),
      ...(where === -1 ? { above: true } : {}),
      ...(where <= 0 && !signs.length && isSigned(line) ? { byline: true } : {}),
    }
  )
}

/** So many words are not said twice by chance; fewer are a page's own, where they stand in a story so many times. */
const WORDS_TO_REPEAT = 6
const TIMES_TO_REPEAT = 3

const repeated = (line: BareLine): BareLine => ({
  ...line,
  hint: { kind: 'furniture', furniture: 'repeated', rule: 'furniture/repeated' },
})

/** Text for small and for wide screens is there twice, and what a page says of its boxes stands beside each of them. */
function withoutRepeats(lines: readonly BareLine[]): BareLine[] {
  const inStory = lines.filter(({ hint }) => !hint?.kind && !hint?.above && !hint?.doubtful)
  const counts = new Map<string, number>()
  for (const { text } of inStory) counts.set(text, (counts.get(text) ?? 0) + 1)
  const seen = new Set<string>()
  return lines.map(line => {
    const times = line.hint?.kind || line.hint?.above ? 0 : (counts.get(line.text) ?? 0)
    if (times < 2) return line
    const long = wordCount(line.text) >= WORDS_TO_REPEAT
    if (long && !seen.has(line.text)) {
      seen.add(line.text)
      return line
    }
    return long || times >= TIMES_TO_REPEAT ? repeated(line) : line
  })
}

export interface Hinted {
  readonly bare: readonly BareLine[]
  /** Where an element stands that is in or before a line. */
  readonly whereIs: (place: Place, line: number) => Fact['where']
}

/** Lines above a headline and below the first of the story that still are the headline's company. */
const NEAR = { above: 6, below: 2 }

function factsPlace(lines: readonly PlacedLine[], { lead, from, to }: StoryPlace) {
  const heading = lines.findIndex(({ place }) => place.block === 'h1')
  const first = heading >= 0 && heading <= from ? heading - NEAR.above : lead - 2 * NEAR.above
  return (line: number): Fact['where'] =>
    line >= first && line <= Math.max(from, heading) + NEAR.below
      ? 'headline'
      : line >= from && line <= to + 1
        ? 'story'
        : 'around'
}

const inHead = (place: Place): boolean => {
  for (const { name } of upFrom(place)) if (name === 'head') return true
  return false
}

export function hinted(lines: readonly PlacedLine[]): Hinted {
  const weights = lines.map(proseIn)
  const believed = believedSigns(lines, weights)
  const signs = lines.map(({ place }) => place.signs.filter(believed))
  const story = storyPlace(lines, weights, index => !signs[index]!.length)
  const bare = lines.map((line, index) => {
    const where = sideOf(index, weights[index]! > 0 && !signs[index]!.length, story)
    const { text, start, end } = line
    return { text, start, end, blanks: 0, hint: hintOf(line, signs[index]!, where) }
  })
  const near = factsPlace(lines, story)
  return {
    bare: withoutRepeats(bare),
    whereIs: (place, line) => (inHead(place) ? 'page' : place.signs.some(believed) ? 'around' : near(line)),
  }
}
