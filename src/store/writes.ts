// The one write of derived items: a batch of statements that all happen or none, and that change nothing when nothing changed.
import type { Derived } from '../model/item.ts'
import { packBody, packFacts } from './items.ts'
import { recordRows } from './records.ts'
import { dropPlaces, dropSearch, putPlaces, putSearch, searchPayload } from './search-writes.ts'

/** An item to be stored. `id` is the bare UUID; the two hashes are explained in the migration. */
export interface ItemWrite {
  readonly id: string
  readonly source: string
  readonly key: string
  readonly derived: Derived
  readonly contentHash: string
  readonly derivedHash: string
  readonly rules: number
  /** Milliseconds; null for an item without a date, which stands where it was first seen. */
  readonly sortAt: number | null
  /** Every stream it belongs to now; it leaves all others. */
  readonly streams: readonly string[]
  /** Whether its text is its article's body, so that it need not be stored again. */
  readonly textIsBody: boolean
}

/** An item that the write created or changed, times in milliseconds. `firstSeen` equal to the time of the write: it is new. */
interface WrittenItem {
  readonly id: string
  readonly firstSeen: number
  readonly updated: number
}

/** What a write did: the items it created or changed, and the streams whose feeds are different now. */
export interface Written {
  readonly items: readonly WrittenItem[]
  readonly streams: readonly string[]
}

interface WriteOptions {
  /** Unique to the call. */
  readonly batch: string
  /** Milliseconds. */
  readonly now: number
  /** Whether a withdrawn item comes back: when a person puts it again, never when a source or a new rule does. */
  readonly revive?: boolean
  /** What must happen in the same transaction, also where there is nothing to write; returns no rows. */
  readonly also?: readonly D1PreparedStatement[]
}

/** The ids of ?1 that this batch (?2) created or changed. */
const WRITTEN = `(SELECT i.id FROM json_each(?1) j JOIN item i ON i.id = j.value ->> 'id' AND i.batch = ?2)`

// `updated` moves only when what readers see moved, and is a millisecond after every other at least, so that it is unique.
// A date in the future sorts no later than the item was first seen.
const PUT_ITEMS = `
INSERT INTO item (id, source, key, facts, content, derived, rules, first_seen, updated, sort_at, batch)
SELECT value ->> 'id', value ->> 'source', value ->> 'key', value ->> 'facts', value ->> 'content', value ->> 'derived',
  value ->> 'rules', ?3, max(?3, (SELECT coalesce(max(updated), 0) + 1 FROM item)) + key,
  min(coalesce(value ->> 'sortAt', ?3), ?3), ?2
FROM json_each(?1) WHERE true
ON CONFLICT (id) DO UPDATE SET facts = excluded.facts, content = excluded.content, derived = excluded.derived,
  rules = excluded.rules, batch = excluded.batch,
  sort_at = (SELECT min(coalesce(value ->> 'sortAt', item.first_seen), item.first_seen) FROM json_each(?1) WHERE value ->> 'id' = item.id),
  updated = iif(item.content = excluded.content, item.updated, excluded.updated), withdrawn = NULL
WHERE item.derived <> excluded.derived AND (item.withdrawn IS NULL OR ?4)
RETURNING id, first_seen AS firstSeen, updated`

const KEEP_RULES = `
UPDATE item SET rules = (SELECT value ->> 'rules' FROM json_each(?1) WHERE value ->> 'id' = item.id)
WHERE id IN (SELECT value ->> 'id' FROM json_each(?1))
  AND rules <> (SELECT value ->> 'rules' FROM json_each(?1) WHERE value ->> 'id' = item.id)`

const PUT_BODIES = `
INSERT OR REPLACE INTO item_body (item, text, body, html)
SELECT value ->> 'id', value ->> 'text', value ->> 'body', value ->> 'html' FROM json_each(?1) WHERE value ->> 'id' IN ${WRITTEN}`

const DROP_RECORDS = `DELETE FROM record WHERE item IN ${WRITTEN}`
const PUT_RECORDS = `
INSERT INTO record (kind, day, item, n, data, words)
SELECT r.value ->> 'kind', r.value ->> 'day', r.value ->> 'item', r.value ->> 'n', r.value ->> 'data', r.value ->> 'words'
FROM json_each(?3) r WHERE r.value ->> 'item' IN ${WRITTEN}`

const DROP_PARTIES = `DELETE FROM record_party WHERE item IN ${WRITTEN}`
const PUT_PARTIES = `
INSERT INTO record_party (kind, party, day, item, n)
SELECT r.value ->> 'kind', k.value, r.value ->> 'day', r.value ->> 'item', r.value ->> 'n'
FROM json_each(?3) r, json_each(r.value -> 'keys') k WHERE r.value ->> 'item' IN ${WRITTEN}`

// An item that comes back is not gone: no feed may say so any longer.
const BUMP_BURIED = `
UPDATE stream SET version = version + 1, changed_at = ?3
WHERE name IN (SELECT stream FROM tombstone WHERE item IN ${WRITTEN}) RETURNING name`
const UNBURY = `DELETE FROM tombstone WHERE item IN ${WRITTEN}`

