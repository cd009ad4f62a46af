// Calls as events: when two records are reports of one call.
import type { Call, Party } from '../../model/item.ts'
import { type EventKind, eventsOf, type TopicEvent } from '../events.ts'
import { nameKey } from '../lexicon/forms.ts'
import { isTelling, peopleOfFamily, personNamed } from '../lexicon/people.ts'
import { sameClass } from '../parties/classes.ts'

export interface ReportedCall {
  readonly record: Call
  /** When its item was published: ISO 8601 as far as known, or null. */
  readonly published: string | null
}

/** One key for a person, in whatever alphabet and spelling: the lexicon's name, else the family name. */
function personKey(name: string): string {
  const words = name.split(' ')
  const family = words.at(-1) ?? ''
  const bearers = words.length === 1 && isTelling(family) ? peopleOfFamily(family) : []
  const person = personNamed(words) ?? (bearers.length === 1 ? bearers[0] : undefined)
  return person?.name ?? nameKey(family)
}

/** Two names are one person's; where one is missing, country and office must be the same. */
function sameParty(a: Party, b: Party): boolean {
  if (a.name && b.name) return personKey(a.name) === personKey(b.name)
  return Boolean(
    a.country && a.country === b.country && a.office && b.office && sameClass(a.office, b.office),
  )
}

function sameParties(a: Call, b: Call): boolean {
  const free = [...b.parties]
  return (
    a.parties.length === b.parties.length &&
    a.parties.every(party => {
      const at = free.findIndex(other => sameParty(party, other))
      return at >= 0 && free.splice(at, 1).length > 0
    })
  )
}

/** The lexicon's name, so that two spellings of one person are no disagreement; else the family name as printed. */
const callerName = ({ name, country }: Party): string | null =>
  name ? (personNamed(name.split(' '))?.name ?? name.split(' ').at(-1) ?? name) : country

const CALL: EventKind<ReportedCall> = {
  sameParties: (a, b) => sameParties(a.record, b.record),
  date: ({ record }) => record.date?.value.value ?? null,
  published: ({ published }) => published,
  // News of a call is of the day before or of the same day; what is planned is planned for the week.
  reach: ({ record }) =>
    record.status === 'held' || record.status === 'denied'
      ? { before: 1, after: 0 }
      : { before: 0, after: 7 },
  facts: ({ record }) => {
    const caller = record.caller === null ? undefined : record.parties[record.caller]
    return {
      caller: caller ? callerName(caller) : null,
      // That a call was planned and then held is no disagreement; that it was held and was not is one.
      happened: record.status === 'held' ? 'held' : record.status === 'denied' ? 'denied' : null,
      medium: record.medium === 'unknown' ? null : record.medium,
    }
  },
}

/** Records of many items as events; see `topic/events.ts` for what is put together. */
export const callEvents = <R extends ReportedCall>(reports: readonly R[]): TopicEvent<R>[] =>
  eventsOf(reports, CALL as EventKind<R>)
