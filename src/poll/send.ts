// Messages to the queue, in the sizes that it and the plan take.
import type { Ingested, News } from '../ingest/upstream.ts'
import type { Job, PollJob, ReadJob } from '../model/job.ts'
import type { PollSettings } from '../model/settings.ts'
import { portions } from '../text/portions.ts'

/** A batch to the queue has at most so many messages. */
const BATCH = 100

/** What is asked of one host is sent two at a time, this far apart. */
const HOST_PAUSE_SECONDS = 15

/** What an item of a message may have, one with another, of what is to be derived. */
const CHARACTERS_AN_ITEM = 5_000

export type Later = MessageSendRequest<Job>

export const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size))

export async function sendJobs(queue: Queue<Job>, jobs: readonly Later[]): Promise<void> {
  for (const batch of chunks(jobs, BATCH)) await queue.sendBatch(batch)
}

export const deriveJob = (items: readonly string[]): Later => ({ body: { kind: 'derive', items } })

/** As many items a message as the plan's CPU time allows, and no more characters: a long one goes alone. */
export const deriveJobs = (news: readonly News[], { derivePerMessage }: PollSettings): Later[] =>
  portions(news, {
    members: derivePerMessage,
    size: derivePerMessage * CHARACTERS_AN_ITEM,
    sizeOf: ({ size }) => size,
  }).map(run => deriveJob(run.map(({ item }) => item)))

/** What follows when items of a source were stored. */
export function jobsAfter(source: string, { derive, read }: Ingested, settings: PollSettings): Later[] {
  const reads = read.map((page): ReadJob => ({ kind: 'read', source, ...page }))
  return [...deriveJobs(derive, settings), ...spread(reads)]
}

/** Neighbours on one host do not all knock in the same second. */
export function spread(jobs: readonly (PollJob | ReadJob)[]): Later[] {
  const before = new Map<string, number>()
  return jobs.map(body => {
    const { host } = new URL(body.url)
    const ahead = before.get(host) ?? 0
    before.set(host, ahead + 1)
    return { body, delaySeconds: Math.floor(ahead / 2) * HOST_PAUSE_SECONDS }
  })
}
