// Withdrawn items: out of every stream, with a tombstone in each for a while, and their texts erased where that is asked for.
import type { Tombstone } from '../model/stream.ts'
import { urnOf } from '../text/urn.ts'
import { addHistory } from './history.ts'
import { dropPlaces, dropSearch } from './search-writes.ts'

/** How long feeds say that an item was withdrawn, in milliseconds: a reader that comes once a month still hears of it. */
const TOMBSTONE_MS = 30 * 24 * 3_600_000

/** Many may be withdrawn at once; a feed names the newest. */
const MOST_TOMBSTONES = 200

/** When an item (a bare UUID) was withdrawn, as an ISO 8601 instant; null where it is published, or was never here. */
export async function withdrawnAt(db: D1Database, uuid: string): Promise<string | null> {
  const at = await db
    .prepare('SELECT withdrawn FROM item WHERE id = ?1')
    .bind(uuid)
    .first<number>('withdrawn')
  return at === null ? null : new Date(at).toISOString()
}

const BURY = `
INSERT OR REPLACE INTO tombstone (stream, seq, item, at) SELECT stream, seq, item, ?2 FROM stream_item WHERE item = ?1`
const BUMP = `
UPDATE stream SET version = version + 1, changed_at = ?2 WHERE name IN (SELECT stream FROM stream_item WHERE item = ?1)
RETURNING name`
// Without its hashes the item counts as changed when it is put again.
const MARK = `UPDATE item SET withdrawn = ?2, content = '', derived = '' WHERE id = ?1 AND withdrawn IS NULL RETURNING 1`

const ERASURES = [
  'DELETE FROM article WHERE key = (SELECT key FROM item WHERE id = ?1)',
  'DELETE FROM item_body WHERE item = ?1',
  `UPDATE item SET facts = '{}' WHERE id = ?1`,
  'DELETE FROM history WHERE item = ?1',
]

/**
 * Withdraws an article's item (a bare UUID) and returns the streams that held it. Its id stays taken, so that putting the article again brings
 * the same item back. With `erase` nothing of its text and its facts is left. `now` in milliseconds.
 */
export async function withdrawItem(
  db: D1Database,
  uuid: string,
  { erase, now }: { readonly erase: boolean; readonly now: number },
): Promise<readonly string[]> {
  const run = (sql: string, ...values: unknown[]) => db.prepare(sql).bind(uuid, ...values)
  const at = new Date(now).toISOString()
  const [, bumped] = await db.batch<{ name: string }>([
    run(BURY, now),
    run(BUMP, now),
    run('DELETE FROM stream_item WHERE item = ?1'),
    run(dropSearch('(?1)')),
    run(dropPlaces('(?1)')),
    run('DELETE FROM record WHERE item = ?1'),
    run('DELETE FROM record_party WHERE item = ?1'),
    run(MARK, now),
    ...(erase ? ERASURES.map(sql => run(sql)) : []),
    addHistory(db, uuid, [{ at, field: erase ? 'erased' : 'withdrawn', from: false, to: true }]),
  ])
  return bumped!.results.map(({ name }) => name)
}

const toTombstone = ({ item, at }: { item: string; at: number }): Tombstone => ({
  id: urnOf(item),
  when: new Date(at).toISOString(),
})

/** What was withdrawn of the places `first` to `last` of a stream, newest place first. */
export async function tombstonesOfStream(
  db: D1Database,
  name: string,
  [first, last]: readonly [number, number] = [1, Number.MAX_SAFE_INTEGER],
): Promise<Tombstone[]> {
  const { results } = await db
    .prepare(
      'SELECT item, at FROM tombstone WHERE stream = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq DESC LIMIT ?4',
    )
    .bind(name, first, last, MOST_TOMBSTONES)
    .all<{ item: string; at: number }>()
  return results.map(toTombstone)
}

/** Takes away the tombstones that have stood long enough, and returns the streams whose feeds are different now. */
export async function sweepTombstones(db: D1Database, now: number): Promise<readonly string[]> {
  const old = now - TOMBSTONE_MS
  const [bumped] = await db.batch<{ name: string }>([
    db
      .prepare(
        `UPDATE stream SET version = version + 1, changed_at = ?2 WHERE name IN (SELECT stream FROM tombstone WHERE at < ?1)
RETURNING name`,
      )
      .bind(old, now),
    db.prepare('DELETE FROM tombstone WHERE at < ?1').bind(old),
  ])
  return bumped!.results.map(({ name }) => name)
}
