// Who keeps a truce and who brokered it, where the sentence says so. Unsaid is an empty list.
import { isRussian } from '../lexicon/forms.ts'
import { meaningAt } from '../lexicon/lexicon.ts'
import { personNamed } from '../lexicon/people.ts'

/** Sides are names, with the common nouns that go with them. */
const NOUNS =
  "government|forces?|rebels?|army|armed|factions?|militants?|troops|separatists?|groups?|movement|militia|fighters|side|authorities|opposition|insurgents?|guerrillas?|self-proclaimed|people's|republics?|ethnic|coalition|alliance|military|militaries|front|leaders?|state|paramilitar(?:y|ies)|warring|southern|northern|eastern|western|independence|foreign|ministr(?:y|ies)|ministers|internationally recogni[sz]ed|(?:left|right)-wing|leftist|communist|main|president"
const TOKEN = `(?:[A-Z][\\w'-]*(?:\\.[A-Z])*\\.?|(?:${NOUNS})\\b|(?:pro|[A-Z]\\w+)-\\w+)`
const SIDE = `((?:(?:[Tt]he|[Aa]n?|his rival|its rival) )?${TOKEN}(?: (?:of |in |of the |in the )?${TOKEN})*(?:(?<= of [A-Z]\\w+) and [A-Z]\\w+)?)`
const STOPS = '(?=[^\\w-]|$)'
const AGREEING =
  '(?:(?:on |late |early )*[A-Z]\\w+day )?(?:said [^.;]{0,60}\\bthey )?(?:(?:have|had|has|also|officially|jointly|formally|finally) )*(?:agreed|declared|announced|signed|began|accepted|reached|struck|concluded)'
/** Where a sentence begins to tell: at its start, or after its dateline. */
const OPENING =
  '(?:^|\\) ?[-_]{1,2} | - |/\\.? |: |\\bsaid (?:that )?)(?:(?:But|And|Later|Meanwhile|On \\w+), )?'
/** What somebody is, before who it is: "U.S. envoy Richard Holbrooke", "the West African bloc ECOWAS". */
const OFFICE =
  '(?:(?:special|peace|chief|acting|prime) )?(?:envoy|president|minister|chancellor|negotiator|mediator|diplomat|bloc|body|grouping|group|kingdom|emirate)'
const PROPER = "[A-Z][\\w'-]*(?:\\.[A-Z]\\.?)*\\.?(?:-[A-Z][\\w']+)*"
const NAME = `(?:[Tt]he )?${PROPER}(?: (?:of (?:the )?)?${PROPER}| ${OFFICE}(?= [A-Z]))*`
const NAMES = `(${NAME}(?:(?:, | and |, and )${NAME})*)`

const PARTIES: readonly RegExp[] = [
  new RegExp(`¤_*[^.;,]{0,60}?\\bbetween ${SIDE} and ${SIDE}${STOPS}`),
  new RegExp(`\\bbetween ${SIDE} and ${SIDE}${STOPS}[^.;]{0,40}¤`),
  new RegExp(`${OPENING}${SIDE} and ${SIDE} ${AGREEING}\\b[^.;]{0,60}[¤¥]`),
  new RegExp(`${OPENING}${SIDE} (?:has |have |had )?offered ${SIDE} [^.;]{0,30}¤`),
  new RegExp(`${OPENING}${SIDE} ${AGREEING} [^.;]{0,40}?¤_* with ${SIDE}${STOPS}`),
  new RegExp(
    `(?:^|, |; | - |but |and )${SIDE} and ${SIDE} (?:\\w+ )?(?:accuse|accused|blame|blamed|keep blaming) each other`,
  ),
]

/** How the work of a broker is told. */
const DONE = '(?:brokered|mediated|arranged|sponsored|facilitated)'
const HAS = '(?:(?:has|had|have|also|then|helped) )*'
const HELP =
  '(?:(?:through|under|thanks to) the (?:mediation|auspices|good offices) of|(?:after|through|with|under|thanks to) mediation (?:by|from|of)|shuttle diplomacy (?:by|of)|(?:with|through) the help of|at talks (?:led|chaired) by)'

