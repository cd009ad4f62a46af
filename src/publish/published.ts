// What the read path hands to whoever answers a request, and what it needs for that.
import { WRITERS_REVISION } from '../feed/render.ts'
import { failed, ok, type Result } from '../model/result.ts'
import type { FeedLink } from '../model/stream.ts'
import { sha256 } from '../text/hash.ts'
import type { Presentation } from './assemble.ts'
import type { Bytes } from './document.ts'
import type { FeedMemory } from './memory.ts'
import type { NamedStream } from './streams.ts'

export interface PublishContext {
  readonly db: D1Database
  readonly kv: KVNamespace
  readonly memory: FeedMemory
  readonly presentation: Presentation
  /** Milliseconds. */
  readonly now: number
  readonly waitUntil: (work: Promise<unknown>) => void
}

export interface Validators {
  readonly etag: string
  /** Whole seconds since 1970. */
  readonly lastModified: number
}

/** A document with its bytes. In an emergency it is an older one than was announced, under its own validators. */
export interface Whole extends Validators {
  readonly bytes: Bytes
  /** What the Link header says, where only who has read the items knows it all. */
  readonly links?: readonly FeedLink[]
}

/** Neither D1 nor KV had an answer. */
export type PublishFailure = 'unavailable'

/** A document as it stands, before its bytes are needed: a 304 never asks for them. */
export interface Published extends Validators {
  /** Seconds for which a reader need not ask again. */
  readonly maxAge: number
  /** What the Link header says. */
  readonly links: readonly FeedLink[]
  /** The stream whose change makes it stale, or several with commas between them. */
  readonly stream: string
  /** Whether a request at `now` (milliseconds) would get the same without a question to D1. */
  readonly isCurrent: (now: number) => boolean
  readonly whole: () => Promise<Result<Whole, PublishFailure>>
}

/** What a change of writers, origin, visible settings or the stream's own name changes, so that tags change with the bytes. */
export const revisionOf = (presentation: Presentation, { title, description }: NamedStream): string =>
  sha256(JSON.stringify([WRITERS_REVISION, presentation, title, description])).slice(0, 8)

export const validatorsOf = (version: number | string, rev: string, changedAt: string): Validators => ({
  etag: `W/"${version}.${rev}"`,
  lastModified: Math.floor(Date.parse(changedAt) / 1000),
})

/** One line of the log about something that failed and was answered for in another way. */
export const report = (event: string, stream: string, error: unknown): void =>
  console.error(JSON.stringify({ event, stream, error: String(error) }))

/** What was read from D1, or that it did not answer, which is logged. What throws when that is written out is a bug, and stays one. */
export const orUnavailable = <T>(read: Promise<T>, stream: string): Promise<Result<T, PublishFailure>> =>
  read.then(ok, (error: unknown) => {
    report('database-unavailable', stream, error)
    return failed('unavailable')
  })
