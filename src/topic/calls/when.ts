// On which day a call was, where the sentence says so: the article's own day is never taken for it.
import type { NewsDate } from '../../model/date.ts'
import { type Found, inferred, stated } from '../../model/fact.ts'
import type { CalendarDay } from '../../text/calendar.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { LETTERS } from '../../text/letters.ts'
import { once } from '../../text/once.ts'
import { type Lean, newsDate, resolveDate } from '../../text/resolve.ts'
import { type Bilingual, isSaid } from '../bilingual.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Contact } from './contact.ts'
import type { Scene } from './scene.ts'
import type { Status } from './status.ts'

/** The day of publication, where it is known to the day. */
export function publishedDay({ draft }: Reading): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(draft.published?.value.value ?? '') ?? []
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : null
}

/** Words between a date and a call that join them. Anything else keeps them apart. */
const NEAR = 60

/** A date that belongs to something else: "the October 10 agreement", "since Monday". In small letters, as all patterns here. */
const ELSEWHERE_BEFORE =
  /\b(?:since|until|till|by|before|after|from|between|of|ahead of|following|prior to|the|starting|dated|next|on [a-z]\w+ and|с|до|после|от|перед|к)\s+(?:late |early )?$/
/** A clause of its own between the date and the call, or something else that happened then. */
const ELSEWHERE_CLAUSE: Bilingual = {
  english:
    /\b(?:who|which|where|that|must|since|because|but|according|(?:to|will|would|due to) (?:meet|arrive|visit|travel)|met|meets|visited|arrived|died|killed|attack\w*|launched|signed|reached|struck|brokered|adopted|agreed to|broke|began|took effect|expired)\b/,
  russian: /котор[а-я]+|подписа[а-я]+|достигнут/,
}
/** "reached in Minsk on Sept. 5": a participle that the date belongs to. */
const HAPPENED_THEN: Bilingual = {
  english:
    /\b(?:reached|signed|struck|brokered|concluded|adopted|declared|launched|killed|wounded|expir\w+|imposed|met|meeting|summit|deal|truce|ceasefire|cease-fire|agreement|statement|attack|vote|election|protocol)\b[^,;]{0,24}$/,
  russian: /(?:подписан|достигнут|встреч|соглашени|заявлени)[а-я]*[^,;]{0,24}$/,
}
/** "OSLO, May 3 (Example) --": the day of the report. */
const isDateline = (lower: string, { start, end }: DateMention): boolean =>
  start < 80 && /^,?\s*(?:\d{4},?\s*)?(?:\([^)]{2,40}\)|\/|--|-\s|\.\s*\/)/.test(lower.slice(end))
const SAYS: Bilingual = {
  english:
    /\b(?:sa(?:id|ys?)|stated|report(?:ed|s)|announced|according to|statement|quoted|told|wrote|confirmed)\b[^.;]{0,60}$/,
  russian: /(?:сообщ[а-я]+|заяв[а-я]+|говорится|рассказал[а-я]*)[^.;]{0,60}$/,
}
const SAYS_NOW: Bilingual = {
  english:
    /\b(?:said|says|announced|reported|stated|told \w+|confirmed|tweeted|posted|wrote|statement|interview|briefing|conference)(?: on \w+)?(?: late| early)?(?: on)?\s+$/,
  russian: /(?:сообщил[а-я]*|заяви[а-я]+|рассказал[а-я]*) во?\s+$/,
}
const PERFECT =
  /\b(?:ha[sd]|have)(?: \w+ly| also| already| just| twice)? (?:spoken|talked|held|discussed|telephoned|phoned|called|had|rung|agreed)\b/

interface Dated {
  readonly mention: DateMention
  /** Characters between the mention and the trigger. */
  readonly distance: number
  readonly reported: boolean
}

const gapOf = (mention: DateMention, { start, end }: { start: number; end: number }) =>
  mention.end <= start ? start - mention.end : mention.start >= end ? mention.start - end : 0

function wordsBetween(lower: string, mention: DateMention, { trigger }: Contact): string {
  return mention.end <= trigger.start
    ? lower.slice(mention.end, trigger.start)
    : lower.slice(trigger.end, mention.start)
}

/** "Their call on Monday": words that only name the call carry a date only beside them. */
const MENTIONS = new Set(['calls/told-before', 'calls/together', 'calls/joined', 'calls/call-asked'])
const BESIDE = 24
/** "The conversation took place on Monday": of what was spoken of in it, a date is not its own. */
const LIGHT_GAP =
  /^\s*(?:(?:was|were|took|place|held|on|in|the|had|early|late|which|состоял(?:ся|ась|ись)|прош(?:ел|ла|ли)|был[аи]?|во?|вечером|утром|днем|ночью)\s*,?\s*)*$/

function isElsewhere(lower: string, mention: DateMention, contact: Contact): boolean {
  const gap = wordsBetween(lower, mention, contact)
  if (contact.trigger.kind === 'again' && !LIGHT_GAP.test(gap)) return true
  const named = contact.trigger.kind === 'call' && MENTIONS.has(contact.rule)
  if (named && (gap.length > BESIDE || /[,;]/.test(gap))) return true
  const before = lower.slice(mention.end <= contact.trigger.start ? 0 : contact.trigger.end, mention.start)
  return isSaid(ELSEWHERE_CLAUSE, gap) || isSaid(HAPPENED_THEN, before)
}

