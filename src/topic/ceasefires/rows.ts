// Ceasefire records as a table for researchers: one flat row a record, the same columns in JSON and CSV.
import type { NewsDate } from '../../model/date.ts'
import type { Found } from '../../model/fact.ts'
import type { Ceasefire } from '../../model/item.ts'
import { type Row, TOLD_COLUMNS, type Told, toldRows } from '../told.ts'
import { ceasefireEvents } from './events.ts'

export type ToldCeasefire = Told<Ceasefire>

const OWN_COLUMNS = [
  'agreed',
  'agreed_basis',
  'effective',
  'effective_basis',
  'status',
  'parties',
  'brokers',
] as const

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
export const CEASEFIRE_COLUMNS = [...OWN_COLUMNS, ...TOLD_COLUMNS] as const

export type CeasefireRow = Row<(typeof OWN_COLUMNS)[number]>

const isoOf = (date: Found<NewsDate> | null) => date?.value.value ?? null

const cellsOf = ({ agreed, effective, status, parties, brokers }: Ceasefire) => ({
  agreed: isoOf(agreed),
  agreed_basis: agreed?.basis ?? null,
  effective: isoOf(effective),
  effective_basis: effective?.basis ?? null,
  status,
  parties: parties.join('; '),
  brokers: brokers.join('; '),
})

export const ceasefireRows = (told: readonly ToldCeasefire[]): CeasefireRow[] =>
  toldRows(told, ceasefireEvents(told), cellsOf)
