// From a date mention to a date: as it stands, or against a day that is known.
import {
  addDays,
  type CalendarDay,
  daysInMonth,
  isDay,
  type Weekday,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
} from './calendar.ts'
import type { DateMention } from './dates.ts'
import { zoneOffset } from './zones.ts'

/** The shape of the model's NewsDate: ISO 8601 as far as known, and the depth in words. */
export interface KnownDate {
  readonly value: string
  readonly precision: 'year' | 'month' | 'day' | 'minute' | 'second'
}

const two = (n: number) => String(n).padStart(2, '0')

export const dayText = (it: CalendarDay): string =>
  `${String(it.year).padStart(4, '0')}-${two(it.month)}-${two(it.day)}`

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The calendar day that a mention states in full, or null. */
export const dayOf = ({ year, month, day }: DateMention): CalendarDay | null =>
  year && month && day ? { year, month, day } : null

function withClock(mention: DateMention, day: CalendarDay, text: string): KnownDate {
  const { hour, minute, second, zone } = mention
  if (hour === undefined || minute === undefined) return { value: dayText(day), precision: 'day' }
  const offset = mention.offset ?? (zone ? zoneOffset(zone, day, text) : null)
  const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(':')
  return {
    value: `${dayText(day)}T${clock}${offset === null ? '' : offsetText(offset)}`,
    precision: second === undefined ? 'minute' : 'second',
  }
}

/**
 * What a mention says by itself, as far as it goes; null without a year. `text` is the whole text: it may settle what an
 * ambiguous zone ("IST") means; where it does not, the clock stays without an offset.
 */
export function newsDate(mention: DateMention, text = ''): KnownDate | null {
  const { year, month } = mention
  if (!year) return null
  const day = dayOf(mention)
  if (day) return withClock(mention, day, text)
  return month
    ? { value: `${year}-${two(month)}`, precision: 'month' }
    : { value: String(year), precision: 'year' }
}

export const dayDate = (day: CalendarDay): KnownDate => ({ value: dayText(day), precision: 'day' })

/** Which way to look from the anchor: at what has happened, or at what is to come. */
export type Lean = 'past' | 'future'

const yearFitting = (anchor: CalendarDay, month: number, day: number, lean: Lean): number | null => {
  const order = (month - anchor.month) * 32 + (day - anchor.day)
  const year = anchor.year + (lean === 'past' ? (order > 0 ? -1 : 0) : order < 0 ? 1 : 0)
  return isDay(month, day, year) ? year : null
}

/**
 * "last Friday" on a Saturday may be yesterday or eight days ago, "next Friday" on a Monday this week's or the next:
 * only where both readings agree is there a day.
 */
function relativeWeekday(
  anchor: CalendarDay,
  weekday: Weekday,
  relative: 'last' | 'next',
): CalendarDay | null {
  const today = weekdayOf(anchor)
  if (relative === 'last') return weekday < today ? null : weekdayBefore(addDays(anchor, -1), weekday)
  return weekday > today ? null : weekdayAfter(addDays(anchor, 1), weekday)
}

function resolveWeekday(
  mention: DateMention,
  weekday: Weekday,
  anchor: CalendarDay,
  lean: Lean,
): CalendarDay | null {
  if (mention.relative === 'last' || mention.relative === 'next') {
    return relativeWeekday(anchor, weekday, mention.relative)
  }
  return lean === 'past' ? weekdayBefore(anchor, weekday) : weekdayAfter(anchor, weekday)
}

function resolveMonth(
  mention: DateMention,
  month: number,
  anchor: CalendarDay,
  lean: Lean,
): KnownDate | null {
  // "last April" in May is as often this year's as the year before's.
  if (mention.relative === 'next' || (mention.relative === 'last' && month < anchor.month)) return null
  const before = mention.relative === 'last' ? addDays({ ...anchor, day: 1 }, -1) : anchor
  const day = Math.min(before.day, daysInMonth(month))
  const year = yearFitting(before, month, day, mention.relative === 'last' ? 'past' : lean)
  return year === null ? null : { value: `${year}-${two(month)}`, precision: 'month' }
}

/**
 * A mention read against a day that is known (when the text was published, or the day before it in the story).
 * - "yesterday", weekdays, days and months without a year: the nearest in the direction of `lean`, the anchor's own day included
 * - a mention with a year stands for itself
 * - null where the words leave it open ("last Friday" said on a Saturday; a date with two readings)
 */
export function resolveDate(
  mention: DateMention,
  anchor: CalendarDay,
  lean: Lean,
  text = '',
): KnownDate | null {
  const { near, weekday, month, day } = mention
  if (mention.year) return mention.ambiguous ? null : newsDate(mention, text)
  if (near !== undefined) return dayDate(addDays(anchor, near))
  if (month && day) {
    const year = yearFitting(anchor, month, day, lean)
    return year === null ? null : newsDate({ ...mention, year }, text)
  }
  if (month) return resolveMonth(mention, month, anchor, lean)
  const found = weekday && resolveWeekday(mention, weekday, anchor, lean)
  return found ? dayDate(found) : null
}
