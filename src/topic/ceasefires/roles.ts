// Which dates of a sentence are a truce's own: when it was agreed, and from when it holds.
import { type DateMention, findDates } from '../../text/dates.ts'
import type { Mention } from './mentions.ts'

export type Role = 'agreed' | 'effective'

/** A date that belongs to a truce. Offsets are those of the item's text. */
export interface TruceDate {
  readonly role: Role
  readonly date: DateMention
  /** "06:00", where the sentence prints the hour from which it holds. */
  readonly clock: string | null
}

interface Cue {
  /** null: this word takes the date for something else. */
  readonly role: Role | null
  readonly pattern: RegExp
}

const AGREEING =
  'agree(?:d|ment)s?|signed|reached|brokered|mediated|arranged|announced|declared|struck|concluded|sealed|negotiated|statements?|dated|accepted|accords?|deals?'

/** Words between a date and what it dates; the nearest before the date wins. */
const CUES: readonly Cue[] = [
  {
    role: 'effective',
    pattern:
      /\b(?:t(?:ook|aken?|akes|aking) effect|enforced|into (?:effect|force)|effective|beg[iau]n\w*|start\w*|as of|from|in (?:place|force|effect) since|(?:held|holding|observed) since|set for)\b|¤_* (?:since|(?:at|from) (?=\d|midnight|noon|dawn))|начиная|вступ[а-я]+ в силу|(?<![а-я])нач(?:нет|нется|нут|ал[оа]?|ало[сь]+|алась)(?: действовать)?|начинает действовать|(?<![а-я])[сc](?: (?:полуночи|полудня|\d{1,2}(?:[:.]\d\d)?(?: час[а-я]*)?(?: по [а-я]+ времени)?))?(?= *$)/gi,
  },
  {
    role: 'agreed',
    pattern: new RegExp(
      `\\b(?:${AGREEING})\\b|¤_*(?: (?:agreement|deal|accord|pact))?(?= (?:of|in|on) $)|¤_*(?= от $)|(?:подписан|достигнут|заключен|договорил|согласован|объявлен)[а-я]*`,
      'gi',
    ),
  },
  {
    role: null,
    pattern:
      /\b(?:withdr\w+|pull\w* out|terminat\w+|abrogat\w+|annul\w*|scrap\w*|abandon\w*|reject\w*|violat\w+|breach\w*)\b[^.;,]{0,40}(?:¤_*(?: (?:agreement|deal|accord|pact))?|\b(?:agreement|deal|accord|pact))/gi,
  },
  {
    role: null,
    pattern:
      /\b(?:(?:said|announced) in (?:an? |the )?(?:\w+ ){0,3}statement|said|told|says|(?<!¤_*[^.,;]{0,20})(?:was|were) (?:established|created|founded|set up|formed)|saying|reported|reporters|met|killed|wounded|violat\w+|breach\w*|brok(?:e|en)|until|till|expir\w+|end(?:ed|s|ing)?|statement said|visit\w*|talks|spoke|urged|called|hit|fired|launched|erupted|broke out|captured|seized|attack(?:ed|s)?|resumed|fell|collapsed|terminat\w+|annul\w+|laps(?:e|es|ed|ing))\b|(?<![а-я])(?:до|сообщил[а-я]*|заявил[а-я]*|встреч[а-я]*|погиб[а-я]*|наруш[а-я]*)(?![а-я])/gi,
  },
  { role: 'effective', pattern: /\b(?:began|begun|started)\b[^.;,]{0,40}¤_*(?= on $)/gi },
]

