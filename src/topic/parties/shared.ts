// What the parties of one sentence share: "Foreign Minister Ann Lund … her Danish counterpart, Bo Krag".
import { type Office, officeNamed, type Place } from '../lexicon/lexicon.ts'
import { officesIn, personNamed } from '../lexicon/people.ts'
import { sameClass } from './classes.ts'
import type { PartyRef } from './mentions.ts'

/** A counterpart of these need not be one himself. */
const UNSHARED = new Set(['chancellor', 'king', 'queen', 'emir', 'sultan', 'crown prince'])

/** The office of a named counterpart: that of the other side, or what the lexicon knows instead; null where that differs. */
function sharedOffice({ name }: PartyRef, office: Office, year: number | null): Office | null {
  const person = personNamed(name)
  if (!person) return office.rank === 'high' && !UNSHARED.has(office.name) ? office : null
  const held = officesIn(person, year).filter(it => sameClass(it.office, office.name))
  const exact = held.some(it => it.office === office.name)
  return exact ? office : held.length === 1 ? officeNamed(held[0]!.office) : null
}

/** "Norwegian Foreign Minister Ann Lund and Defence Minister Bo Krag": the country holds for both where the lexicon agrees. */
const sharedPlace = ({ name }: PartyRef, place: Place): Place | null =>
  personNamed(name)?.place === place.code ? place : null

/** The parties of one sentence, in order, with the office or country that is said of the one before them. */
export function withShared(refs: readonly PartyRef[], year: number | null): PartyRef[] {
  let [office, place]: [Office | null, Place | null] = [null, null]
  return refs.map(ref => {
    const mirrored = ref.counterpart && !ref.office && office && ref.name.length > 0
    const elliptic = !ref.place && place && ref.office && ref.name.length > 1
    const known = {
      ...ref,
      office: mirrored && office ? sharedOffice(ref, office, year) : ref.office,
      place: elliptic && place ? sharedPlace(ref, place) : ref.place,
    }
    office = ref.office ?? office
    place = ref.place ?? place
    return known
  })
}
