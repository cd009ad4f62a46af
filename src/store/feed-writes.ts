// Who may write a rendered feed to KV: a compare-and-set, because KV has none and its writes are few.

/** KV's free plan allows 1,000 writes a day: each feed is written at most once in this many milliseconds. */
export const WRITE_INTERVAL_MS = 30 * 60_000

const CLAIM = `
INSERT INTO feed_write (name, version, rev, at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (name) DO UPDATE SET version = excluded.version, rev = excluded.rev, at = excluded.at
WHERE feed_write.at <= excluded.at - ${WRITE_INTERVAL_MS}
  AND (feed_write.version < excluded.version OR (feed_write.version = excluded.version AND feed_write.rev <> excluded.rev))
RETURNING 1 AS won`

/**
 * Whether the caller, and nobody else, may write this version of the feed to KV now: at most once a version and revision,
 * never an older version, and not before the interval has passed. `now` in milliseconds.
 */
export async function claimFeedWrite(
  db: D1Database,
  feed: { readonly name: string; readonly version: number; readonly rev: string },
  now: number,
): Promise<boolean> {
  return (await db.prepare(CLAIM).bind(feed.name, feed.version, feed.rev, now).first()) !== null
}
