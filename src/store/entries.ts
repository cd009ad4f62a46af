// What was ever seen in the feeds that are read, and the entries that wait to become items.
import type { Draft } from '../model/item.ts'

/** An entry as read. `item` is a bare UUID, `raw` what the feed said and `hash` the hash of that. */
export interface Entry {
  readonly item: string
  readonly source: string
  readonly key: string
  readonly hash: string
  readonly raw: string
}

/** Hashes of those entries that were seen before, by item. */
export async function seenEntries(
  db: D1Database,
  items: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { results } = await db
    .prepare('SELECT item, hash FROM entry WHERE item IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(items))
    .all<{ item: string; hash: string }>()
  return new Map(results.map(({ item, hash }) => [item, hash]))
}

const PUT = `
INSERT INTO entry (item, source, key, hash, waiting, at)
SELECT value ->> 'item', value ->> 'source', value ->> 'key', value ->> 'hash', value ->> 'raw', ?2 FROM json_each(?1) WHERE true
ON CONFLICT (item) DO UPDATE SET hash = excluded.hash, waiting = excluded.waiting, draft = NULL, given_up = 0, at = excluded.at`

/** They wait from now on, in place of what they were before. `now` in milliseconds. */
export async function putEntries(db: D1Database, entries: readonly Entry[], now: number): Promise<void> {
  if (entries.length) await db.prepare(PUT).bind(JSON.stringify(entries), now).run()
}

/** An entry that waits. `hash` tells whether it is still the same later; `topics`: those to which its source is limited (none: not limited). */
export interface WaitingEntry extends Entry {
  /** What stands in place of what the feed said, where its page was read. */
  readonly draft: Draft | null
  readonly topics: readonly string[]
}

interface WaitingRow extends Entry {
  draft: string | null
  topics: string | null
}

const WAITING = `
SELECT e.item, e.source, e.key, e.hash, e.waiting AS raw, e.draft, s.topics
FROM json_each(?1) j CROSS JOIN entry e ON e.item = j.value LEFT JOIN source s ON s.id = e.source
WHERE e.waiting IS NOT NULL ORDER BY j.key`

/** Those of the items (bare UUIDs) that wait, in the same order: the last of them gets the highest place in a stream. */
export async function waitingEntries(db: D1Database, items: readonly string[]): Promise<WaitingEntry[]> {
  const { results } = await db.prepare(WAITING).bind(JSON.stringify(items)).all<WaitingRow>()
  return results.map(({ draft, topics, ...row }) => ({
    ...row,
    draft: draft === null ? null : (JSON.parse(draft) as Draft),
    topics: JSON.parse(topics ?? '[]') as string[],
  }))
}

/** The draft waits in place of what the feed said, if the entry is known. `now` in milliseconds. */
export async function letWait(db: D1Database, item: string, draft: Draft, now: number): Promise<void> {
  await db
    .prepare("UPDATE entry SET waiting = coalesce(waiting, ''), draft = ?2, at = ?3 WHERE item = ?1")
    .bind(item, JSON.stringify(draft), now)
    .run()
}

type Waited = Pick<Entry, 'item' | 'hash'>

/** The statement after which they wait no more, unless the feed has said something else meanwhile. */
export const stopWaiting = (db: D1Database, entries: readonly Waited[]): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE entry SET waiting = NULL, draft = NULL WHERE (item, hash) IN (SELECT value ->> 'item', value ->> 'hash' FROM json_each(?1))`,
    )
    .bind(JSON.stringify(entries.map(({ item, hash }) => ({ item, hash }))))

const UNDERIVED = `
SELECT item FROM (SELECT item FROM entry WHERE waiting IS NOT NULL AND given_up < ?1 AND at <= ?2 ORDER BY at LIMIT ?3)
UNION SELECT id FROM (SELECT id FROM item WHERE rules < ?1 AND (rules > 0 OR first_seen <= ?2) ORDER BY rules, id LIMIT ?3)
LIMIT ?3`

/**
 * Items of older rules, and entries that were given up under older rules or, waiting since `before` (milliseconds) or longer, never
 * derived: their message was lost.
 */
export async function underivedItems(
  db: D1Database,
  rules: number,
  before: number,
  limit: number,
): Promise<string[]> {
  const { results } = await db.prepare(UNDERIVED).bind(rules, before, limit).all<{ item: string }>()
  return results.map(({ item }) => item)
}

/** They cannot be derived, not even alone: items stay as they are, entries go on waiting, and none is tried again under these rules. */
export async function giveUpDeriving(db: D1Database, items: readonly string[], rules: number): Promise<void> {
  const ids = JSON.stringify(items)
  await db.batch([
    db.prepare('UPDATE item SET rules = ?2 WHERE id IN (SELECT value FROM json_each(?1))').bind(ids, rules),
    db
      .prepare(
        'UPDATE entry SET given_up = ?2 WHERE item IN (SELECT value FROM json_each(?1)) AND waiting IS NOT NULL',
      )
      .bind(ids, rules),
  ])
}

/** Items of older rules than these, and entries that wait for these; counted up to 1,000. */
export async function countUnderived(db: D1Database, rules: number): Promise<number> {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM (SELECT 1 FROM item WHERE rules < ?1 LIMIT 1000)
    UNION ALL SELECT 1 FROM entry WHERE waiting IS NOT NULL AND given_up < ?1 LIMIT 1000)`
  return (await db.prepare(sql).bind(rules).first<number>('n')) ?? 0
}
