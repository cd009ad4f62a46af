// Whether a call was held, is to come, was offered, or is said not to have been.
import type { Call } from '../../model/item.ts'
import type { Contact } from './contact.ts'
import type { Scene } from './scene.ts'

export type Status = Call['status']

/** Tried in order on the words of the clause before the trigger; `near`: only on the last of them. */
const BEFORE: readonly (readonly [Status, RegExp])[] = [
  [
    'denied',
    /\b(?:denied|denies|deny|refuted|dismissed)\b.{0,60}(?<!\b(?:in|during|after) (?:an?|the|his|her|their|this) (?:\w+ )?)$|\b(?:did|does|do|has|have|had|was|were) (?:not|never)\b.{0,30}$|\b(?:didn't|hasn't|haven't|hadn't|never)\b.{0,30}$|\bno (?:such )?$|опроверг\p{L}*.{0,60}$|(?<!\p{L})нет $|(?:^|\s)не (?:было|проводил\p{L}*|разговаривал\p{L}*|состоял\p{L}*|говорил\p{L}*|общал\p{L}*)?.{0,20}$/iu,
  ],
  [
    'proposed',
    /\b(?:offer(?:ed|s)?|propos(?:ed|es|al)|suggest(?:ed|s)?|want(?:s|ed)?|hop(?:es|ed|ing)|request(?:ed|s|ing)?|sought|seek(?:s|ing)?|ask(?:ed|s|ing) for|ready|willing|open|invited?|could|might|may|would like|prepared|considering|trying|possible|possibility)\b(?: (?!in\b|during\b|after\b)\S+){0,4}\s?$|\b(?:want(?:s|ed)?|hop(?:es|ed)|ready|willing|offer(?:ed|s)?|asked|sought|prepared|like) to (?:speak|talk|hold|have|discuss)\b.{0,60}$|(?:предлож|предлага|готов|может|могут|возможн|хоте|хочет|прос|рассматрива)\p{L}*(?: \S+){0,4}\s?$/iu,
  ],
  [
    'scheduled',
    /\b(?:will|would|'ll|shall|(?:is|are|was|were) (?:to|due|set|going|scheduled|expected|planning|supposed|likely|slated)|plan(?:s|ned|ning)? (?:to|for|on|an?|another)|planned|schedul(?:ed|ing)|expect(?:s|ed)?|due|set to|intends?|intended|upcoming|prepar(?:es|ed|ing)|later today|ahead of|before (?:a|the|his|her|their)|arrang(?:ed|ing)|tomorrow|agreed to (?:hold|speak|talk|have|discuss))\b.{0,50}$|договорил\p{L}*(?: \p{L}+(?:ть|сти)(?:ся)?)?\s$|(?:состоится|состоятся|собира[ею]тся|собирал(?:ся|ась)|будет|будут|планиру|намерен|запланирован|предстоя|проведет|проведут|поговорит|поговорят|обсудит|обсудят|готовит|завтра|ожида)\p{L}*.{0,50}$/iu,
  ],
]

/** Headlines tell what is to come with "to": "Xi to speak with Putin by phone", "Lund to phone Krag". */
const TO_COME =
  /^\p{Lu}\S+(?: (?:and )?\p{Lu}\S+){0,6} to (?:(?:hold|have|speak|talk|discuss|make)\b.{0,60})?$/u

/** The same on the words after it: "a phone call is planned", "разговор состоится". */
const AFTER: readonly (readonly [Status, RegExp])[] = [
  [
    'denied',
    /^.{0,140}\b(?:never took place|did not take place|was denied|has not taken place|was cancel+ed|were denied|did not happen|pure fiction|no such (?:call|conversation|talk)|(?:is|are|was|were) (?:simply |entirely |absolutely )?(?:untrue|not true|false|fake|invented|fabricated))\b|^.{0,120}(?:не было|не состоял\p{L}*|не проводил\p{L}*|не планиру\p{L}*|опроверг\p{L}*)/iu,
  ],
  [
    'scheduled',
    /^.{0,140}\b(?:is|are|was) (?:planned|scheduled|expected|due|set|being prepared|being arranged|under preparation)\b|^.{0,140}\bwill (?:take place|be held|happen)\b|^ (?:with|between) [^.;]{0,80} (?:for|set for) (?:late |early |next |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|tomorrow|tonight|later|week)|^.{0,120}(?:состоится|состоятся|запланирован\p{L}*|планируется|пройдет|намечен\p{L}*|готовится)/iu,
  ],
  [
    'proposed',
    /^.{0,120}\b(?:is|are|was) (?:possible|not ruled out|proposed|offered)\b|^.{0,120}(?:не исключ\p{L}*|возможен|может состояться)/iu,
  ],
]

/** A bare "Trump-Putin call" says nothing of its status. */
const BARE = new Set(['calls/joined', 'calls/told-before', 'calls/call-asked'])

const first = (rules: readonly (readonly [Status, RegExp])[], words: string): Status | null =>
  rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** The words that can govern the trigger: from the last strong stop or the subject's clause on. */
function clauseBefore(scene: Scene, { trigger }: Contact): string {
  const words = scene.sentence.text.slice(0, trigger.start)
  const cut = Math.max(words.lastIndexOf(';'), words.lastIndexOf(':'), words.lastIndexOf('"'))
  return words.slice(cut + 1).slice(-140)
}

/** "It was the guest who had asked for the call": a call that is known already; who asked for it says nothing of its status. */
const NAMED = /\b(?:asked for|requested|sought|initiated|proposed) (?:the|this|that) (?:\S+ )?$/iu

/** What the sentence says of the status, or null where it only names the call. */
export function statusOf(scene: Scene, contact: Contact): Status | null {
  const before = clauseBefore(scene, contact)
  const after = scene.sentence.text.slice(contact.trigger.end)
  if (NAMED.test(before)) return null
  if (TO_COME.test(before)) return 'scheduled'
  return first(BEFORE, before) ?? first(AFTER, after) ?? (BARE.has(contact.rule) ? null : 'held')
}
