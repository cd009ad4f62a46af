// Whose name a printed name is: the lexicon's person behind it, and whether two printed names are one.
import { keysOf, type NameKeys, nameKey } from '../lexicon/forms.ts'
import { isTelling, officesIn, type Person, peopleOfFamily, personOfKeys } from '../lexicon/people.ts'
import { sameClass } from './classes.ts'
import type { PartyRef } from './mentions.ts'

/** A printed name made ready for comparing. `forms`: for each word the forms it may have. */
export interface Name {
  readonly words: readonly string[]
  readonly forms: NameKeys
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

/** Title-case headlines and openings join words to a name: where in the run the name of somebody known stands. */
function knownWithin(forms: NameKeys): { person: Person; from: number; to: number } | null {
  const shortest = Math.min(2, forms.length)
  for (let from = 0; from < forms.length; from++) {
    for (let to = forms.length; to - from >= shortest; to--) {
      const person = personOfKeys(forms.slice(from, to))
      if (person) return { person, from, to }
    }
  }
  return null
}

/** The name of a party, without what a headline or an opening word joined to it. */
export function nameOfRef(ref: PartyRef, year: number | null): Name {
  const { name: words } = ref
  const forms = words.map(keysOf)
  const known = knownWithin(forms)
  if (known) {
    const { person, from, to } = known
    return { words: words.slice(from, to), forms: forms.slice(from, to), person }
  }
  return { words, forms, person: words.length > 1 ? personLike(words) : personOfFamily(ref, year) }
}

const meet = (a: readonly string[] = [], b: readonly string[] = []) => a.some(form => b.includes(form))

/** A name of one word may be any word of the other; longer ones share family name and initial. */
export function isSameName(a: Name, b: Name): boolean {
  if (a.person && b.person) return a.person === b.person
  if (a.words.length === 1 || b.words.length === 1) return a.forms.some(x => b.forms.some(y => meet(x, y)))
  return meet(a.forms.at(-1), b.forms.at(-1)) && a.forms[0]?.[0]?.[0] === b.forms[0]?.[0]?.[0]
}
