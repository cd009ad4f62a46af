// What a word of a sentence is wherever it stands: a small word, a title, a name, or one that the lexicon has phrases for.
import { CAPITALS } from '../../text/letters.ts'
import { type Phrase, phrasesFrom } from '../lexicon/lexicon.ts'

/** What a token is. The letters are those of the patterns in `mentions.ts`. */
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

const MARKS: readonly (readonly [string, Tag])[] = [
  [',', ','],
  ['(', '('],
  [')', ')'],
  ['-', '-'],
  ["'s", 's'],
]
const SMALL_TAGS: ReadonlyMap<string, Tag> = new Map([
  ...SMALL.flatMap(([tag, words]) => [...words].map(word => [word, tag] as const)),
  ...MARKS,
])

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
const ARTICLED = new RegExp(`^(?:al|el|as|ash|an|ar|at|ad|аль|эль|ас|аш|ар|ан)-[${CAPITALS}]`)

export const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase()

function tagOf(text: string): Tag {
  const lower = text.toLowerCase()
  const small = SMALL_TAGS.get(lower.endsWith('.') ? lower.slice(0, -1) : lower)
  if (small) return small
  if (isCapital(text)) return NOT_NAMES.has(lower) || BODIES.has(lower) ? 'w' : 'N'
  return PARTICLES.has(lower) ? 'n' : text.includes('-') && ARTICLED.test(text) ? 'N' : 'w'
}

/** What a word is wherever it stands, looked up once a text. */
export interface Word {
  /** Without damage. */
  readonly text: string
  /** Where no phrase of the lexicon begins with it. */
  readonly tag: Tag
  readonly phrases: readonly Phrase[]
}

export function wordOf(printed: string): Word {
  const text = DAMAGED.get(printed) ?? printed
  return { text, tag: tagOf(text), phrases: phrasesFrom(text) }
}
