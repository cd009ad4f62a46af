// Ceasefires as events: when two records are reports of one truce.
import type { Ceasefire } from '../../model/item.ts'
import { fold } from '../../text/fold.ts'
import { type EventKind, eventsOf, type TopicEvent } from '../events.ts'

export interface ReportedCeasefire {
  readonly record: Ceasefire
  /** When its item was published: ISO 8601 as far as known, or null. */
  readonly published: string | null
}

/** One name holds all words of the other: "Israel" and "the Israeli army" do not, "army" and "Tarvian army" do. */
function sameSide(a: string, b: string): boolean {
  const [x, y] = [fold(a).split(' '), fold(b).split(' ')]
  return x.every(word => y.includes(word)) || y.every(word => x.includes(word))
}

/** Both name their sides, and all sides of the one are sides of the other. Two truces without names may be anybody's. */
function sameParties(a: Ceasefire, b: Ceasefire): boolean {
  const [few, many] = a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties]
  return few.length > 1 && few.every(side => many.some(other => sameSide(side, other)))
}

/** To the day; a month or a year is no other date than a day in it. */
const dayOf = (date: Ceasefire['agreed']) => {
  const iso = date?.value.value.slice(0, 10) ?? ''
  return iso.length === 10 ? iso : null
}

const CEASEFIRE: EventKind<ReportedCeasefire> = {
  sameParties: (a, b) => sameParties(a.record, b.record),
  date: ({ record }) => (record.effective ?? record.agreed)?.value.value ?? null,
  published: ({ published }) => published,
  // A truce without a date is the one of these days: what is told of it is news.
  reach: () => ({ before: 3, after: 3 }),
  // That it was agreed, held and broken is its course; only its dates and its brokers can be told differently.
  facts: ({ record }) => ({
    agreed: dayOf(record.agreed),
    effective: dayOf(record.effective),
    brokers: record.brokers.length > 0 ? [...record.brokers].sort().join(', ') : null,
  }),
}

/** Records of many items as events; see `topic/events.ts` for what is put together. */
export const ceasefireEvents = <R extends ReportedCeasefire>(reports: readonly R[]): TopicEvent<R>[] =>
  eventsOf(reports, CEASEFIRE as EventKind<R>)
