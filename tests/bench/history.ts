// A long history, made inside the database: as many items as asked for, as the write path would have stored them.
import { putPlaces } from '../../src/store/search-writes.ts'
import { PAGE_SIZE } from '../../src/store/streams.ts'

/** Items a statement: large enough to be quick, small enough for one transaction. */
const CHUNK = 10_000
const MINUTE_MS = 60_000
const FIRST_MS = Date.parse('1995-01-01T00:00:00Z')

/** Which items a stream holds: every so-maniest. */
export const STREAMS: Readonly<Record<string, number>> = {
  everything: 1,
  'source:articles': 1,
  'topic:calls': 5,
  'topic:ceasefires': 7,
  'topic:background': 1000,
}

/** The stream whose open page lacks one item: its feed is as long as a feed can be, that page and the newest 50 besides. */
const LONGEST = 'topic:ceasefires'

/** The highest place in a stream's list. */
function lastOf(stream: string, total: number): number {
  const last = Math.floor(total / (STREAMS[stream] ?? 1))
  return stream === LONGEST ? last - (last % PAGE_SIZE) - 1 : last
}

const id = (n: string): string => `printf('%08x-0000-5000-8000-000000000000', ${n})`
/** Ten minutes apart, but shuffled: what comes in late may be years old. */
const sortAt = (n: string, total: number): string =>
  `${FIRST_MS} + ((${n} * 7919) % ${total}) * ${10 * MINUTE_MS}`

const FACT = `json_object('value', title, 'basis', 'stated', 'passage', NULL, 'rule', 'bench')`
const FACTS = `json_object('url', NULL, 'title', json(${FACT}), 'published', NULL, 'modified', NULL, 'place', NULL,
  'publisher', NULL, 'authors', json('[]'), 'language', 'en', 'summary', substr(text, 1, 200), 'image', NULL,
  'attachments', json('[]'), 'tags', json('[]'), 'furniture', json('[]'), 'damage', json('[]'), 'disagreements', json('[]'),
  'matches', json('[]'), 'calls', json('[]'), 'ceasefires', json('[]'))`

// Sixty words of twenty thousand; `harvest` in every text, `odd` and `even` in every other, `comet` in every thousandth.
const MADE = `
WITH RECURSIVE number(n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM number WHERE n < ?2),
made AS (SELECT n, 'Report ' || n AS title, 'The harvest ' || iif(n % 2, 'odd', 'even') || iif(n % 1000, '', ' comet') || ' '
  || (SELECT group_concat('w' || ((n * 31 + value * 7919) % 20000), ' ') FROM json_each(?3)) || '.' AS text FROM number)`

const WORDS = JSON.stringify(Array.from({ length: 60 }, (_, n) => n))

async function addChunk(db: D1Database, from: number, to: number, total: number): Promise<void> {
  const range = `(SELECT id FROM item WHERE id BETWEEN ${id('?1')} AND ${id('?2')})`
  const run = (sql: string, ...more: unknown[]) => db.prepare(sql).bind(from, to, ...more)
  const at = sortAt('n', total)
  await db.batch([
    run(
      `INSERT INTO item (id, source, key, facts, content, derived, rules, first_seen, updated, sort_at, batch)
${MADE} SELECT ${id('n')}, 'articles', 'key-' || n, ${FACTS}, 'c', 'd', 1, ${at}, ${at}, ${at}, 'b' || n FROM made`,
      WORDS,
    ),
    run(
      `INSERT INTO item_body (item, text, body, html)
${MADE} SELECT ${id('n')}, text, json_array(json_object('kind', 'paragraph', 'start', 0, 'end', length(text))), NULL FROM made`,
      WORDS,
    ),
    ...Object.entries(STREAMS).map(([stream, every]) =>
      run(
        `WITH RECURSIVE number(n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM number WHERE n < ?2)
INSERT INTO stream_item (stream, seq, item, sort_at, batch)
SELECT ?3, n / ?4, ${id('n')}, ${at}, 'b' || n FROM number WHERE n % ?4 = 0 AND n / ?4 <= ?5`,
        stream,
        every,
        lastOf(stream, total),
      ),
    ),
    run(putPlaces(range)),
    run(
      `INSERT INTO item_search (rowid, title, text) SELECT p.n, i.facts ->> '$.title.value', b.text
FROM ${range} r JOIN item i ON i.id = r.id JOIN item_body b ON b.item = i.id JOIN search_place p ON p.item = i.id`,
    ),
  ])
}

/** Adds what is missing up to `total` items to a database that has been migrated. */
export async function growTo(db: D1Database, total: number): Promise<void> {
  for (let from = 1; from <= total; from += CHUNK)
    await addChunk(db, from, Math.min(from + CHUNK - 1, total), total)
  const states = Object.keys(STREAMS).map(name =>
    db
      .prepare(
        `INSERT INTO stream (name, version, last, created_at, changed_at) VALUES (?1, 1, ?2, 0, 0)
ON CONFLICT (name) DO UPDATE SET version = 1, last = excluded.last`,
      )
      .bind(name, lastOf(name, total)),
  )
  await db.batch(states)
}
