// The signals of history and of news in English.
import type { Signal } from './weights.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.)'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const YEAR = '(?:1[5-9]\\d\\d|20[0-4]\\d)'
const NUMBER =
  '(?:\\d[\\d,.]*|an?|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of|several|many)'
const SPAN = '(?:years?|decades?|months?|centur(?:y|ies)|generations?)'
const IRREGULAR =
  'been|become|begun|broken|brought|built|come|cost|drawn|driven|fallen|fought|found|given|gone|grown|held|kept|led|left|lost|made|met|put|risen|run|seen|sent|set|shown|split|spoken|taken|told|won'
const SEASON = '(?:summer|autumn|fall|winter|spring)'

const any = (...parts: string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`, 'i')
const cased = (...parts: string[]) => new RegExp(`\\b(?:${parts.join('|')})`)

export const ENGLISH: Readonly<Record<Signal, RegExp>> = {
  year: /\b(?:1[5-9]\d\d|20[0-4]\d)s?\b(?! (?:dead|people|times|troops|points|per ?cent|prisoners|soldiers))/,
  month: cased(
    `(?:[Ii]n|since|until|from|[Ee]arly|[Ll]ate|mid|of|[Ll]ast|[Tt]his past|and|between|by)[ -](?:early |late |mid-)?${MONTH}`,
    `${MONTH} (?:of )?\\d{4}`,
  ),
  day: cased(`(?:[Oo]n|since|until|from|and|the|of) ${MONTH} \\d{1,2}\\b`, `\\d{1,2} ${MONTH}`),
  since: new RegExp(`\\bsince (?!${WEEKDAY}|yesterday|this morning|last night|dawn|midnight)`, 'i'),
  span: any(
    `(?:for|over|in|during|after|of) (?:the )?(?:(?:past|last|more than|over|nearly|almost|about|some|most of the past) )*(?:${NUMBER} )?${SPAN}`,
    `${NUMBER}[ -]${SPAN}[ -](?:old|long)`,
    '(?:years?|decades?)-(?:long|old)',
    'decades|years of|long-(?:running|standing|simmering|stalled)|century',
  ),
  toll: any(
    '(?:war|conflict|fighting|violence|insurgency|campaign|uprising|crisis|dispute|unrest|bloodshed|hostilities)\\b.{0,80}\\b(?:killed|dead|displaced|claimed|cost|deaths|lives|uprooted)',
    '(?:killed|died|dead|displac\\w+|deaths)\\b.{0,50}\\b(?:since|war|conflict)',
  ),
  origin: any(
    'broke (?:out|away|down|off)|(?:re-)?erupted|began|begun|started (?:in|with|when|after)|seceded|annexed|invaded|intervened',
    'was (?:founded|established|created|set up|formed|launched|introduced|signed|captured|abducted|arrested|jailed|sentenced|assassinated|appointed|elected|deposed|recalled|drawn up)',
    'declared independence|gained independence|seized (?:power|control)|came to power|took (?:office|power|control)',
    'ousted|toppled|overthr\\w+|dates? (?:back|from)|sparked|triggered|ignited|prompted|escalated|collapsed|split|stem(?:s|med)',
  ),
  era: any(
    'soviet|ussr|world war|cold war|colonial|civil war|separatist war|independence|empire|revolution|coup|uprising|intifada',
    "then[ -](?:president|prime|u\\.?s|leader)[\\w.']*|at the (?:time|end of)|backdrop",
  ),
  explains: new RegExp(
    ', (?:which|who|whose|where) (?:also )?(?:is|was|are|were|has|have|had|lies|sees|supports?|runs?|shares?|borders?|controls?|led|broke|began|started|left|lasted|ended|ruled|backs?)\\b' +
      '|\\b(?:is|are|was|were) (?:also |widely |often |part of )?(?:an?|the|one of|seen|known|considered|regarded|home|located|backed|populated|inhabited|recogni[sz]ed|meant|(?:currently |long |deeply )?(?:divided|split|ruled|governed|controlled|locked in))\\b' +
      '|\\b(?:supports?|backs|rules|controls|governs|claims) (?:the|an?|most|parts?|much|large|swathes)\\b',
  ),
  place: any(
    'lies (?:in|inside|within|on|between)|located|landlocked|enclave|exclave|breakaway|self-proclaimed|region (?:in|of|within)',
    'disputed (?:region|territory|area|border|islands?)|ethnic(?:ally)?|populat\\w+|inhabited|majority|minority|predominantly',
    'square (?:miles|kilomet\\w+)|neighbou?r(?:s|ing)?|border(?:s|ing|ed)?|pipelines?|former (?:soviet )?(?:republic|state|colony)s?',
  ),
  ago: any(
    `last (?:year|month|${SEASON}|${MONTH})|${NUMBER} (?:years?|months?|decades?) (?:ago|earlier|later|before)`,
    '(?:previous|following|next) year|later (?:that|last) (?:year|month)|earlier this (?:year|month)|this (?:year|month)',
    'recent (?:months|years)|previously|originally|initially|formerly|historically|traditionally|in the past|at one point',
    'soon after|after(?:wards|ward)|finally|ensuing|then|once|last met',
  ),
  perfect: any(
    `(?:has|have|had) (?:(?:also|long|never|often|already|repeatedly|always|not|previously|largely|since|only|mostly) )*(?:${IRREGULAR}|\\w{3,}ed)`,
  ),
  habit: any(
    'frequently|often|periodically|repeatedly|sporadic(?:ally)?|typically|regular(?:ly)?|routinely|always|never|long|still',
    'mostly|largely|both sides|each other|critics|analysts|seen as|widely',
  ),
  opensAgo: new RegExp(
    `^(?:\\S+ )?(?:(?:In|By|Since|Until|During|Between|Back in|On|Early in|Late in|Last|At the end of|After|Following) (?:the )?(?:early |late |mid-)?(?:${MONTH} )?(?:${MONTH}|${YEAR})` +
      `|(?:Last|The next|The previous|The following|That|Later last) (?:year|${SEASON})|(?:\\w+|A few) (?:years?|decades?|months) (?:later|ago|earlier)` +
      '|Originally|Initially|Historically|Once\\b|Soon after|At the time|Since then)',
  ),
  says: new RegExp(
    '\\b(?:said|says?|saying|told|tells|adds|added|stated|stressed|emphasi[sz]ed|noted|announced|reported|reports' +
      '|according to (?!(?:the )?(?:terms|document|agreement|deal|accord|treaty|U\\.?N\\b|United Nations|World Bank|official (?:figures|data|estimates)|estimates|figures|data|rights groups|human rights|monitors|analysts|historians))|urged|warned|insisted|claimed(?<!been claimed)|claims|asked' +
      '|called (?:for|on)|vowed|pledged|condemned|expressed|demanded|tweeted|wrote|confirmed|denied|accused(?<!been accused)|quoted' +
      '|spokes(?:man|woman|person)|statement|declined|replied|explained|talked|spoke|spoken|praised|reiterated|discussed|welcomed|hailed|thanked|thanking|rejected|shook hands|embraced)\\b',
  ),
  quotes: /"[^"]{15,}|(?:^|\s)'[^']{25,}'/,
  today: new RegExp(
    `\\b(?:${WEEKDAY}|today|yesterday|tomorrow|tonight|overnight|(?:this|in the) (?:morning|afternoon|evening)|last night|earlier in the day|[ap]\\.m\\.)`,
    'i',
  ),
  lately: any('(?:this|last|next) week|hours|days|so far|latest|meanwhile|recently|again'),
  ahead: any(
    '(?:is|are|due|expected) to|will|would|could|may|might|scheduled|plans? to|likely|if|whether|should|must',
  ),
  figures:
    /\d ?%|[$£€] ?\d|\b(?:per ?cent|shares?|stocks?|points|revenue|earnings|profit|index|investors|analysts|quarter|fiscal|sales|customers)\b/i,
  person: /\b(?:I|we|you|my|our|your|us)\b|[?!]/i,
  world: any(
    'troops?|soldiers?|army|armed|militar\\w+|rebels?|militants?|insurgen\\w+|separatis\\w+|guerrillas?|militias?|fighters?',
    'shell(?:ed|ing)|artillery|rockets?|missiles?|air ?strikes?|hostilities|warring|peace\\w*|cease-?fire|truce|war|invasion',
    'offensive|conflict|foreign minist\\w+|sanctions|president|prime minister|negotiat\\w+|talks|diplomat\\w*|treaty|nuclear',
    'united nations|u\\.?n\\.?|nato|kremlin|summit|elections?|refugees?|hostages?|terroris\\w+|opposition|parliament|ambassador|coup',
  ),
}
