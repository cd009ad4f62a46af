// Whose name a printed name is: the lexicon's person behind it, and whether two printed names are one.
import { formsOf, isRussian, nameKey } from '../lexicon/forms.ts'
import { isTelling, officesIn, type Person, peopleOfFamily, personNamed } from '../lexicon/people.ts'
import { sameClass } from './classes.ts'
import type { PartyRef } from './mentions.ts'

/** A printed name made ready for comparing. `forms`: for each word the forms it may have. */
export interface Name {
  readonly words: readonly string[]
  readonly forms: readonly (readonly string[])[]
  readonly person: Person | null
}

const initial = (word: string | undefined) => nameKey(word ?? '').charAt(0)

/** "Vlimir Putin" in a damaged text, "Sergej Lavrov" in a spelling of its own: the family name and the same initial. */
function personLike(words: readonly string[]): Person | null {
  const family = words.at(-1) ?? ''
  if (words.length < 2 || !isTelling(family)) return null
  const alike = peopleOfFamily(family).filter(({ name, russian }) =>
    [name, russian[0] ?? ''].some(known => initial(known.split(' ')[0]) === initial(words[0])),
  )
  return alike.length === 1 ? alike[0]! : null
}

/** Who bears a family name that stands alone: with its office and country, or where it can be only one. */
function personOfFamily({ name, office, place }: PartyRef, year: number | null): Person | null {
  const [family = ''] = name
  const bearers = peopleOfFamily(family)
  const fitting = bearers.filter(
    person =>
      (!place || person.place === place.code) &&
      (!office || person.tenures.some(tenure => sameClass(tenure.office, office.name))),
  )
  if (office || place) return fitting.length === 1 ? fitting[0]! : null
  if (!isTelling(family)) return null
  const inOffice = bearers.filter(person => officesIn(person, year).length > 0)
  return bearers.length === 1 ? bearers[0]! : inOffice.length === 1 && year !== null ? inOffice[0]! : null
}

/** The lexicon's person behind a printed name, or null. */
const personOf = (ref: PartyRef, year: number | null): Person | null =>
  personNamed(ref.name) ?? (ref.name.length > 1 ? personLike(ref.name) : personOfFamily(ref, year))

/** Title-case headlines and openings join words to a name: the part of the run that is somebody's name. */
function nameWithin(words: readonly string[]): readonly string[] {
  if (words.length < 2 || personNamed(words)) return words
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from + 1; to--) {
      if (personNamed(words.slice(from, to))) return words.slice(from, to)
    }
  }
  return words
}

const formsOfWord = (word: string): readonly string[] => (isRussian(word) ? formsOf(word) : [nameKey(word)])

/** The name of a party, without what a headline or an opening word joined to it. */
export function nameOfRef(ref: PartyRef, year: number | null): Name {
  const words = nameWithin(ref.name)
  return { words, forms: words.map(formsOfWord), person: personOf({ ...ref, name: words }, year) }
}

const meet = (a: readonly string[] = [], b: readonly string[] = []) => a.some(form => b.includes(form))

/** A name of one word may be any word of the other; longer ones share family name and initial. */
export function isSameName(a: Name, b: Name): boolean {
  if (a.person && b.person) return a.person === b.person
  if (a.words.length === 1 || b.words.length === 1) return a.forms.some(x => b.forms.some(y => meet(x, y)))
  return meet(a.forms.at(-1), b.forms.at(-1)) && a.forms[0]?.[0]?.[0] === b.forms[0]?.[0]?.[0]
}
