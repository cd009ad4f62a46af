// Several streams as one list, newest first, a page at a time.
import type { Item } from '../model/item.ts'
import type { StreamState } from '../model/stream.ts'
import { ITEM_COLUMNS, ITEM_JOINS, type ItemRow, toItem } from './items.ts'
import { streamState } from './streams.ts'

/** Where a page ends: the next one holds what is older. `at` in milliseconds, `item` a bare UUID. */
export interface UnionPlace {
  readonly at: number
  readonly item: string
}

export interface UnionPage {
  readonly items: readonly Item[]
  /** Where the page ends, or null where nothing is older. */
  readonly end: UnionPlace | null
}

/** One row a stream: each has its own version, so that a union needs none. */
export const statesOf = (db: D1Database, names: readonly string[]): Promise<StreamState[]> =>
  Promise.all(names.map(name => streamState(db, name)))

const BEYOND_ALL: UnionPlace = { at: Number.MAX_SAFE_INTEGER, item: '' }

/** As many short lists as streams, each cut where the index is still in order: IN and DISTINCT would read every member of every stream. */
const union = (names: readonly string[]): string => {
  const members = names.map(
    (_, n) => `SELECT * FROM (SELECT sort_at, item FROM stream_item WHERE stream = ?${n + 4}
  AND (sort_at, item) < (?1, ?2) ORDER BY sort_at DESC, item DESC LIMIT ?3)`,
  )
  return `
WITH member AS (${members.join(' UNION ')}), page AS (SELECT * FROM member ORDER BY sort_at DESC, item DESC LIMIT ?3)
SELECT ${ITEM_COLUMNS}, m.sort_at FROM page m JOIN item i ON i.id = m.item ${ITEM_JOINS} ORDER BY m.sort_at DESC, m.item DESC`
}

/** The newest items of any of the streams, each once, older than `before`. */
export async function itemsOfUnion(
  db: D1Database,
  names: readonly string[],
  { limit, before }: { readonly limit: number; readonly before: UnionPlace | null },
): Promise<UnionPage> {
  const { at, item } = before ?? BEYOND_ALL
  const { results } = await db
    .prepare(union(names))
    .bind(at, item, limit + 1, ...names)
    .all<ItemRow & { sort_at: number }>()
  const last = results.length > limit ? results[limit - 1] : undefined
  return {
    items: results.slice(0, limit).map(toItem),
    end: last ? { at: last.sort_at, item: last.id } : null,
  }
}
