// Who keeps a truce and who brokered it, where the sentence says so. Unsaid is an empty list.

/** Sides are names, with the common nouns that go with them. */
const NOUNS =
  "government|forces?|rebels?|army|armed|factions?|militants?|troops|separatists?|groups?|movement|militia|fighters|side|authorities|opposition|insurgents?|guerrillas?|self-proclaimed|people's|republics?|ethnic|coalition|alliance|military|front|leaders?|state|paramilitar(?:y|ies)|warring|southern|northern|eastern|western|independence|foreign|ministr(?:y|ies)|ministers"
const TOKEN = `(?:[A-Z][\\w'-]*(?:\\.[A-Z])*\\.?|(?:${NOUNS})\\b|(?:pro|[A-Z]\\w+)-\\w+)`
const SIDE = `((?:the |an? )?${TOKEN}(?: (?:of |in |of the |in the )?${TOKEN})*(?:(?<= of [A-Z]\\w+) and [A-Z]\\w+)?)`
const STOPS = '(?=[^\\w-]|$)'
const AGREEING =
  '(?:(?:have|had|has|also|officially|jointly|formally|finally) )*(?:agreed|declared|announced|signed|began|accepted|reached|struck|concluded)'
const NAME = "(?:the )?[A-Z][\\w'-]*(?:\\.[A-Z]\\.)*\\.?(?: (?:of )?[A-Z][\\w'-]*)*"
const NAMES = `(${NAME}(?:(?:, | and |, and )${NAME})*)`

const PARTIES: readonly RegExp[] = [
  new RegExp(`¤_*[^.;,]{0,60}?\\bbetween ${SIDE} and ${SIDE}${STOPS}`),
  new RegExp(`\\bbetween ${SIDE} and ${SIDE}${STOPS}[^.;]{0,40}¤`),
  new RegExp(`^(?:(?:But|And|Later|Meanwhile|On \\w+), )?${SIDE} and ${SIDE} ${AGREEING}\\b[^.;]{0,60}[¤¥]`),
  new RegExp(
    `(?:^|, |; | - |but |and )${SIDE} and ${SIDE} (?:\\w+ )?(?:accuse|accused|blame|blamed|keep blaming) each other`,
  ),
]

const BROKERS: readonly RegExp[] = [
  new RegExp(`¤_*[^.;]{0,60}?\\b(?:brokered|mediated) by ${NAMES}`),
  new RegExp(`\\b${NAMES} (?:(?:has|had|have|also|then) )?(?:brokered|mediated)\\b[^.;]{0,40}¤`),
  new RegExp(
    `\\b${NAMES}, (?:which|who) (?:(?:has|had|have|helped) )*(?:brokered?|mediated?)\\b[^.;]{0,30}¤`,
  ),
  new RegExp(`\\b${NAMES} (?:has |had |have )?helped (?:to )?(?:broker|mediate)\\b[^.;]{0,30}¤`),
  new RegExp(`[¤¥][^.;]{0,80}?\\b(?:through|under) the (?:mediation|auspices) of ${NAMES}`),
  new RegExp(`\\b(${NAME})-(?:brokered|mediated)(?: [\\w"'-]+){0,2} ["']?¤`),
]

const tidy = (name: string) => name.replace(/^(?:the|an?) /i, '').replace(/[ ,]+$/, '')
/** "both sides", "them": nobody is named. */
const NOBODY = /^(?:both|each|all|two|warring|they|them|it|he|she|who|now|then|later)\b/i

export function partiesIn(marked: string): string[] {
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
  const names = firstMatch(BROKERS, marked)?.[1] ?? ''
  return names
    .split(/, and |, | and /)
    .map(tidy)
    .filter(name => name !== '' && !NOBODY.test(name) && !/[¤¥]/.test(name))
}

/** No sentence of news is longer, in characters; without line breaks and full stops a "sentence" may be a whole text. */
const LONGEST = 1000

function firstMatch(patterns: readonly RegExp[], marked: string): RegExpExecArray | null {
  const sentence = marked.slice(0, LONGEST)
  return patterns.map(pattern => pattern.exec(sentence)).find(match => match !== null) ?? null
}
