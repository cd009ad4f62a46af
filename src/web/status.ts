// /status.json: what works, what fails and since when. The page at /status shows the same.
import { underivedCount } from '../ingest/rederive.ts'
import { type Source, type SourceError, type SourceState, titleOfSource } from '../model/source.ts'
import { queueDay } from '../store/queue.ts'
import { listedSources } from '../store/sources.ts'
import type { RequestContext } from './services.ts'

/** A message is written, read and deleted: three operations. */
const OPERATIONS_A_MESSAGE = 3
const FREE_OPERATIONS_A_DAY = 10_000

/** Instants are ISO 8601; null where it has not happened, or will not. */
export interface SourceStatus {
  readonly id: string
  readonly title: string
  /** Without its query, which may hold a secret. */
  readonly url: string
  readonly state: SourceState
  readonly lastAsked: string | null
  readonly lastSuccess: string | null
  readonly nextPoll: string | null
  readonly error: (SourceError & { readonly since: string | null; readonly times: number }) | null
  /** What is wrong with its document though items can be read. */
  readonly faults: readonly string[]
}

export interface Status {
  readonly now: string
  readonly sources: readonly SourceStatus[]
  readonly failing: number
  readonly queue: {
    readonly messagesToday: number
    readonly operationsToday: number
    /** Null: the plan has no such limit. */
    readonly operationsAllowed: number | null
    /** How long the newest message had waited; null where none has come today. */
    readonly lagSeconds: number | null
    /** Since when the oldest message of a source waits; null where none does. */
    readonly waitingSince: string | null
    /** Items whose topics are not derived under the present rules; 1,000 stands for that many or more. */
    readonly underived: number
  }
}

export async function statusOf({ env: { db, now, settings } }: RequestContext): Promise<Status> {
  const [sources, day, underived] = await Promise.all([
    listedSources(db),
    queueDay(db, now),
    underivedCount(db),
  ])
  const waiting = sources.map(({ queuedAt }) => queuedAt).filter(at => at !== null)
  return {
    now: new Date(now).toISOString(),
    sources: sources.map(statusOfSource),
    failing: sources.filter(({ error }) => error).length,
    queue: {
      messagesToday: day.messages,
      operationsToday: day.messages * OPERATIONS_A_MESSAGE,
      operationsAllowed: settings.poll.plan === 'free' ? FREE_OPERATIONS_A_DAY : null,
      lagSeconds: day.lagMs === null ? null : Math.round(day.lagMs / 1000),
      waitingSince: waiting.toSorted()[0] ?? null,
      underived,
    },
  }
}

const statusOfSource = (source: Source): SourceStatus => ({
  id: source.id,
  title: titleOfSource(source),
  url: source.url.replace(/\?.*/, ''),
  state: source.state,
  lastAsked: source.lastAsked,
  lastSuccess: source.lastSuccess,
  nextPoll: source.nextPoll,
  error: source.error && { ...source.error, since: source.failingSince, times: source.failures },
  faults: source.feed?.faults ?? [],
})

export const statusHandler = async (c: RequestContext): Promise<Response> =>
  c.json(await statusOf(c), 200, { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' })
