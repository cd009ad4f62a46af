// How much the queue was used today, and how late its messages were.

export interface QueueDay {
  readonly messages: number
  /** Milliseconds that the newest message had waited, and when that was; null where none has come today. */
  readonly lagMs: number | null
  readonly at: number | null
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)

const COUNT = `
INSERT INTO queue_day (day, messages, lag_ms, at) VALUES (?1, 1, ?2, ?3)
ON CONFLICT (day) DO UPDATE SET messages = messages + 1, lag_ms = excluded.lag_ms, at = excluded.at`

/** Times in milliseconds. */
export async function countMessage(db: D1Database, sentAt: number, now: number): Promise<void> {
  await db
    .prepare(COUNT)
    .bind(dayOf(now), Math.max(0, now - sentAt), now)
    .run()
}

export async function queueDay(db: D1Database, now: number): Promise<QueueDay> {
  const row = await db
    .prepare('SELECT messages, lag_ms AS lagMs, at FROM queue_day WHERE day = ?1')
    .bind(dayOf(now))
    .first<QueueDay>()
  return row ?? { messages: 0, lagMs: null, at: null }
}
