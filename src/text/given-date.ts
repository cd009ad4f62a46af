// A date that a person typed to say one thing: ISO 8601 as far as known, or a printed form that can mean only one day.
import { isDay } from './calendar.ts'
import { findDates } from './dates.ts'
import { type KnownDate, newsDate } from './resolve.ts'

const ISO = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/

/** A year, month or day as ISO 8601 writes it, of any century. */
function isoDate(text: string): KnownDate | null {
  const [, year, month, day] = ISO.exec(text) ?? []
  if (!year) return null
  if (day) return isDay(Number(month), Number(day), Number(year)) ? { value: text, precision: 'day' } : null
  return { value: text, precision: month ? 'month' : 'year' }
}

/** The one date that the whole text is, as texts print them. */
function printedDate(text: string): KnownDate | null {
  const [mention, ...others] = findDates(text)
  if (!mention || others.length > 0 || mention.start > 0 || mention.end < text.length) return null
  const date = newsDate(mention, text)
  return date?.precision === 'year' ? null : date
}

/** The date, or null where the text is none, is more than one, or can be read in two ways (`05/04/2016`). */
export const givenDate = (typed: string): KnownDate | null =>
  isoDate(typed.trim()) ?? printedDate(typed.trim())
