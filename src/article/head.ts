// What stands above a story: its headline, its standfirst, the names of its authors; the rest is menus.
import { lettered } from '../text/letters.ts'
import { decided, type Pass, type Sorted, setAside } from './sorting.ts'
import type { Story } from './story.ts'

const WORDS = { fewest: 2, most: 30, standfirst: 7 }

/** A dateline alone on its line, or a line that only introduces: never a headline. */
const NO_HEADLINE = lettered(
  String.raw`[:;,–—-]\s*$|^\(.*\)\.?$|^[-–—] |^\p{Lu}[\p{Lu}\s.,/-]*\((?:[A-Z]{2,}|Reuters|Xinhua|UPI)[^)]*\)\s*$|^/.*/\.?$|^\P{L}*\p{L}?\P{L}*$|https?://|(?:\p{Ll}\p{Lu}\p{Ll}.*){3}|\d:\d\d.*\d{4}|\d{4}.*\d:\d\d|^www\.|@\w+`,
)

/** The section of a paper that stands above its headline. */
const SECTION =
  /^(?:home ?)?(?:world|business|top|latest|breaking|political|politics|sports?|local|national|international|technology|science|health|entertainment|market|financial)s? (?:news|headlines)$/i

/** "Politics & Diplomacy" */
const SECTIONS = lettered(String.raw`^(?:\p{Lu}\p{L}+ ){1,2}(?:& |and )\p{Lu}\p{L}+$`)

/** A letterhead: the office that a text comes from, in capitals throughout. */
const LETTERHEAD = lettered(
  String.raw`^(?:The )?(?:Office|Ministry|Department|Embassy|Bureau|Press (?:Office|Service|Secretary|Department)|Permanent Mission)(?: (?:of|for|to|the|and|\p{Lu}\S*))+$`,
)
const AS_LETTERHEAD = -6

/** Menus end with lists of other stories, and nothing says where one ends: what is said again in the lead is the headline. */
const LISTED = 'furniture/listed'

function mayBeHeadline({ kind, text, words, ends, hint, rule }: Sorted): boolean {
  if (
    (kind !== null && rule !== LISTED) ||
    hint?.linked ||
    hint?.untitled ||
    words < WORDS.fewest ||
    words > WORDS.most ||
    NO_HEADLINE.test(text) ||
    SECTION.test(text) ||
    SECTIONS.test(text)
  )
    return false
  return !ends || /[!?…]["”’»]?$/.test(text)
}

const isMark = (line: Sorted | undefined) => line?.kind === 'stamp' || line?.kind === 'byline'

/** Furniture is passed over, but no more than so many lines of it. */
const PASSED_OVER = 3

/** The index of the next line from `index` in direction `step` that is not furniture; -1 where none is near. */
function neighbour(lines: readonly Sorted[], index: number, step: 1 | -1): number {
  for (let i = index + step; Math.abs(i - index) <= PASSED_OVER; i += step)
    if (lines[i]?.kind !== 'furniture') return i
  return -1
}

/** A name has two or three words, a list of them an "and": longer runs of capitals are headlines. */
const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|del|van|von|der|al|el|bin|ben|la|le) ){0,2}\\p{Lu}[\\p{L}.'’-]*){1,2}"
const NAME_LIST = lettered(
  `^${NAME}(?:(?:,| and| и| &) ${NAME})*(?: in \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?| and agencies|, .{0,60})?$`,
)
const isNameList = ({ text, words, shouted }: Sorted) => words <= 14 && !shouted && NAME_LIST.test(text)

/** A byline or a stamp, and below a line long enough for a headline names that are printed alone. */
const marks = (line: Sorted | undefined, above: Sorted): boolean =>
  isMark(line) || (line?.kind === null && above.words >= 5 && line.words <= 5 && isNameList(line))

/** Of fewer words the name of the site stands above its headline as often as a headline above its standfirst. */
const FEWEST_ABOVE_STANDFIRST = 3
const MARKED = 6

/** A byline or a stamp below a line makes it the headline; so it does with a standfirst between. */
function pointsBelow(lines: readonly Sorted[], index: number, line: Sorted): number {
  const at = neighbour(lines, index, 1)
  const below = lines[at]
  if (marks(below, line)) return MARKED
  if (below?.kind !== null || !marks(lines[neighbour(lines, at, 1)], line)) return 0
  return line.words >= FEWEST_ABOVE_STANDFIRST && below.words >= WORDS.standfirst ? MARKED : 2
}

const STEM = 5
const LONG_WORD = lettered(String.raw`[\p{L}\d]{4,}`, 'g')
const stemsOf = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .match(LONG_WORD)
      ?.map(word => word.slice(0, STEM)),
  ),
]

/** The headline says what the lead says, by so many points; the headlines of other stories do not. */
const SHARED_POINTS = [0, 0, 3, 5, 6]
function sharesWords(line: Sorted, lead: ReadonlySet<string>): number {
  const stems = stemsOf(line.text)
  const shared = stems.filter(stem => lead.has(stem)).length
  const half = shared > 0 && shared * 2 >= stems.length ? 3 : 0
  return Math.max(half, SHARED_POINTS[Math.min(shared, 4)]!)
}
const TELLING = 5

