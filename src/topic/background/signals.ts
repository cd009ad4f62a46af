// What makes a sentence tell history, and what makes it news: signals with weights, English and Russian.

/** One thing a sentence may show. Weights are log-odds: positive tells history, negative tells news. */
export interface Signal {
  readonly name: string
  readonly weight: number
  readonly pattern: RegExp
}

const en = (source: string) => new RegExp(`\\b(?:${source})\\b`, 'i')

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const SPAN = '(?:years?|decades?|months?|centur(?:y|ies)|generations?)'
const NUMBER =
  '(?:\\d[\\d,.]*|a|an|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of|several|many)'
const IRREGULAR =
  'been|become|begun|broken|brought|built|come|cost|cut|done|drawn|driven|fallen|fought|found|given|gone|grown|held|kept|killed|known|led|left|lost|made|met|paid|put|risen|run|said|seen|sent|set|shown|split|spoken|taken|told|won'
const PARTICIPLE = `(?:(?:also|long|never|often|already|repeatedly|always|not|previously|largely|since|only|mostly|effectively|frequently|either)\\s+){0,2}(?:${IRREGULAR}|\\w{3,}ed)`

const SAYS =
  /\b(?:said|says?|saying|told|tells|adds|added|stated|stressed|emphasi[sz]ed|noted|announced|reported|reports|according to (?!the (?:terms|document|agreement|deal|accord|treaty))|urged|warned|insisted|claimed|claims|asked|called (?:for|on)|vowed|pledged|condemned|expressed|demanded|told|tweeted|wrote|confirmed|denied|accused|quoted|spokes(?:man|woman|person)|statement|declined|replied|explained|talked|spoke|spoken|praised|reiterated|discussed)\b/

