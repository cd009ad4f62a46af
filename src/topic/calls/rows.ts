// Call records as a table for researchers: one flat row a record, the same columns in JSON and CSV.
import type { Call, Party } from '../../model/item.ts'
import { textFragment } from '../../text/fragment.ts'
import { callEvents } from './events.ts'

/** A record with what its item says of itself. `words` is the passage, `page` the absolute URL of the item's page. */
export interface ToldCall {
  readonly record: Call
  readonly words: string
  readonly title: string
  readonly publisher: string | null
  /** ISO 8601 as far as known. */
  readonly published: string | null
  readonly page: string
}

/**
 * The columns, in this order; new ones are only ever added at the end.
 * - `date`: ISO 8601 as far as known, null where the text does not fix it; `date_basis` how that is known
 * - `status`: held, scheduled, proposed, denied; `medium`: telephone, video, unknown
 * - `parties`: names, or country and office of somebody unnamed, apart by "; ", as are `offices` and `countries` in the
 *   same order, with nothing between two "; " where the text is silent
 * - `caller`, `callee`: as in `parties`, null where the text does not say who rang whom
 * - `event`: the same for all rows here that report one call; `reports`: how many there are
 * - `disagreement`: what those reports disagree about, as "caller: A / B; medium: telephone / video", or null
 * - `words`: the sentence the record rests on; `passage`: a link to it; `rule`: what found it
 * - `item`, `title`, `publisher`, `published`: who tells it
 */
export const CALL_COLUMNS = [
  'date',
  'date_basis',
  'status',
  'medium',
  'parties',
  'offices',
  'countries',
  'caller',
  'callee',
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

export type CallRow = Readonly<Record<(typeof CALL_COLUMNS)[number], string | number | null>>

/** A party as people would name it: the name, or "Azerbaijan foreign minister". */
export const partyLabel = ({ name, country, office }: Party): string =>
  name ?? [country, office].filter(Boolean).join(' ')

const labelAt = ({ parties }: Call, index: number | null): string | null => {
  const party = index === null ? undefined : parties[index]
  return party ? partyLabel(party) : null
}

const each = ({ parties }: Call, pick: (party: Party) => string | null): string =>
  parties.map(party => pick(party) ?? '').join('; ')

type EventCells = Pick<CallRow, 'event' | 'reports' | 'disagreement'>

/** For each record its event; numbered from 1 in the order of the rows. */
function eventCells(told: readonly ToldCall[]): ReadonlyMap<ToldCall, EventCells> {
  return new Map(
    callEvents(told).flatMap(({ reports, disagreements }, i) => {
      const said = disagreements.map(({ field, values }) => `${field}: ${values.join(' / ')}`).join('; ')
      const cells = { event: i + 1, reports: reports.length, disagreement: said || null }
      return reports.map(report => [report, cells] as const)
    }),
  )
}

const dateCells = ({ date }: Call): Pick<CallRow, 'date' | 'date_basis'> => ({
  date: date?.value.value ?? null,
  date_basis: date?.basis ?? null,
})

export function callRows(told: readonly ToldCall[]): CallRow[] {
  const events = eventCells(told)
  return told.map(it => ({
    ...dateCells(it.record),
    status: it.record.status,
    medium: it.record.medium,
    parties: each(it.record, partyLabel),
    offices: each(it.record, ({ office }) => office),
    countries: each(it.record, ({ country }) => country),
    caller: labelAt(it.record, it.record.caller),
    callee: labelAt(it.record, it.record.callee),
    ...events.get(it)!,
    words: it.words,
    passage: it.page + textFragment(it.words),
    item: it.page,
    title: it.title,
    publisher: it.publisher,
    published: it.published,
    rule: it.record.rule,
  }))
}