/** What may stand before a day that is the call's. */
const HANGS_ON = /(?:\bon|^|\(|\b(?:tonight|today|yesterday|night|evening|morning|afternoon|day),?)\s*$/
const UP_TO_TWO_WORDS = new RegExp(`^\\s+(?:[${LETTERS}]+\\s+){0,2}$`)

function belongs(lower: string, mention: DateMention, contact: Contact): boolean {
  if (mention.weekday === undefined && mention.near === undefined && !mention.day) return false
  if (mention.day && isDateline(lower, mention)) return false
  const before = lower.slice(Math.max(0, mention.start - 24), mention.start)
  const attached =
    UP_TO_TWO_WORDS.test(lower.slice(mention.end, contact.trigger.start)) &&
    mention.end <= contact.trigger.start
  if (ELSEWHERE_BEFORE.test(before)) return attached && /\bthe\s+$/.test(before)
  if (mention.day && !attached && !HANGS_ON.test(before) && !/[а-я]/.test(lower)) return false
  return !isElsewhere(lower, mention, contact)
}

/** Whether the day is that of the saying: "…, the ministry said on Monday", "The ministry said on Monday that …". */
const isReported = (lower: string, mention: DateMention, { trigger }: Contact): boolean =>
  mention.start > trigger.end
    ? isSaid(SAYS, lower.slice(trigger.end, mention.start))
    : isSaid(SAYS_NOW, lower.slice(0, mention.start))

/** A sentence may tell of several calls. */
const datesIn = once(({ text }: Sentence) => findDates(text))

function candidates(scene: Scene, contact: Contact): Dated[] {
  const { lower } = scene.sentence
  return datesIn(scene.sentence)
    .filter(mention => belongs(lower, mention, contact))
    .map(mention => ({
      mention,
      distance: gapOf(mention, contact.trigger),
      reported: isReported(lower, mention, contact),
    }))
    .sort((a, b) => a.distance - b.distance)
}

/** "tonight, November 26, 2006": one day told twice, the second time in full. */
const isSameTold = ({ mention: a }: Dated, { mention: b }: Dated): boolean =>
  !a.year && Boolean(b.year && b.day) && b.start >= a.end && b.start - a.end <= 3

/** The date of the sentence that is the call's: beside it, or that of the report where there is no other. */
function dateBeside(scene: Scene, contact: Contact, status: Status): Dated | null {
  const all = candidates(scene, contact)
  const own = all.find(({ reported, distance }) => !reported && distance <= NEAR * 2)
  if (own) return all.find(other => isSameTold(own, other)) ?? own
  // "…, the Kremlin said on Tuesday" tells of a call of that day, unless the sentence looks further back or ahead.
  const report = all.find(({ reported }) => reported)
  return report && status === 'held' && !PERFECT.test(scene.sentence.lower) ? report : null
}

const leanOf = (status: Status): Lean => (status === 'held' || status === 'denied' ? 'past' : 'future')

function found(
  scene: Scene,
  { mention, reported }: Dated,
  day: CalendarDay | null,
  status: Status,
): Found<NewsDate> | null {
  const { sentence } = scene
  const passage = { start: sentence.start + mention.start, end: sentence.start + mention.end }
  const printed = mention.year && mention.day ? newsDate(mention, sentence.text) : null
  if (printed) return stated(dayOnly(printed), passage, 'date/printed')
  const value = day && resolveDate(mention, day, leanOf(status), sentence.text)
  if (!value || value.precision === 'month' || value.precision === 'year') return null
  const rule = reported ? 'date/day-of-report' : mention.near === undefined ? 'date/weekday' : 'date/near-day'
  return inferred(dayOnly(value), passage, rule)
}

/** The clock beside a date is as often that of the report. */
const dayOnly = ({ value }: NewsDate): NewsDate => ({ value: value.slice(0, 10), precision: 'day' })

const SAME_DAY =
  /\b(?:earlier|later) (?:in the day|today|that day)\b|\bthis (?:morning|afternoon|evening)\b|\bon the same day\b|ранее в этот (?:же )?день|в тот же день|в этот же день|(?:этой|сегодняшней) ночью/

function sameDay(scene: Scene, day: CalendarDay | null): Found<NewsDate> | null {
  const match = SAME_DAY.exec(scene.sentence.lower)
  if (!match || !day) return null
  const start = scene.sentence.start + match.index
  const value = resolveDate({ start: 0, end: 0, near: 0 }, day, 'past')
  return value && inferred(dayOnly(value), { start, end: start + match[0].length }, 'date/same-day')
}

/** "Состоялся телефонный разговор …": a press service's own note, put out on the day of the call. */
const READOUT =
  /^(?:события )?(?:по инициативе [^.]{3,60} )?(?:телефонн[а-я]+ разговор [а-я]+ [^.]{0,120}? )?состоял(?:ся|ась|ись) /

function readout(scene: Scene, contact: Contact, day: CalendarDay | null): Found<NewsDate> | null {
  if (!day || contact.at > 1 || !READOUT.test(scene.sentence.lower)) return null
  const value = resolveDate({ start: 0, end: 0, near: 0 }, day, 'past')
  return (
    value &&
    inferred(dayOnly(value), { start: scene.sentence.start, end: scene.sentence.end }, 'date/readout')
  )
}

/** The next sentence looks back from this one: "Earlier in the day, he had telephoned …". */
function anchoredByNext(next: Scene | undefined, day: CalendarDay | null): Found<NewsDate> | null {
  return next && /^(?:Earlier|Later) in the day\b/.test(next.sentence.text) ? sameDay(next, day) : null
}

/** The day of a call as its sentence tells it, or null. */
export function dateOf(
  scenes: readonly Scene[],
  contact: Contact,
  status: Status,
  day: CalendarDay | null,
): Found<NewsDate> | null {
  const scene = scenes[contact.at]!
  const dated = dateBeside(scene, contact, status)
  if (dated) return found(scene, dated, day, status)
  return sameDay(scene, day) ?? readout(scene, contact, day) ?? anchoredByNext(scenes[contact.at + 1], day)
}