export const SIGNALS: readonly Signal[] = [
  {
    name: 'year',
    weight: 0,
    pattern:
      /\b(?:1[5-9]\d\d|20[0-4]\d)(?:s\b|\b)(?!\s*(?:dead|people|times|troops|points|per ?cent|prisoners|soldiers))/,
  },
  {
    name: 'month',
    weight: 0,
    pattern: new RegExp(
      `\\b(?:in|since|until|from|early|late|mid|of|last|this past|and|between|by)[ -](?:early |late |mid-)?${MONTH}|\\b${MONTH} (?:of )?\\d{4}`,
    ),
  },
  {
    name: 'month-day',
    weight: 0,
    pattern: new RegExp(`\\b(?:on|since|until|from|and|the|of) ${MONTH} \\d{1,2}\\b|\\b\\d{1,2} ${MONTH}`),
  },
  {
    name: 'since',
    weight: 0,
    pattern: new RegExp(`\\bsince (?!${DAY}|yesterday|this morning|last night|dawn|midnight)`, 'i'),
  },
  { name: 'present-perfect', weight: 0, pattern: en(`(?:has|have) ${PARTICIPLE}`) },
  { name: 'past-perfect', weight: 0, pattern: en(`had ${PARTICIPLE}`) },
  {
    name: 'duration',
    weight: 0,
    pattern: en(
      `(?:for|over|in|during|after|of) (?:the )?(?:past |last |more than |over |nearly |almost |about |some |most of the past )*${NUMBER}? ?${SPAN}|${NUMBER}[ -]${SPAN}[ -](?:old|long)|(?:\\w+-)?(?:year|decade)s?-(?:long|old)|decades|years of|long-(?:running|standing|simmering|stalled)|century`,
    ),
  },
  {
    name: 'toll',
    weight: 0,
    pattern: en(
      `(?:war|conflict|fighting|violence|insurgency|campaign|uprising|crisis|dispute|unrest|bloodshed|hostilities)\\b.{0,60}\\b(?:has|have|had)?\\b.{0,20}(?:killed|dead|displaced|claimed|cost|deaths|lives|uprooted)|(?:killed|died|dead|displac\\w+|deaths)\\b.{0,50}\\b(?:since|war|conflict)`,
    ),
  },
  {
    name: 'origin',
    weight: 0,
    pattern: en(
      'broke out|(?:re-)?erupted|began|begun|started (?:in|with|when|after)|was (?:founded|established|created|set up|formed|launched|introduced|signed|captured|abducted|elected|drawn up)|broke (?:away|down|off)|seceded|declared independence|annexed|gained independence|invaded|intervened|seized (?:power|control)|came to power|took (?:office|power|control)|ousted|toppled|overthr\\w+|dates? (?:back|from)|sparked|triggered|ignited|prompted|escalated|collapsed|split|stemm?(?:s|ed)',
    ),
  },
  {
    name: 'era',
    weight: 0,
    pattern: en(
      'soviet|ussr|world war|cold war|colonial|civil war|separatist war|independence|empire|revolution|coup|uprising|intifada|then[ -](?:president|prime|u\\.?s|leader)\\S*|at the (?:time|end of)|backdrop',
    ),
  },
  {
    name: 'explains',
    weight: 0,
    pattern:
      /,\s(?:which|who|whose|where)\s(?:also\s)?(?:is|was|are|were|has|have|had|lies|sees|supports?|runs?|shares?|borders?|controls?|led|broke|began|started|left|lasted|ended|ruled|backs?)\b|\b(?:is|are|was|were)\s(?:also\s|widely\s|often\s|part of\s)?(?:a|an|the|one of|seen|known|considered|regarded|home|located|backed|populated|inhabited|recognised|recognized|meant)\b/,
  },
  {
    name: 'place',
    weight: 0,
    pattern: en(
      'lies (?:in|inside|within|on|between)|located|landlocked|enclave|exclave|breakaway|self-proclaimed|disputed (?:region|territory|area|border|islands?)|ethnic(?:ally)?|populat\\w+|inhabited|majority|minority|predominantly|square (?:miles|kilomet\\w+)|neighbou?r(?:s|ing)?|border(?:s|ing|ed)?|region (?:in|of|within)|pipelines?|former (?:soviet )?(?:republic|state|colony)s?',
    ),
  },
  {
    name: 'then',
    weight: 0,
    pattern: en(
      `last (?:year|month|summer|autumn|fall|winter|spring|${MONTH})|${NUMBER} (?:years?|months?|decades?) (?:ago|earlier|later|before)|(?:the )?(?:previous|following|next) year|later (?:that|last) (?:year|month)|earlier this (?:year|month)|this (?:year|month)|recent (?:months|years)|previously|originally|initially|formerly|historically|traditionally|in the past|at one point|soon after|after(?:wards|ward)|finally|ensuing|then|once|last met`,
    ),
  },
  {
    name: 'habit',
    weight: 0,
    pattern: en(
      'frequently|often|periodically|repeatedly|sporadic(?:ally)?|typically|regular(?:ly)?|routinely|always|never|long|still|mostly|largely|both sides|each other|critics|analysts|seen as|widely',
    ),
  },
  {
    name: 'terms',
    weight: 0,
    pattern: en(
      'under (?:the|its|a) (?:terms|agreement|deal|accord|plan|pact|truce|treaty)|according to the (?:document|agreement|deal|accord|treaty)|peace (?:process|talks|effort|accords?|deal|agreement)|mediat\\w+|so-called',
    ),
  },
  {
    name: 'opens-then',
    weight: 0,
    pattern: new RegExp(
      `^(?:\\S+ )?(?:(?:In|By|Since|Until|During|Between|Back in|On|Early in|Late in|Last|At the end of|After|Following) (?:early |late |mid-|the (?:early |late |mid-)?|April )?(?:${MONTH}|1[5-9]\\d\\d|20[0-4]\\d)|(?:Last|The (?:next|previous|following)|That|Later last|Two|Three|Five) (?:year|summer|winter|spring|autumn)s?\\b|Originally|Initially|Historically|Once\\b|Soon after|At the time|Since then)`,
    ),
  },
  { name: 'says', weight: 0, pattern: SAYS },
  { name: 'quotes', weight: 0, pattern: /["][^"]{15,}|(?:^|\s)'[^']{25,}'/ },
  {
    name: 'today',
    weight: 0,
    pattern: new RegExp(
      `\\b(?:${DAY}|today|yesterday|tomorrow|tonight|overnight|this (?:morning|afternoon|evening)|last night|earlier in the day|a\\.m\\.|p\\.m\\.)`,
      'i',
    ),
  },
  {
    name: 'lately',
    weight: 0,
    pattern: en('this week|last week|next week|hours|days|so far|latest|meanwhile|recently|again'),
  },
  {
    name: 'ahead',
    weight: 0,
    pattern: en(
      'will|would|could|may|might|is to|are to|expected to|scheduled|due to|plans? to|likely|if|whether|should|must',
    ),
  },
  {
    name: 'figures',
    weight: 0,
    pattern:
      /(?:\d\s?%|per ?cent\b|[$£€]\s?\d|\b(?:shares?|stocks?|points|revenue|earnings|profit|index|investors|analysts|quarter|fiscal|sales|customers)\b)/i,
  },
  { name: 'person', weight: 0, pattern: /\b(?:I|we|you|my|our|your|us)\b|[?!]/i },
  { name: 'ill-plain', weight: 0, pattern: /$^/ },
]
