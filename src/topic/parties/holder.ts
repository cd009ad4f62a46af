// From a mention to a party: who it is, which office, how much the office weighs.

import type { Party } from '../../model/item.ts'
import { formsOf, isRussian, russianStem } from '../lexicon/forms.ts'
import { type Office, officeNamed, type Place, placeOf } from '../lexicon/lexicon.ts'
import type { Rank } from '../lexicon/offices.ts'
import { officesIn, type Person } from '../lexicon/people.ts'
import { type Cast, type Member, memberNamed } from './cast.ts'
import { sameClass } from './classes.ts'
import type { PartyRef } from './mentions.ts'

/** A party that holds an office. `key` is equal for equal parties of one text. */
export interface Holder {
  readonly key: string
  readonly party: Party
  readonly office: Office | null
  readonly place: Place | null
  /** Code of the country the party is of, also where only the lexicon knows it: to recognise the party, never to print it. */
  readonly home: string | null
  readonly rank: 'high' | 'low'
}

const LOW_OFFICES = new Set([
  'envoy',
  'ambassador',
  'national security adviser',
  'chief of staff',
  'speaker',
  'security council secretary',
])

function rankOf(rank: Rank, place: Place | null, former: boolean): 'high' | 'low' {
  if (former || rank === 'low') return 'low'
  return rank === 'relative' && !place ? 'low' : 'high'
}

/** The rank that the lexicon gives somebody whose office the text leaves out, or null where it knows of none then. */
function knownRank({ name: { person } }: Member, year: number | null): 'high' | 'low' | null {
  const offices = person ? officesIn(person, year) : []
  if (!offices.length) return null
  return offices.some(({ office }) => !LOW_OFFICES.has(office)) ? 'high' : 'low'
}

const INSTRUMENTAL: readonly (readonly [RegExp, string])[] = [
  [/ским$/, 'ский'],
  [/([оеи][вн])ым$/, '$1'],
  [/([еа])ем$/, '$1й'],
  [/([бвгджзклмнпрстфхцчшщ])ом$/, '$1'],
]
/** A Russian name as printed, put into the nominative where its ending allows only one reading. */
const nominative = (word: string): string =>
  INSTRUMENTAL.reduce((form, [ending, lemma]) => (form === word ? form.replace(ending, lemma) : form), word)

/** Of the lexicon's spellings the one that is printed: "Эммануэль" or "Эмманюэль". */
const spellingOf = ({ russian }: Person, words: readonly string[]): string =>
  russian.find(spelling =>
    words.every(word => spelling.split(' ').some(known => formsOf(word).includes(russianStem(known)))),
  ) ??
  russian[0] ??
  ''

/** The name as people read it: as printed; a declined Russian one in its own form. */
function nameOf({ name: { words, person } }: Member): string {
  if (!isRussian(words.join(''))) return words.join(' ')
  const known = person && spellingOf(person, words).split(' ')
  return (known ? (words.length > 1 ? known : known.slice(-1)) : words.map(nominative)).join(' ')
}

const partyOf = (name: string | null, office: Office | null, place: Place | null): Party => ({
  name,
  office: office?.name ?? null,
  country: place?.name ?? null,
})

/** A named member as a party, with the country `said` beside a mention of him; null where neither the text nor the lexicon gives an office. */
function holderOf(member: Member, cast: Cast, said: Place | null, counterpartOf?: Holder): Holder | null {
  const place = member.place ?? said
  const office = member.office ?? (counterpartOf ? sharedOffice(member, cast, counterpartOf) : null)
  const rank = office ? rankOf(office.rank, place, member.former) : knownRank(member, cast.year)
  if (!rank) return null
  return {
    key: `member ${cast.members.indexOf(member)}`,
    party: partyOf(nameOf(member), office, place),
    office,
    place,
    home: homeOf(member)?.code ?? place?.code ?? null,
    rank,
  }
}

/** The office of a named counterpart: what the lexicon says where it fits, else that of the other side. */
function sharedOffice({ name: { person } }: Member, { year }: Cast, { office }: Holder): Office | null {
  const held =
    person && office ? officesIn(person, year).find(it => sameClass(it.office, office.name)) : undefined
  return held ? officeNamed(held.office) : office
}

/** Where the member is from: as the text says or, to find him by "the Russian president", as the lexicon knows. */
const homeOf = (member: Member): Place | null =>
  member.place ?? (member.name.person ? placeOf(member.name.person.place) : null)

function heldBy(member: Member, office: Office, year: number | null): boolean {
  if (member.office) return sameClass(member.office.name, office.name)
  return member.name.person
    ? officesIn(member.name.person, year).some(it => sameClass(it.office, office.name))
    : false
}

/** "the Armenian prime minister" → the one member who can be meant, or null. */
function memberInOffice(cast: Cast, office: Office, place: Place | null): Member | null {
  const fitting = cast.members.filter(
    member => heldBy(member, office, cast.year) && (!place || homeOf(member)?.code === place.code),
  )
  const exact = fitting.filter(member => member.office?.name === office.name)
  // "the president" without a country, beside foreign ones with theirs, is the one at home.
  const atHome = place ? [] : exact.filter(member => !member.place)
  return [fitting, exact, atHome].find(members => members.length === 1)?.[0] ?? null
}

function unnamed(office: Office, place: Place | null): Holder | null {
  if (!place) return null
  return {
    key: `${place.code} ${office.name}`,
    party: partyOf(null, office, place),
    office,
    place,
    home: place.code,
    rank: rankOf(office.rank, place, false),
  }
}

/** An unnamed counterpart of a chancellor or a king need not be one. */
const mirrored = (office: Office): Office | null =>
  ['chancellor', 'king', 'queen', 'emir', 'sultan', 'crown prince'].includes(office.name)
    ? officeNamed('leader')
    : office

function counterpart(ref: PartyRef, cast: Cast, owner: Holder | undefined): Holder | null {
  const office = owner?.office ? mirrored(owner.office) : null
  if (!office) return null
  const member = memberInOffice(cast, office, ref.place)
  return member && ref.place ? holderOf(member, cast, ref.place, owner) : unnamed(office, ref.place)
}

/** The party that a mention names or describes; `owner` is the one whose counterpart it may be. Null where nobody in office is meant. */
export function resolve(ref: PartyRef, cast: Cast, owner?: Holder): Holder | null {
  if (ref.name.length) {
    const member = memberNamed(cast, ref)
    return member && holderOf(member, cast, ref.place, ref.counterpart ? owner : undefined)
  }
  if (ref.counterpart) return counterpart(ref, cast, owner)
  if (!ref.office) return null
  const member = memberInOffice(cast, ref.office, ref.place)
  return member ? holderOf(member, cast, ref.place) : ref.former ? null : unnamed(ref.office, ref.place)
}
