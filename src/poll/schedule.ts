// When to ask a source again. Minutes throughout; clock and chance are parameters.
import type { PollMemory } from '../model/source.ts'

export const SHORTEST = 15
export const LONGEST = 24 * 60

/** A newer item is looked for twice in the time between two. */
const POLLS_A_GAP = 2
/** A feed that has been silent for ten times its gap is slowing down. */
const SILENCE = 10
/** How fast a feed without dates is given less or more attention. */
const SLOWER = 1.5
const FASTER = 0.5

const clamp = (minutes: number): number => Math.min(Math.max(minutes, SHORTEST), LONGEST)

/**
 * Minutes between polls from the feed's own rhythm: half the mean time between its items, longer as it falls silent. A feed
 * without dates is asked more often when it had something new (`changed`), else less. `now` in milliseconds.
 */
export function intervalOf(memory: PollMemory, changed: boolean, now: number): number {
  const { gapMinutes, newest, interval } = memory
  if (gapMinutes === null || newest === null) return clamp(interval * (changed ? FASTER : SLOWER))
  const silent = Math.max(0, now - newest) / 60_000
  return clamp(Math.max(gapMinutes, silent / SILENCE) / POLLS_A_GAP)
}

/** Items that say how often a feed has something new. */
const RHYTHM_ITEMS = 20

/** The newest of these dates (milliseconds) and the mean gap between the newest twenty; null without two different dates. */
export function rhythmOf(dates: readonly number[], now: number): Pick<PollMemory, 'gapMinutes' | 'newest'> {
  const past = dates.filter(date => date <= now)
  const newestFirst = past.toSorted((a, b) => b - a).slice(0, RHYTHM_ITEMS)
  const [newest, oldest] = [newestFirst[0], newestFirst.at(-1)]
  if (newest === undefined || oldest === undefined || newest === oldest)
    return { gapMinutes: null, newest: null }
  return { gapMinutes: (newest - oldest) / 60_000 / (newestFirst.length - 1), newest }
}

/** From the second failure on the time doubles, up to a day. */
export const backOff = (interval: number, failures: number): number => clamp(interval * 2 ** (failures - 1))

/**
 * Minutes until the next poll: `interval` give or take a tenth, and never less than `floor`, to which up to a tenth is added, so
 * that sources with the same floor do not all come at once. `chance` is 0 to 1.
 */
export const withJitter = (interval: number, floor: number, chance: number): number =>
  Math.max(interval * (0.9 + 0.2 * chance), floor * (1 + 0.1 * chance))

/** The messages a day that the free plan's queue can carry for polls: 10,000 operations at three a message, and half of them for others. */
const FREE_POLLS_A_DAY = 1_600

/** The least minutes between polls of one source that the plan's budget allows when there are so many. */
export const budgetFloor = (sources: number, plan: 'free' | 'paid'): number =>
  plan === 'paid' ? SHORTEST : Math.max(SHORTEST, (sources * LONGEST) / FREE_POLLS_A_DAY)
