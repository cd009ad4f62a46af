// The queue's consumer: each message is acknowledged or retried by itself.
import { announceStreams } from '../announce/announce.ts'
import { rederiveItems } from '../ingest/rederive.ts'
import type { DeriveJob, Job } from '../model/job.ts'
import { done, type Outcome, type Work } from './work.ts'

/** After a bug or a binding that is down: long enough for a deployment or an outage to pass. */
const AFTER_BUG_SECONDS = 60

export async function consume(messages: readonly Message<Job>[], work: Work): Promise<void> {
  for (const message of messages) {
    try {
      const outcome = await run(message.body, work)
      if (outcome.kind === 'done') message.ack()
      else message.retry({ delaySeconds: outcome.inSeconds })
    } catch (error) {
      console.error(JSON.stringify({ event: 'job-failed', job: message.body, error: String(error) }))
      message.retry({ delaySeconds: AFTER_BUG_SECONDS })
    }
  }
}

async function run(job: Job, work: Work): Promise<Outcome> {
  switch (job.kind) {
    case 'poll':
    case 'read':
      throw new Error('sources are not polled yet')
    case 'derive':
      return derive(job, work)
    case 'announce':
      await announceStreams(job.streams)
      return done
  }
}

async function derive({ items }: DeriveJob, { db, jobs, clock }: Work): Promise<Outcome> {
  const streams = await rederiveItems(db, items, clock())
  if (streams.length) await jobs.send({ kind: 'announce', streams })
  return done
}
