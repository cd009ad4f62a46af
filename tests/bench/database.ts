// D1 in a process of its own, as it is in production: what SQLite takes of the CPU is not the Worker's.
import type { Query } from './remote.ts'

export default {
  async fetch(request, { DB }) {
    if (request.method === 'GET') return new Response()
    const queries = await request.json<Query[]>()
    return Response.json(await DB.batch(queries.map(({ sql, values }) => DB.prepare(sql).bind(...values))))
  },
} satisfies ExportedHandler<{ readonly DB: D1Database }>
