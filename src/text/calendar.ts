// Days of the Gregorian calendar, counted without a clock or a time zone.

/** A day: `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const MS_A_DAY = 86_400_000
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4

/** Days since 1 January 1970; negative before it. */
export const dayNumber = (it: CalendarDay): number => {
  const date = new Date(0)
  date.setUTCFullYear(it.year, it.month - 1, it.day)
  return date.getTime() / MS_A_DAY
}

export function dayFromNumber(days: number): CalendarDay {
  const date = new Date(days * MS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const addDays = (it: CalendarDay, days: number): CalendarDay => dayFromNumber(dayNumber(it) + days)

export const weekdayOf = (it: CalendarDay): Weekday =>
  (((((dayNumber(it) + EPOCH_WEEKDAY - 1) % 7) + 7) % 7) + 1) as Weekday

/** `month` 1 to 12. Without a year February has 29 days. */
export const daysInMonth = (month: number, year = 2000): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** Whether there is such a day; where no year is known, whether there can be one. */
export const isDay = (month: number, day: number, year?: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)

/** The last such weekday before or on `day`. */
export const weekdayBefore = (day: CalendarDay, weekday: Weekday): CalendarDay =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7))

/** The first such weekday on or after `day`. */
export const weekdayAfter = (day: CalendarDay, weekday: Weekday): CalendarDay =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7)
