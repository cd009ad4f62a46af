// Which streams have changed since the hub last heard of them.

/** A stream as the hub is to hear of it. */
export interface Unannounced {
  readonly name: string
  readonly version: number
}

/** Of these streams those that the hub has not heard of in their present version. */
export async function unannounced(db: D1Database, names: readonly string[]): Promise<Unannounced[]> {
  const { results } = await db
    .prepare(
      'SELECT name, version FROM stream WHERE name IN (SELECT value FROM json_each(?1)) AND announced < version ORDER BY name',
    )
    .bind(JSON.stringify(names))
    .all<Unannounced>()
  return results
}

/** The hub has taken this version; a later one still has to be announced. */
export async function markAnnounced(db: D1Database, { name, version }: Unannounced): Promise<void> {
  await db
    .prepare('UPDATE stream SET announced = max(announced, ?2) WHERE name = ?1')
    .bind(name, version)
    .run()
}

/** A message about a stream is on its way for this long, in milliseconds: until then no second one is sent. It looks again before it ends. */
const ON_ITS_WAY_MS = 30_000

const CLAIM = `
UPDATE stream SET queued = ?2 WHERE announced < version AND queued <= ?2 - ${ON_ITS_WAY_MS}
  AND name IN (SELECT value FROM json_each(?1)) RETURNING name`

/** Of these streams those about which the caller, and nobody else, is to send a message now. `now` in milliseconds. */
export async function claimAnnouncements(
  db: D1Database,
  names: readonly string[],
  now: number,
): Promise<string[]> {
  const { results } = await db.prepare(CLAIM).bind(JSON.stringify(names), now).all<{ name: string }>()
  return results.map(({ name }) => name)
}

/** What was not announced though it changed so many milliseconds ago: its message was lost, or the hub was down. */
const FORGOTTEN_MS = 10 * 60_000

const SWEEP = `
UPDATE stream SET queued = ?1 WHERE name IN (SELECT name FROM stream WHERE announced < version
  AND changed_at <= ?1 - ${FORGOTTEN_MS} AND queued <= ?1 - ${FORGOTTEN_MS} LIMIT ?2) RETURNING name`

/** Claims at most `most` streams of which the hub should have heard long ago. `now` in milliseconds. */
export async function claimForgotten(db: D1Database, most: number, now: number): Promise<string[]> {
  const { results } = await db.prepare(SWEEP).bind(now, most).all<{ name: string }>()
  return results.map(({ name }) => name)
}
