// The Worker with its bindings wrapped: every answer says what all answers so far have read and written.
import worker from '../../src/worker.ts'

const counts = { queries: 0, rowsRead: 0, rowsWritten: 0, kvReads: 0, kvWrites: 0 }

function countRows(result: D1Result): void {
  counts.queries += 1
  counts.rowsRead += result.meta.rows_read
  counts.rowsWritten += result.meta.rows_written
}

/** D1 as it is, except that `first` goes through `all`, which tells the rows. */
function countingStatement(statement: D1PreparedStatement): D1PreparedStatement {
  const all = async () => {
    const result = await statement.all<Record<string, unknown>>()
    countRows(result)
    return result
  }
  return Object.assign(Object.create(statement), {
    original: statement,
    bind: (...values: unknown[]) => countingStatement(statement.bind(...values)),
    all,
    run: all,
    first: async (column?: string) => {
      const [row] = (await all()).results
      return row ? (column ? row[column] : row) : null
    },
  })
}

const countingDatabase = (db: D1Database): D1Database =>
  Object.assign(Object.create(db), {
    prepare: (sql: string) => countingStatement(db.prepare(sql)),
    batch: async (statements: { original: D1PreparedStatement }[]) => {
      const results = await db.batch(statements.map(({ original }) => original))
      for (const result of results) countRows(result)
      return results
    },
  })

function countingCache(kv: KVNamespace): KVNamespace {
  return Object.assign(Object.create(kv), {
    getWithMetadata: (...args: Parameters<KVNamespace['getWithMetadata']>) => {
      counts.kvReads += 1
      return kv.getWithMetadata(...args)
    },
    put: (...args: Parameters<KVNamespace['put']>) => {
      counts.kvWrites += 1
      return kv.put(...args)
    },
  })
}

/** Each under a name of its own, of which no copy can be at hand. */
let colds = 0
const coldName = (): string => `https://bench-${++colds}.example`

export default {
  async fetch(request, env, ctx) {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/counts') return Response.json(counts)
    const counted = { ...env, DB: countingDatabase(env.DB), FEEDS: countingCache(env.FEEDS) }
    const named = searchParams.has('cold') ? { ...counted, PUBLIC_URL: coldName() } : counted
    return worker.fetch(request, named, ctx)
  },
} satisfies ExportedHandler<Parameters<typeof worker.fetch>[1]>
