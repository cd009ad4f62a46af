// One source is asked once, and what it answers is stored.
import { ingestUpstream } from '../ingest/upstream.ts'
import type { PollJob } from '../model/job.ts'
import type { FeedFacts } from '../model/source.ts'
import type { SkimmedDocument } from '../model/upstream.ts'
import { noteFeed, openRound, type Round } from '../store/rounds.ts'
import { sha256 } from '../text/hash.ts'
import { orderingInstant } from '../text/instant.ts'
import { skimUpstream } from '../upstream/parse.ts'
import { errorOf, type FetchFailure, faultHere } from './failure.ts'
import { type Fetched, fetchPolitely } from './fetch.ts'
import { fail, stumble, succeed } from './round.ts'
import { rhythmOf } from './schedule.ts'
import { jobsAfter, sendJobs } from './send.ts'
import { done, type Outcome, userAgent, type Work } from './work.ts'

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, ' +
  'application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1'

/** A message comes again only where we broke down: then the server is asked once more, and after that the fault is shown. */
const MOST_ATTEMPTS = 2

export async function pollSource(job: PollJob, attempts: number, work: Work): Promise<Outcome> {
  const round = await openRound(work.db, job.source, job.round)
  if (!round) return done
  if (attempts > MOST_ATTEMPTS) return fail(job, round, faultHere, null, work)
  const headers = headersOf(job, userAgent(work.settings, round.askedFrom))
  const limitBytes = work.settings.poll.maxFeedBytes
  const wanted = { url: job.url, visitor: `poll ${job.source}`, headers, limitBytes }
  const fetched = await fetchPolitely(wanted, work)
  return fetched.ok ? take(job, round, fetched.value, work) : stumble(job, round, fetched.reason, work)
}

/** Both validators as the server gave them (RFC 9110 section 13.1): it knows which of the two it believes. */
const headersOf = ({ etag, lastModified }: PollJob, agent: string): Record<string, string> => ({
  'User-Agent': agent,
  Accept: ACCEPT,
  'Accept-Encoding': 'gzip, br',
  ...(etag !== null && { 'If-None-Match': etag }),
  ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
})

async function take(job: PollJob, round: Round, fetched: Fetched, work: Work): Promise<Outcome> {
  const { bytes, headers, url } = fetched
  if (bytes === null) return unchanged(job, round, fetched, work)
  const bodyHash = sha256(bytes)
  const validators = { ...validatorsOf(headers), bodyHash }
  if (bodyHash === job.bodyHash) return succeed(job, round, fetched, { learnt: validators }, work)
  const mediaType = headers.get('Content-Type')
  const read = skimUpstream({ bytes, mediaType, url })
  if (!read.ok) return fail(job, round, errorOf(read.reason), null, work)
  const facts = factsOf(read.value, mediaType)
  if (JSON.stringify(facts) !== JSON.stringify(round.feed)) await noteFeed(work.db, job, facts)
  const news = await store(job, round, read.value, work)
  const rhythm = rhythmOf(datesOf(read.value), work.clock())
  const learnt = { ...validators, ...rhythm, refreshMinutes: read.value.refreshMinutes }
  return succeed(job, round, fetched, { learnt, changed: news > 0 }, work)
}

/** 304. New validators take the place of the old (RFC 9111 section 4.3.4); to a question without any it is no answer. */
function unchanged(job: PollJob, round: Round, fetched: Fetched, work: Work): Promise<Outcome> {
  if (job.etag === null && job.lastModified === null)
    return fail(job, round, errorOf(unasked304(fetched.url)), null, work)
  const { etag, lastModified } = validatorsOf(fetched.headers)
  const learnt = { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) }
  return succeed(job, round, fetched, { learnt }, work)
}

const unasked304 = (url: string): FetchFailure => ({
  ...{ kind: 'status', status: 304, retryAfterSeconds: null, url },
})

/** How many entries are new or changed. What follows from them is sent before the round ends; where that fails, the sweep finds what waits. */
async function store(job: PollJob, round: Round, document: SkimmedDocument, work: Work): Promise<number> {
  const source = { id: job.source, fullText: round.fullText }
  const ingested = await ingestUpstream(work.db, source, document, work.clock())
  await sendJobs(work.jobs, jobsAfter(job.source, ingested, work.settings.poll))
  return ingested.derive.length + ingested.read.length
}

/** A validator goes back as it came, or, where it could not be sent in a header at all, not. */
const echoable = (value: string | null): string | null =>
  /^[\t\x20-\x7e\x80-\xff]+$/.test(value ?? '') ? value : null

const validatorsOf = (headers: Headers) => ({
  etag: echoable(headers.get('ETag')),
  lastModified: echoable(headers.get('Last-Modified')),
})

const datesOf = ({ entries }: SkimmedDocument): number[] =>
  entries.map(({ published }) => published && orderingInstant(published.value)).filter(date => date !== null)

const factsOf = (document: SkimmedDocument, header: string | null): FeedFacts => ({
  mediaType: header?.split(';')[0]?.trim().toLowerCase() || null,
  title: document.title,
  description: document.description,
  link: document.link,
  language: document.language,
  rights: document.rights,
  faults: document.faults,
})
