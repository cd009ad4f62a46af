// Messages to the queue, in the sizes that it and the plan take.
import type { Ingested } from '../ingest/upstream.ts'
import type { Job } from '../model/job.ts'
import type { PollSettings } from '../model/settings.ts'

/** A batch to the queue has at most so many messages. */
const BATCH = 100

/** Pages of one source are asked for one after another, with this pause between them. */
const READ_EVERY_SECONDS = 10

export type Later = MessageSendRequest<Job>

export const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size))

export async function sendJobs(queue: Queue<Job>, jobs: readonly Later[]): Promise<void> {
  for (const batch of chunks(jobs, BATCH)) await queue.sendBatch(batch)
}

export const deriveJobs = (items: readonly string[], { derivePerMessage }: PollSettings): Later[] =>
  chunks(items, derivePerMessage).map(items => ({ body: { kind: 'derive', items } }))

/** What follows when items of a source were stored. */
export function jobsAfter(source: string, { derive, read }: Ingested, settings: PollSettings): Later[] {
  const reads = read.map(
    ({ item, url }, n): Later => ({
      body: { kind: 'read', source, item, url },
      delaySeconds: n * READ_EVERY_SECONDS,
    }),
  )
  return [...deriveJobs(derive, settings), ...reads]
}
