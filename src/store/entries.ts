// What was ever seen in the feeds that are read, and the drafts that wait for their topics.
import type { Draft } from '../model/item.ts'

/** An entry as seen. `item` is a bare UUID, `hash` that of what the feed said, `waiting` the draft where it is not published yet. */
export interface Entry {
  readonly item: string
  readonly source: string
  readonly key: string
  readonly hash: string
  readonly waiting: Draft | null
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
SELECT value ->> 'item', value ->> 'source', value ->> 'key', value ->> 'hash', value ->> 'waiting', ?2 FROM json_each(?1) WHERE true
ON CONFLICT (item) DO UPDATE SET hash = excluded.hash, waiting = excluded.waiting, at = excluded.at`

/** `now` in milliseconds. */
export async function putEntries(db: D1Database, entries: readonly Entry[], now: number): Promise<void> {
  if (entries.length) await db.prepare(PUT).bind(JSON.stringify(entries), now).run()
}

/** A draft that waits, and the topics to which its source is limited (none: not limited). */
export interface WaitingDraft {
  readonly item: string
  readonly source: string
  readonly key: string
  readonly draft: Draft
  readonly topics: readonly string[]
}

interface WaitingRow {
  item: string
  source: string
  key: string
  waiting: string
  topics: string | null
}

const WAITING = `
SELECT e.item, e.source, e.key, e.waiting, s.topics FROM entry e LEFT JOIN source s ON s.id = e.source
WHERE e.item IN (SELECT value FROM json_each(?1)) AND e.waiting IS NOT NULL`

export async function waitingDrafts(db: D1Database, items: readonly string[]): Promise<WaitingDraft[]> {
  const { results } = await db.prepare(WAITING).bind(JSON.stringify(items)).all<WaitingRow>()
  return results.map(({ waiting, topics, ...row }) => ({
    ...row,
    draft: JSON.parse(waiting) as Draft,
    topics: JSON.parse(topics ?? '[]') as string[],
  }))
}

/** The draft that waits in place of what was there, if the entry is known. `now` in milliseconds. */
export async function letWait(db: D1Database, item: string, draft: Draft, now: number): Promise<void> {
  await db
    .prepare('UPDATE entry SET waiting = ?2, at = ?3 WHERE item = ?1')
    .bind(item, JSON.stringify(draft), now)
    .run()
}

/** They are derived, and wait no more. */
export async function stopWaiting(db: D1Database, items: readonly string[]): Promise<void> {
  if (!items.length) return
  await db
    .prepare('UPDATE entry SET waiting = NULL WHERE item IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(items))
    .run()
}

const UNDERIVED = `
SELECT item FROM (SELECT item FROM entry WHERE waiting IS NOT NULL AND at <= ?2 ORDER BY at LIMIT ?3)
UNION SELECT id FROM (SELECT id FROM item WHERE rules < ?1 AND (rules > 0 OR first_seen <= ?2) ORDER BY rules, id LIMIT ?3)
LIMIT ?3`

/**
 * Items and waiting drafts that were derived under older rules or, stored at `before` (milliseconds) or earlier, never:
 * their message was lost.
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

/** They cannot be derived, not even alone: they stay as they are, and are not tried again under these rules. */
export async function giveUpDeriving(db: D1Database, items: readonly string[], rules: number): Promise<void> {
  const ids = JSON.stringify(items)
  await db.batch([
    db.prepare('UPDATE item SET rules = ?2 WHERE id IN (SELECT value FROM json_each(?1))').bind(ids, rules),
    db.prepare('UPDATE entry SET waiting = NULL WHERE item IN (SELECT value FROM json_each(?1))').bind(ids),
  ])
}

/** Items under older rules than these, and drafts that wait; counted up to 1,000. */
export async function countUnderived(db: D1Database, rules: number): Promise<number> {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM (SELECT 1 FROM item WHERE rules < ?1 LIMIT 1000)
    UNION ALL SELECT 1 FROM entry WHERE waiting IS NOT NULL LIMIT 1000)`
  return (await db.prepare(sql).bind(rules).first<number>('n')) ?? 0
}
