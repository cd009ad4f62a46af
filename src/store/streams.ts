// Streams as lists: their state, their newest items, their archive pages.
import type { Item } from '../model/item.ts'
import type { StreamState } from '../model/stream.ts'
import { ITEM_COLUMNS, ITEM_JOINS, type ItemRow, toItem } from './items.ts'

/** Members of an archive page (RFC 5005 section 4). A closed page keeps its members, so this number must never change. */
export const PAGE_SIZE = 50

interface StreamRow {
  name: string
  version: number
  last: number
  created_at: number
  changed_at: number
}

const toState = (row: StreamRow): StreamState => ({
  name: row.name,
  version: row.version,
  last: row.last,
  createdAt: new Date(row.created_at).toISOString(),
  changedAt: new Date(row.changed_at).toISOString(),
})

/** The state of a stream. One that never held an item has version 0 and the database's own birthday. Two rows at most. */
export async function streamState(db: D1Database, name: string): Promise<StreamState> {
  const { results } = await db
    .prepare(
      `SELECT name, version, last, created_at, changed_at FROM stream WHERE name IN (?1, 'everything')`,
    )
    .bind(name)
    .all<StreamRow>()
  const own = results.find(row => row.name === name)
  if (own) return toState(own)
  const born = results[0]?.created_at ?? 0
  return toState({ name, version: 0, last: 0, created_at: born, changed_at: born })
}

/** How many archive pages are full, and so closed. */
export const closedPages = (state: StreamState): number => Math.floor(state.last / PAGE_SIZE)

// The newest that stand in closed pages, and all of the open one: two lists without a common item, so that none has to be sought. They
// are sorted here: for a UNION, and again for ORDER BY, D1 would read every row once more.
const NEWEST = `
WITH newest AS (SELECT seq, item, sort_at FROM stream_item WHERE stream = ?1 ORDER BY sort_at DESC, item DESC LIMIT ${PAGE_SIZE}),
member AS (SELECT item, sort_at FROM newest WHERE seq <= ?2
  UNION ALL SELECT item, sort_at FROM stream_item WHERE stream = ?1 AND seq > ?2)
SELECT ${ITEM_COLUMNS}, m.sort_at FROM member m JOIN item i ON i.id = m.item ${ITEM_JOINS}`

type ListedRow = ItemRow & { readonly sort_at: number }

const newestFirst = (a: ListedRow, b: ListedRow): number => b.sort_at - a.sort_at || (a.id < b.id ? 1 : -1)

/**
 * What a feed holds: the newest 50 by date and the whole open page, newest first,
 * so that whoever walks from the feed through the closed pages misses nothing.
 */
export async function newestOfStream(db: D1Database, state: StreamState): Promise<Item[]> {
  const { results } = await db
    .prepare(NEWEST)
    .bind(state.name, closedPages(state) * PAGE_SIZE)
    .all<ListedRow>()
  return results.toSorted(newestFirst).map(toItem)
}
