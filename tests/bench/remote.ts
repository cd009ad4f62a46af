// D1's interface over HTTP, with every row counted that a statement read and wrote.

export interface Query {
  readonly sql: string
  readonly values: readonly unknown[]
}

export interface RowCounts {
  /** Requests made: one for a batch. */
  trips: number
  queries: number
  rowsRead: number
  rowsWritten: number
}

type Run = (queries: readonly Query[]) => Promise<D1Result<Record<string, unknown>>[]>
type Statement = Pick<D1PreparedStatement, 'all' | 'run' | 'first' | 'bind'> & { readonly query: Query }

function statementOf(query: Query, run: Run): Statement {
  const all = async () => (await run([query]))[0]!
  const first = async (column?: string) => {
    const [row] = (await all()).results
    return row ? (column ? row[column] : row) : null
  }
  const bind = (...values: unknown[]) => statementOf({ ...query, values }, run)
  return { query, all, run: all, first, bind } as unknown as Statement
}

/** The database behind `address`. */
export function remoteDatabase(address: string, counts: RowCounts): D1Database {
  const run: Run = async queries => {
    counts.trips += 1
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(queries) })
    if (!response.ok) throw new Error(await response.text())
    const results = await response.json<D1Result<Record<string, unknown>>[]>()
    for (const { meta } of results) {
      counts.queries += 1
      counts.rowsRead += meta.rows_read
      counts.rowsWritten += meta.rows_written
    }
    return results
  }
  return {
    prepare: (sql: string) => statementOf({ sql, values: [] }, run),
    batch: (statements: readonly Statement[]) => run(statements.map(({ query }) => query)),
  } as unknown as D1Database
}
