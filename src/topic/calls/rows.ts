// Call records as a table for researchers: one flat row a record, the same columns in JSON and CSV.
import type { Call, Party } from '../../model/item.ts'
import { type Row, TOLD_COLUMNS, type Told, toldRows } from '../told.ts'
import { callEvents } from './events.ts'

export type ToldCall = Told<Call>

const OWN_COLUMNS = [
  'date',
  'date_basis',
  'status',
  'medium',
  'parties',
  'offices',
  'countries',
  'caller',
  'callee',
] as const

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
export const CALL_COLUMNS = [...OWN_COLUMNS, ...TOLD_COLUMNS] as const

export type CallRow = Row<(typeof OWN_COLUMNS)[number]>

/** A party as people would name it: the name, or "Azerbaijan foreign minister". */
export const partyLabel = ({ name, country, office }: Party): string =>
  name ?? [country, office].filter(Boolean).join(' ')

const labelAt = ({ parties }: Call, index: number | null): string | null => {
  const party = index === null ? undefined : parties[index]
  return party ? partyLabel(party) : null
}

const each = ({ parties }: Call, pick: (party: Party) => string | null): string =>
  parties.map(party => pick(party) ?? '').join('; ')

const cellsOf = (call: Call) => ({
  date: call.date?.value.value ?? null,
  date_basis: call.date?.basis ?? null,
  status: call.status,
  medium: call.medium,
  parties: each(call, partyLabel),
  offices: each(call, ({ office }) => office),
  countries: each(call, ({ country }) => country),
  caller: labelAt(call, call.caller),
  callee: labelAt(call, call.callee),
})

export const callRows = (told: readonly ToldCall[]): CallRow[] => toldRows(told, callEvents(told), cellsOf)
