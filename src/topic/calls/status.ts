// Whether a call was held, is to come, was offered, or is said not to have been.
import type { Call } from '../../model/item.ts'
import { CAPITALS } from '../../text/letters.ts'
import { type Bilingual, isSaid } from '../bilingual.ts'
import type { Sentence } from '../reading.ts'
import type { Contact } from './contact.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

export type Status = Call['status']

type Rules = readonly (Bilingual & { readonly status: Status })[]

/** Tried in order on the words of the clause before the trigger. */
const BEFORE: Rules = [
  {
    status: 'denied',
    english:
      /\b(?:denied|denies|deny|refuted|dismissed)\b.{0,60}(?<!\b(?:in|during|after) (?:an?|the|his|her|their|this) (?:\w+ )?)$|\b(?:did|does|do|has|have|had|was|were) (?:not|never)\b.{0,30}$|\b(?:didn't|hasn't|haven't|hadn't|never)\b.{0,30}$|\bno (?:such )?$/,
    russian:
      /опроверг[а-я]*.{0,60}$|(?<![а-я])нет $|(?:^|\s)не (?:было|проводил[а-я]*|разговаривал[а-я]*|состоял[а-я]*|говорил[а-я]*|общал[а-я]*)?.{0,20}$/,
  },
  {
    status: 'proposed',
    english:
      /\b(?:offer(?:ed|s)?|propos(?:ed|es|al)|suggest(?:ed|s)?|want(?:s|ed)?|hop(?:es|ed|ing)|request(?:ed|s|ing)?|sought|seek(?:s|ing)?|ask(?:ed|s|ing) for|ready|willing|open|invited?|could|might|may|would like|prepared|considering|trying|possible|possibility)\b(?: (?!in\b|during\b|after\b)\S+){0,4}\s?$|\b(?:want(?:s|ed)?|hop(?:es|ed)|ready|willing|offer(?:ed|s)?|asked|sought|prepared|like) to (?:speak|talk|hold|have|discuss)\b.{0,60}$/,
    russian:
      /(?:предлож|предлага|готов|может|могут|возможн|хоте|хочет|прос|рассматрива)[а-я]*(?: \S+){0,4}\s?$/,
  },
  {
    status: 'scheduled',
    english:
      /\b(?:will|would|'ll|shall|(?:is|are|was|were) (?:to|due|set|going|scheduled|expected|planning|supposed|likely|slated)|plan(?:s|ned|ning)? (?:to|for|on|an?|another)|planned|schedul(?:ed|ing)|expect(?:s|ed)?|due|set to|intends?|intended|upcoming|prepar(?:es|ed|ing)|later today|ahead of|before (?:a|the|his|her|their)|arrang(?:ed|ing)|tomorrow|agreed to (?:hold|speak|talk|have|discuss))\b.{0,50}$/,
    russian:
      /договорил[а-я]*(?: [а-я]+(?:ть|сти)(?:ся)?)?\s$|(?:состоится|состоятся|собира[ею]тся|собирал(?:ся|ась)|будет|будут|планиру|намерен|запланирован|предстоя|проведет|проведут|поговорит|поговорят|обсудит|обсудят|готовит|завтра|ожида)[а-я]*.{0,50}$/,
  },
]

/** Headlines tell what is to come with "to": "Xi to speak with Putin by phone", "Lund to phone Krag". */
const TO_COME = new RegExp(
  `^[${CAPITALS}]\\S+(?: (?:and )?[${CAPITALS}]\\S+){0,6} to (?:(?:hold|have|speak|talk|discuss|make)\\b.{0,60})?$`,
)

/** The same on the words after it: "a phone call is planned", "разговор состоится". */
const AFTER: Rules = [
  {
    status: 'denied',
    english:
      /^.{0,140}\b(?:never took place|did not take place|was denied|has not taken place|was cancel+ed|were denied|did not happen|pure fiction|no such (?:call|conversation|talk)|(?:is|are|was|were) (?:simply |entirely |absolutely )?(?:untrue|not true|false|fake|invented|fabricated))\b/,
    russian: /^.{0,120}(?:не было|не состоял|не проводил|не планиру|опроверг)/,
  },
  {
    status: 'scheduled',
    english:
      /^.{0,140}\b(?:(?:is|are|was) (?:planned|scheduled|expected|due|set|being prepared|being arranged|under preparation)\b|(?:will|would|is to|are to) (?:take place|be held|happen)\b)|^ (?:with|between) [^.;]{0,80} (?:for|set for) (?:late |early |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|tonight|later|week)/,
    russian: /^.{0,120}(?:состоится|состоятся|запланирован|планируется|пройдет|намечен|готовится)/,
  },
  {
    status: 'proposed',
    english: /^.{0,120}\b(?:is|are|was) (?:possible|not ruled out|proposed|offered)\b/,
    russian: /^.{0,120}(?:не исключ|возможен|может состояться)/,
  },
]

/** A bare "Trump-Putin call" says nothing of its status. */
const BARE = new Set(['calls/joined', 'calls/told-before', 'calls/call-asked'])

const first = (rules: Rules, lower: string): Status | null =>
  rules.find(rule => isSaid(rule, lower))?.status ?? null

/** Where the words that can govern the trigger begin: at the last strong stop or the subject's clause. */
function clauseStart({ text }: Sentence, { start }: Trigger): number {
  const words = text.slice(0, start)
  const cut = Math.max(words.lastIndexOf(';'), words.lastIndexOf(':'), words.lastIndexOf('"'))
  return Math.max(cut + 1, start - LONGEST_CLAUSE)
}
const LONGEST_CLAUSE = 140

/** "It was the guest who had asked for the call": a call that is known already; who asked for it says nothing of its status. */
const NAMED = /\b(?:asked for|requested|sought|initiated|proposed) (?:the|this|that) (?:\S+ )?$/

/** What the sentence says of the status, or null where it only names the call. */
export function statusOf({ sentence }: Scene, { trigger, rule }: Contact): Status | null {
  const from = clauseStart(sentence, trigger)
  const before = sentence.lower.slice(from, trigger.start)
  if (NAMED.test(before)) return null
  if (TO_COME.test(sentence.text.slice(from, trigger.start))) return 'scheduled'
  return (
    first(BEFORE, before) ??
    first(AFTER, sentence.lower.slice(trigger.end)) ??
    (BARE.has(rule) ? null : 'held')
  )
}
