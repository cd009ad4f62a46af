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

/** `event` is the same for all rows of one event; `disagreement` says what they disagree about, or null. */
export interface EventCells {
  readonly event: number
  readonly reports: number
  readonly disagreement: string | null
}

/** For each report its event; numbered from 1 in the order of the events. */
export function eventCells<R>(events: readonly TopicEvent<R>[]): ReadonlyMap<R, EventCells> {
  return new Map(
    events.flatMap(({ reports, disagreements }, i) => {
      const said = disagreements.map(({ field, values }) => `${field}: ${values.join(' / ')}`).join('; ')
      const cells = { event: i + 1, reports: reports.length, disagreement: said || null }
      return reports.map(report => [report, cells] as const)
    }),
  )
}

/** The words with a link to them, and who tells them. */
export const sourceCells = ({ words, page, title, publisher, published }: Told<unknown>) => ({
  words,
  passage: page + textFragment(words),
  item: page,
  title,
  publisher,
  published,
})