const LEFT = `SELECT s.stream, s.item FROM stream_item s WHERE s.item IN ${WRITTEN} AND NOT EXISTS
  (SELECT 1 FROM json_each(?3) m WHERE m.value ->> 'item' = s.item AND m.value ->> 'stream' = s.stream)`
const BUMP_LEFT = `
UPDATE stream SET version = version + 1, changed_at = ?4 WHERE name IN (SELECT stream FROM (${LEFT})) RETURNING name`
const LEAVE = `DELETE FROM stream_item WHERE (stream, item) IN (${LEFT})`

const MAKE_STREAMS = `
INSERT OR IGNORE INTO stream (name, created_at, changed_at)
SELECT DISTINCT m.value ->> 'stream', ?4, ?4 FROM json_each(?3) m WHERE m.value ->> 'item' IN ${WRITTEN}`

const STAY = `
UPDATE stream_item SET batch = ?2, sort_at = (SELECT sort_at FROM item WHERE id = stream_item.item) WHERE item IN ${WRITTEN}`

const JOIN = `
INSERT INTO stream_item (stream, seq, item, sort_at, batch)
SELECT s.name, s.last + row_number() OVER (PARTITION BY s.name ORDER BY m.key), i.id, i.sort_at, ?2
FROM json_each(?3) m JOIN item i ON i.id = m.value ->> 'item' AND i.batch = ?2 JOIN stream s ON s.name = m.value ->> 'stream'
WHERE NOT EXISTS (SELECT 1 FROM stream_item o WHERE o.item = i.id AND o.stream = s.name)`

const BUMP = `
UPDATE stream SET version = version + 1, changed_at = ?4,
  last = max(last, (SELECT coalesce(max(seq), 0) FROM stream_item WHERE stream = stream.name))
WHERE name IN (SELECT s.stream FROM json_each(?3) m
  JOIN stream_item s ON s.item = m.value ->> 'item' AND s.stream = m.value ->> 'stream' WHERE s.batch = ?2)
RETURNING name`

const itemPayload = (write: ItemWrite) => ({
  id: write.id,
  source: write.source,
  key: write.key,
  facts: packFacts(write.derived),
  content: write.contentHash,
  derived: write.derivedHash,
  rules: write.rules,
  sortAt: write.sortAt,
})

const bodyPayload = ({ id, derived, textIsBody }: ItemWrite) => ({
  id,
  text: textIsBody ? null : derived.text,
  body: packBody(derived.text, derived.body),
  html: derived.html,
})

/**
 * Stores items with their bodies, records and places in streams, in one transaction. What did not change is left alone,
 * and so are its streams' versions.
 */
export async function writeItems(
  db: D1Database,
  writes: readonly ItemWrite[],
  { batch, now, revive = false, also = [] }: WriteOptions,
): Promise<Written> {
  if (!writes.length) {
    if (also.length) await db.batch([...also])
    return { items: [], streams: [] }
  }
  const ids = JSON.stringify(writes.map(({ id, rules }) => ({ id, rules })))
  const members = JSON.stringify(
    writes.flatMap(({ id, streams }) => streams.map(stream => ({ item: id, stream }))),
  )
  const records = JSON.stringify(writes.flatMap(({ id, derived }) => recordRows(id, derived)))
  const words = JSON.stringify(writes.map(({ id, derived }) => searchPayload(id, derived)))
  const run = (sql: string, ...values: unknown[]) => db.prepare(sql).bind(...values)
  const results = await db.batch<Record<string, unknown>>([
    run(PUT_ITEMS, JSON.stringify(writes.map(itemPayload)), batch, now, revive ? 1 : 0),
    run(KEEP_RULES, ids),
    run(PUT_BODIES, JSON.stringify(writes.map(bodyPayload)), batch),
    run(DROP_RECORDS, ids, batch),
    run(PUT_RECORDS, ids, batch, records),
    run(DROP_PARTIES, ids, batch),
    run(PUT_PARTIES, ids, batch, records),
    run(BUMP_BURIED, ids, batch, now),
    run(UNBURY, ids, batch),
    run(BUMP_LEFT, ids, batch, members, now),
    run(LEAVE, ids, batch, members),
    run(MAKE_STREAMS, ids, batch, members, now),
    run(STAY, ids, batch),
    run(JOIN, ids, batch, members),
    run(BUMP, ids, batch, members, now),
    run(dropSearch(WRITTEN), ids, batch),
    run(dropPlaces(WRITTEN), ids, batch),
    run(putPlaces(WRITTEN), ids, batch),
    run(putSearch(WRITTEN), ids, batch, words),
    ...also,
  ])
  // The first statement returns items; the others return nothing, or the streams that they bumped.
  const [items, ...others] = results.map(result => result.results)
  const streams = new Set(others.flat().map(row => row.name as string))
  return { items: items as unknown as WrittenItem[], streams: [...streams] }
}
