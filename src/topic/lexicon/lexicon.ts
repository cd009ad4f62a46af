// The lexicon as the topics ask it: which words name a country, an organisation, an office; who held which office when.
import { AFRICA_AND_AMERICAS } from './countries-africa-americas.ts'
import { ASIA } from './countries-asia.ts'
import { EUROPE } from './countries-europe.ts'
import { formsOf } from './forms.ts'
import { IRREGULAR_PLURALS, NOT_OFFICES, OFFICES, type Rank } from './offices.ts'
import { ORGANISATIONS } from './organisations.ts'

/** A country, a people without a state, or an organisation: what an office is of. */
export interface Place {
  readonly code: string
  /** As records name it: "Azerbaijan", "NATO". */
  readonly name: string
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

interface Phrase {
  /** Per word the forms it may have. */
  readonly words: readonly (readonly string[])[]
  readonly meaning: Meaning
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|'))
const list = (cell: string | undefined): string[] => (cell ? cell.split(',').map(it => it.trim()) : [])
const wordsOf = (phrase: string): string[] => phrase.match(/[\p{L}\p{M}]+(?:['.-][\p{L}\p{M}]+)*\.?/gu) ?? []

/** Longest phrases first, by the first word's form. */
const PHRASES = new Map<string, Phrase[]>()
const PLACES = new Map<string, Place>()
const OFFICE_NAMES = new Map<string, Office>()

function add(phrase: string, meaning: Meaning): void {
  const words = wordsOf(phrase).map(formsOf)
  for (const first of words[0] ?? []) PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, meaning }])
}

function addPlaces(): void {
  for (const [code, names, adjectives, seats, ...russian] of rows(EUROPE + ASIA + AFRICA_AND_AMERICAS)) {
    const place: Place = { code: code ?? '', name: list(names)[0] ?? '', kind: 'country' }
    const forms = [names, adjectives, seats, ...russian].map(list)
    PLACES.set(place.code, place)
    forms.forEach((words, i) => {
      const form = (['noun', 'adjective', 'seat'] as const)[i % 3] ?? 'noun'
      for (const word of words) add(word, { kind: 'place', place, form })
    })
  }
  for (const [code, names, russian] of rows(ORGANISATIONS)) {
    const place: Place = { code: code ?? '', name: list(names)[0] ?? '', kind: 'organisation' }
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
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length)

/** What the words from `at` on mean, and how many of them; null where the lexicon knows no such phrase. */
export function meaningAt(words: readonly string[], at: number): { meaning: Meaning; length: number } | null {
  for (const form of formsOf(words[at] ?? '')) {
    const phrase = PHRASES.get(form)?.find(({ words: rest }) => continues(words, at, rest))
    if (phrase) return { meaning: phrase.meaning, length: phrase.words.length }
  }
  return null
}

const continues = (words: readonly string[], at: number, rest: Phrase['words']): boolean =>
  rest.every((forms, i) => i === 0 || formsOf(words[at + i] ?? '').some(form => forms.includes(form)))

export const placeOf = (code: string): Place | null => PLACES.get(code) ?? null
export const officeNamed = (name: string): Office | null => OFFICE_NAMES.get(name) ?? null
