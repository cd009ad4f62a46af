// What the tables of all topics share: who tells a record, and which rows report one event.
import { textFragment } from '../text/fragment.ts'
import type { TopicEvent } from './events.ts'

/** A record with what its item says of itself. `words` is the passage, `page` the absolute URL of the item's page. */
export interface Told<R> {
  readonly record: R
  readonly words: string
  readonly title: string
  readonly publisher: string | null
  /** ISO 8601 as far as known. */
  readonly published: string | null
  readonly page: string
}

/** The columns with which every table of records ends: which event, who tells it, what found it. */
export const TOLD_COLUMNS = [
  'event',
  'reports',
  'disagreement',
  'words',
  'passage',
  'item',
  'title',
  'publisher',
  'published',
  'rule',
] as const

type Cell = string | number | null

export type Row<C extends string> = Readonly<Record<C | (typeof TOLD_COLUMNS)[number], Cell>>

/** `event` is the same for all rows of one event; `disagreement` says what they disagree about, or null. */
type EventCells = Pick<Row<never>, 'event' | 'reports' | 'disagreement'>

/** For each report its event; numbered from 1 in the order of the events. */
function eventCells<R>(events: readonly TopicEvent<R>[]): ReadonlyMap<R, EventCells> {
  return new Map(
    events.flatMap(({ reports, disagreements }, i) => {
      const said = disagreements.map(({ field, values }) => `${field}: ${values.join(' / ')}`).join('; ')
      const cells = { event: i + 1, reports: reports.length, disagreement: said || null }
      return reports.map(report => [report, cells] as const)
    }),
  )
}

/** The words with a link to them, and who tells them. */
const sourceCells = ({ words, page, title, publisher, published }: Told<unknown>) => ({
  words,
  passage: page + textFragment(words),
  item: page,
  title,
  publisher,
  published,
})

/** One flat row a record: its own cells, then those of TOLD_COLUMNS. `events` hold every one of `told`. */
export function toldRows<R extends { readonly rule: string }, C extends string>(
  told: readonly Told<R>[],
  events: readonly TopicEvent<Told<R>>[],
  ownCells: (record: R) => Readonly<Record<C, Cell>>,
): Row<C>[] {
  const cells = eventCells(events)
  return told.map(it => ({
    ...ownCells(it.record),
    ...cells.get(it)!,
    ...sourceCells(it),
    rule: it.record.rule,
  }))
}
