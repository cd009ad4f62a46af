// What editors changed in an item, in the order in which they did.
import type { Change } from '../model/correction.ts'

/** The statement that adds changes to the history of an item (a bare UUID). */
export const addHistory = (db: D1Database, item: string, changes: readonly Change[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO history (item, at, field, was, became)
SELECT ?1, value ->> 'at', value ->> 'field', value -> 'from', value -> 'to' FROM json_each(?2)`,
    )
    .bind(item, JSON.stringify(changes.map(change => ({ ...change, at: Date.parse(change.at) }))))

interface HistoryRow {
  at: number
  field: Change['field']
  was: string
  became: string
}

/** Enough for every item but one that somebody plays with. */
const MOST_CHANGES = 200

/** The newest changes of an item (a bare UUID), newest first. */
export async function historyOfItem(db: D1Database, uuid: string): Promise<Change[]> {
  const { results } = await db
    .prepare('SELECT at, field, was, became FROM history WHERE item = ?1 ORDER BY n DESC LIMIT ?2')
    .bind(uuid, MOST_CHANGES)
    .all<HistoryRow>()
  return results.map(({ at, field, was, became }) => ({
    at: new Date(at).toISOString(),
    field,
    from: JSON.parse(was),
    to: JSON.parse(became),
  }))
}
