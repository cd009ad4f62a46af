// The dates that a text carries on itself, on lines that are no part of the story: stamps, bylines, notes of origin.
import type { Passage } from '../../model/fact.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { lettered } from '../../text/letters.ts'
import { once } from '../../text/once.ts'
import { newsDate } from '../../text/resolve.ts'
import type { Document, Line } from '../document.ts'
import { OWN_LABEL, PUBLISHED_LABEL, SELF_PUBLISHED, UPDATED_LABEL } from '../phrases/stamps.ts'

/** A date on such a line. Offsets are into the document's text. */
export interface Mark {
  readonly mention: DateMention
  readonly label: 'published' | 'updated' | 'self-published' | null
  /** Index into the document's lines. */
  readonly index: number
  readonly kind: Line['kind']
}

const LONGEST = 300
/** Days and years are printed in figures: lines without any need no closer look. */
export const HAS_FIGURE = /\d/
/** Lists of other stories carry dates of their own. */
const OTHERS = ['related', 'menu', 'box', 'tail', 'copyright', 'icons', 'list', 'front-matter', 'mail-header']

const bearsMarks = ({ kind, start, end, text }: Line): boolean =>
  end - start <= LONGEST &&
  HAS_FIGURE.test(text) &&
  (kind === 'stamp' || kind === 'byline' || kind === 'furniture')

const isOfOthers = ({ kind, furniture }: Line) => kind === 'furniture' && OTHERS.includes(furniture ?? '')

/** "Updated 1402 GMT (2202 HKT) March 3, 2014": a clock between label and date. */
const CLOCK_BETWEEN = lettered(
  String.raw`(?<=\p{L}:?\s)\d{1,2}[:.]?\d\d\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?\s?(?:\([^()]{3,20}\))?,?\s*$`,
  'i',
)

const labelBefore = (before: string): Mark['label'] => labelEnding(before.replace(CLOCK_BETWEEN, ''))

const labelEnding = (text: string): Mark['label'] =>
  UPDATED_LABEL.test(text)
    ? 'updated'
    : SELF_PUBLISHED.test(text)
      ? 'self-published'
      : PUBLISHED_LABEL.test(text)
        ? 'published'
        : null

export const shifted = (mention: DateMention, by: number): DateMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})

const CLOCK_ALONE = /^\d{1,2}:\d\d$/

/** The line, and a clock that stands alone below its date. */
function stampText({ text, lines }: Document, line: Line, index: number): string {
  const next = lines[index + 1]
  const clock = line.kind === 'stamp' && next && CLOCK_ALONE.test(next.text)
  return text.slice(line.start, clock ? next.end : line.end)
}

function marksOn(document: Document, line: Line, index: number): Mark[] {
  const text = stampText(document, line, index)
  let from = 0
  return findDates(text, document.text).flatMap(mention => {
    const before = text.slice(from, mention.start)
    const label = labelBefore(before)
    from = mention.end
    return (mention.month || mention.year) && (!isOfOthers(line) || OWN_LABEL.test(before))
      ? [{ mention: shifted(mention, line.start), label, index, kind: line.kind }]
      : []
  })
}

export const marksOf = once((document: Document): readonly Mark[] =>
  document.lines.flatMap((line, index) => (bearsMarks(line) ? marksOn(document, line, index) : [])),
)

export const passageOf = ({ start, end }: DateMention): Passage => ({ start, end })

/** What a mark says by itself, or null: without a year, with two readings, or only a year. */
export function dateOfMark({ mention }: Mark, document: Document) {
  return mention.ambiguous || !mention.month ? null : newsDate(mention, document.text)
}
