// Upstream feeds: those that are read, as whoever runs the instance put them.
import type { FeedFacts, Source, SourceError, SourceState, SourceWish } from '../model/source.ts'

interface SourceRow {
  id: string
  url: string
  title: string | null
  tags: string
  topics: string
  full_text: number
  state: SourceState
  feed: string | null
  asked_from: string
  next_poll: number
  queued_at: number | null
  last_asked: number | null
  last_success: number | null
  failures: number
  failing_since: number | null
  error: string | null
  added_at: number
}

const COLUMNS =
  'id, url, title, tags, topics, full_text, state, feed, asked_from, next_poll, queued_at, last_asked, last_success, failures, failing_since, error, added_at'

const instant = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString()

const toSource = (row: SourceRow): Source => ({
  id: row.id,
  url: row.url,
  title: row.title,
  tags: JSON.parse(row.tags) as string[],
  topics: JSON.parse(row.topics) as string[],
  fullText: row.full_text === 1,
  state: row.state,
  feed: row.feed === null ? null : (JSON.parse(row.feed) as FeedFacts),
  askedFrom: row.asked_from,
  addedAt: new Date(row.added_at).toISOString(),
  lastAsked: instant(row.last_asked),
  lastSuccess: instant(row.last_success),
  nextPoll: row.state === 'active' ? instant(row.next_poll) : null,
  queuedAt: instant(row.queued_at),
  failures: row.failures,
  failingSince: instant(row.failing_since),
  error: row.error === null ? null : (JSON.parse(row.error) as SourceError),
})

/** Also one that was removed: its items still say where they come from. */
export async function sourceById(db: D1Database, id: string): Promise<Source | null> {
  const row = await db.prepare(`SELECT ${COLUMNS} FROM source WHERE id = ?1`).bind(id).first<SourceRow>()
  return row && toSource(row)
}

/** Those of the ids that are sources, in no order; also removed ones. */
export async function sourcesById(db: D1Database, ids: readonly string[]): Promise<Source[]> {
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM source WHERE id IN (SELECT value FROM json_each(?1))`)
    .bind(JSON.stringify(ids))
    .all<SourceRow>()
  return results.map(toSource)
}

/** By id, also those that were removed. */
export async function allSources(db: D1Database): Promise<Source[]> {
  const { results } = await db.prepare(`SELECT ${COLUMNS} FROM source ORDER BY id`).all<SourceRow>()
  return results.map(toSource)
}

export const isListed = ({ state }: Source): boolean => state !== 'removed'

/** By id, without those that were removed. */
export const listedSources = async (db: D1Database): Promise<Source[]> =>
  (await allSources(db)).filter(isListed)

/** A new address makes a new beginning: what was remembered of the old one says nothing about it. */
const PUT = `
INSERT INTO source (id, url, title, tags, topics, full_text, state, asked_from, next_poll, added_at)
SELECT value ->> 'id', value ->> 'url', value ->> 'title', value ->> 'tags', value ->> 'topics', value ->> 'fullText', 'active', ?2, ?3, ?3
FROM json_each(?1) WHERE true
ON CONFLICT (id) DO UPDATE SET url = excluded.url, title = excluded.title, tags = excluded.tags, topics = excluded.topics,
  full_text = excluded.full_text, asked_from = excluded.asked_from,
  state = iif(source.url <> excluded.url OR source.state = 'removed', 'active', source.state),
  round = source.round + (source.url <> excluded.url),
  memory = iif(source.url <> excluded.url, '{}', source.memory),
  feed = iif(source.url <> excluded.url, NULL, source.feed),
  error = iif(source.url <> excluded.url, NULL, source.error),
  failures = iif(source.url <> excluded.url, 0, source.failures),
  failing_since = iif(source.url <> excluded.url, NULL, source.failing_since),
  next_poll = iif(source.url <> excluded.url OR source.state = 'removed', excluded.next_poll, source.next_poll)`

/**
 * Adds sources, or changes those that are there under the same ids; a new one is due at once. `askedFrom` is the address
 * of this instance, which the User-Agent names. `now` in milliseconds.
 */
export async function putSources(
  db: D1Database,
  sources: readonly (SourceWish & { readonly id: string })[],
  askedFrom: string,
  now: number,
): Promise<void> {
  const rows = sources.map(({ tags, topics, fullText, ...rest }) => ({
    ...rest,
    tags: JSON.stringify(tags),
    topics: JSON.stringify(topics),
    fullText: Number(fullText),
  }))
  await db.prepare(PUT).bind(JSON.stringify(rows), askedFrom, now).run()
}

const SET_STATE = `
UPDATE source SET state = ?2, round = round + 1, queued_at = NULL, next_poll = iif(?2 = 'active', ?3, next_poll)
WHERE id = ?1 AND state <> ?2 AND state <> 'removed'`

/** Pauses, resumes (it is then due at once) or removes a source. A message that waits for it becomes void. */
export async function setSourceState(
  db: D1Database,
  id: string,
  state: SourceState,
  now: number,
): Promise<void> {
  await db.prepare(SET_STATE).bind(id, state, now).run()
}
