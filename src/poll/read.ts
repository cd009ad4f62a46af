// The page behind a link is read, for an item of which the feed has only a summary.
import { takeFullText } from '../ingest/fulltext.ts'
import type { ReadJob } from '../model/job.ts'
import { pausePath } from '../store/hosts.ts'
import { sourceById } from '../store/sources.ts'
import type { FetchFailure } from './failure.ts'
import { fetchPolitely, type Wanted } from './fetch.ts'
import { mayRead } from './robots.ts'
import { deriveJob, sendJobs } from './send.ts'
import { again, done, LAST_ATTEMPT, type Outcome, userAgent, type Work } from './work.ts'

const BUSY_SECONDS = 30

/** A queue keeps a message back for twelve hours at most; whoever asks for longer is not asked at all. */
const LONGEST_WAIT_SECONDS = 12 * 3600

/** Whatever comes of it, the item's topics are derived afterwards: from the page, or else from what the feed has. */
export async function readPage(job: ReadJob, attempts: number, work: Work): Promise<Outcome> {
  const source = await sourceById(work.db, job.source)
  if (source?.state === 'active') {
    const fetched = await fetchPolitely(wantedOf(job, userAgent(work.settings, source.askedFrom), work), work)
    if (fetched.ok) await takeFullText(work.db, job.item, fetched.value, work.clock())
    else if (fetched.reason.kind === 'doubled') return done
    else {
      const wait = await secondsToWait(fetched.reason, work)
      if (wait && attempts < LAST_ATTEMPT) return again(wait)
    }
  }
  await sendJobs(work.jobs, [deriveJob([job.item])])
  return done
}

const wantedOf = (job: ReadJob, agent: string, work: Work): Wanted => ({
  url: job.url,
  may: url => mayRead(url, agent, work),
  visitor: `read ${job.item}`,
  headers: { 'User-Agent': agent, Accept: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5' },
  limitBytes: work.settings.poll.maxFeedBytes,
})

/** How long to wait for another attempt, or null where it would not help or is not wanted. */
async function secondsToWait(failure: FetchFailure, { db, clock, chance }: Work): Promise<number | null> {
  switch (failure.kind) {
    case 'busy':
      return BUSY_SECONDS * (1 + chance())
    case 'wait':
      return within((failure.until - clock()) / 1000)
    case 'status': {
      const seconds = failure.retryAfterSeconds
      if (!seconds) return null
      const { host, pathname } = new URL(failure.url)
      await pausePath(db, host, pathname, clock() + seconds * 1000)
      return within(seconds)
    }
    default:
      return null
  }
}

const within = (seconds: number): number | null => (seconds <= LONGEST_WAIT_SECONDS ? seconds + 1 : null)
