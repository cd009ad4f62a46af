// The publisher's side of WebSub against a hub that is faked: what it is told, when again, and what the feeds say of it.
import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { announceForgotten, announceLater } from '../../src/announce/announce.ts'
import { readSettings } from '../../src/env.ts'
import { ingestArticle } from '../../src/ingest/articles.ts'
import type { Job } from '../../src/model/job.ts'
import { consume } from '../../src/poll/consume.ts'
import type { Work } from '../../src/poll/work.ts'
import { FeedMemory } from '../../src/publish/memory.ts'
import { app } from '../../src/web/app.ts'
import { Doorstep } from '../../src/web/doorstep.ts'

const HUB = 'https://hub.example/'
const ORIGIN = 'https://news.example'
const START = Date.parse('2026-03-01T12:00:00Z')

/** A hub that writes down what it is told; `up` decides whether it takes it. */
class FakeHub {
  up = true
  told: string[] = []
  whenTold: () => Promise<unknown> = async () => undefined
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const form = await new Request(input, init).formData()
    expect([String(input), init?.method, form.get('hub.mode')]).toEqual([HUB, 'POST', 'publish'])
    this.told.push(String(form.get('hub.url')))
    await this.whenTold()
    return new Response(null, { status: this.up ? 204 : 503 })
  }
}

const withHub = { ...env, WEBSUB_HUB: HUB, PUBLIC_URL: ORIGIN }

function settingsWith(extra: object) {
  const settings = readSettings({ ...env, ...extra })
  if (!settings.ok) throw new Error(settings.reason)
  return settings.value
}

function desk(hub: FakeHub, settings = settingsWith({ WEBSUB_HUB: HUB, PUBLIC_URL: ORIGIN })) {
  const queued: Job[] = []
  const jobs = { send: async (job: Job) => void queued.push(job) } as unknown as Queue<Job>
  const clock = { now: START }
  const work: Work = { db: env.DB, jobs, settings, fetch: hub.fetch, clock: () => clock.now, chance: () => 0 }
  /** Seconds until the message comes again, or null where it is done. */
  const deliver = async (body: Job, attempts = 1) => {
    const outcomes: (number | null)[] = []
    const message = {
      ...{ id: '1', timestamp: new Date(clock.now), attempts, body },
      ack: () => void outcomes.push(null),
      retry: (options?: QueueRetryOptions) => void outcomes.push(options?.delaySeconds ?? 0),
    }
    await consume([message], work)
    return outcomes
  }
  return { work, queued, clock, deliver }
}

const TEXT = 'The harvest was good this year, farmers in the south said.\n'
let count = 0
async function put(now = START): Promise<readonly string[]> {
  const article = { key: `article-${count++}`, mediaType: 'text/plain', body: TEXT, given: {} } as const
  return (await ingestArticle(env.DB, article, null, now)).streams
}

/** Nothing is left to announce, nothing is on its way. */
beforeEach(() => env.DB.prepare('UPDATE stream SET announced = version, queued = 0').run())

describe('a changed stream', () => {
  test('is announced at the hub under the address of each of its feeds, once a version', async () => {
    const hub = new FakeHub()
    const { work, queued, deliver } = desk(hub)
    await announceLater(work, await put(), START)
    expect(queued).toEqual([{ kind: 'announce', streams: ['everything', 'source:articles'] }])
    expect(await deliver(queued[0]!)).toEqual([null])
    const files = ['rss.xml', 'atom.xml', 'feed.json']
    const paths = files.flatMap(file => [`/${file}`, `/sources/articles/${file}`])
    expect(hub.told.toSorted()).toEqual(paths.map(path => ORIGIN + path).toSorted())
    await deliver(queued[0]!)
    expect(hub.told).toHaveLength(6)
  })

  test('needs one message however many changes follow each other', async () => {
    const { work, queued } = desk(new FakeHub())
    for (let n = 0; n < 5; n++) await announceLater(work, await put(), START + n)
    expect(queued).toHaveLength(1)
  })

  test('is announced again when it changes again, also while the hub is being told', async () => {
    const hub = new FakeHub()
    const { work, queued, deliver } = desk(hub)
    await announceLater(work, await put(), START)
    hub.whenTold = () => put(START + 1)
    expect(await deliver(queued[0]!)).toEqual([60])
    hub.whenTold = async () => undefined
    hub.told = []
    expect(await deliver(queued[0]!, 2)).toEqual([null])
    expect(hub.told).toHaveLength(6)
  })
})

describe('a hub that is down', () => {
  test('is asked again, each time after twice as long, and only for what it did not take', async () => {
    const hub = new FakeHub()
    const { work, queued, deliver } = desk(hub)
    await announceLater(work, await put(), START)
    hub.up = false
    for (const [attempts, delay] of [60, 120, 240].entries())
      expect(await deliver(queued[0]!, attempts + 1)).toEqual([delay])
    hub.up = true
    hub.told = []
    expect(await deliver(queued[0]!, 4)).toEqual([null])
    expect(hub.told).toHaveLength(6)
  })

  test('hears of it through the sweep when every attempt has failed, or when the message was lost', async () => {
    const hub = new FakeHub()
    const { work, queued } = desk(hub)
    await announceLater(work, await put(), START)
    await announceForgotten(work, START + 9 * 60_000)
    expect(queued).toHaveLength(1)
    await announceForgotten(work, START + 11 * 60_000)
    await announceForgotten(work, START + 12 * 60_000)
    expect(queued).toHaveLength(2)
    expect(queued[1]).toEqual(queued[0])
  })
})

describe('without a hub', () => {
  test('nothing is queued and nobody is told', async () => {
    const hub = new FakeHub()
    const { work, queued, deliver } = desk(hub, settingsWith({}))
    await announceLater(work, await put(), START)
    await announceForgotten(work, START + 3_600_000)
    await deliver({ kind: 'announce', streams: ['everything'] })
    expect([queued, hub.told]).toEqual([[], []])
  })
})

describe('the setting', () => {
  test.each<[string, object]>([
    ['is no address', { WEBSUB_HUB: 'hub', PUBLIC_URL: ORIGIN }],
    ['has no PUBLIC_URL beside it', { WEBSUB_HUB: HUB, PUBLIC_URL: '' }],
    ['stands beside FEED_TOKEN', { ...withHub, FEED_TOKEN: 'secret' }],
  ])('is refused when it %s', (_, extra) => {
    expect(readSettings({ ...env, ...extra }).ok).toBe(false)
  })

  test('puts the hub into every format and into the Link header', async () => {
    const services = {
      ...{ db: env.DB, kv: env.FEEDS, jobs: env.JOBS, memory: new FeedMemory(), doorstep: new Doorstep() },
      ...{ settings: settingsWith(withHub), now: START },
    }
    const get = (path: string) => app.fetch(new Request(ORIGIN + path), services, createExecutionContext())
    const atom = await get('/atom.xml')
    expect(atom.headers.get('Link')).toContain(`<${HUB}>; rel="hub"`)
    expect(await atom.text()).toContain(`<link rel="hub" href="${HUB}"/>`)
    expect(await (await get('/sources/articles/rss.xml')).text()).toContain(
      `<atom:link rel="hub" href="${HUB}"/>`,
    )
    const json = await (await get('/topics/calls/feed.json')).json<{ hubs: unknown }>()
    expect(json.hubs).toEqual([{ type: 'WebSub', url: HUB }])
  })
})
