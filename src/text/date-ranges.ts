// "from January 1 to June 30, 2023": the year behind the last day of a range is the year of its first day as well.
import type { DateMention } from './dates.ts'

/** What stands between the two ends of a range, or between two days of which only the second has its year. */
const BETWEEN = /^,?\s?(?:to|until|till|through|and|or|[-–—]|по|до|и)\s?$/

const place = ({ month = 0, day = 0 }: DateMention): number => month * 32 + day

/** `first` with the year that `last` has, or the one before it where the range runs over New Year. */
function withYearOf(first: DateMention, last: DateMention): DateMention {
  return { ...first, year: last.year! - (place(first) > place(last) ? 1 : 0) }
}

/** The mentions of `text`, in order; first days of ranges with their year. Pure; never throws. */
export const withRangeYears = (text: string, mentions: readonly DateMention[]): DateMention[] =>
  mentions.map((mention, n) => {
    const next = mentions[n + 1]
    const isOpen = mention.day && mention.month && !mention.year
    if (!isOpen || !next?.day || !next.month || !next.year) return mention
    return BETWEEN.test(text.slice(mention.end, next.start)) ? withYearOf(mention, next) : mention
  })
