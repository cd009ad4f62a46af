// A source's poll from being due to being done: one round, whatever is delivered twice.
import type { PollJob } from '../model/job.ts'
import {
  type FeedFacts,
  noMemory,
  type PollMemory,
  type SourceError,
  type SourceState,
} from '../model/source.ts'

/** A message lost on its way is sent again after this long. */
const LOST_AFTER_MS = 3_600_000

interface DueRow {
  id: string
  round: number
  url: string
  memory: string
}

const memoryOf = (json: string): PollMemory => ({ ...noMemory, ...(JSON.parse(json) as Partial<PollMemory>) })

const QUEUE_DUE = `
UPDATE source SET queued_at = ?1, next_poll = ?1 + ${LOST_AFTER_MS}
WHERE id IN (SELECT id FROM source WHERE state = 'active' AND next_poll <= ?1 ORDER BY next_poll LIMIT ?2)
RETURNING id, round, url, memory`

/** The sources whose time has come, at most `limit`, as messages to be sent. They are due again only when one is lost. */
export async function queueDueSources(db: D1Database, now: number, limit: number): Promise<PollJob[]> {
  const { results } = await db.prepare(QUEUE_DUE).bind(now, limit).all<DueRow>()
  return results.map(({ id, round, url, memory }) => {
    const { etag, lastModified, bodyHash } = memoryOf(memory)
    return { kind: 'poll', source: id, round, url, etag, lastModified, bodyHash }
  })
}

/** What a poll has to know of its source beside what its message says. */
export interface Round {
  readonly askedFrom: string
  readonly fullText: boolean
  readonly feed: FeedFacts | null
  readonly memory: PollMemory
  readonly failures: number
  /** How many sources are polled at all: they share the plan's budget. */
  readonly activeSources: number
}

interface RoundRow {
  asked_from: string
  full_text: number
  feed: string | null
  memory: string
  failures: number
  active: number
}

/** Null where this round is over, or its source is not polled any more. */
export async function openRound(db: D1Database, id: string, round: number): Promise<Round | null> {
  const row = await db
    .prepare(
      `SELECT asked_from, full_text, feed, memory, failures, (SELECT count(*) FROM source WHERE state = 'active') AS active
       FROM source WHERE id = ?1 AND round = ?2 AND state = 'active'`,
    )
    .bind(id, round)
    .first<RoundRow>()
  return (
    row && {
      askedFrom: row.asked_from,
      fullText: row.full_text === 1,
      feed: row.feed === null ? null : (JSON.parse(row.feed) as FeedFacts),
      memory: memoryOf(row.memory),
      failures: row.failures,
      activeSources: row.active,
    }
  )
}

/** How a round ended. `error` null: the source could be read. */
export interface RoundEnd {
  readonly url: string
  readonly state: SourceState
  readonly memory: PollMemory
  readonly error: SourceError | null
  /** Milliseconds. */
  readonly nextPoll: number
}

const END_ROUND = `
UPDATE source SET round = round + 1, queued_at = NULL, last_asked = ?3, url = ?4, state = ?5, memory = ?6, next_poll = ?7, error = ?8,
  last_success = iif(?8 IS NULL, ?3, last_success),
  failures = iif(?8 IS NULL, 0, failures + 1),
  failing_since = iif(?8 IS NULL, NULL, coalesce(failing_since, ?3))
WHERE id = ?1 AND round = ?2`

/** Closes the round. Where somebody changed the source meanwhile, that stands. `now` in milliseconds. */
export async function endRound(
  db: D1Database,
  { source, round }: PollJob,
  end: RoundEnd,
  now: number,
): Promise<void> {
  const { url, state, memory, error, nextPoll } = end
  await db
    .prepare(END_ROUND)
    .bind(
      ...[source, round, now, url, state, JSON.stringify(memory), nextPoll],
      error && JSON.stringify(error),
    )
    .run()
}

/** What the feed says of itself, noted before its items are published, which are credited to it. */
export async function noteFeed(db: D1Database, { source, round }: PollJob, feed: FeedFacts): Promise<void> {
  await db
    .prepare('UPDATE source SET feed = ?3 WHERE id = ?1 AND round = ?2 AND feed IS NOT ?3')
    .bind(source, round, JSON.stringify(feed))
    .run()
}

/** Nothing was asked: the same source is due again at `nextPoll`, in milliseconds, as if nothing had happened. */
export async function postponeRound(
  db: D1Database,
  { source, round }: PollJob,
  nextPoll: number,
): Promise<void> {
  await db
    .prepare(
      'UPDATE source SET round = round + 1, queued_at = NULL, next_poll = ?3 WHERE id = ?1 AND round = ?2',
    )
    .bind(source, round, nextPoll)
    .run()
}
