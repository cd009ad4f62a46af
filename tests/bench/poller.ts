// Cron and consumer, each called by a request: the clock comes with it, and what would be queued goes back in the answer.
import { readSettings } from '../../src/env.ts'
import type { Job } from '../../src/model/job.ts'
import type { SourceWish } from '../../src/model/source.ts'
import { consume } from '../../src/poll/consume.ts'
import { tick } from '../../src/poll/cron.ts'
import type { Work } from '../../src/poll/work.ts'
import { putSources } from '../../src/store/sources.ts'
import type worker from '../../src/worker.ts'
import { remoteDatabase } from './remote.ts'

/** What is to be done, and when. */
interface Order {
  /** Where D1 is. */
  readonly database: string
  readonly now: number
  readonly chance: number
  readonly sources?: (SourceWish & { id: string })[]
  readonly job?: Job
  /** Do nothing but so many bare requests. */
  readonly idle?: number
}

/** What came of an order; `trips` are the requests that it made. */
export interface Answer {
  readonly sent: readonly Job[]
  readonly trips: number
}

const counts = { trips: 0, queries: 0, rowsRead: 0, rowsWritten: 0 }

/** A queue that only remembers what it was given. */
function remembering(): { readonly jobs: Queue<Job>; readonly sent: Job[] } {
  const sent: Job[] = []
  const jobs = {
    send: async (body: Job) => void sent.push(body),
    sendBatch: async (batch: Iterable<MessageSendRequest<Job>>) => {
      for (const { body } of batch) sent.push(body)
    },
  }
  return { jobs: jobs as unknown as Queue<Job>, sent }
}

const messageOf = (body: Job, now: number) => ({
  ...{ id: '1', attempts: 1, timestamp: new Date(now), body },
  ...{ ack: () => undefined, retry: () => undefined },
})

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url)
    if (pathname === '/counts') return Response.json(counts)
    const { database, now, chance, sources, job, idle = 0 } = await request.json<Order>()
    const settings = readSettings(env)
    if (!settings.ok) throw new Error(settings.reason)
    const { jobs, sent } = remembering()
    const before = counts.trips
    const db = remoteDatabase(database, counts)
    const work: Work = {
      ...{ db, jobs, settings: settings.value, clock: () => now, chance: () => chance },
      fetch: (input, init) => {
        counts.trips += 1
        return fetch(input, init)
      },
    }
    for (let n = 0; n < idle; n += 1) await (await fetch(database)).text()
    if (sources) await putSources(db, sources, 'http://bench.example', now)
    else if (job) await consume([messageOf(job, now)], work)
    else if (pathname === '/tick') await tick(work)
    return Response.json({ sent, trips: counts.trips - before } satisfies Answer)
  },
} satisfies ExportedHandler<Parameters<typeof worker.fetch>[1]>
