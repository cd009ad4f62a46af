// The dateline that opens a story: "TEL AVIV, Israel, June 19 (UPI) --", "МОСКВА, 20 октября. /ТАСС/.", "CAIRO (AP) —".
import type { Passage } from '../model/fact.ts'
import { type DateMention, findDates } from '../text/dates.ts'
import { MONTH } from '../text/months.ts'
import type { Document, Line } from './document.ts'
import { outletNamed } from './outlet.ts'
import { NO_PLACE, PLACES } from './phrases/places.ts'

export interface NamedPassage extends Passage {
  readonly name: string
}

/** The parts of a dateline, where they stand in the document's text. */
export interface Dateline {
  readonly place: NamedPassage
  /** As printed between place and agency; often without a year. */
  readonly date: DateMention | null
  /** As printed, without brackets; the outlet's name in the table where it is known. */
  readonly agency: NamedPassage | null
  /** The paragraph that it opens. */
  readonly line: Line
  readonly rule: string
}

const CAPS_WORD = "\\p{Lu}[\\p{Lu}'’.]*\\p{Lu}\\.?(?!\\p{L})"
const CAPS = `${CAPS_WORD}(?:[ -]${CAPS_WORD}){0,4}`
const MIXED = "\\p{Lu}[\\p{L}'’]+(?:[ -]\\p{L}[\\p{L}'’]+){0,3}"
const NO_MONTH = `(?!${MONTH}\\b)`
const REGION = `(?:, ${NO_MONTH}\\p{Lu}\\.?[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}?)?`
const DAY = `(?:${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\s${MONTH})(?:\\.(?=,|\\s\\d))?(?:,?\\s\\d{4}(?:\\sг\\.|\\sгода)?)?`
const BRACKETED =
  '(?:\\((?<agency>[\\p{L}][\\p{L}\\p{N} ./!«»-]{1,34})\\)|/(?<slashed>[\\p{L}][\\p{L} .-]{1,24})/)'
const DASH = '\\s*[-\\u2010-\\u2015]{1,3}\\s'

interface Form {
  readonly rule: string
  readonly pattern: RegExp
  /** Whether only an agency of the table makes it a dateline: where the place is in small letters, or the agency in none. */
  readonly knownAgency: boolean
}

const form = (rule: string, knownAgency: boolean, ...parts: string[]): Form => ({
  rule,
  knownAgency,
  pattern: new RegExp(`^["“«]?${parts.join('')}`, 'u'),
})

const capsPlace = `(?<place>${CAPS}(?:/${CAPS})*${REGION})`
const mixedPlace = `(?<place>${MIXED}${REGION})`

/** In order of trust. A date followed by a colon is a photographer's caption ("KABUL, AFGHANISTAN - MARCH 5: …"). */
const FORMS: readonly Form[] = [
  form('dateline/date+agency', false, capsPlace, `[,.]\\s(?<date>${DAY})[.,]?\\s*`, BRACKETED),
  form('dateline/date+agency', true, mixedPlace, `[,.]\\s(?<date>${DAY})[.,]?\\s*`, BRACKETED),
  form(
    'dateline/date',
    true,
    capsPlace,
    `[,.]\\s(?<date>${DAY})[.,]?(?:${DASH}|\\s)(?<agency>[\\p{Lu}][\\p{L}-]+(?: [\\p{Lu}«][\\p{L}»-]+)?)[.:]?\\s`,
  ),
  form(
    'dateline/date',
    true,
    mixedPlace,
    `[,.]\\s(?<date>${DAY})[.,]?(?:${DASH}|\\s)(?<agency>[\\p{Lu}][\\p{Lu}.-]+)[.:]?\\s`,
  ),
  form('dateline/date', false, capsPlace, `[,.]\\s(?<date>${DAY})[.,]?${DASH}`),
  form('dateline/agency', false, capsPlace, `,?\\s${BRACKETED}${DASH}`),
  form('dateline/agency', true, capsPlace, `,?\\s${BRACKETED}\\.?\\s`),
  form('dateline/agency', true, mixedPlace, `,?\\s${BRACKETED}${DASH}`),
  form('dateline/dash', false, capsPlace, `${DASH}(?!${DAY})(?=["“‘'«]?[\\p{Lu}\\p{N}])`),
]

