// What sites let robots read, as they said it last.
import type { RobotsRule } from '../text/robots.ts'

/** Null where it is not known, or too old. `now` in milliseconds. */
export async function robotsOf(
  db: D1Database,
  origin: string,
  now: number,
): Promise<readonly RobotsRule[] | null> {
  const rules = await db
    .prepare('SELECT rules FROM robots WHERE origin = ?1 AND until > ?2')
    .bind(origin, now)
    .first<string>('rules')
  return rules === null ? null : (JSON.parse(rules) as RobotsRule[])
}

const PUT = `
INSERT INTO robots (origin, rules, until) VALUES (?1, ?2, ?3)
ON CONFLICT (origin) DO UPDATE SET rules = excluded.rules, until = excluded.until`

/** Until then, in milliseconds. */
export async function putRobots(
  db: D1Database,
  origin: string,
  rules: readonly RobotsRule[],
  until: number,
): Promise<void> {
  await db.prepare(PUT).bind(origin, JSON.stringify(rules), until).run()
}
