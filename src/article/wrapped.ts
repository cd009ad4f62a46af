// Hard-wrapped lines joined: proven where the first word of each line would not have fitted on the line before.
import type { BareLine } from './lines.ts'

/** Widest column that mail, terminals and wires wrapped at. */
const WIDEST = 110
const NARROWEST = 40
const FEWEST_LINES = 3
/** Of fewer pairs of lines than this every one must prove it: a brief of two paragraphs. */
const FEW_LINES = 5
/** So many of the lines with a neighbour must be full, and so many must break off inside a sentence. */
const FULL = 0.6
const BROKEN = 0.4
/** So many must begin with a small letter, as lists never do. */
const SMALL = 0.3

/** Marks that counted as several characters where a text was wrapped, and no longer do. */
const SLACK = 5
/** No line of its own ends so. */
const GOES_ON =
  /\s(?:of|the|to|in|and|a|an|for|with|by|on|at|from|that|its|his|her|their|as|is|are|was|were|has|had|have|but|or|и|в|на|с|по|о|для|что|из)$/i

const ENDS = /[.!?…:]["”’»)]*$/
const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? ''

/** Whether `next` begins with a word that had no room behind `line`. */
const isFull = (line: BareLine, next: BareLine, width: number): boolean =>
  line.text.length + 1 + firstWord(next.text).length > width

const isIndented = (text: string, { start }: BareLine): boolean =>
  /[ \t\u00a0]{2}$|\t$/.test(text.slice(Math.max(0, start - 2), start))

/** Pairs of lines with no blank line between them. */
const neighbours = (lines: readonly BareLine[]): [BareLine, BareLine][] =>
  lines
    .slice(1)
    .flatMap((next, i): [BareLine, BareLine][] => (next.blanks === 0 && lines[i] ? [[lines[i], next]] : []))

/** Whether lines were wrapped at this width; a few longer ones, a headline or a link, are let pass. */
function isWrappedAt(width: number, pairs: readonly [BareLine, BareLine][]): boolean {
  if (width > WIDEST || width < NARROWEST) return false
  const few = pairs.length < FEW_LINES
  const full = pairs.filter(([line, next]) => isFull(line, next, width - (few ? 0 : SLACK))).length
  if (full < FULL * pairs.length || (few && full < pairs.length)) return false
  const broken = pairs.filter(([line]) => !ENDS.test(line.text)).length
  const small = pairs.filter(([, next]) => /^\p{Ll}/u.test(next.text)).length
  if (few && broken < pairs.length) return false
  return broken >= BROKEN * pairs.length && small >= SMALL * pairs.length
}

const LONGER_LINES = 0.1
/** The column at which the lines were wrapped, or null where they were not. */
export function wrappedAt(lines: readonly BareLine[]): number | null {
  const pairs = neighbours(lines)
  if (pairs.length < FEWEST_LINES) return null
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => b - a)
  const widths = lengths.slice(0, Math.ceil(lengths.length * LONGER_LINES) + 1)
  return widths.find(width => isWrappedAt(width, pairs)) ?? null
}

const joined = (line: BareLine, next: BareLine): BareLine => ({
  ...line,
  end: next.end,
  text:
    /\p{L}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
      ? `${line.text}${next.text}`
      : `${line.text} ${next.text}`,
})

const goesOnBelow = (line: BareLine, next: BareLine, width: number): boolean =>
  isFull(line, next, width) ||
  GOES_ON.test(line.text) ||
  (!ENDS.test(line.text) && isFull(line, next, width - SLACK))

/** The lines with hard-wrapped ones joined; the same lines where the text was not wrapped. */
export function unwrapped(text: string, lines: readonly BareLine[]): readonly BareLine[] {
  const width = wrappedAt(lines)
  if (width === null) return lines
  const result: BareLine[] = []
  let last: BareLine | null = null
  for (const line of lines) {
    const goesOn =
      last &&
      last.text.length <= width &&
      line.blanks === 0 &&
      !isIndented(text, line) &&
      goesOnBelow(last, line, width)
    if (goesOn && result.length)
      result[result.length - 1] = joined(result[result.length - 1] as BareLine, line)
    else result.push(line)
    last = line
  }
  return result
}
