// The words that speak of a telephone or video call: where they stand in a sentence, and how much they say.
import type { Call } from '../../model/item.ts'
import type { TaggedSentence } from '../parties/tokens.ts'

export type Medium = Call['medium']

/**
 * What the words are.
 * - `noun`: "a telephone conversation"; `call`: "a call", which needs more around it
 * - `adverb`: "by telephone", "over the phone", "по видеосвязи"
 * - `ring`: "telephoned", "позвонил": who rang whom; `called`: the same verb with many other meanings
 * - `speak`: "spoke to", `again`: "the conversation": a call only where the text has said so before
 */
export type TriggerKind = 'noun' | 'call' | 'adverb' | 'ring' | 'called' | 'speak' | 'again'

/** `start` and `end` count characters of the sentence. */
export interface Trigger {
  readonly kind: TriggerKind
  readonly medium: Medium
  readonly plural: boolean
  readonly start: number
  readonly end: number
}

/** A trigger among the tokens of its sentence. */
export interface PlacedTrigger extends Trigger {
  readonly from: number
  readonly to: number
}

interface Words {
  readonly kind: TriggerKind
  readonly medium: Medium
  readonly pattern: RegExp
}

const words = (kind: TriggerKind, medium: Medium, pattern: RegExp): Words => ({ kind, medium, pattern })

const TALK =
  '(?:call|con?versation|talk|discussion|contact|consultation|exchange|chat|summit|conference|negotiation|meeting|link-?up)s?'

/** In order; a stretch of text belongs to the first that takes it. */
const WORDS: readonly Words[] = [
  words(
    'adverb',
    'video',
    /\b(?:by|via|through|over|on|in)\s(?:an?\s|the\s)?(?:secure\s)?(?:video[ -]?(?:conference|call|link|teleconference|conferencing|chat)|videoconferenc\w+|teleconferenc\w+|zoom|skype)(?! with| between)\b|\b(?:by|via|over) video\b(?![ -]?(?:conf|call|link|message|address))/giu,
  ),
  words(
    'noun',
    'video',
    /\b(?:video[ -]?(?:tele)?(?:conference|call|link|talk|summit|meeting|chat|conversation)|virtual (?:summit|meeting|talk|call)|online (?:summit|talk|meeting))s?\b/giu,
  ),
  words(
    'noun',
    'telephone',
    new RegExp(
      `\\b(?:tele)?phone[ -]${TALK}\\b|\\btelephonic ${TALK}\\b|\\b${TALK} (?:by|over the|on the) (?:tele)?phone\\b|\\bhotline ${TALK}\\b|\\b(?:tele)?phone call`,
      'giu',
    ),
  ),
  words('noun', 'telephone', /\b(?:tele|conference )call(?:s|conferences?)?\b|\bcall-in\b/giu),
  words(
    'adverb',
    'telephone',
    /\b(?:by|over|on|via) (?:the |a |his |her |their )?(?:secure )?(?:tele|cell|mobile )?(?:phone|line|telephone)\b(?! call| conver| talk| number| network| line)|\bon (?:a|the|their) call\b|\btelephonically\b|\b(?:by|over (?:the|a)|via (?:the|a)) (?:[\w-]+ ){0,2}hotline\b|\btelephone diplomacy\b/giu,
  ),
  words(
    'ring',
    'telephone',
    /\b(?:tele)?phon(?:ed|es|ing)\b|(?<=\b(?:to|will|would|shall|should|could|may|might|can|must|not) )(?:tele)?phone\b(?![ -](?:calls?|conv|talk|number|interview|line|in\b))|\b(?:rang|rung|rings)(?: up)?\b(?! (?:out|true|hollow|the bell|in the))|\bdial(?:l?ed|s)(?: up)?\b|\b(?:placed|made|makes|making|place|make|initiated) (?:an? )?(?:\w+ )?(?:tele)?(?:phone )?calls? to\b/giu,
  ),
  words(
    'called',
    'telephone',
    /(?<!\b(?:the|a|an|his|her|their|its|this|that|phone|telephone|video|conference|first|last|second|of|for|no) )\b(?:called|calls|call|(?<=\bbe )calling)(?: up)?(?= (?:(?:both|his|her|their|the) )?\p{L})(?! (?:with|to|from|between|on|for|in|by|at|and|or|it|off|out|a|an|about|among|when|as|after|before|during|that|which)\b)/gu,
  ),
  words(
    'call',
    'telephone',
    /(?<!\b(?:to|will|would|should|could|must|can|may|might|not|they|we|who|and|also) )\b[Cc]alls?\b(?! (?:for|on|to (?!his\b|her\b|their\b|the\b|[A-Z])|upon|out|off|it|him|them|her\b|in(?:to)? question|attention|sign|cent|girl))/gu,
  ),
  words(
    'speak',
    'unknown',
    /\b(?:spoke|spoken|speak|speaks|speaking|talked|talk|talking)(?: \w+ly| again| separately| also)?(?: for (?:\w+ )?\w+ (?:minutes?|hours?))?(?: this (?:morning|afternoon|evening)| today| tonight| yesterday| on \w+day)? (?:to|with)\b|\b(?:held|hold|had|holding) (?:a |an )?(?:\w+ )?(?:conversation|talks)s? with\b/giu,
  ),
  words(
    'again',
    'unknown',
    /(?<=\b(?:the|this|that|their|his|her|in|a) )(?:\w+ )?(?:conversation|talks?)\b/giu,
  ),
  words('noun', 'video', /видеоконференци\p{L}*|видеозвон\p{L}*|видеопереговор\p{L}*|видеосаммит\p{L}*/giu),
  words(
    'adverb',
    'video',
    /(?:по|в режиме|в формате|посредством) (?:видеосвяз\p{L}*|видео-?конференц-?связ\p{L}*|видеоконференци\p{L}*|вкс)/giu,
  ),
  words(
    'noun',
    'telephone',
    /телефонн\p{L}+ (?:\p{L}+ )?(?:разговор|бесед|переговор|звон|контакт|общени|консультаци)\p{L}*|(?:разговор|бесед|переговор|общени)\p{L}* по телефону/giu,
  ),
  words('adverb', 'telephone', /по (?:защищенной линии|телефону|телефонной связи)/giu),
  words('ring', 'telephone', /(?<!\p{L})(?:по|пере)?звонил[аи]?(?!\p{L})|(?<!\p{L})позвонит(?!\p{L})/giu),
  words('noun', 'telephone', /(?<!\p{L})созв[оа]н\p{L}+/giu),
  words(
    'speak',
    'unknown',
    /(?<!\p{L})(?:поговорил|переговорил|побеседовал|провел\p{L}? (?:беседу|разговор|переговоры)|разговор|беседа) ?[аи]? со?(?!\p{L})/giu,
  ),
  words('again', 'unknown', /(?<!\p{L})(?:разговор|бесед|звон)\p{L}*/giu),
]

