// The queue's consumer: each message is acknowledged or retried by itself.
import { announceLater, announceStreams } from '../announce/announce.ts'
import { deriveItems, leaveUnderived } from '../ingest/rederive.ts'
import type { AnnounceJob, DeriveJob, Job } from '../model/job.ts'
import { countMessage } from '../store/queue.ts'
import { readPage } from './read.ts'
import { sendJobs } from './send.ts'
import { pollSource } from './source.ts'
import { again, done, LAST_ATTEMPT, type Outcome, type Work } from './work.ts'

/** After a bug or a binding that is down: long enough for a deployment or an outage to pass. */
const AFTER_BUG_SECONDS = 60

export async function consume(messages: readonly Message<Job>[], work: Work): Promise<void> {
  for (const message of messages) {
    try {
      await countMessage(work.db, message.timestamp.getTime(), work.clock())
      const outcome = await run(message.body, message.attempts, work)
      if (outcome.kind === 'done') message.ack()
      else message.retry({ delaySeconds: outcome.inSeconds })
    } catch (error) {
      const { stack } = error instanceof Error ? error : new Error(String(error))
      console.error(JSON.stringify({ event: 'job-failed', job: message.body, error: stack }))
      message.retry({ delaySeconds: AFTER_BUG_SECONDS })
    }
  }
}

async function run(job: Job, attempts: number, work: Work): Promise<Outcome> {
  switch (job.kind) {
    case 'poll':
      return pollSource(job, attempts, work)
    case 'read':
      return readPage(job, attempts, work)
    case 'derive':
      return derive(job, attempts, work)
    case 'announce':
      return announce(job, attempts, work)
  }
}

/**
 * Where a message of several failed, each item gets one of its own. The last attempt gives an item up, before it can fail again, and
 * leaves its message among the dead letters.
 */
async function derive({ items }: DeriveJob, attempts: number, work: Work): Promise<Outcome> {
  const now = work.clock()
  if (attempts > 1 && items.length > 1) {
    await sendJobs(
      work.jobs,
      items.map(item => ({ body: { kind: 'derive', items: [item] } })),
    )
    return done
  }
  if (attempts >= LAST_ATTEMPT) {
    console.error(JSON.stringify({ event: 'item-not-derived', items }))
    await announceLater(work, await leaveUnderived(work.db, items, now), now)
    return again(0)
  }
  await announceLater(work, await deriveItems(work.db, items, now), now)
  return done
}

/** What the hub did not take is offered again, each time after twice as long; after the last attempt the sweep finds it. */
async function announce({ streams }: AnnounceJob, attempts: number, work: Work): Promise<Outcome> {
  if (await announceStreams(work, streams, work.fetch)) return done
  return attempts >= LAST_ATTEMPT ? done : again(AFTER_BUG_SECONDS * 2 ** (attempts - 1))
}
