// A sentence as a row of tagged tokens: one letter a token, so that grammar can be written as regular expressions.
import { type Meaning, meaningAt, type Office, type Place } from '../lexicon/lexicon.ts'
import { personNamed } from '../lexicon/people.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { isCapital, type Tag, type Word, wordOf } from './words.ts'

export interface Token {
  /** Offsets into the sentence's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tag: Tag
  readonly place?: Place
  /** "Azerbaijan" and "Baku" can act, "Azerbaijani" cannot. */
  readonly adjective?: boolean
  readonly office?: Office
}

export interface TaggedSentence {
  readonly tokens: readonly Token[]
  /** One letter a token. */
  readonly tags: string
}

/** Russian plurals are declined; "главы" is more often the genitive of one head. */
const isPlural = (meaning: Meaning & { kind: 'office' }, text: string) =>
  meaning.plural || /[бвджзклмнпрст](?:ы|ов|ам|ами|ах)$/i.test(text)

function meaningful(
  meaning: Meaning,
  text: string,
): Pick<Token, 'tag' | 'office' | 'place' | 'adjective'> | null {
  if (meaning.kind === 'no-office') return { tag: 'S' }
  if (meaning.kind === 'office') return { tag: isPlural(meaning, text) ? 'o' : 'O', office: meaning.office }
  // Countries are written with a capital; Russian adjectives are not.
  const adjective = meaning.form === 'adjective'
  if (!isCapital(text) && !(adjective && /[а-я]/i.test(text))) return null
  return { tag: 'C', place: meaning.place, adjective }
}

interface Row {
  readonly pieces: readonly Piece[]
  readonly words: readonly Word[]
  readonly texts: readonly string[]
}

/** The token that begins at a piece, and how many pieces it takes. */
function tokenAt({ pieces, words, texts }: Row, at: number): { token: Token; length: number } {
  const { text, start } = pieces[at]!
  const { tag, phrases } = words[at]!
  const found = phrases.length > 0 ? meaningAt(texts, at, phrases) : null
  const known = found && meaningful(found.meaning, text)
  if (!known) return { token: { start, end: start + text.length, text, tag }, length: 1 }
  const last = pieces[at + found.length - 1]!
  return { token: { start, end: last.start + last.text.length, text, ...known }, length: found.length }
}

function tokensOf(row: Row): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < row.pieces.length; ) {
    const { token, length } = tokenAt(row, at)
    tokens.push(token)
    at += length
  }
  return tokens
}

/** "Theresa May", "Dong Jun": a month after a name and before no number is a part of it. */
const isMonthInName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === 'N' &&
  /^(?:May|Jun|Jan|April|June|August)$/.test(tokens[i]?.text ?? '') &&
  !/^\d/.test(tokens[i + 1]?.text ?? '')

/** "Israel Katz": a country that is somebody's first name. */
const isCountryInName = (tokens: readonly Token[], i: number): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]]
  return token?.tag === 'C' && next?.tag === 'N' && personNamed([token.text, next.text]) !== null
}

/** «Ван И»: an "and" with a capital after a name is a part of it. */
const isLetterInName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'И' && tokens[i - 1]?.tag === 'N'

const isInName = (tokens: readonly Token[], i: number): boolean =>
  isMonthInName(tokens, i) || isCountryInName(tokens, i) || isLetterInName(tokens, i)

/** "Director General of Military Operations (DGMO)", "of the Pakistan Army,": words that part a name from its office. */
const withoutAsides = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ tag, text }) => tag === '(' || ARMY.test(text))
    ? tokens.filter(
        (_, i) =>
          !isShortForm(tokens, i - 1) &&
          !isShortForm(tokens, i) &&
          !isShortForm(tokens, i + 1) &&
          !isArmyOf(tokens, i),
      )
    : tokens

const ARMY = /^army$/i
const isArmyOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tag === 'w' &&
  ARMY.test(tokens[i].text) &&
  tokens[i - 1]?.tag === 'C' &&
  tokens[i + 1]?.tag === ','

const isShortForm = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === '(' && tokens[i + 1]?.tag === ')' && /^[A-Z]{2,6}s?$/.test(tokens[i]?.text ?? '')

/** What tags the sentences of one text, whose marks and dashes are folded (see `reading.ts`). */
export function tagger(): (sentence: string) => TaggedSentence {
  const vocabulary = new Map<string, Word>()
  const lookUp = ({ text }: Piece): Word => {
    const known = vocabulary.get(text)
    if (known) return known
    const word = wordOf(text)
    vocabulary.set(text, word)
    return word
  }
  return sentence => {
    const pieces = piecesOf(sentence)
    const words = pieces.map(lookUp)
    const tokens = withoutAsides(tokensOf({ pieces, words, texts: words.map(({ text }) => text) }))
    const named = tokens.map((token, i) => (isInName(tokens, i) ? { ...token, tag: 'N' as const } : token))
    return { tokens: named, tags: named.map(({ tag }) => tag).join('') }
  }
}
