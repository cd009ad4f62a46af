// Call records as a table for researchers: one flat row a record, the same columns in JSON and CSV.
import type { Call, Party } from '../../model/item.ts'
import { eventCells, sourceCells, type Told } from '../told.ts'
import { callEvents } from './events.ts'

export type ToldCall = Told<Call>

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

const dateCells = ({ date }: Call): Pick<CallRow, 'date' | 'date_basis'> => ({
  date: date?.value.value ?? null,
  date_basis: date?.basis ?? null,
})

export function callRows(told: readonly ToldCall[]): CallRow[] {
  const events = eventCells(callEvents(told))
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
    ...sourceCells(it),
    rule: it.record.rule,
  }))
}
