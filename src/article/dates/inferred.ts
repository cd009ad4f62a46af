// Publication dates that a text does not print but fixes: by a weekday, the newest year that it tells, a running year.
import type { NewsDate } from '../../model/date.ts'
import { type Found, inferred, type Passage } from '../../model/fact.ts'
import {
  addDays,
  type CalendarDay,
  dayNumber,
  daysInMonth,
  isDay,
  type Weekday,
  weekdayAfter,
  weekdayOf,
} from '../../text/calendar.ts'
import type { DateMention } from '../../text/dates.ts'
import { dayDate, dayOf } from '../../text/resolve.ts'
import { findDateline } from '../dateline.ts'
import type { Document, Line } from '../document.ts'
import { firstOf } from '../first.ts'
import { HAS_FIGURE, marksOf, passageOf } from './marks.ts'
import { asNumber, datesTold, dayOfNews, isPast, newest, weekdayOfNews } from './told.ts'

/** What a rule looks at; `today` bounds what can have been published. */
export interface Setting {
  readonly document: Document
  readonly today: CalendarDay
}

type DateRule = (setting: Setting) => Found<NewsDate> | null

const lead = ({ lines }: Document): Line | null => lines.find(({ kind }) => kind === 'paragraph') ?? null

/** A day of the year with the weekday of the news, both of which the text names. */
interface DayAndWeekday {
  readonly month: number
  readonly day: number
  readonly weekday: Weekday
  /** The weekday is surely that of the day. */
  readonly sure: boolean
}

/** Other days of the text that come with their weekday ("Friday, Nov. 24"): the year must suit them as well. */
const suits = (year: number, told: readonly DateMention[]): boolean =>
  told.every(({ year: printed, month, day, weekday }) => {
    if (printed || !month || !day || !weekday) return true
    return [year - 1, year, year + 1].some(
      it => isDay(month, day, it) && weekdayOf({ year: it, month, day }) === weekday,
    )
  })

/** The first day of that name on that weekday, not before `from`. */
function firstFitting(
  wanted: DayAndWeekday,
  from: DateMention,
  { today }: Setting,
  told: readonly DateMention[],
) {
  const { month, day, weekday } = wanted
  for (let year = from.year!; year <= today.year; year++) {
    const fits = isDay(month, day, year) && weekdayOf({ year, month, day }) === weekday
    if (!fits || asNumber({ ...from, year, month, day }) < asNumber(from) || !suits(year, told)) continue
    return dayNumber({ year, month, day }) <= dayNumber(today) ? { year, month, day } : null
  }
  return null
}

/** Before this year no text was saved by anybody's browser or scraper. */
const FIRST_YEAR = 1990

/**
 * Whether the newest date told can be one of the news before this. A bare year of history ("a war that ended in 1994") says
 * nothing of when the text was written; a month or a day is told of what is fresh.
 */
const isRecent = ({ year, month }: DateMention): boolean => month !== undefined && year! >= FIRST_YEAR

/**
 * Days between the newest date told and the day that it fixes: over more of them too many years fit a weekday. What
 * happened "on Thursday" may be told on Friday, what was said on Thursday seldom is.
 */
const FRESH = 366
const FRESH_ENOUGH = 5 * 366

/**
 * A day without a year falls on its weekday in some years only: the first of them that is not before the newest date
 * which the text tells as past, if that is fresh. Where dates that may be still to come would give another year, nothing
 * is fixed.
 */
function yearByWeekday(wanted: DayAndWeekday, setting: Setting): CalendarDay | null {
  const told = datesTold(setting.document)
  const past = newest(told.filter(mention => mention.year && isPast(setting.document.text, mention)))
  const any = newest(told)
  if (!past || !any || !isRecent(past)) return null
  const [day, other] = [past, any].map(from => firstFitting(wanted, from, setting, told))
  if (!day || !other || dayNumber(day) !== dayNumber(other)) return null
  return dayNumber(day) - lastDayOf(past) <= (wanted.sure ? FRESH_ENOUGH : FRESH) ? day : null
}

/** The last day that a date with a year and a month can mean. */
const lastDayOf = ({ year = 0, month = 12, day }: DateMention): number =>
  dayNumber({ year, month, day: day ?? daysInMonth(month, year) })

const found = (day: CalendarDay, passage: Passage, rule: string) =>
  inferred<NewsDate>(dayDate(day), passage, rule)

/** "MOSCOW, October 20. /TASS/. … said on Tuesday": by the weekday and the newest year told. */
const datelineWeekday: DateRule = setting => {
  const dateline = findDateline(setting.document)
  const { month, day, year } = dateline?.date ?? {}
  const news = dateline && dayOfNews(setting.document, dateline.line)
  if (!dateline?.date || !month || !day || year || !news) return null
  const fixed = yearByWeekday({ month, day, weekday: news.weekday, sure: news.said }, setting)
  return fixed && found(fixed, passageOf(dateline.date), 'date/dateline+weekday')
}

/** "Tuesday, October 20" as a stamp of the text's own. */
const stampWeekday: DateRule = setting => {
  const stamps = marksOf(setting.document).filter(
    ({ kind, label, mention }) => kind === 'stamp' && label !== 'updated' && mention.day,
  )
  const [only] = stamps
  const { month, day, year, weekday } = only?.mention ?? {}
  if (!only || stamps.length > 1 || !month || !day || year || !weekday) return null
  const fixed = yearByWeekday({ month, day, weekday, sure: true }, setting)
  return fixed && found(fixed, passageOf(only.mention), 'date/stamp+weekday')
}

