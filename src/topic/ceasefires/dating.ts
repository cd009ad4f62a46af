// From a truce's date as printed to a date that is known: against the day of publication and the years the text tells.
import type { NewsDate } from '../../model/date.ts'
import { type Found, inferred, stated } from '../../model/fact.ts'
import type { Draft } from '../../model/item.ts'
import type { CalendarDay } from '../../text/calendar.ts'
import { dayNumber } from '../../text/calendar.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { newsDate, resolveDate } from '../../text/resolve.ts'
import type { Reading } from '../reading.ts'
import type { TruceDate } from './roles.ts'

/** The day of publication, where it is known to the day. */
export function anchorOf({ draft: { published } }: Reading): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published?.value.value ?? '') ?? []
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : null
}

/** Null where the text does not fix it. `ahead`: the sentence speaks of what is to come. */
export function datingOf(it: TruceDate, reading: Reading, ahead: boolean): Found<NewsDate> | null {
  const known = knownDate(it.date, reading, ahead)
  if (!known) return null
  const passage = { start: it.date.start, end: it.date.end }
  const value = withClock(known.value, it.clock)
  return known.rule === 'date/printed'
    ? stated(value, passage, known.rule)
    : inferred(value, passage, known.rule)
}

interface Known {
  readonly value: NewsDate
  readonly rule: string
}

function knownDate(date: DateMention, reading: Reading, ahead: boolean): Known | null {
  const printed = date.ambiguous ? null : newsDate(date, reading.draft.text)
  if (printed) return { value: printed, rule: 'date/printed' }
  const told = yearTold(date, reading)
  if (told) return { value: told, rule: 'date/year-told-elsewhere' }
  const anchor = anchorOf(reading)
  const value = anchor && against(date, anchor, ahead)
  return value ? { value, rule: 'date/against-publication' } : null
}

/** All dates of a text are sought once, and only where a truce's date lacks its year. */
const seen = new WeakMap<Draft, readonly DateMention[]>()

function datesOf(draft: Draft): readonly DateMention[] {
  const dates = seen.get(draft) ?? findDates(draft.text)
  seen.set(draft, dates)
  return dates
}

/** "November 9" where the same text prints "November 9, 2020", and no other year for that day. */
function yearTold(date: DateMention, { draft }: Reading): NewsDate | null {
  const { month, day } = date
  if (!month || !day) return null
  const same = datesOf(draft).filter(it => it.month === month && it.day === day && it.year)
  const years = new Set(same.map(it => it.year))
  const [year] = years
  return years.size === 1 && year ? newsDate({ ...date, year }, draft.text) : null
}

/** A day without its year that is to come within this many days is hardly last year's. */
const SOON = 31

/** What has happened, unless the sentence looks ahead and the coming day is the nearer one; unknown where neither is plain. */
function against(date: DateMention, anchor: CalendarDay, ahead: boolean): NewsDate | null {
  const past = resolveDate(date, anchor, 'past')
  const future = resolveDate(date, anchor, 'future')
  if (!ahead) return date.day && past && future && isSoon(past, future, anchor) ? null : past
  if (!past || !future) return past ?? future
  return date.weekday || distance(future, anchor) < distance(past, anchor) ? future : past
}

const isSoon = (past: NewsDate, future: NewsDate, anchor: CalendarDay) =>
  distance(future, anchor) <= SOON && distance(past, anchor) > distance(future, anchor)

const distance = ({ value }: NewsDate, anchor: CalendarDay) => {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number)
  return Math.abs(dayNumber({ year, month, day }) - dayNumber(anchor))
}

const withClock = (date: NewsDate, clock: string | null): NewsDate =>
  clock && date.precision === 'day' ? { value: `${date.value}T${clock}`, precision: 'minute' } : date
