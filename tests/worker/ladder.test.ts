// Who answers for a feed: memory, the version in D1, KV, a render; and who may write to KV.
import { env } from 'cloudflare:workers'
import { afterEach, expect, test, vi } from 'vitest'
import { ingestArticle } from '../../src/ingest/articles.ts'
import { FeedMemory } from '../../src/publish/memory.ts'
import { publishFeed } from '../../src/publish/publish.ts'
import type { PublishContext } from '../../src/publish/published.ts'
import { everything } from '../../src/publish/streams.ts'
import { WRITE_INTERVAL_MS } from '../../src/store/feed-writes.ts'

const START = Date.parse('2026-03-01T12:00:00Z')
const presentation = { origin: 'https://desk.example', content: 'full', freshMinutes: 15, hub: null } as const

/** An isolate that has just started, or one whose memory is handed in. */
function isolate(now: number, overrides: Partial<PublishContext> = {}) {
  const work: Promise<unknown>[] = []
  const waitUntil = (promise: Promise<unknown>) => void work.push(promise)
  const context: PublishContext = {
    db: env.DB,
    kv: env.FEEDS,
    memory: new FeedMemory(),
    presentation,
    now,
    waitUntil,
    ...overrides,
  }
  return { context, settled: () => Promise.all(work) }
}

async function read({ context, settled }: ReturnType<typeof isolate>): Promise<string> {
  const published = await publishFeed(context, everything, 'json')
  if (!published.ok) return published.reason
  const whole = await published.value.whole()
  await settled()
  return whole.ok ? new TextDecoder().decode(whole.value.bytes.plain) : whole.reason
}

const put = (key: string, now: number) =>
  ingestArticle(
    env.DB,
    { key, mediaType: 'text/plain', body: `Text of ${key}, long enough to be one.`, given: {} },
    null,
    now,
  )

const broken = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('binding is down')
    },
  },
)

afterEach(() => void vi.restoreAllMocks())

test('the first request renders and writes to KV; a cold start answers from KV and renders nothing', async () => {
  await put('one', START)
  const kvPut = vi.spyOn(env.FEEDS, 'put')
  const first = await read(isolate(START))
  expect(kvPut).toHaveBeenCalledTimes(1)
  const prepare = vi.spyOn(env.DB, 'prepare')
  expect(await read(isolate(START + 1000))).toBe(first)
  expect(prepare).toHaveBeenCalledTimes(1)
  expect(kvPut).toHaveBeenCalledTimes(1)
})

test('memory is trusted for ten seconds, then one row is read', async () => {
  const memory = new FeedMemory()
  await read(isolate(START, { memory }))
  const prepare = vi.spyOn(env.DB, 'prepare')
  await read(isolate(START + 9_999, { memory }))
  expect(prepare).not.toHaveBeenCalled()
  await read(isolate(START + 10_000, { memory }))
  expect(prepare).toHaveBeenCalledTimes(1)
})

test('a new version is rendered at once, but written to KV only when half an hour has passed', async () => {
  await put('two', START + 60_000)
  const kvPut = vi.spyOn(env.FEEDS, 'put')
  expect(await read(isolate(START + 60_000))).toContain('Text of two')
  expect(kvPut).not.toHaveBeenCalled()
  await read(isolate(START + WRITE_INTERVAL_MS))
  expect(kvPut).toHaveBeenCalledTimes(1)
})

test('requests that miss together render once and write once', async () => {
  const now = START + 3 * WRITE_INTERVAL_MS
  await put('three', now)
  const [kvPut, kvGet] = [vi.spyOn(env.FEEDS, 'put'), vi.spyOn(env.FEEDS, 'getWithMetadata')]
  const shared = isolate(now)
  const texts = await Promise.all(Array.from({ length: 5 }, () => read(shared)))
  expect(new Set(texts).size).toBe(1)
  expect(kvGet).toHaveBeenCalledTimes(1)
  expect(kvPut).toHaveBeenCalledTimes(1)
})

test('without D1 the copy in KV is served; without KV D1 serves; without both nobody does', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const [db, kv] = [broken as D1Database, broken as KVNamespace]
  const now = START + 4 * WRITE_INTERVAL_MS
  expect(await read(isolate(now, { db }))).toContain('Text of three')
  expect(await read(isolate(now, { kv }))).toContain('Text of three')
  expect(await read(isolate(now, { db, kv }))).toBe('unavailable')
})

test('another origin or another setting is another revision, so another tag', async () => {
  const tags = await Promise.all(
    [
      presentation,
      { ...presentation, origin: 'https://other.example' },
      { ...presentation, content: 'summary' as const },
    ].map(async it => {
      const published = await publishFeed(isolate(START, { presentation: it }).context, everything, 'json')
      return published.ok && published.value.etag
    }),
  )
  expect(new Set(tags).size).toBe(3)
})