const WEEKDAY_OR_MONTH = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** Ways to name the year that is not over yet. */
const RUNNING_YEAR: readonly RegExp[] = [
  /\bso far in ((?:19|20)\d\d)\b/,
  /\bin ((?:19|20)\d\d) so far\b/,
  /\bthis year, ((?:19|20)\d\d),/,
  new RegExp(`\\bin ((?:19|20)\\d\\d) through ${WEEKDAY_OR_MONTH}\\b`),
  /(?:^|[^\p{L}])в (?:этом|нынешнем|текущем), ((?:19|20)\d\d)-?м? году/u,
]

/** "A paper of May 2014 counted forty so far in 2014": the year was running then. */
const RETOLD = /\b(?:from|of|in|on) \p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2},)? (?:19|20)\d\d\b[^.]{0,160}$/u

interface RunningYear {
  readonly year: number
  readonly passage: Passage
}

function runningYear({ document, today }: Setting): RunningYear | null {
  const hits = document.lines
    .filter(({ kind, text }) => kind === 'paragraph' && HAS_FIGURE.test(text))
    .flatMap(({ start, end }) => {
      const text = document.text.slice(start, end)
      return RUNNING_YEAR.flatMap(pattern => {
        const match = pattern.exec(text)
        if (!match || RETOLD.test(text.slice(0, match.index))) return []
        const from = start + match.index + match[0].indexOf(match[1]!)
        return [{ year: Number(match[1]), passage: { start: from, end: from + 4 } }]
      })
    })
  const [first] = hits
  if (!first || hits.some(({ year }) => year !== first.year) || first.year > today.year) return null
  // "so far in 2014", as told in a story of 2016.
  const later = datesTold(document).some(it => it.year && it.year > first.year && isPast(document.text, it))
  return later ? null : first
}

/** A dateline's day in the year that the text says is running. */
const datelineRunningYear: DateRule = setting => {
  const dateline = findDateline(setting.document)
  const running = runningYear(setting)
  const { month, day, year } = dateline?.date ?? {}
  if (!dateline?.date || !running || !month || !day || year || !isDay(month, day, running.year)) return null
  const fixed = { year: running.year, month, day }
  const weekday = weekdayOfNews(setting.document, dateline.line)
  if (weekday && weekdayOf(fixed) !== weekday) return null
  return found(fixed, passageOf(dateline.date), 'date/dateline+running-year')
}

/** "has fallen 21 percent so far in 2016": published in 2016. */
const onlyRunningYear: DateRule = setting => {
  const running = runningYear(setting)
  if (!running) return null
  return inferred<NewsDate>(
    { value: String(running.year), precision: 'year' },
    running.passage,
    'date/running-year',
  )
}

/** A day is told often enough to be what the news is about. */
const TOLD_OFTEN = 2
/** Days from the newest full date to a day without a year: over more of them the year may be a later one. */
const NEAR = 120

/** The days without a year that the text tells as past, in the year after the newest full date told so. */
function recentDays({ document }: Setting): { readonly day: CalendarDay; readonly often: number } | null {
  const told = datesTold(document).filter(
    mention => mention.month && mention.day && isPast(document.text, mention),
  )
  const full = newest(told)
  const anchor = full && dayOf(full)
  if (!anchor) return null
  const same = (a: DateMention, b: DateMention) => a.month === b.month && a.day === b.day
  const open = told.filter(it => !it.year && !told.some(other => other.year && same(it, other)))
  const days = open.map(({ month, day }) => {
    const later = month! * 32 + day! >= anchor.month * 32 + anchor.day
    return { year: anchor.year + (later ? 0 : 1), month: month!, day: day! }
  })
  const last = days.reduce<CalendarDay | null>(
    (best, it) => (best && dayNumber(best) >= dayNumber(it) ? best : it),
    null,
  )
  if (!last || dayNumber(last) - dayNumber(anchor) > NEAR) return null
  return { day: last, often: days.filter(it => dayNumber(it) === dayNumber(last)).length }
}

/**
 * "on Thursday", where the newest day told as past has its year fixed by the full dates before it and is what the news
 * refers to: the first Thursday after it. The same weekday would be that day or a week later: not fixed.
 */
const weekdayAfterNewest: DateRule = setting => {
  const line = lead(setting.document)
  const weekday = line && weekdayOfNews(setting.document, line)
  const recent = weekday ? recentDays(setting) : null
  if (!line || !weekday || !recent || recent.often < TOLD_OFTEN || weekdayOf(recent.day) === weekday)
    return null
  const day = weekdayAfter(addDays(recent.day, 1), weekday)
  if (dayNumber(day) > dayNumber(setting.today)) return null
  return found(day, { start: line.start, end: line.end }, 'date/weekday-after-newest')
}

/** In order of trust; the first that fixes a date wins. */
const RULES: readonly DateRule[] = [
  datelineRunningYear,
  datelineWeekday,
  stampWeekday,
  weekdayAfterNewest,
  onlyRunningYear,
]

export const inferPublished = (setting: Setting): Found<NewsDate> | null =>
  firstOf(RULES, rule => rule(setting))
