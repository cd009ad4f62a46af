// The lexicon as the topics ask it: which words name a country, an organisation, an office; who held which office when.
import { AFRICA_AND_AMERICAS } from './countries-africa-americas.ts'
import { ASIA } from './countries-asia.ts'
import { EUROPE } from './countries-europe.ts'
import { formsOf, isRussian } from './forms.ts'
import { IRREGULAR_PLURALS, NOT_OFFICES, OFFICES, type Rank } from './offices.ts'
import { ORGANISATIONS } from './organisations.ts'

/** A country, a people without a state, or an organisation: what an office is of. */
export interface Place {
  readonly code: string
  /** As records name it: "Azerbaijan", "NATO". */
  readonly name: string
  readonly russian: string
  readonly kind: 'country' | 'organisation'
}

export interface Office {
  /** As records name it: "foreign minister". */
  readonly name: string
  readonly rank: Rank
}

/** What a phrase means. `adjective`: "Azerbaijani", not "Azerbaijan"; `seat`: "Baku", which can stand for its government. */
export type Meaning =
  | { readonly kind: 'place'; readonly place: Place; readonly form: 'noun' | 'adjective' | 'seat' }
  | { readonly kind: 'office'; readonly office: Office; readonly plural: boolean }
  | { readonly kind: 'no-office' }

/** Words of the tables, and what they mean together. */
export interface Phrase {
  readonly words: readonly string[]
  readonly meaning: Meaning
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|'))
const list = (cell: string | undefined): string[] => (cell ? cell.split(',').map(it => it.trim()) : [])

/** Longest phrases first, by the forms of the first word. */
const PHRASES = new Map<string, Phrase[]>()
const PLACES = new Map<string, Place>()
const OFFICE_NAMES = new Map<string, Office>()

function add(text: string, meaning: Meaning): void {
  const phrase = { words: text.split(' '), meaning }
  for (const form of formsOf(phrase.words[0] ?? '')) {
    const beside = PHRASES.get(form)
    if (beside) beside.push(phrase)
    else PHRASES.set(form, [phrase])
  }
}

function addPlaces(): void {
  for (const [code, names, adjectives, seats, ...russian] of rows(EUROPE + ASIA + AFRICA_AND_AMERICAS)) {
    const place: Place = {
      code: code ?? '',
      name: list(names)[0] ?? '',
      russian: list(russian[0])[0] ?? '',
      kind: 'country',
    }
    const forms = [names, adjectives, seats, ...russian].map(list)
    PLACES.set(place.code, place)
    forms.forEach((words, i) => {
      const form = (['noun', 'adjective', 'seat'] as const)[i % 3] ?? 'noun'
      for (const word of words) add(word, { kind: 'place', place, form })
    })
  }
  for (const [code, names, russian] of rows(ORGANISATIONS)) {
    const place: Place = {
      code: code ?? '',
      name: list(names)[0] ?? '',
      russian: list(russian)[0] ?? '',
      kind: 'organisation',
    }
    PLACES.set(place.code, place)
    for (const word of [...list(names), ...list(russian)]) add(word, { kind: 'place', place, form: 'noun' })
  }
}

const pluralOf = (phrase: string) => IRREGULAR_PLURALS[phrase] ?? `${phrase}s`

function addOffices(): void {
  for (const [rank, name, english, russian] of rows(OFFICES)) {
    const office: Office = { name: name ?? '', rank: rank as Rank }
    OFFICE_NAMES.set(office.name, office)
    for (const phrase of list(english)) {
      add(phrase, { kind: 'office', office, plural: false })
      add(pluralOf(phrase), { kind: 'office', office, plural: true })
    }
    for (const phrase of list(russian)) add(phrase, { kind: 'office', office, plural: false })
  }
  for (const phrase of list(NOT_OFFICES.replaceAll('\n', ''))) add(phrase, { kind: 'no-office' })
}

addPlaces()
addOffices()
for (const phrases of PHRASES.values())
  if (phrases.length > 1) phrases.sort((a, b) => b.words.length - a.words.length)

/** The phrases that can begin with a word, in whatever case and number it stands, in the order in which they are tried. */
export function phrasesFrom(word: string): readonly Phrase[] {
  if (!isRussian(word)) return PHRASES.get(word.toLowerCase()) ?? NONE
  const found = formsOf(word).flatMap(form => PHRASES.get(form) ?? NONE)
  return found.length > 0 ? found : NONE
}
const NONE: readonly Phrase[] = []

/** What the words from `at` on mean, and how many of them; null where the lexicon knows no such phrase. `phrases`: those that begin there. */
export function meaningAt(
  words: readonly string[],
  at: number,
  phrases = phrasesFrom(words[at] ?? ''),
): { meaning: Meaning; length: number } | null {
  const phrase = phrases.find(({ words: rest }) => continues(words, at, rest))
  return phrase ? { meaning: phrase.meaning, length: phrase.words.length } : null
}

const continues = (words: readonly string[], at: number, rest: readonly string[]): boolean =>
  rest.every((known, i) => i === 0 || isForm(words[at + i] ?? '', known))

/** Whether a printed word is a form of one in the tables. */
function isForm(word: string, known: string): boolean {
  if (!isRussian(known)) return word.toLowerCase() === known.toLowerCase()
  const forms = formsOf(known)
  return formsOf(word).some(form => forms.includes(form))
}

export const placeOf = (code: string): Place | null => PLACES.get(code) ?? null
export const officeNamed = (name: string): Office | null => OFFICE_NAMES.get(name) ?? null
