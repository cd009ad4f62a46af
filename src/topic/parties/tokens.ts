// A sentence as a row of tagged tokens: one letter a token, so that grammar can be written as regular expressions.
import { type Meaning, meaningAt, type Office, type Place } from '../lexicon/lexicon.ts'
import { isTelling, personNamed } from '../lexicon/people.ts'

/** What a token is. The letters are those of the patterns in `grammar.ts`. */
export type Tag =
  | 'C' // a country, a people, a capital that stands for it, an organisation
  | 'O' // an office
  | 'o' // offices, plural
  | 'S' // a word that makes the name beside it no office-holder: "spokesman"
  | 'N' // a part of a name
  | 'n' // "bin", "von": inside a name
  | 'h' // "Mr", "Dr"
  | 'K' // counterpart
  | 'k' // counterparts
  | 'H' // his, her, their
  | 'P' // he, she, they
  | 's' // the possessive 's
  | 't' // the, a
  | 'f' // of
  | '&' // and
  | 'b' // both, two, three
  | 'x' // former
  | 'd' // new, acting, …: may stand before an office
  | 'p' // a preposition that governs what follows
  | ','
  | '('
  | ')'
  | '-'
  | 'w' // anything else

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

/** Stretches of a sentence that are one token: abbreviations, words with hyphens and apostrophes, numbers, marks. */
const PIECE =
  /(?:Lt|Gen|Maj|Col|Brig|Capt|Adm|Mr|Mrs|Ms|Dr)\.(?=\s)|(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}\.(?=\p{Lu}\p{Ll}{2})|\p{Lu}\.(?=\s?\p{L})|[\p{L}\p{M}]+(?:(?:'|-\s?(?=\p{Ll})|-)[\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|\S/gu

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Small words by tag, in both languages. Letters lost from a damaged "their" and "he" are known by what is left. */
const SMALL: readonly (readonly [Tag, ReadonlySet<string>])[] = [
  ['t', setOf('the a an')],
  // "the president of the Republic of Norway", "Президент Республики Беларусь"
  ['f', setOf('of republic kingdom commonwealth республики королевства государства исламской арабской')],
  ['&', setOf('and & и')],
  ['b', setOf('both two three four all each several various other оба обоих обоими двух двумя')],
  ['H', setOf('his her its their our my свой своим своего своему своей своими своих его ее их')],
  ['o', setOf('men sides statesmen')],
  ['P', setOf('he she they him them himself herself он она они ним ней ними ему им ей')],
  ['K', setOf('counterpart opposite-number homologue коллега коллегой коллеге коллегу коллеги визави')],
  ['k', setOf('counterparts homologues коллегами коллегам коллег')],
  ['x', setOf('former ex ex- late then-former ousted exiled экс-президент бывший бывшим бывшего бывшему')],
  [
    'd',
    setOf(`new newly-elected incoming outgoing acting interim visiting incumbent then then- embattled longtime
      veteran transitional caretaker opposition rebel newly elected federal действующий действующим новый новым
      избранный избранным временный`),
  ],
  [
    'h',
    setOf(
      'mr mrs ms dr gen lt col maj brig capt adm general colonel major captain brigadier lieutenant admiral marshal secretary minister madam sir lord lady sheikh ayatollah г-н господин господином',
    ),
  ],
  [
    'p',
    setOf(`with to from by for between among on about against at in into after before than through via including near
      under over during despite since until toward towards upon alongside like without amid concerning regarding
      с со к ко от для по между против у при на в во о об обо из за под над перед после без через ради кроме`),
  ],
]
/** What is left of words where a clean-up of advertisements has deleted "ad" and "the" inside them. */
const DAMAGED = new Map([
  ['ir', 'their'],
  ['leer', 'leader'],
  ['leers', 'leaders'],
  ['ambassor', 'ambassador'],
])

const SMALL_TAGS = new Map(SMALL.flatMap(([tag, words]) => [...words].map(word => [word, tag] as const)))

/** Capitalised words that are no names. */
const NOT_NAMES =
  setOf(`i monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt est edt utc ist jr sr
  holds has had talks talk speaks spoke calls phones telephones discusses discuss receives makes says tells urges
  meets warns thanks asks vows after over amid
  it its we you that this these those there when while if as but or nor so what who how why where which some many most no not
  now then also earlier later meanwhile however according speaking asked following telephone phone call calls video
  в на по при из как если когда хотя так но а или однако ранее также это этот что кто где который среди ходе
  состоялся состоялась состоялись состоится видео телефонный звонок стороны лидеры дата тема`)

/** Capitalised words that name an office's house, a body or a place, not a person. */
const BODIES =
  setOf(`ministry office council government parliament party army service agency department house court news
  university state assembly security national general press committee congress senate cabinet embassy palace group
  minsk summit forum conference treaty accord agreement union force forces guard republic city region street sea east
  west north south middle air nations organisation organization commission bank fund world europe european asia asian
  africa african western eastern gulf arab muslim islamic twitter telegram facebook truth social x tass reuters afp ap
  xinhua interfax ria bbc cnn united kingdom january мид минобороны совет министерство ведомство пресс-служба госдеп
  правительство тасс риа новости интерфакс запад восток европа сша оон`)
/** Small words inside names. */
const PARTICLES = setOf(
  'al el bin bint ben ibn abu von van der den de la le di da dos du del бен бин аль фон дер ван де ла ле',
)
const ARTICLED = /^(?:al|el|as|ash|an|ar|at|ad|аль|эль|ас|аш|ар|ан)-\p{Lu}/u

const MARKS = new Map<string, Tag>([
  [',', ','],
  ['(', '('],
  [')', ')'],
  ['-', '-'],
])

/** "Trump-Putin" is two names, "Steinmeier-like" and "Ki-moon" are one word. */
function parts(text: string, start: number): { text: string; start: number }[] {
  const hyphen = text.lastIndexOf('-')
  if (hyphen <= 0) return [{ text, start }]
  const [left, right] = [text.slice(0, hyphen), text.slice(hyphen + 1)]
  if (bothKnown(left, right) || /^\p{Ll}{4,}-\p{Lu}/u.test(text)) {
    return [
      ...parts(left, start),
      { text: '-', start: start + hyphen },
      { text: right, start: start + hyphen + 1 },
    ]
  }
  return [{ text, start }]
}

const isKnown = (word: string) => isTelling(word) || meaningAt([word], 0)?.meaning.kind === 'place'
const bothKnown = (left: string, right: string) =>
  /^\p{Lu}/u.test(left) && /^\p{Lu}/u.test(right) && isKnown(left) && isKnown(right)

/** Takes the possessive off: "Moscow's" is two pieces. */
function pieces(text: string, start: number): { text: string; start: number }[] {
  if (text.length < 3 || (!text.endsWith("'s") && !text.endsWith("'S"))) return parts(text, start)
  const apostrophe = text.length - 2
  return [...parts(text.slice(0, apostrophe), start), { text: "'s", start: start + apostrophe }]
}

const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase()

function tagOf(text: string): Tag {
  const mark = MARKS.get(text)
  if (mark) return mark
  if (text === "'s") return 's'
  const lower = text.toLowerCase()
  const small = SMALL_TAGS.get(lower.endsWith('.') ? lower.slice(0, -1) : lower)
  if (small) return small
  if (isCapital(text)) return NOT_NAMES.has(lower) || BODIES.has(lower) ? 'w' : 'N'
  return PARTICLES.has(lower) ? 'n' : text.includes('-') && ARTICLED.test(text) ? 'N' : 'w'
}

/** Russian plurals are declined; "главы" is more often the genitive of one head. */
const isPlural = (meaning: Meaning & { kind: 'office' }, text: string) =>
  meaning.plural || /[бвджзклмнпрст](?:ы|ов|ам|ами|ах)$/i.test(text)

type Piece = { text: string; start: number }

function meaningful(meaning: Meaning, text: string): (Partial<Token> & { tag: Tag }) | null {
  if (meaning.kind === 'no-office') return { tag: 'S' }
  if (meaning.kind === 'office') return { tag: isPlural(meaning, text) ? 'o' : 'O', office: meaning.office }
  // Countries are written with a capital; Russian adjectives are not.
  const adjective = meaning.form === 'adjective'
  if (!isCapital(text) && !(adjective && /[а-я]/i.test(text))) return null
  return { tag: 'C', place: meaning.place, adjective }
}

function tokenAt(
  all: readonly Piece[],
  words: readonly string[],
  at: number,
): { token: Token; length: number } {
  const piece = all[at]!
  const found = meaningAt(words, at)
  const last = found ? all[at + found.length - 1]! : piece
  const span = { start: piece.start, end: last.start + last.text.length }
  const known = found && meaningful(found.meaning, piece.text)
  if (known) return { token: { ...span, text: piece.text, ...known }, length: found.length }
  const end = piece.start + piece.text.length
  return {
    token: { start: piece.start, end, text: piece.text, tag: tagOf(words[at] ?? piece.text) },
    length: 1,
  }
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

/** "Director General of Military Operations (DGMO)", "of the Pakistan Army,": words that part a name from its office. */
const withoutAsides = (tokens: readonly Token[]): Token[] =>
  tokens.filter(
    (token, i) =>
      !isShortForm(tokens, i - 1) &&
      !isShortForm(tokens, i) &&
      !isShortForm(tokens, i + 1) &&
      !(
        token.tag === 'w' &&
        /^army$/i.test(token.text) &&
        tokens[i - 1]?.tag === 'C' &&
        tokens[i + 1]?.tag === ','
      ),
  )

const isShortForm = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === '(' && tokens[i + 1]?.tag === ')' && /^[A-Z]{2,6}$/.test(tokens[i]?.text ?? '')

/** Tags one sentence, whose marks and dashes are folded (see `reading.ts`). */
export function tagged(text: string): TaggedSentence {
  const all = [...text.matchAll(PIECE)].flatMap(match => pieces(match[0], match.index))
  const words = all.map(({ text }) => DAMAGED.get(text) ?? text)
  const tokens: Token[] = []
  for (let at = 0; at < all.length; ) {
    const { token, length } = tokenAt(all, words, at)
    tokens.push(token)
    at += length
  }
  const named = withoutAsides(tokens).map((token, i, all) =>
    isMonthInName(all, i) || isCountryInName(all, i) ? { ...token, tag: 'N' as const } : token,
  )
  return { tokens: named, tags: named.map(({ tag }) => tag).join('') }
}
