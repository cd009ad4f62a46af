// Who is who: leaders and ministers by name, in any of their spellings, and which office they held in a year.
import { keysOf, type NameKeys, nameKey } from './forms.ts'
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

/** A name as the tables spell it. */
interface Spelling {
  readonly words: readonly string[]
  readonly person: Person
  /** The keys of each word, once somebody has asked for them. */
  keys?: NameKeys
}

/** By the keys of the last word; of two who bear one name the later counts. */
const BY_LAST_WORD = new Map<string, Spelling[]>()
const BY_FAMILY = new Map<string, Person[]>()
const PEOPLE: Person[] = []

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

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const known = index.get(key)
  if (!known) index.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}

/** The family name: the last word with what belongs to it ("al-", "de"), or the first of a Chinese or Korean name. */
function addSpelling(person: Person, spelling: string, familyFirst: boolean): void {
  const words = spelling.split(' ')
  const last = keysOf(words.at(-1) ?? '')
  for (const key of last) push(BY_LAST_WORD, key, { words, person })
  for (const key of familyFirst ? keysOf(words[0] ?? '') : last) push(BY_FAMILY, key, person)
}

/** Years are read when somebody asks for them: most of the people are in no text. */
function personIn(name: string, russian: readonly string[], place: string, years: string): Person {
  let tenures: readonly Tenure[] | undefined
  return {
    ...{ name, russian, place },
    get tenures() {
      tenures ??= tenuresOf(years)
      return tenures
    },
  }
}

function addPerson(line: string): void {
  const [names = '', russian = '', place = '', years = ''] = line.split('|')
  const familyFirst = names.startsWith('*')
  const [latin, cyrillic] = [names.replace('*', ''), russian].map(cell =>
    cell.split(',').map(it => it.trim()),
  )
  const spellings = [...(latin ?? []), ...(cyrillic ?? [])]
  const person = personIn(spellings[0] ?? '', cyrillic ?? [], place, years)
  PEOPLE.push(person)
  for (const spelling of spellings) addSpelling(person, spelling, familyFirst)
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

function isSpelt(name: NameKeys, spelling: Spelling): boolean {
  if (spelling.words.length !== name.length) return false
  spelling.keys ??= spelling.words.map(keysOf)
  const known = spelling.keys
  return name.every((keys, i) => keys.some(key => known[i]?.includes(key)))
}

/** The person with exactly that name, each word by its keys; null where the lexicon has none. */
export function personOfKeys(name: NameKeys): Person | null {
  for (const key of name.at(-1) ?? []) {
    const found = BY_LAST_WORD.get(key)?.findLast(spelling => isSpelt(name, spelling))
    if (found) return found.person
  }
  return null
}

/** The person with exactly that name, in any spelling or Russian case, or null. */
export const personNamed = (words: readonly string[]): Person | null => personOfKeys(words.map(keysOf))

/** Everybody in the lexicon, once. */
export const allPeople = (): readonly Person[] => PEOPLE

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
