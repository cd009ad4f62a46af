// The dates that a text mentions, in English and Russian: where they stand and what they say, nothing more.
// Resolving "on Thursday" or "October 20" against a day is in resolve.ts.
import { type CalendarDay, isDay, type Weekday, weekdayOf } from './calendar.ts'
import { type Clock, type ClockBeside, clockAfter, clockBefore } from './clock.ts'
import { isNoDate } from './date-doubts.ts'
import { LETTERS } from './letters.ts'
import {
  ANY_WEEKDAY,
  FOREIGN_MONTH,
  foreignMonthNumber,
  MONTH,
  monthNumber,
  NEAR_DAY,
  nearDay,
  WEEKDAY,
  weekdayNumber,
} from './months.ts'
import { offsetMinutes } from './zones.ts'

/**
 * One mention of a date. Only what is printed is there: "20 October" has no year, "on Thursday" only a weekday.
 * `start` and `end` are UTF-16 offsets into the text that was read.
 */
export interface DateMention extends Partial<Clock> {
  readonly start: number
  readonly end: number
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 31. */
  readonly day?: number
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday?: Weekday
  /** Days from the day of writing: -1 for "yesterday". */
  readonly near?: number
  /** "last April", "this past July", "в прошлый четверг", "next Friday". */
  readonly relative?: 'last' | 'this' | 'next'
  /** 03/04/2016: two readings and nothing in the text that decides; `month` and `day` are left out. */
  readonly ambiguous?: true
}

const YEAR = '(?:19|20)\\d\\d'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
/** Hard-wrapped lines are joined, paragraphs are not. */
const GAP = '(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)'
const YEAR_MARK = `(?:\\s?(?:г\\.|г(?=[\\s,)]|$)|года|году|год)(?![${LETTERS}]))?`
/** A number in the range of years that counts something else. */
const COUNTED =
  '(?!\\s?(?:%|GMT|UTC|hours|people|persons|troops|soldiers|men|women|civilians|times|points|dollars|euros|pounds|roubles|rubles|miles|feet|acres|metres|meters|tonnes|tons|k[mg]\\b|человек|рубл|доллар))'

/** In order: the first that fits at a place wins. Every group is named for its form and part. */
const FORMS = [
  `(?<iso>(?<isoY>${YEAR})-(?<isoM>\\d\\d)-(?<isoD>\\d\\d))(?:[T ](?<isoH>[01]\\d|2[0-3]):(?<isoMin>[0-5]\\d)(?::(?<isoS>[0-5]\\d)(?:\\.\\d+)?)?\\s?(?<isoZ>Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)`,
  `(?<yfY>${YEAR})(?<yfSep>[./-])(?<yfM>\\d\\d?)\\k<yfSep>(?<yfD>\\d\\d?)(?!\\d)`,
  `(?<nA>\\d\\d?)(?<nSep>[./-])(?<nB>\\d\\d?)\\k<nSep>(?<nY>${YEAR})(?!\\d)`,
  `(?<sA>\\d\\d?)/(?<sB>\\d\\d?)/(?<sY>\\d\\d)(?![\\d/])`,
  `(?<dmD>${DAY})(?:st|nd|rd|th|-го|-е)?\\.?(?:${GAP}(?:of${GAP})?|-)(?<dmM>${MONTH})(?:\\.(?=[\\s,]))?(?![${LETTERS}])(?:(?:,?${GAP}|-)(?:(?<dmY>${YEAR})(?!\\d)${YEAR_MARK}|(?<dmS>\\d\\d)(?=\\s*$)))?`,
  `(?<fD>${DAY})(?:er|\\.?º|\\.|:e|ste)?${GAP}(?:de${GAP}|di${GAP})?(?<fM>${FOREIGN_MONTH})\\.?,?${GAP}(?:del?${GAP})?(?<fY>${YEAR})(?!\\d)`,
  `(?<mdM>${MONTH})\\.?${GAP}(?<mdD>${DAY})(?:st|nd|rd|th)?(?![${LETTERS}\\d]|[.:,]\\d|-[${LETTERS}])(?:,?${GAP}(?<mdY>${YEAR})(?!\\d))?`,
  `(?<myM>${MONTH})\\.?,?${GAP}(?:of${GAP})?(?<myY>${YEAR})(?!\\d)${YEAR_MARK}`,
  `(?<m>${MONTH})(?![${LETTERS}])`,
  `(?<w>${WEEKDAY})(?![${LETTERS}])`,
  `(?<near>${NEAR_DAY})(?![${LETTERS}])`,
  `(?<y>${YEAR})(?![${LETTERS}\\d]|[.,:/]\\d|-[${LETTERS}])${COUNTED}${YEAR_MARK}`,
]
/** What a mention can begin with; checked first, because most words begin with something else. */
const FIRST = '(?=[\\dJFMASONDTWtyЯФМАИСОНДПВЧСЗяфмаисондпвчз])'
const MENTION = new RegExp(`${FIRST}(?<![${LETTERS}\\d_]|\\d[.,:]|[$€£№#/])(?:${FORMS.join('|')})`, 'g')

