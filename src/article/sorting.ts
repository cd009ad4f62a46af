// A line on its way to a kind: what can be measured of it, and what has been decided so far.
import { wordCount } from '../text/words.ts'
import type { LineKind } from './document.ts'
import type { BareLine } from './lines.ts'

/** `kind` is null until a rule decides. */
export interface Sorted extends BareLine {
  readonly words: number
  /** Ends as a sentence does: with a stop, or a stop and closing marks. */
  readonly ends: boolean
  /** Reads as running text: ends as a sentence and has a few words, or is far longer than any headline. */
  readonly prose: boolean
  /** All its letters are capitals. */
  readonly shouted: boolean
  readonly kind: LineKind | null
  readonly furniture?: string
  readonly rule: string
}

/** One concern of the sorting: looks at all lines, decides some that are undecided. */
export type Pass = (lines: readonly Sorted[]) => readonly Sorted[]

/** No headline has so many words; a line without a stop that has is a paragraph that lost it. */
const LONGEST_HEADLINE = 30
const FEWEST_PROSE = 2
/** Characters: a stop and the marks that close with it. */
const LONGEST_END = 16
/** A closing quotation mark may have been decoded in the wrong character set. */
const SENTENCE_END = /[.!?…。！？｡؟۔।](?:[\s"'”’»)\]*」』）]|â€[\u009d™]?)*$/
const FULL_STOP_END = /[.…。｡۔।](?:[\s"'”’»)\]*」』）]|â€[\u009d™]?)*$/
/** "Storm nears southeastern U.S.": the last full stop of a headline is an abbreviation's. */
const ABBREVIATED_END = /\s(?:[A-Z]\.){2,3}["”’']?$/
const LONGEST_ABBREVIATED = 14
/** "OSLO, Nov. 12 (Xinhua) -- Fish exports up": whatever a dateline with its agency opens is the story. */
const DATELINED =
  /^["“]?\p{Lu}{3}[^()\n]{0,60}\((?:[A-Z]{2,5}|Reuters|Xinhua|[A-Z][\p{L}-]+ ?[A-Z]?[\p{L}-]*)\)\s?(?:[-_]{1,3}|[–—])\s?\S/u
/** "Fire destroys old town ha…": a headline that a page cut to its column; quoted speech may break off. */
const BREAKS_OFF = /.(?:…|\.\.\.)$/
const OPENS_SPEECH = /^["“«„'‘]/
const LONGEST_TEASER = 16
/** Letters without case are no capitals either. */
const LOWER = /[\p{Ll}\p{Lo}]/u
const UPPER = /\p{Lu}{2}/u

export function measured(line: BareLine): Sorted {
  const words = wordCount(line.text)
  const end = line.text.slice(-LONGEST_END)
  const ends = SENTENCE_END.test(end)
  const abbreviated = ends && words <= LONGEST_ABBREVIATED && ABBREVIATED_END.test(end)
  const spoken = ends && (words > 12 || (!abbreviated && FULL_STOP_END.test(end)))
  const shouted = !LOWER.test(line.text) && UPPER.test(line.text)
  const teased = words <= LONGEST_TEASER && BREAKS_OFF.test(end) && !OPENS_SPEECH.test(line.text)
  const prose =
    (spoken && words >= FEWEST_PROSE && !shouted && !teased) ||
    words > LONGEST_HEADLINE ||
    DATELINED.test(line.text)
  return { ...line, words, ends: ends && !abbreviated, prose, shouted, kind: null, rule: '' }
}

export const decided = (line: Sorted, kind: LineKind, rule: string): Sorted => ({ ...line, kind, rule })

export const setAside = (line: Sorted, furniture: string, rule = `furniture/${furniture}`): Sorted => ({
  ...line,
  kind: 'furniture',
  furniture,
  rule,
})

/** Decides the undecided lines that `decide` has an answer for. */
export const eachUndecided =
  (decide: (line: Sorted, index: number, lines: readonly Sorted[]) => Sorted | null): Pass =>
  lines =>
    lines.map((line, index) => (line.kind === null ? (decide(line, index, lines) ?? line) : line))
