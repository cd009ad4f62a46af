// What a request is answered with: the bindings, the settings and the time, handed in by the Worker.
import type { Context } from 'hono'
import type { Job } from '../model/job.ts'
import type { Settings } from '../model/settings.ts'
import type { FeedMemory } from '../publish/memory.ts'
import type { Doorstep } from './doorstep.ts'

export interface Services {
  readonly db: D1Database
  readonly kv: KVNamespace
  readonly jobs: Queue<Job>
  readonly settings: Settings
  readonly memory: FeedMemory
  readonly doorstep: Doorstep
  /** Milliseconds. */
  readonly now: number
}

export type App = { Bindings: Services }
export type RequestContext = Context<App>

/** The address under which this instance is known: the one that was set, else the one that was asked. */
export const originOf = (c: RequestContext): string => c.env.settings.publicUrl ?? new URL(c.req.url).origin
