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

/** `done`: acknowledged, also where the job failed in a way that another attempt would not mend. */
export type Outcome = { readonly kind: 'done' } | { readonly kind: 'again'; readonly inSeconds: number }

export const done: Outcome = { kind: 'done' }
