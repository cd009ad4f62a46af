// Dates as feeds print them: RFC 822 and 3339, and what is printed instead of them. Nothing is guessed: what is ambiguous stays unknown.
import type { NewsDate } from '../model/date.ts'
import { type CalendarDay, isDay as isCalendarDay, weekdayOf } from '../text/calendar.ts'
import { weekdayNumber } from '../text/months.ts'
import { offsetMinutes } from '../text/zones.ts'
import { monthNamed } from './months.ts'
import { namedOffset } from './zone.ts'

/** As far as it is known. */
interface Day {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

interface Clock {
  /** `hh:mm` or `hh:mm:ss`. */
  readonly time: string
  readonly zone: string
}

/** What is left of a printed date when its clock is taken out. */
interface Printed {
  readonly rest: string
  readonly clock: Clock | null
}

const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2200
const two = (number: number) => String(number).padStart(2, '0')

const isDay = ({ year, month, day }: Day): boolean =>
  year >= EARLIEST_YEAR && year <= LATEST_YEAR && isCalendarDay(month ?? 1, day ?? 1, year)

/** RFC 2822 section 4.3: two digits to 49 are this century's. */
const fullYear = (printed: string): number =>
  printed.length > 2 ? Number(printed) : Number(printed) + (Number(printed) < 50 ? 2000 : 1900)

/** The weekday that a date begins with, 1 (Monday) to 7. */
const weekdayIn = (rest: string) => weekdayNumber(/^\p{L}+/u.exec(rest)?.[0] ?? '')

/** `03/04/2020`: which is the day? A number above twelve says it, or full stops, or the weekday; else only the year is known. */
function dayOrMonth(rest: string, first: number, second: number, year: number, dotted: boolean): Day {
  const dayFirst = { year, month: second, day: first }
  const monthFirst = { year, month: first, day: second }
  if (first > 12 || dotted || first === second) return dayFirst
  if (second > 12) return monthFirst
  const weekday = weekdayIn(rest)
  if (weekday === weekdayOf(dayFirst)) return dayFirst
  return weekday === weekdayOf(monthFirst) ? monthFirst : { year }
}

const numbers = (match: RegExpExecArray | null): number[] => match?.slice(1).map(Number) ?? []

/** `2020-03-30`, `2020/3/30`, `2020年3月30日`. */
function yearFirst(rest: string): Day | null {
  const [year, month, day] = numbers(
    /(?<!\d)(\d{4})\s*(?:[-/.]|년|年)\s*0?(\d{1,2})\s*(?:[-/.]|월|月)\s*(\d{1,2})(?!\d)/.exec(rest),
  )
  return year === undefined ? null : { year, month: month!, day: day! }
}

/** `20200330`, alone or in front of a clock. */
function compact(rest: string): Day | null {
  const [year, month, day] = numbers(/^(\d{4})(\d\d)(\d\d)$/.exec(rest))
  return year === undefined ? null : { year, month: month!, day: day! }
}

/** `30/03/2020`, `30.3.20`, `11 04 2020`. With two digits for the year only what cannot begin with the year. */
function yearLast(rest: string): Day | null {
  const [, first, separator, second, year] =
    /(?<!\d)(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/.exec(rest) ?? []
  if (year === undefined) return null
  const dotted = separator === '.'
  if (year.length === 2 && !dotted && Number(second) <= 12) return null
  return dayOrMonth(rest, Number(first), Number(second), fullYear(year), dotted)
}

/** `16 Nov 2020`, `Nov. 16, 2020`, `2004-július-13`, `Lundi, 16. Novembre 2020`, `Nov. 2020`. */
function monthInWords(rest: string): Day | null {
  const words = rest.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []
  // The last name is the month: the first may be a weekday that is cut to the same letters (`mar.` for mardi).
  const month = words.map(monthNamed).findLast(found => found !== null)
  if (!month) return null
  const figures = words.filter(word => /^\d+$/.test(word))
  const year =
    figures.find(figure => figure.length === 4) ?? (figures.length > 1 ? figures.at(-1) : undefined)
  if (year === undefined) return null
  const day = figures.find(
    figure => figure !== year || figures.indexOf(figure) !== figures.lastIndexOf(figure),
  )
  return { year: fullYear(year), month, ...(day && day.length <= 2 ? { day: Number(day) } : {}) }
}

/** `2020-03`, `2020`. */
function yearAndMonth(rest: string): Day | null {
  const [, year, month] = /^(\d{4})(?:[-/](\d\d))?$/.exec(rest) ?? []
  return year === undefined ? null : { year: Number(year), ...(month ? { month: Number(month) } : {}) }
}

/** In this order: the first that reads the date decides. */
const FORMS = [yearFirst, compact, yearLast, monthInWords, yearAndMonth]

const TIME =
  /(?<![\d:.])(\d{1,2})[:.h](\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?!\d|[:.]\d)\s*([ap]\.?\s?m\b\.?)?|(?<![\d:])(\d{1,2})\s*([ap]\.?m\b\.?)/
const ZONE =
  /^\s*,?\s*(?:(?:gmt|utc|ut|z)?\s*([+-]\s?\d{1,2}(?::?\d\d)?)(?!\d)z?|([a-z]+(?:\/[a-z_+-]+)+|[a-z]{1,4}(?!\p{L})))/u

/** Any day does to see whether a name is one of a zone. */
const ANY_DAY = { year: 2000, month: 1, day: 1 }
const isZone = (name: string | undefined): boolean =>
  name === undefined || namedOffset(name, ANY_DAY, '2000-01-01T00:00') !== null

/** The hour of the day, or null for `13 pm` and `25:00`. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (!half) return hour < 24 ? hour : null
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : null
}

function timeOf(match: RegExpExecArray): string | null {
  const [, hours, minutes, seconds, half, hourAlone, halfAlone] = match
  const hour = hourOf(Number(hours ?? hourAlone), half ?? halfAlone)
  if (hour === null || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 60) return null
  // A leap second has no place in ISO 8601 as our readers know it.
  return `${two(hour)}:${minutes ?? '00'}${seconds ? `:${two(Math.min(59, Number(seconds)))}` : ''}`
}

/** `오전` and `오후` stand before the clock: they are moved behind it. */
const halfBehind = (text: string) =>
  text.replace(
    /(오전|오후|上午|下午)\s*([\d:]+)/g,
    (_, half: string, time: string) => `${time} ${/오전|上午/.test(half) ? 'am' : 'pm'}`,
  )

/** `20200330T121005Z` with the signs that RFC 3339 puts in. */
const spacedOut = (text: string) =>
  text.replace(
    /^(\d{4})(\d\d)(\d\d)t?(\d\d)(\d\d)(\d\d)?/,
    (_, y, m, d, hour, minute, second = '00') => `${y}-${m}-${d} ${hour}:${minute}:${second}`,
  )

function normalised(printed: string): string {
  const text = printed
    .toLowerCase()
    .replace(/\((?:[^()]*)\)/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  const apart = spacedOut(text.replace(/\s+/g, ' ').trim()).replace(/(?<=\d)t(?=\d)/, ' ')
  return halfBehind(apart.replace(/(?<=\d)(?:st|nd|rd|th)\b/, ''))
}

/** The clock with its zone, and what is printed around it. */
function takeClock(text: string): Printed {
  const match = TIME.exec(text)
  const time = match && timeOf(match)
  if (!match || !time) return { rest: text, clock: null }
  const after = text.slice(match.index + match[0].length)
  const zone = ZONE.exec(after)
  const taken = zone && isZone(zone[2]) ? zone[0] : ''
  return {
    rest: `${text.slice(0, match.index)} ${after.slice(taken.length)}`.trim(),
    clock: { time, zone: taken.trim() },
  }
}

function offsetIn(zone: string, day: CalendarDay, local: string): number | null {
  const [, figures, name] = ZONE.exec(zone) ?? []
  if (figures) return offsetMinutes(figures.replace(/\s/g, ''))
  return name ? namedOffset(name, day, local) : null
}

const iso = (offset: number): string =>
  offset === 0
    ? 'Z'
    : `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`

const dayIso = ({ year, month, day }: Day): string =>
  [year, month, day].flatMap(part => (part === undefined ? [] : two(part))).join('-')

function dateOf(day: Day, clock: Clock | null): NewsDate {
  const value = dayIso(day)
  if (day.day === undefined) return { value, precision: day.month === undefined ? 'year' : 'month' }
  if (!clock) return { value, precision: 'day' }
  const local = `${value}T${clock.time}`
  const offset = offsetIn(clock.zone, day as CalendarDay, local)
  return {
    value: offset === null ? local : local + iso(offset),
    precision: clock.time.length > 5 ? 'second' : 'minute',
  }
}

/** Seconds or milliseconds since 1970. */
function unixTime(text: string): NewsDate | null {
  if (!/^\d{9,10}$|^\d{13}$/.test(text)) return null
  const instant = new Date(Number(text) * (text.length > 10 ? 1 : 1000))
  return {
    value: instant
      .toISOString()
      .replace('.000Z', 'Z')
      .replace(/\.\d+Z$/, 'Z'),
    precision: 'second',
  }
}

/** The zero of a computer's calendar is no date. */
const ZERO = /^(?:0000|0001|1970-01-01T00:00(?::00)?(?:Z|$)|1899-12-30)/
const LONGEST = 80

/** A date as far as the print fixes it, or null. A clock without a zone keeps none. Pure: no clock is asked. */
export function parseDate(printed: string): NewsDate | null {
  if (printed.length > LONGEST) return null
  const unix = unixTime(printed.trim())
  if (unix) return unix
  const text = normalised(printed)
  const { rest, clock } = takeClock(text)
  const bare = rest.replace(/[,\s]+$/, '').trim()
  const day = FORMS.map(form => form(bare)).find(found => found !== null)
  if (!day || !isDay(day)) return null
  const date = dateOf(day, clock)
  return ZERO.test(date.value) ? null : date
}

/** The first of these that can be read. */
export function firstDate(printed: readonly string[]): NewsDate | null {
  for (const text of printed) {
    const date = parseDate(text)
    if (date) return date
  }
  return null
}
