// /topics/<t>/records.json and .csv: the facts behind a topic as a table, by party and by day.
import { failed, ok, type Result } from '../model/result.ts'
import { streamPath } from '../model/stream.ts'
import { encodeDocument } from '../publish/document.ts'
import { orUnavailable, type Published, validatorsOf } from '../publish/published.ts'
import { type RecordKind, type RecordQuery, recordsOfKind, type StoredRecord } from '../store/records.ts'
import { streamState } from '../store/streams.ts'
import { csv } from '../text/csv.ts'
import { sha256 } from '../text/hash.ts'
import { CALL_COLUMNS, callRows } from '../topic/calls/rows.ts'
import { CEASEFIRE_COLUMNS, ceasefireRows } from '../topic/ceasefires/rows.ts'
import { readFilter } from './asked.ts'
import { answerWith, deliver, unavailable } from './delivery.ts'
import { databaseFailed, termsOf } from './feeds.ts'
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

/** Reads the records first; the table is made of them afterwards. */
type ReadTable = (db: D1Database, query: RecordQuery) => Promise<(origin: string) => Table>

const TABLES: ReadonlyMap<string, ReadTable> = new Map(
  Object.entries<ReadTable>({
    calls: async (db, query) => {
      const records = await recordsOfKind(db, 'call', query)
      return origin => ({ columns: CALL_COLUMNS, rows: callRows(told(records, origin)) })
    },
    ceasefires: async (db, query) => {
      const records = await recordsOfKind(db, 'ceasefire', query)
      return origin => ({ columns: CEASEFIRE_COLUMNS, rows: ceasefireRows(told(records, origin)) })
    },
  }),
)

/** `limit` beside what `asked.ts` reads. A failure is a sentence for people. */
export function recordQuery(search: URLSearchParams): Result<RecordQuery, string> {
  const filter = readFilter(search)
  if (!filter.ok) return filter
  const limit = Number(search.get('limit') ?? MOST_RECORDS)
  if (!Number.isInteger(limit) || limit < 1) return failed('limit is a whole number, 1 or more.')
  return ok({ ...filter.value, limit: Math.min(limit, MOST_RECORDS) })
}

const KINDS = {
  json: { contentType: 'application/json', compressedByEdge: true },
  csv: { contentType: 'text/csv; charset=utf-8; header=present', compressedByEdge: true },
} as const

/** Which table is asked for, and what of it. */
interface Asked {
  readonly topic: string
  readonly format: keyof typeof KINDS
  readonly query: RecordQuery
  readonly origin: string
}

export async function recordsResponse(c: RequestContext): Promise<Response> {
  const [topic, format] = [c.req.param('topic') ?? '', c.req.param('records')?.split('.')[1]]
  const readTable = TABLES.get(topic)
  if (!readTable || (format !== 'json' && format !== 'csv')) return noRecords()
  const query = recordQuery(new URL(c.req.url).searchParams)
  if (!query.ok) return problem(400, 'bad-query', query.reason)
  const asked: Asked = { topic, format, query: query.value, origin: originOf(c) }
  const published = await publishTable(c, asked, readTable).catch(databaseFailed)
  if (!published.ok) return unavailable()
  return deliver(c.req.raw, answerWith(published.value, KINDS[format], termsOf(c)), c.env.now)
}

/** A table as the read path hands out feeds: its tag first, its rows only where they are wanted. */
async function publishTable(
  { env }: RequestContext,
  { topic, format, query, origin }: Asked,
  readTable: ReadTable,
): Promise<Result<Published, never>> {
  const stream = `topic:${topic}`
  const state = await streamState(env.db, stream)
  const rev = sha256(JSON.stringify([query, format, origin])).slice(0, 8)
  const validators = validatorsOf(state.version, rev, state.changedAt)
  return ok({
    ...validators,
    maxAge: env.settings.freshMinutes * 60,
    links: [{ rel: 'alternate', type: 'text/html', href: origin + streamPath(stream) }],
    stream,
    isCurrent: () => false,
    whole: async () => {
      const read = await orUnavailable(readTable(env.db, query), stream)
      if (!read.ok) return read
      return ok({ ...validators, bytes: encodeDocument(write(topic, read.value(origin))[format]()) })
    },
  })
}

const write = (topic: string, { columns, rows }: Table) => ({
  csv: () => csv(columns, rows),
  json: () => `${JSON.stringify({ topic, columns, records: rows })}\n`,
})

const noRecords = (): Response =>
  problem(404, 'no-records', `Only these topics have records: ${[...TABLES.keys()].join(', ')}.`)
