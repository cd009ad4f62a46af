// Whether two dates can be one truce's: the same date, or one that led to the other.
import type { NewsDate } from '../../model/date.ts'
import type { Found } from '../../model/fact.ts'
import { dayNumber } from '../../text/calendar.ts'
import type { TruceDate } from './roles.ts'

/** A date of a truce as printed and, where the text fixes it, as known. */
export interface Dated {
  readonly printed: TruceDate
  readonly known: Found<NewsDate> | null
  /** Told of what is to come: "the truce will come into effect on June 2". */
  readonly ahead: boolean
}

/** From an agreement to the hour it holds from; later it is another truce. In days; longer where it is told ahead. */
const LONGEST_WAIT = 7
const LONGEST_WAIT_AHEAD = 31

interface Dates {
  readonly agreed: Dated | null
  readonly effective: Dated | null
}

/** Whether a date can be this truce's: the same in the same role, or so close in the other that one led to the other. */
export function fits(truce: Dates, date: Dated): boolean {
  const { role } = date.printed
  const [own, other] = role === 'agreed' ? [truce.agreed, truce.effective] : [truce.effective, truce.agreed]
  if (own) return isSame(own, date)
  return other === null || (role === 'agreed' ? leadsTo(date, other) : leadsTo(other, date))
}

export function isSame(a: Dated, b: Dated): boolean {
  if (a.known && b.known) return agreeing(a.known.value.value, b.known.value.value)
  const [x, y] = [a.printed.date, b.printed.date]
  if (x.weekday && y.weekday) return x.weekday === y.weekday
  // "On Tuesday" and "on 10 October" cannot be told apart without a day of publication.
  if ((x.weekday && !x.day && y.day) || (y.weekday && !y.day && x.day)) return !x.year && !y.year
  return x.month === y.month && x.day === y.day && x.year === y.year
}

const agreeing = (a: string, b: string) =>
  a.startsWith(b) || b.startsWith(a) || a.slice(0, 10) === b.slice(0, 10)

/** Agreed on one day, in force on that day or within a few. */
function leadsTo(agreed: Dated, effective: Dated): boolean {
  const wait = effective.ahead ? LONGEST_WAIT_AHEAD : LONGEST_WAIT
  if (agreed.known && effective.known)
    return knownToLead(agreed.known.value.value, effective.known.value.value, wait)
  const [a, b] = [agreed.printed.date, effective.printed.date]
  if (a.month && a.day && b.month && b.day)
    return follows(inAnyYear(a.month, a.day), inAnyYear(b.month, b.day), wait)
  // Weekdays of one report lie within a week of each other, and of the days beside them.
  return isOfTheDay(a) && isOfTheDay(b)
}

/** "On Friday", "yesterday", "on June 2". */
const isOfTheDay = ({ weekday, near, day }: TruceDate['date']) =>
  Boolean(weekday || near !== undefined || day)

function knownToLead(agreed: string, effective: string, wait: number): boolean {
  const [a, b] = [agreed.slice(0, 10), effective.slice(0, 10)]
  if (a.length < 10 || b.length < 10) return agreeing(a, b)
  return follows(numberOf(a), numberOf(b), wait)
}

const follows = (agreed: number, effective: number, wait: number) =>
  effective >= agreed && effective - agreed <= wait

const inAnyYear = (month: number, day: number) => dayNumber({ year: 2001, month, day })

const numberOf = (value: string) => {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  return dayNumber({ year, month, day })
}
