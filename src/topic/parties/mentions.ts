// Who is mentioned in a sentence: persons, offices and counterparts, one by one and in groups.
import type { Office, Place } from '../lexicon/lexicon.ts'
import type { TaggedSentence, Token } from './tokens.ts'

/** One party as a stretch of text names it; what the stretch does not say is null. */
export interface PartyRef {
  /** The printed words of the name, without titles; empty where nobody is named. */
  readonly name: readonly string[]
  readonly office: Office | null
  readonly place: Place | null
  /** "his Armenian counterpart": the office is that of somebody else. */
  readonly counterpart: boolean
  /** "former president". */
  readonly former: boolean
}

/** `from` and `to` count tokens. `group`: "the two presidents", whose members stand elsewhere. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly kind: 'party' | 'pronoun' | 'group' | 'no-party'
  readonly parties: readonly PartyRef[]
}

const NAME = 'N+(?:n+N+)*'
const PLACES = '(?:C(?:-C)?s?)'
/** "C, C and C" */
const LIST = '(?:t?C(?:,t?C)*,?&t?C)'
const NAMES = `${NAME}(?:,${NAME})*,?&${NAME}`
const DESCRIPTION = `t?x?d*${PLACES}*d*x?O(?:&O)?(?:f[ft]*)?C*`

type Reader = (tokens: readonly Token[]) => readonly PartyRef[]

interface Rule {
  /** The tags it can begin with. */
  readonly begins: string
  /** A tag without which it cannot match: cheaper to look for. */
  readonly needs: string
  readonly pattern: RegExp
  readonly kind: Mention['kind']
  readonly read: Reader
}

const has = (tokens: readonly Token[], tag: Token['tag']) => tokens.some(token => token.tag === tag)
/** Of "Deputy Prime Minister and Foreign Minister" the second says what the talk was about. */
const officeIn = (tokens: readonly Token[]) => tokens.findLast(({ office }) => office)?.office ?? null
const placesIn = (tokens: readonly Token[]) => tokens.flatMap(({ place }) => place ?? [])
const nameIn = (tokens: readonly Token[]) =>
  tokens.filter(({ tag }) => tag === 'N' || tag === 'n').map(({ text }) => text.replace(/-\s+/g, '-'))

/** One party: the office, place and name of the stretch. */
const one: Reader = tokens => [
  {
    name: nameIn(tokens),
    office: officeIn(tokens),
    place: placesIn(tokens).at(-1) ?? null,
    counterpart: has(tokens, 'K'),
    former: has(tokens, 'x'),
  },
]

/** Runs of name tokens, each a name: "Nikol Pashinyan and Ilham Aliyev". */
function namesIn(tokens: readonly Token[]): string[][] {
  const runs: string[][] = []
  tokens.forEach((token, i) => {
    if (token.tag !== 'N' && token.tag !== 'n') return
    const before = tokens[i - 1]?.tag
    if (before === 'N' || before === 'n') runs.at(-1)?.push(token.text)
    else runs.push([token.text])
  })
  return runs
}

/** A party for each country, with the names that follow in the same order, or for each name. */
const many: Reader = tokens => {
  const [places, names] = [placesIn(tokens), namesIn(tokens)]
  const count = Math.max(places.length, names.length)
  const paired = places.length === names.length
  return Array.from({ length: count }, (_, i) => ({
    name: (paired || places.length < 2 ? names[i] : undefined) ?? [],
    office: officeIn(tokens),
    place: places[i] ?? (places.length === 1 ? places[0]! : null),
    counterpart: has(tokens, 'k'),
    former: has(tokens, 'x'),
  }))
}

const none: Reader = () => []

const rule = (kind: Mention['kind'], begins: string, needs: string, pattern: string, read: Reader): Rule => ({
  kind,
  begins,
  needs,
  pattern: new RegExp(pattern, 'y'),
  read,
})