/** How often each text stands in the head: menus stand twice. */
function countsOf(lines: readonly Sorted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

interface Head {
  readonly lines: readonly Sorted[]
  readonly counts: ReadonlyMap<string, number>
  /** The words that the story begins with, by their first letters. */
  readonly lead: ReadonlySet<string>
  /** Index of the line that the text begins with, -1 where it begins with a page's furniture. */
  readonly first: number
  /** Whether the text has no more above its story than a headline and what belongs to it. */
  readonly compact: boolean
}

const MOST_ABOVE_FIRST = 2
function firstOf(lines: readonly Sorted[]): number {
  const first = lines.findIndex(({ kind }) => kind === null)
  const above = lines.slice(0, Math.max(0, first)).filter(({ kind }) => kind === 'furniture')
  return above.length <= MOST_ABOVE_FIRST ? first : -1
}

const LEAD_LINES = 6
const LEAD_REACH = 30
const LEAD_CHARACTERS = 1500
const MOST_COMPACT = 6
function headOf(lines: readonly Sorted[], to: number): Head {
  const above = lines.slice(0, to)
  const lead = lines
    .slice(to, to + LEAD_REACH)
    .filter(({ kind, prose }) => prose && kind !== 'furniture')
    .slice(0, LEAD_LINES)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LEAD_CHARACTERS)
  const compact = above.filter(({ kind }) => kind === null).length <= MOST_COMPACT
  return { lines, counts: countsOf(lines), lead: new Set(stemsOf(lead)), first: firstOf(above), compact }
}

/** What the place at the very top is worth: much, where nothing but the headline's own company follows. */
function pointsForFirst({ first, compact }: Head, index: number, { words }: Sorted): number {
  if (index !== first) return 0
  return compact && words >= 5 ? 6 : 2
}

/** Menus stand twice; so does a headline, which the lead says again. */
const pointsForRepeated = (times: number, about: number): number =>
  times < 2 ? 0 : about >= TELLING ? 2 : -2

/** Points for a line of the head as the headline; only the order of the sums matters. */
function points(head: Head, index: number): number {
  const { lines, counts, first, lead } = head
  const line = lines[index]
  if (!line || !mayBeHeadline(line)) return 0
  // Below another line names alone are a byline: "Ana Ruiz in Oslo".
  if (first >= 0 && index > first && isNameList(line)) return 1
  const length = line.words >= 5 ? 3 : line.words >= 3 ? 2 : 1
  const above = lines[neighbour(lines, index, -1)]?.kind === 'stamp' ? 3 : 0
  const about = sharesWords(line, lead)
  if (line.kind !== null && about < TELLING) return 0
  const repeated = pointsForRepeated(counts.get(line.text) ?? 1, about)
  const letterhead = LETTERHEAD.test(line.text) ? AS_LETTERHEAD : 0
  const place = pointsBelow(lines, index, line) + above + pointsForFirst(head, index, line)
  return Math.max(1, length + place + about + repeated + letterhead + (line.hint?.points ?? 0))
}

/** Menus have many short lines: above a story of such a page a line of one or two words proves nothing. */
const MENU_LINES = 4
const leastPoints = (head: readonly Sorted[]): number =>
  head.filter(({ kind, words }) => kind === null && words <= 3).length >= MENU_LINES ? 3 : 1

/** The index of the headline among the lines above the story, or -1. */
export function headlineAbove(lines: readonly Sorted[], to: number): number {
  const above = lines.slice(0, to)
  const head = headOf(lines, to)
  const scored = above.map((_, index) => points(head, index))
  const most = scored.reduce((a, b) => Math.max(a, b), 0)
  if (most < leastPoints(above)) return -1
  const found = aboveStandfirst(above, head, scored.indexOf(most))
  return lastOver(above, found)
}

/** A headline that stands in the page's bar as well is the one with a byline or a stamp below it. */
const lastOver = (lines: readonly Sorted[], found: number): number => {
  const again = lines.findLastIndex(
    (line, index) =>
      line.kind === null && line.text === lines[found]?.text && pointsBelow(lines, index, line) >= MARKED,
  )
  return Math.max(again, found)
}

/** A standfirst may say more of the lead than its headline does: of two such lines the upper and shorter is the headline. */
function aboveStandfirst(lines: readonly Sorted[], { lead }: Head, found: number): number {
  const at = neighbour(lines, found, -1)
  const [upper, line] = [lines[at], lines[found]]
  if (!upper || !line || upper.kind !== null || !mayBeHeadline(upper) || isNameList(upper)) return found
  const headed = upper.words >= 5 && upper.words < line.words && sharesWords(upper, lead) >= 3
  return headed && line.words >= WORDS.standfirst + 3 ? at : found
}

/** What an undecided line between headline and story is. Beside a byline, names alone are a photographer's or a section's. */
function belowHeadline(line: Sorted, index: number, headline: number, signed: boolean): Sorted {
  if (!signed && !line.hint && index <= headline + 3 && line.words < WORDS.standfirst && isNameList(line))
    return decided(line, 'byline', 'byline/names-alone')
  if (line.words >= WORDS.standfirst && index <= headline + 4)
    return decided(line, 'standfirst', 'standfirst/below-headline')
  return setAside(line, 'menu', 'furniture/above-story')
}

/** Decides every line above the story at `to`. */
export const sortHead =
  ({ from: to }: Story): Pass =>
  lines => {
    const known = lines.findIndex(({ kind }) => kind === 'headline')
    const headline = known >= 0 ? known : headlineAbove(lines, to)
    const signed = lines.slice(0, to).some(({ kind }) => kind === 'byline')
    return lines.map((line, index) => {
      if (index === headline && line.kind !== 'headline')
        return decided(line, 'headline', line.hint?.rule ?? 'headline/above-story')
      if (index >= to || line.kind !== null) return line
      if (headline >= 0 && index > headline)
        return belowHeadline(line, index, headline, signed && lines[index - 1]?.kind !== 'byline')
      return setAside(line, 'menu', 'furniture/above-story')
    })
  }
