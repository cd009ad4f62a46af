// /topics/<t>/records.json and .csv: the facts behind a topic as a table, by party and by day.
import { failed, ok, type Result } from '../model/result.ts'
import { type RecordKind, type RecordQuery, recordsOfKind, type StoredRecord } from '../store/records.ts'
import { streamState } from '../store/streams.ts'
import { csv } from '../text/csv.ts'
import { sha256 } from '../text/hash.ts'
import { CALL_COLUMNS, callRows } from '../topic/calls/rows.ts'
import { CEASEFIRE_COLUMNS, ceasefireRows } from '../topic/ceasefires/rows.ts'
import { readFilter } from './asked.ts'
import { evaluate } from './preconditions.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'

/** So many records at most in one answer; more are asked for by days. */
const MOST_RECORDS = 1000

type Cell = string | number | null

interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

/** A record as the topics' tables take it: with the address of the page that tells it. */
const told = <K extends RecordKind>(records: readonly StoredRecord<K>[], origin: string) =>
  records.map(({ item, ...record }) => ({ ...record, page: `${origin}/items/${item}` }))

const TABLES: Readonly<
  Record<string, (db: D1Database, query: RecordQuery, origin: string) => Promise<Table>>
> = {
  calls: async (db, query, origin) => ({
    columns: CALL_COLUMNS,
    rows: callRows(told(await recordsOfKind(db, 'call', query), origin)),
  }),
  ceasefires: async (db, query, origin) => ({
    columns: CEASEFIRE_COLUMNS,
    rows: ceasefireRows(told(await recordsOfKind(db, 'ceasefire', query), origin)),
  }),
}

/** `limit` beside what `asked.ts` reads. A failure is a sentence for people. */
export function recordQuery(search: URLSearchParams): Result<RecordQuery, string> {
  const filter = readFilter(search)
  if (!filter.ok) return filter
  const limit = Number(search.get('limit') ?? MOST_RECORDS)
  if (!Number.isInteger(limit) || limit < 1) return failed('limit is a whole number, 1 or more.')
  return ok({ ...filter.value, limit: Math.min(limit, MOST_RECORDS) })
}

const MEDIA_TYPES = { json: 'application/json', csv: 'text/csv; charset=utf-8; header=present' } as const

export async function recordsResponse(c: RequestContext): Promise<Response> {
  const [topic, format] = [c.req.param('topic') ?? '', c.req.param('records')?.split('.')[1]]
  const tableOf = TABLES[topic]
  if (!tableOf || (format !== 'json' && format !== 'csv')) return noRecords()
  const query = recordQuery(new URL(c.req.url).searchParams)
  if (!query.ok) return problem(400, 'bad-query', query.reason)
  const state = await streamState(c.env.db, `topic:${topic}`)
  const origin = originOf(c)
  const asked = sha256(JSON.stringify([query.value, format, origin])).slice(0, 8)
  const etag = `W/"${state.version}.${asked}"`
  const lastModified = Math.floor(Date.parse(state.changedAt) / 1000)
  const headers = headersOf(etag, lastModified, c.env.settings.freshMinutes)
  if (evaluate(c.req.raw.headers, { etag, lastModified }) === 'not-modified')
    return new Response(null, { status: 304, headers })
  const { columns, rows } = await tableOf(c.env.db, query.value, origin)
  headers.set('Content-Type', MEDIA_TYPES[format])
  return new Response(
    format === 'csv' ? csv(columns, rows) : `${JSON.stringify({ topic, columns, records: rows })}\n`,
    { headers },
  )
}

const noRecords = (): Response =>
  problem(404, 'no-records', `Only these topics have records: ${Object.keys(TABLES).join(', ')}.`)

const headersOf = (etag: string, lastModified: number, freshMinutes: number): Headers =>
  new Headers({
    ETag: etag,
    'Last-Modified': new Date(lastModified * 1000).toUTCString(),
    'Cache-Control': `public, max-age=${freshMinutes * 60}`,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified',
  })
