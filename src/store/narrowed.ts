// The items of a topic whose records are of a party or of some days, newest record first, a part at a time.
import type { Item } from '../model/item.ts'
import { fold } from '../text/fold.ts'
import { ITEM_COLUMNS, ITEM_JOINS, type ItemRow, toItem } from './items.ts'
import { dayBounds, type RecordFilter, type RecordKind } from './records.ts'

/** Where a part ends: the day of the last item's newest record, and the item's bare UUID. */
export interface NarrowedPlace {
  readonly day: string
  readonly item: string
}

export interface NarrowedPart {
  readonly items: readonly Item[]
  readonly end: NarrowedPlace | null
}

// An item stands at its newest record among those asked for, so that it stands once; the index on the item finds the others.
const part = (table: string, same: string): string => `
WITH page AS (
  SELECT r.day, r.item FROM ${table} r
  WHERE r.kind = ?1 AND r.day >= ?2 AND r.day <= ?3 AND (r.day, r.item) < (?4, ?5) AND ?7 = ?7 ${same.replaceAll('%', 'r')}
    AND NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.item = r.item AND o.kind = ?1 AND o.day <= ?3 ${same.replaceAll('%', 'o')}
      AND (o.day, -o.n) > (r.day, -r.n))
  ORDER BY r.day DESC, r.item DESC LIMIT ?6)
SELECT ${ITEM_COLUMNS}, p.day FROM page p JOIN item i ON i.id = p.item ${ITEM_JOINS} ORDER BY p.day DESC, p.item DESC`

const OF_ALL = part('record', '')
const OF_PARTY = part('record_party', 'AND %.party = ?7')

const BEYOND_ALL: NarrowedPlace = { day: '~', item: '' }

export async function itemsOfRecords(
  db: D1Database,
  kind: RecordKind,
  filter: RecordFilter,
  { limit, before }: { readonly limit: number; readonly before: NarrowedPlace | null },
): Promise<NarrowedPart> {
  const { day, item } = before ?? BEYOND_ALL
  const { results } = await db
    .prepare(filter.party ? OF_PARTY : OF_ALL)
    .bind(kind, ...dayBounds(filter), day, item, limit + 1, fold(filter.party ?? ''))
    .all<ItemRow & { day: string }>()
  const last = results.length > limit ? results[limit - 1] : undefined
  return { items: results.slice(0, limit).map(toItem), end: last ? { day: last.day, item: last.id } : null }
}

interface Party {
  readonly party: string
  readonly records: number
}

/** So many of the newest records are counted, so that the cost does not grow with the archive. */
const COUNTED = 500

const PARTIES = `
SELECT p.party, count(*) AS records FROM
  (SELECT day, item, n FROM record WHERE kind = ?1 ORDER BY day DESC LIMIT ${COUNTED}) r
  JOIN record_party p ON p.item = r.item AND p.n = r.n AND p.kind = ?1
GROUP BY p.party ORDER BY records DESC, p.party LIMIT ?2`

/** Who takes part in most of the newest records, under the folded names by which records are asked for. */
export async function frequentParties(db: D1Database, kind: RecordKind, limit: number): Promise<Party[]> {
  return (await db.prepare(PARTIES).bind(kind, limit).all<Party>()).results
}

/** The years of the records, newest first, each found by one step through the index. */
export async function yearsOfRecords(db: D1Database, kind: RecordKind): Promise<string[]> {
  const { results } = await db.prepare(YEARS).bind(kind).all<{ year: string }>()
  return results.map(({ year }) => year)
}

const YEARS = `
WITH RECURSIVE y(year) AS (
  SELECT substr(max(day), 1, 4) FROM record WHERE kind = ?1 AND day > ''
  UNION ALL SELECT (SELECT substr(max(day), 1, 4) FROM record WHERE kind = ?1 AND day > '' AND day < y.year) FROM y WHERE y.year IS NOT NULL)
SELECT year FROM y WHERE year IS NOT NULL LIMIT 40`
