// Archive pages: what a closed page holds, and what tells one state of it from another.
import type { Item } from '../model/item.ts'
import { ITEM_COLUMNS, ITEM_JOINS, type ItemRow, toItem } from './items.ts'
import { PAGE_SIZE } from './streams.ts'

/** First and last `seq` of page `page`, which counts from 1, oldest first. */
export const rangeOf = (page: number): [first: number, last: number] => [
  (page - 1) * PAGE_SIZE + 1,
  page * PAGE_SIZE,
]

const MARK = `
SELECT group_concat(seq || ' ' || mark) AS mark FROM (
  SELECT seq, batch AS mark FROM stream_item WHERE stream = ?1 AND seq BETWEEN ?2 AND ?3
  UNION ALL SELECT seq, at FROM tombstone WHERE stream = ?1 AND seq BETWEEN ?2 AND ?3
  ORDER BY seq)`

/**
 * A text that changes when a member of the page is corrected or leaves, and never otherwise: the members that are left, each with the write
 * that last changed it, and the tombstones. Reads at most fifty short rows.
 */
export async function markOfPage(db: D1Database, name: string, page: number): Promise<string> {
  const mark = await db
    .prepare(MARK)
    .bind(name, ...rangeOf(page))
    .first<string>('mark')
  return mark ?? ''
}

const PAGE = `
SELECT ${ITEM_COLUMNS} FROM stream_item s JOIN item i ON i.id = s.item ${ITEM_JOINS}
WHERE s.stream = ?1 AND s.seq BETWEEN ?2 AND ?3 ORDER BY s.sort_at DESC, s.item DESC`

/** The items of a page of the archive, newest first. */
export async function itemsOfPage(db: D1Database, name: string, page: number): Promise<Item[]> {
  const { results } = await db
    .prepare(PAGE)
    .bind(name, ...rangeOf(page))
    .all<ItemRow>()
  return results.map(toItem)
}
