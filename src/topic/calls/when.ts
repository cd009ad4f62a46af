// On which day a call was, where the sentence says so: the article's own day is never taken for it.
import type { NewsDate } from '../../model/date.ts'
import { type Found, inferred, stated } from '../../model/fact.ts'
import type { CalendarDay } from '../../text/calendar.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { type Lean, newsDate, resolveDate } from '../../text/resolve.ts'
import type { Reading } from '../reading.ts'
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

/** A date that belongs to something else: "the October 10 agreement", "since Monday", "who meets Xi on Friday". */
const ELSEWHERE_BEFORE =
  /\b(?:since|until|till|by|before|after|from|between|of|ahead of|following|prior to|the|starting|dated|next|on [A-Z]\w+ and|с|до|после|от|перед|к)\s+(?:late |early )?$/iu
/** A call of its own in the clause of the date. */
const ELSEWHERE_CLAUSE =
  /\b(?:who|which|where|that will|due to (?:meet|arrive|visit)|(?:to|will|would) (?:meet|visit|travel|arrive)|met|meets|visited|arrived|died|killed|attack\w*|launched|signed)\b/i
const SAYS =
  /(?:\bsa(?:id|ys?)\b|\bstated\b|\breport(?:ed|s)\b|\bannounced\b|\baccording to\b|\bstatement\b|\bquoted\b|\btold\b|\bwrote\b|\bconfirmed\b|сообщ\p{L}+|заяв\p{L}+|говорится|рассказал\p{L}*)[^.;]{0,60}$/iu
const SAYS_NOW = /\b(?:said|says|announced|reported|stated|told \w+|confirmed)(?: late| early)?(?: on)?\s+$/i
const PERFECT =
  /\b(?:ha[sd]|have)(?: \w+ly| also| already| just| twice)? (?:spoken|talked|held|discussed|telephoned|phoned|called|had|rung|agreed)\b/i

interface Dated {
  readonly mention: DateMention
  /** Characters between the mention and the trigger. */
  readonly distance: number
  readonly reported: boolean
}

const gapOf = (mention: DateMention, { start, end }: { start: number; end: number }) =>
  mention.end <= start ? start - mention.end : mention.start >= end ? mention.start - end : 0

function wordsBetween(text: string, mention: DateMention, { trigger }: Contact): string {
  return mention.end <= trigger.start
    ? text.slice(mention.end, trigger.start)
    : text.slice(trigger.end, mention.start)
}

function belongs(text: string, mention: DateMention, contact: Contact): boolean {
  if (mention.weekday === undefined && mention.near === undefined && !mention.day) return false
  const before = text.slice(Math.max(0, mention.start - 24), mention.start)
  const attached =
    /^\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(mention.end, contact.trigger.start)) &&
    mention.end <= contact.trigger.start
  if (ELSEWHERE_BEFORE.test(before)) return attached && /\bthe\s+$/i.test(before)
  if (mention.day && !attached && !/(?:\b[Oo]n|^|[(,])\s*$/.test(before) && !/[а-я]/i.test(text)) return false
  return !ELSEWHERE_CLAUSE.test(wordsBetween(text, mention, contact))
}

/** Whether the day is that of the saying: "…, the ministry said on Monday", "The ministry said on Monday that …". */
const isReported = (text: string, mention: DateMention, { trigger }: Contact): boolean =>
  mention.start > trigger.end
    ? SAYS.test(text.slice(trigger.end, mention.start))
    : SAYS_NOW.test(text.slice(0, mention.start))

function candidates(scene: Scene, contact: Contact): Dated[] {
  const { text } = scene.sentence
  return findDates(text)
    .filter(mention => belongs(text, mention, contact))
    .map(mention => ({
      mention,
      distance: gapOf(mention, contact.trigger),
      reported: isReported(text, mention, contact),
    }))
    .sort((a, b) => a.distance - b.distance)
}

/** The date of the sentence that is the call's: beside it, or that of the report where there is no other. */
function dateBeside(scene: Scene, contact: Contact, status: Status): Dated | null {
  const all = candidates(scene, contact)
  const own = all.find(({ reported, distance }) => !reported && distance <= NEAR * 2)
  if (own) return own
  // "…, the Kremlin said on Tuesday" tells of a call of that day, unless the sentence looks further back or ahead.
  const report = all.find(({ reported }) => reported)
  return report && status === 'held' && !PERFECT.test(scene.sentence.text) ? report : null
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
  /\bearlier (?:in the day|today|that day)\b|\blater (?:in the day|today)\b|\bon the same day\b|ранее в этот (?:же )?день|в тот же день|в этот же день|(?:этой|сегодняшней) ночью/iu

function sameDay(scene: Scene, day: CalendarDay | null): Found<NewsDate> | null {
  const match = SAME_DAY.exec(scene.sentence.text)
  if (!match || !day) return null
  const start = scene.sentence.start + match.index
  const value = resolveDate({ start: 0, end: 0, near: 0 }, day, 'past')
  return value && inferred(dayOnly(value), { start, end: start + match[0].length }, 'date/same-day')
}

/** "Состоялся телефонный разговор …": a press service's own note, put out on the day of the call. */
const READOUT =
  /^(?:события )?(?:по инициативе [^.]{3,60} )?(?:телефонн\p{L}+ разговор (?:с|со|\p{L}+) [^.]{0,120}? )?состоял(?:ся|ась|ись) /iu

function readout(scene: Scene, contact: Contact, day: CalendarDay | null): Found<NewsDate> | null {
  if (!day || contact.at > 1 || !READOUT.test(scene.sentence.text)) return null
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
