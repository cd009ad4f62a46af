// Which items have all the words, newest first.

/** An item that was found: what tells one state of it from another, and its place, from which the next page goes on. */
export interface Hit {
  /** A bare UUID. */
  readonly item: string
  readonly place: string
  readonly batch: string
  /** Milliseconds. */
  readonly updated: number
}

/** Bounds of a search: what is beyond them is refused before it comes here. */
export const MOST_WORDS = 8
export const LONGEST_QUERY = 200

/** Each word quoted, so that none is an operator (FTS5 section 3.2); all have to be there. */
const matchOf = (words: readonly string[]): string =>
  words.map(word => `"${word.replaceAll('"', '""')}"`).join(' ')

// Places are text on the way out and in: they have more bits than a number in JavaScript.
const FIND = `
SELECT i.id AS item, CAST(f.n AS TEXT) AS place, i.batch, i.updated
FROM (SELECT rowid AS n FROM item_search WHERE item_search MATCH ?1 AND rowid < CAST(?2 AS INTEGER) ORDER BY rowid DESC LIMIT ?3) f
JOIN search_place p ON p.n = f.n JOIN item i ON i.id = p.item ORDER BY f.n DESC`

const LAST_PLACE = String(2n ** 63n - 1n)

/** The newest items with all the words, from `before` (a place) on. */
export async function findItems(
  db: D1Database,
  words: readonly string[],
  { limit, before }: { readonly limit: number; readonly before: string | null },
): Promise<Hit[]> {
  const { results } = await db
    .prepare(FIND)
    .bind(matchOf(words), before ?? LAST_PLACE, limit)
    .all<Hit>()
  return results
}
