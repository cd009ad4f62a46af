// What a job needs from outside, and what becomes of its message.
import type { Job } from '../model/job.ts'
import type { Settings } from '../model/settings.ts'

/** Everything impure is handed in, so that a test can hold the clock, the dice and the network. */
export interface Work {
  readonly db: D1Database
  readonly jobs: Queue<Job>
  readonly settings: Settings
  readonly fetch: typeof fetch
  /** Milliseconds. */
  readonly clock: () => number
  /** A number from 0 to 1, 1 excluded. */
  readonly chance: () => number
}

/**
 * `done`: acknowledged, also where the job failed in a way that another attempt would not mend. `again` after the last attempt: the
 * message goes to the dead letters, for somebody to look at.
 */
export type Outcome = { readonly kind: 'done' } | { readonly kind: 'again'; readonly inSeconds: number }

export const done: Outcome = { kind: 'done' }
export const again = (seconds: number): Outcome => ({ kind: 'again', inSeconds: Math.round(seconds) })

/** `max_retries` in wrangler.toml, and the first attempt: what fails now goes to the dead letters. */
export const LAST_ATTEMPT = 5

/** By this name a site's robots.txt may forbid us pages. */
export const PRODUCT = 'Dateline'

/** `askedFrom`: the address under which the instance was when the source was added, where no other is set. */
export const userAgent = ({ publicUrl }: Settings, askedFrom: string): string =>
  `${PRODUCT}/0.1 (feed reader; +${publicUrl ?? askedFrom}/)`
