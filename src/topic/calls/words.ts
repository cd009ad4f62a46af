// The words that speak of a telephone or video call, in English and Russian, in the order in which they are tried.
import type { Call } from '../../model/item.ts'

export type Medium = Call['medium']

/**
 * What the words are.
 * - `noun`: "a telephone conversation"; `call`: "a call", which needs more around it
 * - `adverb`: "by telephone", "over the phone", "по видеосвязи"
 * - `ring`: "telephoned", "позвонил": who rang whom; `called`: the same verb with many other meanings
 * - `speak`: "spoke to", `again`: "the conversation": a call only where the text has said so before
 */
export type TriggerKind = 'noun' | 'call' | 'adverb' | 'ring' | 'called' | 'speak' | 'again'

export interface Words {
  readonly kind: TriggerKind
  readonly medium: Medium
  /** In small letters; a sentence without any of these is not searched. */
  readonly needs: readonly string[]
  /** Tried on the sentence in small letters, or as it is where `cased`. */
  readonly pattern: RegExp
  readonly cased: boolean
}

const words = (kind: TriggerKind, medium: Medium, needs: string, pattern: RegExp): Words => ({
  ...{ kind, medium, pattern },
  needs: needs.split(' '),
  cased: false,
})
const cased = (...it: Parameters<typeof words>): Words => ({ ...words(...it), cased: true })

const TALK =
  '(?:call|con?versation|talk|discussion|contact|consultation|exchange|chat|summit|conference|negotiation|meeting|link-?up)s?'