type Groups = Readonly<Record<string, string | undefined>>
type Parts = Omit<DateMention, 'start' | 'end'>

const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)
/** Leaves out what is not known, as exact optional properties want it. */
const known = <T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T

const whole = (year: number | undefined, month: number | undefined, day: number | undefined): Parts | null =>
  month && day && isDay(month, day, year) ? known<Parts>({ year, month, day }) : null

function isoParts(groups: Groups): Parts | null {
  const parts = whole(number(groups.isoY), Number(groups.isoM), Number(groups.isoD))
  if (!parts || !groups.isoH) return parts
  const offset = groups.isoZ ? (offsetMinutes(groups.isoZ) ?? undefined) : undefined
  const clock = {
    hour: Number(groups.isoH),
    minute: Number(groups.isoMin),
    second: number(groups.isoS),
    offset,
  }
  return { ...parts, ...known<Parts>(clock) }
}

/** "06/15/16", "12 Sep 05": the century of a year in two figures, which only stamps have. */
const LONGEST_STAMP = 140
const century = (short: string | undefined): number | undefined =>
  short ? Number(short) + (Number(short) < 50 ? 2000 : 1900) : undefined

/** `dayFirst`: what other numeric dates of the same text prove, or null. Dates with points are day first everywhere. */
function numericParts(groups: Groups, dayFirst: boolean | null): Parts | null {
  const [a, b] = [Number(groups.nA ?? groups.sA), Number(groups.nB ?? groups.sB)]
  const year = Number(groups.nY ?? century(groups.sY))
  const [asDayFirst, asMonthFirst] = [whole(year, b, a), whole(year, a, b)]
  if (groups.nSep === '.') return asDayFirst
  if (!asDayFirst || !asMonthFirst || a === b) return asDayFirst ?? asMonthFirst
  return dayFirst === null ? { year, ambiguous: true } : dayFirst ? asDayFirst : asMonthFirst
}

const namedMonth = (name: string | undefined) => (name ? monthNumber(name) : undefined)

/** One line a form, in the order of FORMS. */
function partsOf(groups: Groups, dayFirst: boolean | null): Parts | null {
  if (groups.iso) return isoParts(groups)
  if (groups.yfY) return whole(Number(groups.yfY), Number(groups.yfM), Number(groups.yfD))
  if (groups.nY || groups.sY) return numericParts(groups, dayFirst)
  if (groups.dmM)
    return whole(number(groups.dmY) ?? century(groups.dmS), namedMonth(groups.dmM), number(groups.dmD))
  if (groups.fM) return whole(Number(groups.fY), foreignMonthNumber(groups.fM), Number(groups.fD))
  if (groups.mdM) return whole(number(groups.mdY), namedMonth(groups.mdM), number(groups.mdD))
  if (groups.myM) return known<Parts>({ month: namedMonth(groups.myM), year: number(groups.myY) })
  if (groups.m) return known<Parts>({ month: namedMonth(groups.m) })
  if (groups.w) return known<Parts>({ weekday: weekdayNumber(groups.w) })
  if (groups.near) return known<Parts>({ near: nearDay(groups.near) })
  return known<Parts>({ year: number(groups.y) })
}

/** Whether the numeric dates of a text are written day first (true), month first (false), or nothing shows it (null). */
export function numericOrder(text: string): boolean | null {
  const pairs = [...text.matchAll(/(?<![\d./-])(\d\d?)[/-](\d\d?)[/-](?:19|20)\d\d(?!\d)/g)]
  const dayFirst = pairs.some(([, a, b]) => Number(a) > 12 && Number(b) <= 12)
  const monthFirst = pairs.some(([, a, b]) => Number(b) > 12 && Number(a) <= 12)
  return dayFirst === monthFirst ? null : dayFirst
}

const RELATIVE: readonly (readonly [NonNullable<DateMention['relative']>, RegExp])[] = [
  ['last', /(?:\b(?:this past|last|past|previous)|(?:прошл|минувш)(?:ый|ого|ой|ую|ая|ее|ем|им))\s+$/i],
  ['next', /(?:\b(?:next|this coming|coming)|(?:следующ|будущ)(?:ий|его|ей|ую|ая|ее|ем))\s+$/i],
  ['this', /(?:\bthis|(?:эт|нынешн|текущ)(?:от|ого|ой|у|а|ого|ом|им|ий|его|ем|ей))\s+$/i],
]

