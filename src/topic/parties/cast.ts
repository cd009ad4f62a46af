// Everybody whom a text names, each once: the fullest name, the office and the country that the text gives anywhere.
import { formsOf, isRussian, nameKey } from '../lexicon/forms.ts'
import type { Office, Place } from '../lexicon/lexicon.ts'
import { isTelling, officesIn, type Person, peopleOfFamily, personNamed } from '../lexicon/people.ts'
import type { PartyRef } from './mentions.ts'

/** A person of the text. `office` and `place` are what the text says; `person` is whom the lexicon knows under that name. */
export interface Member {
  readonly name: readonly string[]
  readonly office: Office | null
  readonly place: Place | null
  readonly former: boolean
  readonly person: Person | null
}

export interface Cast {
  readonly members: readonly Member[]
  /** The year in which the text is taken to be written; null where it is not known. */
  readonly year: number | null
}

const initial = (word: string | undefined) => nameKey(word ?? '').charAt(0)

/** "Vlimir Putin" in a damaged text, "Sergej Lavrov" in a spelling of its own: the family name and the same initial. */
function personLike(words: readonly string[]): Person | null {
  const family = words.at(-1) ?? ''
  if (words.length < 2 || !isTelling(family)) return null
  const alike = peopleOfFamily(family).filter(({ name, russian }) =>
    [name, russian].some(known => initial(known.split(' ')[0]) === initial(words[0])),
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

const HEADS = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'leader',
]
const CLASSES: readonly (readonly string[])[] = [
  [...HEADS, 'supreme leader', 'crown prince', 'chairman'],
  ['foreign minister', 'secretary of state', 'foreign policy chief'],
  ['secretary-general', 'chief', 'chairman', 'president', 'leader', 'foreign policy chief'],
]

/** Whether two offices can be one person's in one text: "the Russian leader" is the president. */
export const sameClass = (a: string, b: string): boolean =>
  a === b || CLASSES.some(names => names.includes(a) && names.includes(b))

const wordsMatch = (a: string, b: string): boolean =>
  isRussian(a) ? formsOf(a).some(form => formsOf(b).includes(form)) : nameKey(a) === nameKey(b)

/** A name of one word may be any word of the other; longer ones share family name and initial. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return a.some(x => b.some(y => wordsMatch(x, y)))
  return wordsMatch(a.at(-1) ?? '', b.at(-1) ?? '') && initial(a[0]) === initial(b[0])
}

const isSame = (member: Member, name: readonly string[], person: Person | null): boolean =>
  person && member.person ? person === member.person : sameName(member.name, name)

/** A plain office beats "leader", which says less. */
const better = (a: Office | null, b: Office | null): Office | null =>
  !a || (a.rank === 'relative' && b && b.rank !== 'relative') ? b : a

const merged = (member: Member, ref: PartyRef, person: Person | null): Member => ({
  name: ref.name.length > member.name.length ? ref.name : member.name,
  office: ref.counterpart ? member.office : better(member.office, ref.office),
  place: member.place ?? ref.place,
  former: member.former && (ref.former || !ref.office),
  person: member.person ?? person,
})

const cleaned = (ref: PartyRef): PartyRef => ({ ...ref, name: nameWithin(ref.name) })

/** The member whom a name means, or null. */
export function memberNamed(cast: Cast, printed: PartyRef): Member | null {
  const ref = cleaned(printed)
  const person = personOf(ref, cast.year)
  return cast.members.find(member => isSame(member, ref.name, person)) ?? null
}

/** Gathers the members from every named party of a text, in its order. */
export function castOf(refs: readonly PartyRef[], year: number | null): Cast {
  const members: Member[] = []
  // Full names first, so that a family name alone finds its bearer even where it comes before.
  const ordered = [...refs]
    .filter(({ name }) => name.length > 0)
    .sort((a, b) => Number(b.name.length > 1) - Number(a.name.length > 1))
  for (const printed of ordered) {
    const ref = cleaned(printed)
    const person = personOf(ref, year)
    const at = members.findIndex(member => isSame(member, ref.name, person))
    if (at >= 0) members[at] = merged(members[at]!, ref, person)
    else members.push({ ...ref, office: ref.counterpart ? null : ref.office, person })
  }
  return { members, year }
}
