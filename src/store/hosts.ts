// Politeness that isolates share: who asks a host now, and what a server asked to be left alone.

/** Requests that may run at once to one host. */
const AT_ONCE = 2

const PAUSED_UNTIL = 'SELECT until FROM pause WHERE host = ?1 AND path = ?2 AND until > ?3'

const VISITORS = 'SELECT visitor FROM visit WHERE host = ?1 AND until > ?2'

const TAKE_PLACE = `
INSERT INTO visit (host, place, visitor, until)
SELECT ?1, p.value, ?4, ?5 FROM json_each('[${Array.from({ length: AT_ONCE }, (_, n) => n + 1)}]') p
WHERE NOT EXISTS (SELECT 1 FROM visit v WHERE v.host = ?1 AND v.until > ?3 AND (v.place = p.value OR v.visitor = ?4))
  AND NOT EXISTS (${PAUSED_UNTIL})
LIMIT 1
ON CONFLICT (host, place) DO UPDATE SET visitor = excluded.visitor, until = excluded.until
RETURNING place`

/** A visit to be made: `visitor` names the job, which may be at a host once. Times in milliseconds; it ends at `until` at the latest. */
export interface Visit {
  readonly host: string
  readonly path: string
  readonly visitor: string
  readonly now: number
  readonly until: number
}

export type Entrance =
  | { readonly kind: 'enter' }
  | { readonly kind: 'busy' }
  /** The same job is there already: its message was delivered twice. */
  | { readonly kind: 'doubled' }
  /** Milliseconds. */
  | { readonly kind: 'wait'; readonly until: number }

/** Whether an address may be asked now. Who enters must leave. */
export async function enterHost(
  db: D1Database,
  { host, path, visitor, now, until }: Visit,
): Promise<Entrance> {
  const [paused, visitors, place] = await db.batch<{ until: number; visitor: string }>([
    db.prepare(PAUSED_UNTIL).bind(host, path, now),
    db.prepare(VISITORS).bind(host, now),
    db.prepare(TAKE_PLACE).bind(host, path, now, visitor, until),
  ])
  const wait = paused?.results[0]
  if (wait) return { kind: 'wait', until: wait.until }
  if (place?.results.length) return { kind: 'enter' }
  return { kind: visitors?.results.some(other => other.visitor === visitor) ? 'doubled' : 'busy' }
}

export async function leaveHost(db: D1Database, { host, visitor, until }: Visit): Promise<void> {
  await db
    .prepare('DELETE FROM visit WHERE host = ?1 AND visitor = ?2 AND until = ?3')
    .bind(host, visitor, until)
    .run()
}

const PAUSE = `
INSERT INTO pause (host, path, until) VALUES (?1, ?2, ?3)
ON CONFLICT (host, path) DO UPDATE SET until = max(pause.until, excluded.until)`

/** A server asked that this path be left alone until then (milliseconds). */
export async function pausePath(db: D1Database, host: string, path: string, until: number): Promise<void> {
  await db.prepare(PAUSE).bind(host, path, until).run()
}

/** Visits, pauses and rules for robots whose time ran out, and the counts of days long past. `now` in milliseconds. */
export async function forgetPast(db: D1Database, now: number): Promise<void> {
  const monthAgo = new Date(now - 30 * 86_400_000).toISOString().slice(0, 10)
  await db.batch([
    db.prepare('DELETE FROM visit WHERE until <= ?1').bind(now),
    db.prepare('DELETE FROM pause WHERE until <= ?1').bind(now),
    db.prepare('DELETE FROM robots WHERE until <= ?1').bind(now),
    db.prepare('DELETE FROM queue_day WHERE day < ?1').bind(monthAgo),
  ])
}
