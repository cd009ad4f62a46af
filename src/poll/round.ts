// How a round ends: in each case the source gets its next time, and what it did is remembered.
import type { PollJob } from '../model/job.ts'
import type { PollMemory, SourceError } from '../model/source.ts'
import { pausePath } from '../store/hosts.ts'
import { endRound, postponeRound, type Round } from '../store/rounds.ts'
import { errorOf, type FetchFailure } from './failure.ts'
import type { Fetched } from './fetch.ts'
import { freshMinutes } from './hints.ts'
import { backOff, budgetFloor, intervalOf, LONGEST, withJitter } from './schedule.ts'
import { done, type Outcome, type Work } from './work.ts'

const MINUTE_MS = 60_000

/** Until another try at a host that is busy with others of ours. */
const BUSY_MINUTES = 1

/** A permanent redirect is believed when this many answers in a row have named the same new address. */
const ANSWERS_UNTIL_MOVED = 3

/** What a successful poll found. Empty: nothing has changed. */
interface News {
  readonly learnt?: Partial<PollMemory>
  readonly changed?: boolean
}

export async function succeed(
  job: PollJob,
  round: Round,
  { headers, movedTo }: Fetched,
  { learnt, changed = false }: News,
  work: Work,
): Promise<Outcome> {
  const now = work.clock()
  const { url, ...move } = whereabouts(job.url, round.memory, movedTo)
  const known: PollMemory = { ...round.memory, ...learnt, ...move }
  const interval = intervalOf(known, changed, now)
  const asked = Math.min(Math.max(freshMinutes(headers, now), known.refreshMinutes ?? 0), LONGEST)
  const floor = Math.max(floorOf(round, work), asked)
  const nextPoll = now + MINUTE_MS * withJitter(interval, floor, work.chance())
  const memory = { ...known, interval }
  await endRound(work.db, job, { url, state: 'active', memory, error: null, nextPoll }, now)
  return done
}

const floorOf = ({ activeSources }: Round, { settings }: Work): number =>
  budgetFloor(activeSources, settings.poll.plan)

/** The address to ask next time: the new one, once it was named often enough (RFC 9110 sections 15.4.2 and 15.4.9). */
function whereabouts(url: string, memory: PollMemory, movedTo: string | null) {
  if (movedTo === null || movedTo === url) return { url, movedTo: null, movedTimes: 0 }
  const movedTimes = movedTo === memory.movedTo ? memory.movedTimes + 1 : 1
  return movedTimes < ANSWERS_UNTIL_MOVED
    ? { url, movedTo, movedTimes }
    : { url: movedTo, movedTo: null, movedTimes: 0 }
}

/** The address gave nothing that could be read as a feed. */
export async function stumble(
  job: PollJob,
  round: Round,
  failure: FetchFailure,
  work: Work,
): Promise<Outcome> {
  switch (failure.kind) {
    case 'busy':
      await postponeRound(work.db, job, work.clock() + BUSY_MINUTES * MINUTE_MS)
      return done
    case 'doubled':
      return done
    case 'wait':
      await postponeRound(work.db, job, failure.until)
      return done
    case 'status': {
      const wait = failure.retryAfterSeconds
      if (wait) await leaveAlone(failure.url, wait, work)
      return fail(job, round, errorOf(failure), wait, work)
    }
    default:
      return fail(job, round, errorOf(failure), null, work)
  }
}

/** Every source at this host and path waits, not only the one that was told to. */
async function leaveAlone(address: string, seconds: number, { db, clock }: Work): Promise<void> {
  const { host, pathname } = new URL(address)
  await pausePath(db, host, pathname, clock() + seconds * 1000)
}

/** What was remembered stays as it was: validators belong to the last body that could be read. */
export async function fail(
  job: PollJob,
  round: Round,
  error: SourceError,
  waitSeconds: number | null,
  work: Work,
): Promise<Outcome> {
  const now = work.clock()
  const { memory, failures } = round
  const interval = backOff(memory.interval, failures + 1)
  const floor = Math.max(floorOf(round, work), (waitSeconds ?? 0) / 60)
  const nextPoll = now + MINUTE_MS * withJitter(interval, floor, work.chance())
  const state = error.kind === 'gone' ? 'gone' : 'active'
  await endRound(work.db, job, { url: job.url, state, memory, error, nextPoll }, now)
  return done
}
