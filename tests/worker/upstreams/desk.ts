// A desk whose clock the test holds: cron, queue and consumer are the real ones.
import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Source, SourceWish } from '../../../src/model/source.ts'
import { putSources, sourceById } from '../../../src/store/sources.ts'
import worker from '../../../src/worker.ts'
import type { Logged } from './server.ts'

export const START = Date.parse('2026-03-01T12:00:30Z')
const MINUTE_MS = 60_000

/** Stops the clock; timers go on. */
export function setClock(now: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now })
}

/** What feeds of the scripted server have at first. */
export const REPORTS = ['Harvest report 1', 'Harvest report 2', 'Harvest report 3']

/** Each test of a file finds the clock at its start, no source, and dice that fall on the middle: no jitter. */
export function openDesk(): void {
  beforeEach(async () => {
    setClock(START)
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    await env.DB.prepare("UPDATE source SET state = 'removed'").run()
  })
  afterEach(() => void vi.restoreAllMocks())
}

const wish = (id: string): SourceWish & { id: string } => ({
  id,
  url: `https://${id}.feeds.example/feed`,
  title: null,
  tags: [],
  topics: [],
  fullText: false,
})

export const addSource = (id: string, part: Partial<SourceWish> = {}): Promise<void> =>
  putSources(env.DB, [{ ...wish(id), ...part }], 'https://desk.example', Date.now())

const PENDING = `SELECT (SELECT count(*) FROM source WHERE queued_at IS NOT NULL)
  + (SELECT count(*) FROM item WHERE rules = 0) + (SELECT count(*) FROM entry WHERE waiting IS NOT NULL AND given_up = 0) AS n`

/** The cron of this minute, and every message that follows from it. */
export async function tick(): Promise<void> {
  await worker.scheduled(createScheduledController(), env)
  await settled()
}

/** No source is being polled, and no entry waits to become an item. */
export async function settled(): Promise<void> {
  await vi.waitUntil(async () => (await env.DB.prepare(PENDING).first('n')) === 0, {
    timeout: 20_000,
    interval: 20,
  })
}

/** Crons, a minute apart, until so many minutes have passed. */
export async function pass(minutes: number, step = 1): Promise<void> {
  for (let passed = 0; passed < minutes; passed += step) {
    setClock(Date.now() + step * MINUTE_MS)
    await tick()
  }
}

/** Minutes between polls of a feed with an item an hour. */
export const INTERVAL = 30

/** The first poll of a source, and so many more at the feed's own rhythm. */
export async function poll(id: string, more = 0): Promise<void> {
  await addSource(id)
  await tick()
  await pass(more * INTERVAL, INTERVAL)
}

export async function source(id: string): Promise<Source> {
  const found = await sourceById(env.DB, id)
  if (!found) throw new Error(`no source ${id}`)
  return found
}

/** What the scripted server saw at this host. */
export const requestsTo = async (id: string): Promise<Logged[]> =>
  (await fetch(`https://control.example/${id}.feeds.example`)).json()

/** Titles of the items of a source, as its stream has them, oldest first. */
export async function titlesOf(id: string): Promise<string[]> {
  const { results } = await env.DB.prepare(
    `SELECT i.facts ->> '$.title.value' AS title FROM stream_item s JOIN item i ON i.id = s.item WHERE s.stream = ?1 ORDER BY s.seq`,
  )
    .bind(`source:${id}`)
    .all<{ title: string }>()
  return results.map(({ title }) => title)
}

/** Minutes from now until the source is due. */
export const minutesUntilPoll = async (id: string): Promise<number> =>
  (Date.parse((await source(id)).nextPoll ?? '') - Date.now()) / MINUTE_MS
