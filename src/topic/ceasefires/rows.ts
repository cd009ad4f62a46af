// Ceasefire records as a table for researchers: one flat row a record, the same columns in JSON and CSV.
import type { NewsDate } from '../../model/date.ts'
import type { Found } from '../../model/fact.ts'
import type { Ceasefire } from '../../model/item.ts'
import { eventCells, sourceCells, type Told } from '../told.ts'
import { ceasefireEvents } from './events.ts'

export type ToldCeasefire = Told<Ceasefire>

/**
 * The columns, in this order; new ones are only ever added at the end.
 * - `agreed`, `effective`: ISO 8601 as far as known, null where the text does not fix it; `…_basis` how that is known
 * - `status`: proposed, agreed, in-force, violated, ended
 * - `parties`, `brokers`: as the text names them, apart by "; "; empty where it does not. A broker that is a country or an
 *   organisation has its own name: "Egyptian-brokered" is Egypt
 * - `event`: the same for all rows here that report one truce; `reports`: how many there are; `disagreement`: what those
 *   reports disagree about, as "effective: 2020-10-10 / 2020-10-11", or null
 * - `words`: the sentence the record rests on; `passage`: a link to it; `rule`: what found it
 * - `item`, `title`, `publisher`, `published`: who tells it
 */
export const CEASEFIRE_COLUMNS = [
  'agreed',
  'agreed_basis',
  'effective',
  'effective_basis',
  'status',
  'parties',
  'brokers',
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

export type CeasefireRow = Readonly<Record<(typeof CEASEFIRE_COLUMNS)[number], string | number | null>>

const isoOf = (date: Found<NewsDate> | null) => date?.value.value ?? null

export function ceasefireRows(told: readonly ToldCeasefire[]): CeasefireRow[] {
  const events = eventCells(ceasefireEvents(told))
  return told.map(it => ({
    agreed: isoOf(it.record.agreed),
    agreed_basis: it.record.agreed?.basis ?? null,
    effective: isoOf(it.record.effective),
    effective_basis: it.record.effective?.basis ?? null,
    status: it.record.status,
    parties: it.record.parties.join('; '),
    brokers: it.record.brokers.join('; '),
    ...events.get(it)!,
    ...sourceCells(it),
    rule: it.record.rule,
  }))
}
