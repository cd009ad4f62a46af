// Everybody whom a text names, each once: the fullest name, the office and the country that the text gives anywhere.
import type { Office, Place } from '../lexicon/lexicon.ts'
import type { PartyRef } from './mentions.ts'
import { isSameName, type Name, nameOfRef } from './names.ts'

/** A person of the text. `office` and `place` are what the text says. */
export interface Member {
  readonly name: Name
  readonly office: Office | null
  readonly place: Place | null
  readonly former: boolean
}

export interface Cast {
  readonly members: readonly Member[]
  /** The year in which the text is taken to be written; null where it is not known. */
  readonly year: number | null
  /** The member behind each printed name met so far. */
  readonly known: Map<string, Member | null>
  readonly names: ReadonlyMap<string, Name>
}

/** A plain office beats "leader", which says less. */
const better = (a: Office | null, b: Office | null): Office | null =>
  !a || (a.rank === 'relative' && b && b.rank !== 'relative') ? b : a

function merged(member: Member, ref: PartyRef, name: Name): Member {
  const longer = name.words.length > member.name.words.length ? name : member.name
  return {
    name: { ...longer, person: member.name.person ?? name.person },
    office: ref.counterpart ? (member.office ?? ref.office) : better(member.office, ref.office),
    place: member.place ?? ref.place,
    former: member.former && (ref.former || !ref.office),
  }
}

const printed = ({ name, office, place }: PartyRef) => `${name.join(' ')}|${office?.name}|${place?.code}`

/** The member whom a name means, or null. */
export function memberNamed(cast: Cast, ref: PartyRef): Member | null {
  const key = printed(ref)
  const known = cast.known.get(key)
  if (known !== undefined) return known
  const name = cast.names.get(key) ?? nameOfRef(ref, cast.year)
  const member = cast.members.find(it => isSameName(it.name, name)) ?? null
  cast.known.set(key, member)
  return member
}

interface Naming {
  readonly ref: PartyRef
  readonly name: Name
}

/**
 * Full names come first, so that a family name alone finds its bearer; before them those with an office or in the
 * lexicon, so that the capital of an opening word ("Unpredictable Lund faces …") makes nobody up.
 */
const surer = (ref: PartyRef, { words, person }: Name): number =>
  words.length < 2 ? 2 : ref.office || person ? 0 : 1

/** Each way to name somebody once, by how sure it is. */
function namings(refs: readonly PartyRef[], year: number | null): Naming[] {
  const distinct = new Map(
    refs
      .filter(({ name }) => name.length > 0)
      .map(ref => [`${printed(ref)}|${ref.former}|${ref.counterpart}`, ref]),
  )
  return [...distinct.values()]
    .map(ref => ({ ref, name: nameOfRef(ref, year) }))
    .sort((a, b) => surer(a.ref, a.name) - surer(b.ref, b.name))
}

/** Gathers the members from every named party of a text, in its order. */
export function castOf(refs: readonly PartyRef[], year: number | null): Cast {
  const members: Member[] = []
  const all = namings(refs, year)
  for (const { ref, name } of all) {
    const at = members.findIndex(member => isSameName(member.name, name))
    if (at >= 0) members[at] = merged(members[at]!, ref, name)
    else members.push({ name, office: ref.office, place: ref.place, former: ref.former })
  }
  const names = new Map(all.map(({ ref, name }) => [printed(ref), name]))
  return { members, year, known: new Map(), names }
}