/** "From March 1 to May 1": the end of a stretch of time is no beginning. */
const IS_END = /(?:\b(?:to|until|till|through)|(?<![а-я])(?:по|до))\s+$/i
/** "the 1994 Lusaka Protocol", "the June 3 Cairo talks": a date that names something else. */
const NAMES_ELSE = (before: string, after: string) => /\bthe\s+$/i.test(before) && /^ ["']?[A-Z]/.test(after)
/** "A war from 1975 to 1991, when a ceasefire was agreed": the first is the war's, the second the truce's. */
const IS_START = /^ ?(?:to|until|till|through|-) ?(?:19|20)\d\d\b/
const WHEN_AGREED =
  /^,? when (?:an? |the )?(?:[\w-]+ ){0,3}["']*¤[^.;,]{0,40}\b(?:agreed|signed|reached|declared|brokered|struck|concluded)\b/i
/** "After the war of 2012", "since the clashes in May": the date of those. */
const OF_ELSE =
  /\b(?:wars?|fighting|clashes|conflict|uprising|coup|massacre|invasion|offensive|elections?|attacks?|summit|meeting) (?:of|in|on)\s+$/i
/** The report of an extension: its days are no days of the truce's own. */
const EXTENDED =
  /\b(?:extend(?:s|ed|ing)?|extension|renew(?:s|ed|al|ing)?|prolong\w*)\b(?![^.;]*\b(?:in (?:force|place|effect) since|took effect|(?:came|went|entered) into|beg[au]n|signed|brokered)\b)[^.;]*$|(?<![а-я])продл[а-я]+(?![^.;]*вступ)[^.;]*$/i
const TO_EXTEND = /^[^.;¤]*\b(?:extend|extension|renew|prolong)\w*\b[^.;¤]{0,40}¤/i
/** Agreed was something else, which is to lead to a truce: "a deal reached on Monday in order to achieve a ceasefire". */
const TO_LEAD_TO_IT =
  /^[^.;¤]*\b(?:in order to|to (?:achieve|reach|secure|bring about)|calls? for|aimed at)\b[^.;¤]{0,40}¤/i
/** "the ceasefire and the agreements reached in May": the agreements are others. */
const OTHER_AGREEMENTS = /¤_* and (?:the )?(?:\w+ )?(?:agreements|accords|protocols|deals)\b[^.;]*$/i
/** Talks that begin are no truce that begins. */
const TALKS = /¤_* (?:talks|negotiations|discussions|efforts)\b/gi

/** "On May 3 the truce, which was agreed by both sides, began": an aside has no say in what the date before it means. */
const ASIDE =
  /, (?:which|agreed|brokered|mediated|negotiated|announced|declared|proposed|signed)\b[^,.;]*(?=,)/g

/** Farther than this a cue speaks of something else, in characters. */
const REACH = 100
/** What a cue may take in before its last word. */
const GOVERNED = 60
/** A date directly before the truce names it: "the 1994 ceasefire", "the May 3 and May 9 agreements on a truce". */
const NAMES_IT =
  /^(?:,? (?!(?:was|were|is|are|has|have|had|said|that|which|who|but|when|after|as|while|with|by|in|at|will|would)\b)["'\w-]+){0,6}? ?["']*¤/i
/** A weekday names one only as "Sunday's ceasefire". */
const namesIt = (date: DateMention, after: string) =>
  NAMES_IT.test(after) && (!date.weekday || date.day !== undefined || after.startsWith("'s"))
const NO_NAME = /\b(?:on|since|until|by|at|during|from|last|this|next|early|late|before|after)\s+$/i
/** "the March 1 ceasefire date": the day it is to begin. */
const NAMES_ITS_START = /^ ["']*¤_* (?:date|deadline|start|target)\b/i

/** What comes right after a date and is the truce's: "on Friday signed a truce", "Thursday as a truce went into effect". */
const OWN_VERB: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  {
    role: 'agreed',
    pattern:
      /^ (?:\w+ly |also |both )?(?:signed|agreed|declared|announced|accepted|reached|struck)\b(?! (?:that|to (?:meet|hold|send|talk)))[^.;,]{0,50}¤/i,
  },
  {
    role: 'effective',
    pattern:
      /^ (?:as|when) (?:an? |the )?(?:[\w'-]+ ){0,4}["']*¤[^.;]{0,90}\b(?:took effect|(?:went|came) into (?:effect|force)|began)\b/i,
  },
]

/** Cheap: without one of these there is no date. */
const MAY_DATE =
  /\d|day|January|February|March|April|May|June|July|August|ember|October|tonight|tomorrow|[а-я]{3}/i

export function truceDates({ sentence, marked }: Mention, text: string): TruceDate[] {
  if (!MAY_DATE.test(marked) || !/[¤¥¶§]/.test(marked.replace(TALKS, ''))) return []
  const dates = findDates(text.slice(sentence.start, sentence.end))
  return dates.flatMap(date => {
    // What `leaning.ts` has blanked is told of something else.
    const role = marked.slice(date.start, date.end).trim() ? roleOf(date, marked) : null
    if (!role) return []
    const clock = role === 'effective' ? clockBeside(marked, date) : null
    return [
      { role, clock, date: { ...date, start: date.start + sentence.start, end: date.end + sentence.start } },
    ]
  })
}

/** "Declared on Monday that the truce had ended": the day of the saying, not of a truce. */
const isOfSaying = (after: string) =>
  /^,? that\b/.test(after) &&
  !/\b(?:agree(?:d|ment)|signed|reached|accepted|would|will|begin|observe)\b/.test(after)

/** "Feb. 24/25": the night between two days is neither. */
const OVERNIGHT = /^ ?[/-] ?\d{1,2}\b(?![-/]\d)/

function roleOf(date: DateMention, marked: string): Role | null {
  const [before, after] = [marked.slice(0, date.start), marked.slice(date.end)]
  if (OVERNIGHT.test(after) || isOfSaying(after)) return null
  if (NAMES_ITS_START.test(after)) return 'effective'
  if (WHEN_AGREED.test(after)) return 'agreed'
  if (namesIt(date, after) && !NO_NAME.test(before)) return 'agreed'
  if (isAside(before, after) || isOther(before, after)) return null
  const own = OWN_VERB.find(({ pattern }) => pattern.test(after))
  if (own) return own.role
  const near = nearestCue(before.slice(-REACH - GOVERNED), 'last')
  if (near !== undefined) return near
  const opens = /(?:^|[,;:] )(?:(?:late |early )?(?:on|in|since|by) )?$/i.test(before)
  return opens ? (nearestCue(after.replace(ASIDE, '').slice(0, 160), 'first') ?? null) : null
}

const isOther = (before: string, after: string) =>
  IS_END.test(before) ||
  IS_START.test(after) ||
  NAMES_ELSE(before, after) ||
  OF_ELSE.test(before) ||
  EXTENDED.test(before) ||
  TO_EXTEND.test(after) ||
  OTHER_AGREEMENTS.test(before) ||
  TO_LEAD_TO_IT.test(after)

/** The dateline's own day, and the same hour in another zone in brackets. */
const isAside = (before: string, after: string) =>
  /\([^)]*$/.test(before) ||
  (/^[^a-z]{0,40}$/.test(before) && /^,? ?(?:\d{4} ?)?(?:\(|\.? ?\/|-|--)/.test(after))

/** undefined: no cue at all. */
function nearestCue(part: string, which: 'first' | 'last'): Role | null | undefined {
  const found = CUES.flatMap(({ role, pattern }) =>
    [...part.matchAll(pattern)]
      .map(({ index, 0: word }) => ({ role, at: index + (which === 'last' ? word.length : 0) }))
      .filter(({ at }) => which === 'first' || at >= part.length - REACH),
  )
  const better = (a: number, b: number) => (which === 'last' ? a >= b : a < b)
  if (found.length === 0) return undefined
  return found.reduce((one, other) => (better(other.at, one.at) ? other : one)).role
}

const CLOCK_BEFORE =
  /(?:(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\.?|(\d{1,2}):(\d\d)|(?:12 )?(midnight|noon))(?: (?:local|Moscow) time)?(?: \([^)]{3,40}\))?,?(?: on)? $/i
const RUSSIAN_CLOCK =
  /(?:(\d{1,2})[:.](\d\d)(?: час[а-я]*)?|(полуноч|полудн|полден)[а-я]*)(?: по [а-я]+ времени)?(?: \([^)]{3,40}\))?,? $/i
const CLOCK_AFTER =
  /^,? (?:at|from) (?:(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b|(\d{1,2}):(\d\d)|(?:12 )?(midnight|noon)\b)/i

/** The printed hour beside a date, "HH:MM". "Midnight on the 18th" is the hour at which that day begins. */
function clockBeside(marked: string, date: DateMention): string | null {
  if (date.hour !== undefined) return null
  const match = CLOCK_BEFORE.exec(marked.slice(0, date.start)) ?? CLOCK_AFTER.exec(marked.slice(date.end))
  if (!match) return russianClock(RUSSIAN_CLOCK.exec(marked.slice(0, date.start)))
  const [, hour, minute, half, plainHour, plainMinute, named] = match
  if (named) return named.toLowerCase() === 'noon' ? '12:00' : '00:00'
  if (plainHour) return Number(plainHour) < 24 ? `${plainHour.padStart(2, '0')}:${plainMinute}` : null
  const twelve = Number(hour) % 12
  const full = half?.toLowerCase() === 'p' ? twelve + 12 : twelve
  return Number(hour) <= 12 ? `${String(full).padStart(2, '0')}:${minute ?? '00'}` : null
}

/** "с 12:00 18 мая", "с полуночи 18 мая". */
function russianClock(match: RegExpExecArray | null): string | null {
  if (!match) return null
  const [, hour = '', minute, named] = match
  if (named) return named.toLowerCase() === 'полуноч' ? '00:00' : '12:00'
  return Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute}` : null
}