/** From those who did the work to those whose proposal it was. */
const BROKERS: readonly RegExp[] = [
  new RegExp(
    `[¤§]_*(?:(?!settlement|peace plan|peace deal)[^;]){0,150}?\\b${DONE}(?: and (?:\\w+ )?\\w+ed)? by ${NAMES}`,
  ),
  new RegExp(`¤_*,? (?:which|that) ${NAMES} ${HAS}(?:to )?(?:broker|mediat|arrang)(?:ed?)?\\b`),
  new RegExp(`\\b${NAMES} ${HAS}${DONE}\\b[^.;]{0,40}¤`),
  new RegExp(
    `\\b(?:grateful to|thanks to|thank(?:s|ed|ing)?) ${NAMES} for (?:\\w+ )?(?:mediating|brokering|(?:\\w+ )?(?:role|efforts|help|part|participation) in (?:mediating|brokering|reaching|securing))\\b[^.;]{0,40}¤`,
  ),
  new RegExp(`\\b${NAMES} (?:said|says|announced) (?:that )?it ${HAS}${DONE}\\b[^.;]{0,40}¤`),
  new RegExp(
    `\\b(${NAME}) (?:mediators|negotiators|diplomats) ${HAS}(?:secured|brokered|arranged|negotiated|clinched)\\b[^.;]{0,40}¤`,
  ),
  new RegExp(`\\b${NAMES} ${HAS}(?:succeeded in brokering|managed to broker)\\b[^.;]{0,40}¤`),
  new RegExp(`\\b${NAMES}, (?:which|who) ${HAS}(?:broker|mediat|arrang)(?:ed?)\\b[^.;]{0,30}¤`),
  new RegExp(
    `[¤§][^;]{0,160}?\\b${NAMES}, (?:which|who) ${HAS}(?:sponsored|mediated|brokered) (?:the )?(?:peace )?(?:talks|deal|negotiations|agreement)`,
  ),
  new RegExp(`\\b${NAMES} ${HAS}helped (?:to )?(?:broker|mediate|arrange|negotiate)\\b[^.;]{0,30}¤`),
  new RegExp(`[¤¥§][^;]{0,110}?\\b${HELP} ${NAMES}`),
  new RegExp(`\\b(${NAME})-(?:brokered|mediated|sponsored|negotiated|proposed)(?: [\\w"'-]+){0,3} ["']?[¤§]`),
  new RegExp(
    `[¤§][^;]{0,90}?\\b(${NAME})-(?:brokered|mediated|sponsored|led) (?:peace )?(?:talks|negotiations)`,
  ),
  new RegExp(`[¤¥][^;]{0,40}?, ${NAMES} mediators (?:said|announced)`),
  /((?:major|world|global) powers) (?:\w+ )?(?:agreed|brokered|negotiated)[^;]{0,60}¤/i,
  new RegExp(`¤_*[^;]{0,40}? proposed by ${NAMES}`),
  new RegExp(
    `\\b(${NAME})(?:'s)? (?:peace )?(?:proposal|plan|initiative) (?:for|to|on)\\b(?! (?:extend|revive|renew|restore|save|salvage|monitor)\\b)[^;]{0,60}?[¤¥]`,
  ),
  new RegExp(
    `[¤¥][^;]{0,60}?\\b(?:under|part of) (?:an? |the )?(${NAME}) (?:peace )?(?:proposal|plan|initiative)\\b`,
  ),
  /(?:при (?:активном )?посредничестве|по (?:инициативе|предложению)|предложенн[а-я]+|инициатив[а-я]+) ((?:[а-я-]+ ){0,2}[А-Я][А-Яа-я-]+(?: [А-Я][А-Яа-я-]+| и [А-Я][А-Яа-я-]+)*)[^;]{0,60}?¤/,
  /¤[^;]{0,60}?(?:при (?:активном )?посредничестве|по (?:инициативе|предложению)|предложенн[а-я]+) ((?:[а-я-]+ ){0,2}[А-Я][А-Яа-я-]+(?: [А-Я][А-Яа-я-]+| и [А-Я][А-Яа-я-]+)*)/,
]

/** Cheap: without one of these the patterns above need not be tried. */
const MAY_NAME_SIDES =
  /\bbetween\b|\boffered\b|\b(?:agreed|declared|announced|signed|began|accepted|reached|struck|concluded)\b|each other/
const MAY_NAME_BROKERS =
  /broker|mediat|arrang|sponsor|facilitat|auspices|good offices|diplomacy|help|at talks|-led|powers|propos|plan|initiative|negotiat|посредни|инициатив|предлож/i

const tidy = (name: string) =>
  name.replace(/^(?:the|an?|his rival|its rival) /i, '').replace(/[ ,]+$|(?<!\b[A-Z])\.$|'s$/, '')
/** "both sides", "them": nobody is named. */
const NOBODY = /^(?:both|each|all|two|warring|they|them|it|he|she|who|now|then|later)\b/i

export function partiesIn(marked: string): string[] {
  if (!MAY_NAME_SIDES.test(marked)) return []
  const match = firstMatch(PARTIES, marked)
  if (!match) return []
  const names = [match[1] ?? '', match[2] ?? ''].map(tidy)
  return names.some(name => NOBODY.test(name) || !/[A-Z]/.test(name)) ? [] : apart(names)
}

/** "The foreign ministries of A and B" are A and B. */
function apart([first = '', second = '']: string[]): string[] {
  const [, shared] =
    /\b(?:ministries|ministers|governments|armies|presidents|leaders|republics) of ([A-Z].*)$/.exec(first) ??
    []
  return [shared ?? first, second]
}

export function brokersIn(marked: string): string[] {
  if (!MAY_NAME_BROKERS.test(marked)) return []
  const match = firstMatch(BROKERS, marked)
  return withoutTeller(match?.[1] ?? '', marked.slice((match?.index ?? 0) + (match?.[0].length ?? 0)))
    .split(/, and |, | and | и |(?<=\.)-(?=[A-Z]\w+n$)/)
    .map(tidy)
    .filter(name => name !== '' && !NOBODY.test(name) && !/[¤¥]/.test(name))
    .map(countryMeant)
}

/** "mediated by Norway, the minister Ann Lund said": who only says it is no broker. */
const withoutTeller = (names: string, after: string): string =>
  /^ (?:said|says|announced|told|added)\b/.test(after) ? names.replace(/, [^,]*$/, '') : names

/** "Egyptian-brokered", "UN-brokered", «при посредничестве Египта»: Egypt, the United Nations. Other names stay as printed. */
function countryMeant(name: string): string {
  const words = name.replace(/^the /i, '').split(' ')
  const found = meaningAt(words, 0)
  if (found?.meaning.kind === 'place' && found.length === words.length) {
    const { place } = found.meaning
    return isRussian(name) ? place.russian : place.name
  }
  const person = isRussian(name) ? personNamed(words.slice(-2)) : null
  return person?.russian[0] ?? name
}

/** No sentence of news is longer, in characters; without line breaks and full stops a "sentence" may be a whole text. */
const LONGEST = 1000

function firstMatch(patterns: readonly RegExp[], marked: string): RegExpExecArray | null {
  const sentence = marked.slice(0, LONGEST)
  return patterns.map(pattern => pattern.exec(sentence)).find(match => match !== null) ?? null
}
