// Ceasefire records as a table for researchers: one flat row a record, the same columns in JSON and CSV.
import type { NewsDate } from '../../model/date.ts'
import type { Found } from '../../model/fact.ts'
import type { Ceasefire } from '../../model/item.ts'
import { textFragment } from '../../text/fragment.ts'

/** A record with what its item says of itself. `words` is the passage, `page` the absolute URL of the item's page. */
export interface ToldCeasefire {
  readonly record: Ceasefire
  readonly words: string
  readonly title: string
  readonly publisher: string | null
  /** ISO 8601 as far as known. */
  readonly published: string | null
  readonly page: string
}

/**
 * The columns, in this order; new ones are only ever added at the end.
 * - `agreed`, `effective`: ISO 8601 as far as known, null where the text does not fix it; `…_basis` how that is known
 * - `status`: proposed, agreed, in-force, violated, ended
 * - `parties`, `brokers`: as the text names them, apart by "; "; empty where it does not
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
  'words',
  'passage',
  'item',
  'title',
  'publisher',
  'published',
  'rule',
] as const

export type CeasefireRow = Readonly<Record<(typeof CEASEFIRE_COLUMNS)[number], string | null>>

export const ceasefireRows = (told: readonly ToldCeasefire[]): CeasefireRow[] => told.map(rowOf)

const isoOf = (date: Found<NewsDate> | null) => date?.value.value ?? null

const rowOf = ({ record, words, title, publisher, published, page }: ToldCeasefire): CeasefireRow => ({
  agreed: isoOf(record.agreed),
  agreed_basis: record.agreed?.basis ?? null,
  effective: isoOf(record.effective),
  effective_basis: record.effective?.basis ?? null,
  status: record.status,
  parties: record.parties.join('; '),
  brokers: record.brokers.join('; '),
  words,
  passage: page + textFragment(words),
  item: page,
  title,
  publisher,
  published,
  rule: record.rule,
})
