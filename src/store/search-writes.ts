// The statements that keep the search in step with the items, for the batch that writes them.
import type { Derived } from '../model/item.ts'

/** The year 1800 in milliseconds: what is older stands there, so that no place is negative. */
const EARLIEST_MS = -5_364_662_400_000
/** Places for items of the same millisecond (undated days are all noon): 44 bits are left for the time, until the year 2357. */
const BITS = 19

/** `written` is a subquery of the bare UUIDs that the batch created or changed; ?1 and ?2 are its parameters. */
export const dropSearch = (written: string): string =>
  `DELETE FROM item_search WHERE rowid IN (SELECT n FROM search_place WHERE item IN ${written})`

export const dropPlaces = (written: string): string => `DELETE FROM search_place WHERE item IN ${written}`

export const putPlaces = (written: string): string => `
INSERT INTO search_place (n, item)
SELECT coalesce((SELECT max(n) + 1 FROM search_place WHERE n BETWEEN base AND base + (1 << ${BITS}) - 1), base)
  + row_number() OVER (PARTITION BY base ORDER BY id) - 1, id
FROM (SELECT id, (max(sort_at, ${EARLIEST_MS}) - ${EARLIEST_MS}) << ${BITS} AS base FROM item WHERE id IN ${written})`

/** ?3: JSON list of `searchPayload`. */
export const putSearch = (written: string): string => `
INSERT INTO item_search (rowid, title, text) SELECT p.n, s.value ->> 'title', s.value ->> 'text'
FROM json_each(?3) s JOIN search_place p ON p.item = s.value ->> 'id' WHERE p.item IN ${written}`

/** What is searched: the title and the text as people read it, without what was set aside. */
export const searchPayload = (id: string, { title, body, text }: Derived) => ({
  id,
  title: title.value,
  text: body.length ? body.map(block => block.text).join('\n') : text,
})
