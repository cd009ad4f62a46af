// Whether a story tells a date as past; the newest that it does; and the weekday of the news.
import type { Weekday } from '../../text/calendar.ts'
import { withRangeYears } from '../../text/date-ranges.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { once } from '../../text/once.ts'
import type { Document, Line } from '../document.ts'
import { HAS_FIGURE, shifted } from './marks.ts'

/** Words in the sentence that may put a date into the future, or make it the name of something. */
const MAY_BE_FUTURE =
  /\b(?:will|shall|would|won't|until|till|due|scheduled?|slated|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|upcoming|next|ahead of|before|deadline|expir(?:es?|y|ing)|targets?|goals?|aim(?:s|ed)?|forecasts?|predict(?:s|ed)?|project(?:s|ed)|outlook|bid|run for|candidates?|intends?|hopes?|could|(?-i:may)|might|going to|set to|to be held|postponed|delayed|coming|future|olympics?|games|world cup|expo|vision|agenda|budget|fiscal|season|campaign|elections?)\b|(?:^|[^a-zа-яё])(?:буд(?:ет|ут)|планиру[a-zа-яё]+|намерен[a-zа-яё]*|до|к|ожида[a-zа-яё]+|предсто[a-zа-яё]+|следующ[a-zа-яё]+|запланирован[a-zа-яё]*|перенес[a-zа-яё]+|срок[a-zа-яё]*)(?![a-zа-яё])/i

const SENTENCE_REACH = 260
/** Not behind the points of "U.N." and "Gen." */
const SENTENCE_END =
  /(?<![.\s][A-Z]|\b(?:Gen|Sen|Rep|Gov|Mr|Mrs|Dr|St|Lt|Col|No))[.!?]["”»']?\s+(?=["“«]?[A-ZÀ-ÞА-ЯЁ])|\n/g

/** The sentence around a mention: enough of it to see its verb. */
function sentenceAround(text: string, { start, end }: DateMention): string {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start)
  const after = text.slice(end, end + SENTENCE_REACH)
  const last = [...before.matchAll(SENTENCE_END)].at(-1)
  const stop = after.search(SENTENCE_END)
  return (
    before.slice(last ? last.index + last[0].length : 0) +
    text.slice(start, end) +
    (stop < 0 ? after : after.slice(0, stop))
  )
}

/** "by 2030", "by the end of April": the word is common, so it counts only right before the date. */
const BY = /\bby\s+(?:the\s+)?(?:(?:end|middle|beginning|start) of\s+|early\s+|mid-?\s*|late\s+)?$/i

export const mayBeFuture = (text: string, mention: DateMention): boolean =>
  BY.test(text.slice(Math.max(0, mention.start - 30), mention.start)) ||
  MAY_BE_FUTURE.test(sentenceAround(text, mention))

const STORY = ['paragraph', 'standfirst', 'headline', 'caption']

/** "the highest since July 1997", "since he took office on May 3, 2001": how long ago history is, not what is fresh. */
const SINCE = /\bsince\b[^.;]{0,80}$/i

/** Whether a date is told as a past one that the news followed on. */
export const isPast = (text: string, mention: DateMention): boolean =>
  !mayBeFuture(text, mention) && !SINCE.test(text.slice(Math.max(0, mention.start - 90), mention.start))

/** The dates in the story and its captions that have a day or a year, in order. */
export const datesTold = once((document: Document): readonly DateMention[] =>
  document.lines
    .filter(({ kind, text }) => STORY.includes(kind) && HAS_FIGURE.test(text))
    .flatMap(({ start, end }) =>
      withRangeYears(
        document.text,
        findDates(document.text.slice(start, end), document.text).map(mention => shifted(mention, start)),
      ),
    ),
)

/** A date as a number that sorts: what is not known counts as the earliest it can be. */
export const asNumber = ({ year = 0, month = 1, day = 1 }: DateMention): number =>
  (year * 16 + month) * 32 + day

/** The newest of some dates that have a year, or null. */
export const newest = (mentions: readonly DateMention[]): DateMention | null =>
  mentions
    .filter(({ year }) => year)
    .reduce<DateMention | null>((best, it) => (best && asNumber(best) >= asNumber(it) ? best : it), null)

/** The words before a weekday on which somebody said something: "said on", "told reporters on", "сообщил в". */
const SAID =
  /(?:said|says|told|announced|reported|stated|added|confirmed|declared|released|issued|сообщил[a-zа-яё]*|заявил[a-zа-яё]*|рассказал[a-zа-яё]*)(?:\s+[a-zа-яё]+){0,2}?(?:\s+(?:on|в|во))?\s+$/
const NOT_THE_DAY =
  /\b(?:until|till|by|before|ahead of|from|since|for|next|last|through|after|early|scheduled for|due)\s+(?:[a-zа-яё]+\s+)?$|(?:^|[^a-zа-яё])(?:до|к|с|по|после)\s+$/i

export interface NewsDay {
  readonly weekday: Weekday
  /** Somebody said something on it: the day of writing, where what happened may have been the day before. */
  readonly said: boolean
}

/**
 * The weekday on which the news of this paragraph happened, or null. Where it names several, the one on which
 * somebody said something; weekdays to come, and those that only bound a time, are left out.
 */
export function dayOfNews(document: Document, line: Line): NewsDay | null {
  const text = document.text.slice(line.start, line.end)
  const days = findDates(text, document.text).filter(
    mention =>
      mention.weekday &&
      !mention.relative &&
      !NOT_THE_DAY.test(text.slice(Math.max(0, mention.start - 30), mention.start)),
  )
  const said = days.filter(({ start }) => SAID.test(text.slice(Math.max(0, start - 50), start)))
  const meant = said.length ? said : days.filter(it => !mayBeFuture(text, it))
  const [weekday, ...others] = new Set(meant.map(it => it.weekday))
  return weekday && others.length === 0 ? { weekday, said: said.length > 0 } : null
}

export const weekdayOfNews = (document: Document, line: Line): Weekday | null =>
  dayOfNews(document, line)?.weekday ?? null