/** Cheap: whether a sentence is worth a closer look at all. */
export const MAY_TELL =
  /phon|\bcall|video|\br[au]ng\b|\brings\b|\bdial|conferenc|\bspoke|\bspeak|\btalk|\bconversation|hotline|virtual|online (?:talk|summit)|звон|телефон|видео|вкс|разговор|бесед|говорил|созвани/iu
/** Words one of which every text about a call has somewhere. */
export const MUST_TELL =
  /phon|\bcalls?\b|\bcalled\b|\bbe calling\b|video|\br[au]ng\b|\brings\b|\bdial|teleconf|hotline|virtual|online (?:talk|summit)|звон|телефон|видео|вкс|созвани/iu

const isPlural = (text: string) =>
  /(?:calls|conversations|talks|discussions|contacts|consultations|чат[ыов]|переговоры|переговоров|переговорах|переговорами|разговоры|разговоров|разговорах|разговорами|беседы|звонки|звонков)$/iu.test(
    text,
  )

/** The triggers of a sentence in order, none inside another. */
export function triggersOf(text: string): Trigger[] {
  const found: Trigger[] = []
  for (const { kind, medium, pattern } of WORDS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some(other => start < other.end && other.start < end)) continue
      found.push({ kind, medium, plural: isPlural(match[0]), start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

export function placed({ tokens }: TaggedSentence, trigger: Trigger): PlacedTrigger {
  const from = tokens.findIndex(token => token.end > trigger.start)
  const after = tokens.findIndex(token => token.start >= trigger.end)
  return { ...trigger, from, to: after < 0 ? tokens.length : after }
}
