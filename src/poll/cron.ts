// What happens every minute: whatever is due becomes messages.
import { announceForgotten, announceLater } from '../announce/announce.ts'
import { underivedByNow } from '../ingest/rederive.ts'
import { forgetPast } from '../store/hosts.ts'
import { queueDueSources } from '../store/rounds.ts'
import { sweepTombstones } from '../store/withdrawals.ts'
import { chunks, deriveJob, sendJobs, spread } from './send.ts'
import type { Work } from './work.ts'

/** Sources a minute: enough for 1,500 every quarter of an hour, and one batch to the queue. */
const MOST_SOURCES = 100

/** Every tenth minute lost and outdated items are looked for: on the free plan 2,000 a day are derived again, for a third of the queue. */
const SWEEP_MINUTES = 10
const SWEEP_MESSAGES = { free: 7, paid: 100 } as const

const MINUTE_MS = 60_000

export async function tick(work: Work): Promise<void> {
  const now = work.clock()
  await sendJobs(work.jobs, spread(await queueDueSources(work.db, now, MOST_SOURCES)))
  await announceLater(work, await sweepTombstones(work.db, now), now)
  const minute = Math.floor(now / MINUTE_MS)
  if (minute % SWEEP_MINUTES === 0) await sweep(work, now)
  if (minute % (24 * 60) === 0) await forgetPast(work.db, now)
}

async function sweep(work: Work, now: number): Promise<void> {
  const { db, jobs, settings } = work
  const { poll } = settings
  await announceForgotten(work, now)
  const most = SWEEP_MESSAGES[poll.plan] * poll.derivePerMessage
  await sendJobs(jobs, chunks(await underivedByNow(db, now, most), poll.derivePerMessage).map(deriveJob))
}
