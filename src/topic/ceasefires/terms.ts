// The words for a truce, English and Russian, and how much each says by itself.

/**
 * - `truce`: a noun that means nothing else ("ceasefire", "cessation of hostilities", «перемирие»)
 * - `truce-word`: "truce" alone, which families and markets call too
 * - `halted`: what has stopped ("hostilities have ceased", "the guns fell silent")
 * - `partial`: a halt to some attacks only ("a moratorium on strikes"): beside a truce it is another thing
 * - `halting`: a verb with what it stops ("halt the shelling", «прекратить огонь»)
 */
export type TermKind = 'truce' | 'truce-word' | 'partial' | 'halting' | 'halted'

export interface Term {
  readonly kind: TermKind
  readonly pattern: RegExp
}

const FIGHTING =
  '(?:hostilities|hostile acts|fighting|fire(?! (?:drills?|sales?|alarms?|tests?|brigades?|services?)\\b)|shooting|shelling|bombing|bombardments?|combat|(?:military|combat|offensive) (?:action|activity|operations?|actions)|(?:all |military |combat )*operations)'
const ATTACKS = '(?:(?:air ?)?strikes|attacks|raids|bombing|shelling)'
/** What may stand between the verb and what it stops. */
const LOOSE = `(?:(?:all|any|the|their|its|these|such|armed|active|heavy|further|immediately|military|cross-border) )*`

const BOEVYE = '(?:боев[а-я]+|военн[а-я]+) (?:действи[а-я]+|операци[а-я]+)'
const OGON = `(?:огн[яюе]|огонь|${BOEVYE}|обстрел[а-я]*|вооруженн[а-я]+ (?:противостояни|столкновени)[а-я]+|ударов|ударам|удары)`

/** In order; a later pattern sees what the earlier ones have left. */
export const TERMS: readonly Term[] = [
  { kind: 'truce', pattern: /\bcease ?-? ?fires?\b|\barmistices?\b/gi },
  {
    kind: 'truce',
    pattern: new RegExp(
      `\\b(?:cessation|suspension) of (?:${LOOSE}|complete )*${FIGHTING}\\b` +
        `|\\b(?:halt|end|stop|pause|break|lull) (?:to|in|of) ${LOOSE}${FIGHTING}\\b` +
        '|\\b(?:humanitarian|tactical) pauses?\\b|\\b(?:regimes?|periods?|days?) of (?:calm|silence)\\b|\\bsilence regime\\b',
      'gi',
    ),
  },
  { kind: 'truce-word', pattern: /\btruces?\b/gi },
  {
    kind: 'partial',
    pattern: new RegExp(
      `\\bmoratorium on ${LOOSE}${ATTACKS}\\b|\\b(?:halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|suspend(?:s|ed|ing)?|paus(?:e|ed|ing)) ${LOOSE}${ATTACKS} (?:on|against)\\b`,
      'gi',
    ),
  },
  {
    kind: 'halting',
    pattern: new RegExp(
      `\\b(?:ceas(?:e|es|ed|ing)|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|suspend(?:s|ed|ing)?|pause[ds]?|end(?:s|ed|ing)?) (?:to )?${LOOSE}(?:hostilities|fighting|combat|fire|firing(?= and\\b|[,.]| (?:on|at|in|along|across|from|by)\\b|$)|shelling|(?:military|combat) (?:action|operations))\\b` +
        '|\\bhold(?:ing)? (?:their|its|your)? ?fire\\b|\\bheld (?:their|its) fire\\b',
      'gi',
    ),
  },
  {
    kind: 'halted',
    pattern:
      /\b(?:hostilities|fighting|(?:the )?guns) (?:(?:have|had|has|to|should|must|finally|appeared to have|largely|mostly) )*(?:ceased?|halted|fall silent|fell silent|fallen silent)\b/gi,
  },
  { kind: 'truce', pattern: /(?<![а-я])перемири[а-я]+/gi },
  {
    kind: 'truce',
    pattern: new RegExp(
      `(?<![а-я])(?:прекращени|приостановк|остановк)[а-я]+ ${OGON}` +
        '|(?<![а-я])режим[а-я]* (?:тишины|прекращения огня)' +
        '|(?<![а-я])гуманитарн[а-я]+ пауз[а-я]+',
      'gi',
    ),
  },
  {
    kind: 'partial',
    pattern:
      /(?<![а-я])моратори[а-я]+ на (?:нанесени[а-я]+ )?удар[а-я]+|(?<![а-я])(?:взаимн[а-я]+ )?отказ[а-я]* (?:сторон (?:конфликта )?)?от (?:нанесения )?ударов/gi,
  },
  {
    kind: 'halting',
    pattern: new RegExp(
      `(?<![а-я])(?:прекрат|прекращ|приостанов|остановит)[а-я]* (?:все |эти )?${OGON}`,
      'gi',
    ),
  },
]

/** Cheap: what a sentence must hold before the patterns above are tried. */
export const MAY_SPEAK_OF_TRUCE =
  /cease|truce|armistice|cessation|hostilit|fighting|fire|firing|silen|pause|calm|moratori|attacks on|shelling|combat|operations|перемири|прекра|приостан|останов|тишин|морат|отказ|пауз/i

/** Names and idioms that hold the words and mean something else. Blanked before the terms are looked for. */
export const NOT_A_TRUCE: readonly RegExp[] = [
  /\bcease and desist\b/gi,
  /\bArmistice Day\b/g,
  /\b(?:Operation|Project|Cure) Cease-?[Ff]ire\b|\bCeaseFire\b/g,
  /\bflags? of truce\b/gi,
  /\b(?:trade|tariffs?|price|prices|tax|budget|political|labou?r|legal|patent|oil|gas|currency|media|corporate|festive|party|family|marital|domestic|coalition|copyright|browser|streaming|chips?|technology|tech|wage|pay|union|Twitter|publicity|culture|war of words|boardroom|rivalry)[ -](?:war |wars |dispute |spat |row )?(?:truces?|cease-?fires?|armistices?)\b/gi,
  /\b(?:truces?|cease-?fires?|armistices?) (?:in|to|over|on) (?:the |their |a |its |his |her )*(?:[\w.-]+ ){0,3}(?:trade|tariffs?|prices?|price war|feud|rivalry|custody|divorce|ratings|browser|patent|legal|court|tax|budget|wage|pay|row|spat|war of words|culture wars?|infighting)\b/gi,
  /\bhold (?:one's|your) fire\b/gi,
  /(?<![а-я])перемири[а-я]+ (?:в|на) (?:ценов|торгов|тарифн|рынк)[а-я]+/gi,
  /(?<![а-я])(?:торгов|тарифн|ценов|налогов|семейн|политическ|информационн)[а-я]+ перемири[а-я]+/gi,
]
