// Words that look like a date and are none: by what stands before and behind them.
import type { DateMention } from './dates.ts'

/** Names made of a weekday, which say nothing of the day. */
const NAMED_BEFORE =
  /\b(?:Black|Good|Bloody|Super|Ash|Holy|Cyber|Palm|Easter|Maundy|Giving|Shrove|Big|Sheffield)\s+$/
const NAMED_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Express|Herald|Mail|Post|Tribune|Night Live|Night Football|Club)\b/
/** "May" is a name and a verb too: it needs a plainer cue than the other months. */
const MAY_CUE = /\b(?:in|last|past|next|this|since|until|till|during|early|late|mid|through)[\s-]+$/i
/** Forms of Russian weekdays are words as well ("среда"): they need a preposition or an adjective. */
const RUSSIAN_CUE =
  /(?:^|[^a-zа-яё])(?:во?|на|со?|до|ко?|по|за|(?:прошл|минувш|следующ|будущ|эт)[a-zа-яё]+)\s+$/i
/** A month without day or year counts only after one of these. */
const MONTH_CUE =
  /(?:\b(?:in|last|past|next|this|since|until|till|of|by|from|to|through|during|early|late|mid|before|after|between|coming|into|for)[\s-]|(?:^|[^a-zа-яё])(?:в|с|до|к|по|от|прошл[a-zа-яё]+|этого|начал[a-zа-яё]+|конц[a-zа-яё]+|середин[a-zа-яё]+)\s)\s*$/i

function isLoneMonth(text: string, mention: DateMention, before: string): boolean {
  const cue = /^may$/i.test(text.slice(mention.start, mention.end)) ? MAY_CUE : MONTH_CUE
  return !cue.test(before)
}

function isLoneWeekday(text: string, mention: DateMention, before: string): boolean {
  if (/^[а-яё]/i.test(text.slice(mention.start, mention.end))) return !RUSSIAN_CUE.test(before)
  return NAMED_BEFORE.test(before) || NAMED_AFTER.test(text.slice(mention.end, mention.end + 20))
}

/** Things that look like a date and are none. */
export function isNoDate(text: string, mention: DateMention): boolean {
  const before = text.slice(Math.max(0, mention.start - 16), mention.start)
  if (mention.weekday) return isLoneWeekday(text, mention, before)
  return mention.month !== undefined && !mention.day && !mention.year && isLoneMonth(text, mention, before)
}