function withRelative(text: string, mention: DateMention): DateMention {
  const before = text.slice(Math.max(0, mention.start - 16), mention.start)
  for (const [relative, pattern] of RELATIVE) {
    const match = pattern.exec(before)
    if (match) return { ...mention, relative, start: mention.start - match[0].length }
  }
  return mention
}

const WEEKDAY_BEFORE = new RegExp(`(?<![${LETTERS}\\d])(${ANY_WEEKDAY})(?:\\.?,?\\s+(?:the\\s+)?|\\.\\s*)$`)
const WEEKDAY_AFTER = new RegExp(`^(?:\\s?\\(|,\\s)(${ANY_WEEKDAY})\\.?(?![${LETTERS}]|,?\\s+\\d)\\)?`)

function withWeekday(text: string, mention: DateMention): DateMention {
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, mention.start - 18), mention.start))
  if (before) {
    const weekday = weekdayNumber(before[1]!)!
    return { ...mention, weekday, start: mention.start - before[0].length }
  }
  const after = WEEKDAY_AFTER.exec(text.slice(mention.end, mention.end + 18))
  return after
    ? { ...mention, weekday: weekdayNumber(after[1]!)!, end: mention.end + after[0].length }
    : mention
}

/** "Mon, 02/04/2013": of two readings the one that falls on the weekday beside it. */
function settledByWeekday(text: string, mention: DateMention, groups: Groups): DateMention {
  if (!mention.ambiguous) return mention
  const { weekday } = withWeekday(text, mention)
  const fitting = [true, false]
    .map(dayFirst => numericParts(groups, dayFirst))
    .filter(parts => parts && weekday && weekdayOf(parts as CalendarDay) === weekday)
  return fitting.length === 1 ? { ...fitting[0], start: mention.start, end: mention.end } : mention
}

const joined = (mention: DateMention, beside: ClockBeside): DateMention => ({
  ...mention,
  ...beside.clock,
  start: Math.min(mention.start, beside.start),
  end: Math.max(mention.end, beside.end),
})

function withClock(text: string, mention: DateMention): DateMention {
  const beside = clockAfter(text, mention.end) ?? clockBefore(text, mention.start)
  return beside ? joined(mention, beside) : mention
}

function refine(text: string, mention: DateMention): DateMention | null {
  if (isNoDate(text, mention)) return null
  if (mention.day && mention.hour === undefined) return withClock(text, withWeekday(text, mention))
  return mention.near === undefined ? withRelative(text, mention) : mention
}

/** As `matchAll` does, but without its copy of the pattern: a long pattern costs more to copy than a line to read. */
function* matchesIn(text: string): Generator<RegExpExecArray> {
  MENTION.lastIndex = 0
  for (let match = MENTION.exec(text); match; match = MENTION.exec(text)) {
    const after = MENTION.lastIndex
    yield match
    MENTION.lastIndex = after
  }
}

function mentionOf(text: string, match: RegExpExecArray, dayFirst: boolean | null): DateMention | null {
  const groups = match.groups ?? {}
  if ((groups.sY || groups.dmS) && text.length > LONGEST_STAMP) return null
  const parts = partsOf(groups, dayFirst)
  const [start, end] = [match.index, match.index + match[0].trimEnd().length]
  return parts && refine(text, settledByWeekday(text, { ...parts, start, end }, groups))
}

/**
 * Every date mention of a text, in order, none inside another. Pure; never throws.
 * An abbreviated weekday, a clock or a zone counts only beside a day. Numbers that only look like years ("2000 people",
 * "1990s") are left out. Where `text` is a part of a text, `whole` is that text: its numeric dates settle each other.
 */
export function findDates(text: string, whole = text): DateMention[] {
  const mentions: DateMention[] = []
  let dayFirst: boolean | null | undefined
  for (const match of matchesIn(text)) {
    const groups = match.groups ?? {}
    if (groups.nY || groups.sY) dayFirst ??= numericOrder(whole)
    const mention = mentionOf(text, match, dayFirst ?? null)
    const before = mentions.at(-1)
    if (!mention || (before && mention.end <= before.end)) continue
    // "Tuesday, October 20": the weekday was read first, then again as part of the date.
    if (before && before.end > mention.start) mentions.pop()
    mentions.push(mention)
  }
  return mentions
}