/** In order; at each token the first that fits. The letters are the tags of `words.ts`. */
const RULES: readonly Rule[] = [
  // "Kremlin spokesman Dmitry Peskov", "the prime minister's spokesman"
  rule(
    'no-party',
    'txdCOS',
    'S',
    `t?x?d*${PLACES}*O?s?S(?:f[ft]*${PLACES}*O?(?:${NAME})?)?(?:,?h?${NAME})?`,
    none,
  ),
  // "his Armenian and Azerbaijani counterparts", "counterparts from Armenia and Azerbaijan"
  rule('party', 'HtbC', 'k', `(?:H|t)?b?${LIST}k(?:,?${NAMES})?`, many),
  rule('party', 'Htbk', 'k', `(?:H|t)?b?k[fp]?${LIST}(?:,?${NAMES})?`, many),
  // "German, French and Ukrainian leaders", "the presidents of Russia and France", "лидеры России и Турции"
  rule('party', 'tbC', 'o', `t?b?(?:${LIST}|C,C)o(?:,?${NAMES})?`, many),
  rule('party', 'tbdo', 'o', `t?b?d*o[fp]?${LIST}(?:,?${NAMES})?`, many),
  // "Foreign ministers Ann Lund of Norway and Bo Krag of Denmark"
  rule('party', 'to', 'o', `t?o${NAME}ft?C(?:,${NAME}ft?C)*,?&${NAME}ft?C`, many),
  // "Presidents Serzh Sargsyan and Ilham Aliyev", "Russian presidents X and Y"
  rule('party', 'tCo', 'o', `t?C?o${NAMES}`, many),
  // "his French counterpart, Emmanuel Macron", "коллегой из Азербайджана"
  rule(
    'party',
    'HtCbxdOK',
    'K',
    `(?:H|t|Cs)?b?x?d*C*(?:O)?K(?:pC)?(?:,(?=h*${NAME}(?:[,)&(]|w|$)))?h*(?:${NAME})?`,
    one,
  ),
  // "Russian President Vladimir Putin", "министр иностранных дел России Сергей Лавров"
  rule('party', 'txdCO', 'O', `${DESCRIPTION}(?:,O)?h*${NAME}(?:f[ft]*C)?`, one),
  // "the Armenian prime minister, Nikol Pashinyan,"
  rule('party', 'txdCO', 'O', `t?x?d*(?:${PLACES}+d*O|O(?:f[ft]*)?C),h*(?:${NAME})(?=[,)&-]|w?$)`, one),
  // "Emmanuel Macron, the president of France"
  rule('party', 'hN', 'O', `h*${NAME},(?:t?x?d*(?:${PLACES}+d*O|O(?:f[ft]*)?C)|x?d*O)(?!h*N)`, one),
  // "Russia's Vladimir Putin"
  rule('party', 'C', 's', `C(?:-C)?sNN+(?:n+N+)*`, one),
  // "the Armenian prime minister", "the president", "главы МИД Турции"
  rule('party', 'txdC', 'O', `t?x?d*${PLACES}+d*O`, one),
  rule('party', 'txdO', 'O', `t?x?d*O(?:f[ft]*)?C?`, one),
  // "the two presidents", "both leaders", "the Western leaders"
  rule('group', 'twbdCo', 'o', `t?[wb]?b?d*C*o`, none),
  rule('party', 'hN', 'N', `h?${NAME}`, one),
  rule('pronoun', 'P', 'P', 'P', none),
]

function mentionAt(sentence: TaggedSentence, rules: readonly Rule[], at: number): Mention | null {
  const tag = sentence.tags.charAt(at)
  for (const { kind, begins, pattern, read } of rules) {
    if (!begins.includes(tag)) continue
    pattern.lastIndex = at
    if (!pattern.test(sentence.tags)) continue
    const to = pattern.lastIndex
    return { from: at, to, kind, parties: read(sentence.tokens.slice(at, to)) }
  }
  return null
}

/** Every mention of a sentence, in order, none inside another. */
export function mentionsOf(sentence: TaggedSentence): Mention[] {
  const rules = RULES.filter(({ needs }) => sentence.tags.includes(needs))
  const mentions: Mention[] = []
  for (let at = 0; at < sentence.tags.length; ) {
    const mention = mentionAt(sentence, rules, at)
    if (mention) mentions.push(mention)
    at = mention ? mention.to : at + 1
  }
  return mentions
}
