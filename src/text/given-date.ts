// A date that a person typed to say one thing: ISO 8601 as far as known, or a printed form that can mean only one day.
import { findDates } from './dates.ts'
import { type KnownDate, newsDate } from './resolve.ts'

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
const YEAR = /^\d{4}$/

/** The date, or null where the text is none, is more than one, or can be read in two ways (`05/04/2016`). */
export function givenDate(typed: string): KnownDate | null {
  const text = typed.trim()
  if (MONTH.test(text)) return { value: text, precision: 'month' }
  const [mention, ...others] = findDates(text)
  if (!mention || others.length > 0 || mention.start > 0 || mention.end < text.length) return null
  const date = newsDate(mention, text)
  return date?.precision === 'year' && !YEAR.test(text) ? null : date
}