/** In order; a stretch of text belongs to the first that takes it. */
export const WORDS: readonly Words[] = [
  words(
    'adverb',
    'video',
    'video teleconf zoom skype',
    /\b(?:by|via|through|over|on|in)\s(?:an?\s|the\s)?(?:secure\s)?(?:video[ -]?(?:conference|call|link|teleconference|conferencing|chat)|videoconferenc\w+|teleconferenc\w+|zoom|skype)(?! with| between)\b|\b(?:by|via|over) video\b(?![ -]?(?:conf|call|link|message|address))/g,
  ),
  words(
    'noun',
    'video',
    'video virtual online',
    /\b(?:video[ -]?(?:tele)?(?:conference|call|link|talk|summit|meeting|chat|conversation)|virtual (?:summit|meeting|talk|call)|online (?:summit|talk|meeting))s?\b/g,
  ),
  words(
    'noun',
    'telephone',
    'phon hotline',
    new RegExp(
      `\\b(?:tele)?phone[ -]${TALK}\\b|\\btelephonic ${TALK}\\b|\\b${TALK} (?:by|over the|on the) (?:tele)?phone\\b|\\bhotline ${TALK}\\b|\\b(?:tele)?phone call`,
      'g',
    ),
  ),
  words('noun', 'telephone', 'call', /\b(?:tele|conference )call(?:s|conferences?)?\b|\bcall-in\b/g),
  words(
    'adverb',
    'telephone',
    'phon line call',
    /\b(?:by|over|on|via) (?:the |a |his |her |their )?(?:secure )?(?:tele|cell|mobile )?(?:phone|line|telephone)\b(?! call| conver| talk| number| network| line)|\bon (?:a|the|their) call\b|\btelephonically\b|\b(?:by|over (?:the|a)|via (?:the|a)|through (?:the|a)) (?:[\w-]+ ){0,2}hotline\b|\btelephone diplomacy\b/g,
  ),
  words(
    'ring',
    'telephone',
    'phon rang rung rings dial call',
    /\b(?:tele)?phon(?:ed|es|ing)\b|(?<=\b(?:to|will|would|shall|should|could|may|might|can|must|not) )(?:tele)?phone\b(?![ -](?:calls?|conv|talk|number|interview|line|in\b))|\b(?:rang|rung|rings)(?: up)?\b(?! (?:out|true|hollow|the bell|in the))|\bdial(?:l?ed|s)(?: up)?\b|\b(?:placed|made|makes|making|place|make|initiated) (?:an? )?(?:\w+ )?(?:tele)?(?:phone )?calls? to\b/g,
  ),
  cased(
    'called',
    'telephone',
    'call',
    /(?<!\b(?:the|a|an|his|her|their|its|this|that|phone|telephone|video|conference|first|last|second|of|for|no) )\b(?:called|calls|call|(?<=\bbe )calling)(?: up)?(?= (?:(?:both|his|her|their|the) )?[A-Za-z\u00c0-\u024f])(?! (?:with|to|from|between|on|for|in|by|at|and|or|it|off|out|a|an|about|among|when|as|after|before|during|that|which)\b)/g,
  ),
  cased(
    'call',
    'telephone',
    'call',
    /(?<!\b(?:to|will|would|should|could|must|can|may|might|not|they|we|who|and|also) )\b[Cc]alls?\b(?! (?:for|on|to (?!his\b|her\b|their\b|the\b|[A-Z])|upon|out|off|it|him|them|her\b|in(?:to)? question|attention|sign|cent|girl))/g,
  ),
  words(
    'speak',
    'unknown',
    'spoke speak talk conversation',
    /\b(?:spoke|spoken|speak|speaks|speaking|talked|talk|talking)(?: \w+ly| again| separately| also)?(?: for (?:\w+ )?\w+ (?:minutes?|hours?))?(?: this (?:morning|afternoon|evening)| today| tonight| yesterday| on \w+day)? (?:to|with)\b|\b(?:held|hold|had|holding) (?:a |an )?(?:\w+ )?(?:conversation|talks)s? with\b/g,
  ),
  words(
    'again',
    'unknown',
    'conversation talk',
    /(?<=\b(?:the|this|that|their|his|her|in|a) )(?:\w+ )?(?:conversation|talks?)\b/g,
  ),
  words(
    'noun',
    'video',
    'видео',
    /видеоконференци[а-я]*|видеозвон[а-я]*|видеопереговор[а-я]*|видеосаммит[а-я]*/g,
  ),
  words(
    'adverb',
    'video',
    'видео вкс',
    /(?:по|в режиме|в формате|посредством) (?:видеосвяз[а-я]*|видео-?конференц-?связ[а-я]*|видеоконференци[а-я]*|вкс)/g,
  ),
  words(
    'noun',
    'telephone',
    'телефон',
    /телефонн[а-я]+ (?:[а-я]+ )?(?:разговор|бесед|переговор|звон|контакт|общени|консультаци)[а-я]*|(?:разговор|бесед|переговор|общени)[а-я]* по телефону/g,
  ),
  words('adverb', 'telephone', 'телефон линии', /по (?:защищенной линии|телефону|телефонной связи)/g),
  words(
    'ring',
    'telephone',
    'звон',
    /(?<![а-я])(?:по|пере)?звонил[аи]?(?![а-я])|(?<![а-я])позвонит(?![а-я])/g,
  ),
  words('noun', 'telephone', 'созв', /(?<![а-я])созв[оа]н[а-я]+/g),
  words(
    'speak',
    'unknown',
    'говорил бесед разговор переговоры',
    /(?<![а-я])(?:поговорил|переговорил|побеседовал|провел[а-я]? (?:беседу|разговор|переговоры)|разговор|беседа) ?[аи]? со?(?![а-я])/g,
  ),
  words('again', 'unknown', 'разговор бесед звон', /(?<![а-я])(?:разговор|бесед|звон)[а-я]*/g),
]

/** Cheap: whether a sentence is worth a closer look at all. */
export const MAY_TELL =
  /phon|\bcall|video|\br[au]ng\b|\brings\b|\bdial|conferenc|\bspoke|\bspeak|\btalk|\bconversation|hotline|secure line|virtual|online (?:talk|summit)|звон|телефон|видео|вкс|разговор|бесед|говорил|созвани/
/** Words one of which every text about a call has somewhere. */
export const MUST_TELL =
  /phon|\bcalls?\b|\bcalled\b|\bbe calling\b|video|\br[au]ng\b|\brings\b|\bdial|teleconf|hotline|secure line|virtual|online (?:talk|summit)|звон|телефон|видео|вкс|созвани/i
