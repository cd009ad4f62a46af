// A changed stream → the world outside: the hub, and Cloudflare's cache in front of the Worker.
import type { Job } from '../model/job.ts'
import type { Settings } from '../model/settings.ts'
import {
  claimAnnouncements,
  claimForgotten,
  markAnnounced,
  type Unannounced,
  unannounced,
} from '../store/announcements.ts'
import { ping, topicsOf } from './websub.ts'

/** What telling the world needs from outside. */
export interface Announcing {
  readonly db: D1Database
  readonly jobs: Queue<Job>
  readonly settings: Settings
}

/** Streams a message: each is a request a format, and an invocation on the free plan may make fifty. */
const STREAMS_A_MESSAGE = 10
/** Changes that follow each other closely become one ping. */
const DELAY_SECONDS = 5
const MOST_FORGOTTEN = 100

async function send(jobs: Queue<Job>, streams: readonly string[], delaySeconds: number): Promise<void> {
  for (let n = 0; n < streams.length; n += STREAMS_A_MESSAGE) {
    const body: Job = { kind: 'announce', streams: streams.slice(n, n + STREAMS_A_MESSAGE) }
    await jobs.send(body, { delaySeconds })
  }
}

/** Queues a ping for these streams, unless one is on its way or there is no hub. `now` in milliseconds. */
export async function announceLater(
  { db, jobs, settings }: Announcing,
  streams: readonly string[],
  now: number,
): Promise<void> {
  if (!settings.hub || !streams.length) return
  await send(jobs, await claimAnnouncements(db, streams, now), DELAY_SECONDS)
}

/** Queues a ping for whatever should have been announced long ago. `now` in milliseconds. */
export async function announceForgotten({ db, jobs, settings }: Announcing, now: number): Promise<void> {
  if (settings.hub) await send(jobs, await claimForgotten(db, MOST_FORGOTTEN, now), 0)
}

/**
 * Tells the hub that these streams are different now. Whether it has heard of all as they are when this ends: not where it was down, nor
 * where one changed meanwhile.
 */
export async function announceStreams(
  { db, settings: { hub, publicUrl } }: Pick<Announcing, 'db' | 'settings'>,
  streams: readonly string[],
  fetcher: typeof fetch,
): Promise<boolean> {
  if (!hub || !publicUrl) return true
  for (const stream of await unannounced(db, streams)) {
    if (await pingStream(hub, publicUrl, stream, fetcher)) await markAnnounced(db, stream)
  }
  return (await unannounced(db, streams)).length === 0
}

async function pingStream(
  hub: string,
  origin: string,
  { name }: Unannounced,
  fetcher: typeof fetch,
): Promise<boolean> {
  const taken = await Promise.all(topicsOf(origin, name).map(topic => ping(hub, topic, fetcher)))
  return taken.every(Boolean)
}
