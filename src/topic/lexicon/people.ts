// Who is who: leaders and ministers by name, in any of their spellings, and which office they held in a year.
import { formsOf, isRussian, nameKey } from './forms.ts'
import { AMERICAS_PEOPLE, ORGANISATION_PEOPLE } from './people-americas-organisations.ts'
import { ASIA_PEOPLE } from './people-asia.ts'
import { EUROPE_PEOPLE } from './people-europe.ts'
import { AFRICA_PEOPLE, MIDDLE_EAST_PEOPLE } from './people-middle-east-africa.ts'
import { POST_SOVIET_PEOPLE } from './people-post-soviet.ts'

/** `until` is the last year, or null for an office still held. */
export interface Tenure {
  readonly office: string
  readonly from: number
  readonly until: number | null
}

export interface Person {
  readonly name: string
  /** The usual spelling first. */
  readonly russian: readonly string[]
  /** Code of a country or an organisation. */
  readonly place: string
  readonly tenures: readonly Tenure[]
}

const OFFICE_CODES: Readonly<Record<string, string>> = {
  P: 'president',
  VP: 'vice president',
  PM: 'prime minister',
  VPM: 'deputy prime minister',
  C: 'chancellor',
  FM: 'foreign minister',
  DFM: 'deputy foreign minister',
  SS: 'secretary of state',
  DM: 'defence minister',
  FIN: 'finance minister',
  M: 'minister',
  K: 'king',
  CP: 'crown prince',
  EM: 'emir',
  SULTAN: 'sultan',
  POPE: 'pope',
  SL: 'supreme leader',
  L: 'leader',
  SG: 'secretary-general',
  D: 'chief',
  HR: 'foreign policy chief',
  S: 'speaker',
  X: 'security council secretary',
  N: 'national security adviser',
  E: 'envoy',
  A: 'ambassador',
  G: 'army chief',
}

/** Family names that are words or everybody's name: alone they say nothing. */
const COMMON = new Set(
  nameKeys(`brown may major king rice cook straw hunt perry baker cohen ross mitchell martin key lee li wang ma kim
    park moon cho dan khan singh wong garcia rodriguez fernandez santos clark bishop howard taylor cooper powell
    carter gates austin sullivan waltz ivanov sharif hussein abdullah salman wallace healey cameron johnson morrison
    cruz robertson ahmed pavel duda costa to lam mori noda kan abe dar munir francis leo paul ii iii vi xiv xvi marin
    payne downer abbott fox petro duque lagos morales castro griffiths lebedev hamad zayed khalifa jassim tariq isa
    barak peres levy katz conte monti prodi michel juppe klaus koch kohl merz baker hague hurd raab ghani aziz zia
    singh salih suleiman aoun hariri bush clinton harris pence`),
)

function nameKeys(words: string): string[] {
  return words.trim().split(/\s+/).map(nameKey)
}

const BY_NAME = new Map<string, Person>()
const BY_FAMILY = new Map<string, Person[]>()

/** Every key a printed name may have; only Russian names have several, one for each way to take off an ending. */
const keysOf = (word: string): readonly string[] => (isRussian(word) ? formsOf(word) : [nameKey(word)])

const fullKeys = (words: readonly string[]): string[] =>
  words.reduce<string[]>(
    (keys, word) => keys.flatMap(key => keysOf(word).map(form => (key ? `${key} ${form}` : form))),
    [''],
  )

function tenuresOf(cell: string): Tenure[] {
  return cell.split(';').flatMap(part => {
    const [code = '', spans = ''] = part.trim().split(' ')
    const office = OFFICE_CODES[code] ?? code
    return spans.split(',').map(span => {
      const [from, until] = span.split('-')
      return { office, from: Number(from), until: until ? Number(until) : null }
    })
  })
}

/** The family name: the last word with what belongs to it ("al-", "de"), or the first of a Chinese or Korean name. */
const familyOf = (words: readonly string[], first: boolean) => (first ? words[0] : words.at(-1)) ?? ''

function addSpelling(person: Person, spelling: string, familyFirst: boolean): void {
  const words = spelling.trim().split(/\s+/)
  for (const key of fullKeys(words)) BY_NAME.set(key, person)
  for (const family of keysOf(familyOf(words, familyFirst))) {
    const known = BY_FAMILY.get(family) ?? []
    if (!known.includes(person)) BY_FAMILY.set(family, [...known, person])
  }
}

function addPerson(line: string): void {
  const [names = '', russian = '', place = '', tenures = ''] = line.split('|')
  const familyFirst = names.startsWith('*')
  const spellings = names.replace('*', '').split(',')
  const person = {
    name: spellings[0] ?? '',
    russian: russian.split(','),
    place,
    tenures: tenuresOf(tenures),
  }
  for (const spelling of [...spellings, ...russian.split(',')]) addSpelling(person, spelling, familyFirst)
}

const TABLES = [
  POST_SOVIET_PEOPLE,
  EUROPE_PEOPLE,
  AMERICAS_PEOPLE,
  ORGANISATION_PEOPLE,
  ASIA_PEOPLE,
  MIDDLE_EAST_PEOPLE,
  AFRICA_PEOPLE,
]
for (const line of TABLES.join('\n').split('\n')) if (line.includes('|')) addPerson(line)

/** The person with exactly that name, in any spelling or Russian case, or null. */
export function personNamed(words: readonly string[]): Person | null {
  if (words.length > 5) return null
  for (const key of fullKeys(words)) {
    const person = BY_NAME.get(key)
    if (person) return person
  }
  return null
}

/** Everybody in the lexicon, once. */
export const allPeople = (): readonly Person[] => [...new Set(BY_NAME.values())]

/** Everybody of that family name. */
export function peopleOfFamily(word: string): readonly Person[] {
  return [...new Set(keysOf(word).flatMap(key => BY_FAMILY.get(key) ?? []))]
}

/** Whether a family name alone points at somebody in the lexicon and is no everyday word. */
export const isTelling = (word: string): boolean =>
  !keysOf(word).some(key => COMMON.has(key)) && peopleOfFamily(word).length > 0

/** The offices held in `year`, one year of grace either way for news that looks back; all of them where it is null. */
export const officesIn = (person: Person, year: number | null): readonly Tenure[] =>
  person.tenures.filter(
    ({ from, until }) => year === null || (year >= from - 1 && (until === null || year <= until + 1)),
  )