const HEAD = 140

const datePassage = (document: Document, start: number, end: number): DateMention | null => {
  const [mention] = findDates(document.text.slice(start, end), document.text)
  return mention ? { ...mention, start: start + mention.start, end: start + mention.end } : null
}

const isPlace = (name: string) => !NO_PLACE.test(name) && !outletNamed(name) && name.length < 60
/** "U.N.", "NATO" and "EU" before a dash head a story; a place in capitals has at least four letters or is in the table. */
const isLongEnough = (name: string) => PLACES.has(name) || name.replace(/[^\p{L}]/gu, '').length > 4

function part(document: Document, from: number, name: string): NamedPassage {
  const start = document.text.indexOf(name, from)
  return { name, start, end: start + name.length }
}

function agencyIn(document: Document, from: number, groups: Readonly<Record<string, string | undefined>>) {
  const printed = groups.agency ?? groups.slashed
  if (!printed) return null
  const found = part(document, from, printed)
  return { ...found, name: outletNamed(printed)?.name ?? printed }
}

function readForm(document: Document, line: Line, { rule, pattern, knownAgency }: Form): Dateline | null {
  const groups = pattern.exec(document.text.slice(line.start, Math.min(line.end, line.start + HEAD)))?.groups
  const name = groups?.place
  if (!groups || !name || !isPlace(name)) return null
  const printed = groups.agency ?? groups.slashed
  if (knownAgency && !(printed && outletNamed(printed))) return null
  if (!printed && !groups.date && !isLongEnough(name)) return null
  const place = part(document, line.start, name)
  const date = groups.date ? part(document, place.end, groups.date) : null
  return {
    place,
    date: date && datePassage(document, date.start, date.end),
    agency: agencyIn(document, date?.end ?? place.end, groups),
    line,
    rule,
  }
}

/** How many words of `words` make the longest place of the table; 0 for none. */
const longestPlace = (words: readonly string[]): number =>
  [4, 3, 2, 1].find(n => n <= words.length && PLACES.has(words.slice(0, n).join(' '))) ?? 0

/** "BEIRUT Fighting went on", "BAKU/YEREVAN A wave of": nothing but capitals and the table say that it is a place. */
function barePlace(document: Document, line: Line): Dateline | null {
  const head = document.text.slice(line.start, Math.min(line.end, line.start + HEAD))
  const [first = ''] = /^\p{Lu}[\p{Lu}'’. /-]+/u.exec(head) ?? []
  const parts = first.split('/')
  const last = parts.at(-1)!.trim().split(' ')
  const words = longestPlace(last)
  if (!words || !parts.slice(0, -1).every(it => PLACES.has(it.trim()))) return null
  const name = [...parts.slice(0, -1), last.slice(0, words).join(' ')].join('/')
  if (!/^\s+["“‘'«]?\p{Lu}/u.test(head.slice(name.length))) return null
  return {
    place: part(document, line.start, name),
    date: null,
    agency: null,
    line,
    rule: 'dateline/capitals',
  }
}

const READ_BY_PEOPLE = ['headline', 'standfirst', 'paragraph', 'subheading']
/** A dateline opens the story: the lines before it are headline, standfirst and summaries. */
const FURTHEST = 8

/** The first line that opens with a dateline, or null. */
export function findDateline(document: Document): Dateline | null {
  const lines = document.lines.filter(({ kind }) => READ_BY_PEOPLE.includes(kind)).slice(0, FURTHEST)
  for (const line of lines) {
    for (const form of FORMS) {
      const found = readForm(document, line, form)
      if (found) return found
    }
  }
  for (const line of lines.filter(({ kind }) => kind === 'paragraph')) {
    const found = barePlace(document, line)
    if (found) return found
  }
  return null
}
