// A page flattened into one line: its menu, headline, stamp and byline cut off before the story, its buttons behind it.
import { lettered } from '../text/letters.ts'
import { type BareLine, bareLine, type Hint } from './lines.ts'

const MENU =
  '(?:Home ?[Pp]age|Home|News|World|Politics|Business|Economy|Sports?|Culture|Opinion|Local|Weather|Jobs|Contact(?: us)?|About(?: us)?|Menu|Search|Subscribe|Log ?[Ii]n|Sign ?[Ii]n|Register|Skip to (?:main )?content|Health|Science|Tech(?:nology)?|Entertainment|Lifestyle|Travel|Video|Photos|More)'
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const CLOCK =
  ',?\\s(?:[-–|]\\s|at\\s)?\\d{1,2}[:.]\\d\\d(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s(?:GMT|UTC|BST|E[SD]?T|C[SDE]?S?T|P[SD]?T|IST|MSK))?'
const DAY = `(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2}, \\d{4})`
const LABEL = '(?:Published|Posted|Updated|Last updated)(?: on)?:?\\s'
/** With a clock or a label only: a day alone may stand in the headline's sentence. */
const STAMP = `(?:${LABEL}${DAY}(?:${CLOCK})?|${DAY}${CLOCK})`
const NAME = "By \\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]+"

/** A byline counts as one only before a stamp: before the story nothing says where the name ends. */
const HEAD = lettered(
  `^(?<menu>(?:${MENU}\\s+){2,})?(?<headline>[^.!?]{15,160}?)\\s+(?:(?<byline>${NAME})\\s+)?(?<stamps>${STAMP}(?:\\s\\|?\\s?${STAMP})?)\\s+(?<signed>${NAME}\\s+)?(?=["“‘«]?\\p{Lu})`,
  'd',
)
/** A sentence that goes on with its date: "… was signed on 3 March 2014 09:00 …". */
const GOES_ON = /(?:^|\s)(?:on|of|in|from|by|since|until|the|and|to|at|for|dated)$/i

const BUTTON =
  '(?:Share|Tweet|E-?mail|Print|Facebook|Twitter|WhatsApp|Comments?|Advertisement|Related (?:articles|stories)|(?:Click here to )?[Rr]ead more|Terms(?: of (?:use|service))?|Privacy(?: policy)?|Contact(?: us)?|About(?: us)?|Subscribe|Most read|All rights reserved\\.?|©\\s?\\d{4}[^.!?]{0,60}?(?:\\.\\s?All rights reserved\\.?)?)'
const TAIL = lettered(`(?<=[.!?]["”’»)]?)\\s+(?<tail>${BUTTON}(?:\\s+${BUTTON})+)\\s*$`)

const hints: Readonly<Record<string, Hint>> = {
  menu: { kind: 'furniture', furniture: 'menu', rule: 'furniture/flattened-menu' },
  headline: { kind: 'headline', rule: 'headline/before-a-flattened-stamp' },
  byline: { kind: 'byline', rule: 'byline/before-a-flattened-stamp' },
  stamps: { kind: 'stamp', rule: 'stamp/flattened' },
  signed: { kind: 'furniture', furniture: 'credit', rule: 'furniture/flattened-byline' },
}

/** Where the parts above the story lie in `raw`, in order; none where the line does not begin with them. */
function headParts(raw: string): readonly (readonly [string, readonly [number, number]])[] {
  const match = HEAD.exec(raw)
  if (!match || GOES_ON.test(match.groups?.headline ?? '')) return []
  const spans = match.indices?.groups ?? {}
  return Object.keys(hints).flatMap(name => {
    const span = spans[name]
    return span ? [[name, span] as const] : []
  })
}

/** The flattened line as menu, headline, byline, stamp, story and tail; the line itself where nothing proves them. */
export function withoutFlatFrame(text: string, line: BareLine): BareLine[] {
  const raw = text.slice(line.start, line.end)
  const head = line.hint ? [] : headParts(raw)
  const from = head.reduce((end, [, span]) => Math.max(end, span[1]), 0)
  const tail = line.hint ? undefined : TAIL.exec(raw)?.groups?.tail
  const to = raw.length - (tail ? raw.trimEnd().length - raw.trimEnd().lastIndexOf(tail) : 0)
  const piece = (start: number, end: number, hint?: Hint) => {
    const bare = bareLine(text, line.start + start, line.start + end)
    return bare ? [{ ...bare, ...(hint ? { hint } : {}) }] : []
  }
  if (!from && !tail) return [line]
  return [
    ...head.flatMap(([name, [start, end]]) => piece(start, end, hints[name])),
    ...piece(from, to),
    ...piece(to, raw.length, { kind: 'furniture', furniture: 'tail', rule: 'furniture/flattened-tail' }),
  ]
}
