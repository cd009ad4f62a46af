// The dateline that opens a story: "TEL AVIV, Israel, June 19 (UPI) --", "МОСКВА, 20 октября. /ТАСС/.", "CAIRO (AP) —".
import type { Passage } from '../model/fact.ts'
import { type DateMention, findDates } from '../text/dates.ts'
import { once } from '../text/once.ts'
import { ALONE, FORMS, type Form } from './dateline-forms.ts'
import type { Document, Line } from './document.ts'
import { firstOf } from './first.ts'
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

const HEAD = 140

const isPlace = (name: string) => !NO_PLACE.test(name) && !outletNamed(name) && name.length < 60
/** "U.N.", "NATO" and "EU" before a dash head a story; a place in capitals has at least four letters or is in the table. */
const isLongEnough = (name: string) => PLACES.has(name) || name.replace(/[^\p{L}]/gu, '').length > 4

type Indices = Readonly<Record<string, [number, number] | undefined>>

/** A group of the match as a passage of the document. */
function part(document: Document, line: Line, span: [number, number] | undefined): NamedPassage | null {
  if (!span) return null
  const [start, end] = [line.start + span[0], line.start + span[1]]
  return { name: document.text.slice(start, end), start, end }
}

function dateIn(document: Document, printed: NamedPassage | null): DateMention | null {
  const [mention] = printed ? findDates(printed.name, document.text) : []
  return mention && printed
    ? { ...mention, start: printed.start + mention.start, end: printed.start + mention.end }
    : null
}

/** "YEREVAN. –": a full stop after the place is not part of it, one in "PALM BEACH, Fla." is. */
const withoutStop = (place: NamedPassage): NamedPassage =>
  /^[^,]*\.$/.test(place.name) ? { ...place, name: place.name.slice(0, -1), end: place.end - 1 } : place

const headOf = ({ text }: Document, { start, end }: Line) => text.slice(start, Math.min(end, start + HEAD))

function readForm(document: Document, line: Line, form: Form): Dateline | null {
  const { rule, pattern, needs, known: must } = form
  const head = headOf(document, line)
  const match = needs.test(head) ? pattern.exec(head) : null
  const spans: Indices = match?.indices?.groups ?? {}
  const place = part(document, line, spans.place)
  if (!place || !isPlace(place.name)) return null
  const agency = part(document, line, spans.agency)
  const known = agency && outletNamed(agency.name)
  if (must === 'agency' && !known) return null
  if (must === 'place' && !PLACES.has(place.name.replace(/,.*/, '').toUpperCase())) return null
  const date = dateIn(document, part(document, line, spans.date))
  if (spans.date && !date) return null
  if (!agency && !date && !isLongEnough(place.name)) return null
  return {
    place: withoutStop(place),
    date,
    agency: agency && { ...agency, name: known?.name ?? agency.name },
    line,
    rule,
  }
}

/** How many words of `words` make the longest place of the table; 0 for none. */
const longestPlace = (words: readonly string[]): number =>
  [4, 3, 2, 1].find(n => n <= words.length && PLACES.has(words.slice(0, n).join(' '))) ?? 0

/** "BEIRUT Fighting went on", "LAHORE: Traders said", "BAKU/YEREVAN A wave of": nothing but capitals and the table say that it is a place. */
function barePlace(document: Document, line: Line): Dateline | null {
  const head = headOf(document, line)
  const [first = ''] = /^\p{Lu}[\p{Lu}'’. /-]+/u.exec(head) ?? []
  const parts = first.split('/')
  const last = parts.at(-1)!.trim().split(' ')
  const words = longestPlace(last)
  if (!words || !parts.slice(0, -1).every(it => PLACES.has(it.trim()))) return null
  const name = [...parts.slice(0, -1), last.slice(0, words).join(' ')].join('/')
  if (!/^:?\s+["“‘'«]?\p{Lu}/u.test(head.slice(name.length))) return null
  return capitals(name, line, 'dateline/capitals')
}

const capitals = (name: string, line: Line, rule: string): Dateline => ({
  place: { name, start: line.start, end: line.start + name.length },
  date: null,
  agency: null,
  line,
  rule,
})

/** Lines between a place that stands alone and the story. */
const ABOVE_STORY = 4

/** "ANKARA" on a line of its own, right above the story. */
function placeAlone({ lines }: Document): Dateline | null {
  const first = lines.findIndex(({ kind }) => kind === 'paragraph')
  const line = lines
    .slice(Math.max(0, first - ABOVE_STORY), Math.max(0, first))
    .find(({ text }) => PLACES.has(text.replace(/:$/, '')))
  return line ? capitals(line.text.replace(/:$/, ''), line, 'dateline/alone') : null
}

const LONGEST_ALONE = 70
/** "Wednesday, February 29, 2012" is a stamp. */
const WEEKDAY_FIRST = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i

/** Whether a line is a dateline and nothing else. */
export function isDatelineAlone(text: string): boolean {
  if (text.length > LONGEST_ALONE || !/^\p{Lu}.*\d/u.test(text)) return false
  return ALONE.some(({ pattern, known }) => {
    const { date, agency } = pattern.exec(text)?.groups ?? {}
    if (!date || WEEKDAY_FIRST.test(text) || (known && !outletNamed(agency ?? ''))) return false
    return findDates(date).some(({ month }) => month !== undefined)
  })
}

function dateAlone(document: Document): Dateline | null {
  const at = document.lines.findIndex(({ furniture }) => furniture === 'dateline')
  const line = document.lines[at]
  const opened = document.lines.slice(at).find(({ kind }) => kind === 'paragraph')
  if (!line || !opened) return null
  const found = firstOf(ALONE, it => readForm(document, line, it))
  return found ? { ...found, line: opened } : null
}

const READ_BY_PEOPLE = ['headline', 'standfirst', 'paragraph', 'subheading']
/** A dateline opens the story: the lines before it are headline, standfirst and summaries. */
const FURTHEST = 8

/** The first line that opens with a dateline, or null. */
export const findDateline = once((document: Document): Dateline | null => {
  const lines = document.lines.filter(({ kind }) => READ_BY_PEOPLE.includes(kind)).slice(0, FURTHEST)
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraph')
  return (
    firstOf(lines, line => firstOf(FORMS, it => readForm(document, line, it))) ??
    dateAlone(document) ??
    firstOf(paragraphs, line => barePlace(document, line)) ??
    placeAlone(document)
  )
})
