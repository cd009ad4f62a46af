// D1 that answers for the tag of a document and then no more: nobody gets half a document, or a fault of ours.
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { publishPage } from '../../src/publish/archive.ts'
import { FeedMemory } from '../../src/publish/memory.ts'
import { publishPart } from '../../src/publish/paged.ts'
import type { PublishContext, Published } from '../../src/publish/published.ts'
import { everything, streamOfTopic } from '../../src/publish/streams.ts'
import { PAGE_SIZE } from '../../src/store/streams.ts'
import { put } from './client.ts'

/** D1 until it is switched off. */
function switchable(db: D1Database) {
  let on = true
  const switchOff = () => {
    on = false
  }
  const handle: ProxyHandler<D1Database> = {
    get(target, name) {
      if (!on) throw new Error('D1 is down')
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  }
  return { db: new Proxy(db, handle), switchOff }
}

const contextOf = (db: D1Database): PublishContext => ({
  db,
  kv: env.FEEDS,
  memory: new FeedMemory(),
  presentation: { origin: 'https://desk.example', content: 'full', freshMinutes: 15, hub: null },
  now: Date.now(),
  waitUntil: () => undefined,
})

const PAGING = { limit: PAGE_SIZE, before: null }

const DOCUMENTS: readonly (readonly [string, (context: PublishContext) => Promise<Published | null>])[] = [
  [
    'a closed page of the archive',
    async context => {
      const page = await publishPage(context, everything, 1, 'json')
      return page.ok ? page.value : null
    },
  ],
  [
    'a part of a union',
    async context => {
      const part = await publishPart(context, streamOfTopic('calls+ceasefires')!, 'json', PAGING)
      return part.ok ? part.value : null
    },
  ],
]

beforeAll(async () => {
  for (let n = 0; n <= PAGE_SIZE * 2; n++) await put(`barn-${n}`, `The barns of village ${n} are full.`)
})

afterEach(() => void vi.restoreAllMocks())

test.each(DOCUMENTS)('%s is unavailable, and the log says why', async (_, publish) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { db, switchOff } = switchable(env.DB)
  const published = await publish(contextOf(db))
  switchOff()
  expect(await published?.whole()).toEqual({ ok: false, reason: 'unavailable' })
  expect(log).toHaveBeenCalledWith(expect.stringContaining('database-unavailable'))
})
