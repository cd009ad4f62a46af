// Upstreams that behave and misbehave, polled through cron, queue and consumer: every item once, no request too many.
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { etag } from './client.ts'
import {
  addSource,
  INTERVAL,
  minutesUntilPoll,
  openDesk,
  pass,
  poll,
  REPORTS,
  requestsTo,
  source,
  titlesOf,
} from './upstreams/desk.ts'

openDesk()

const pathsTo = async (id: string) => (await requestsTo(id)).map(({ url }) => new URL(url).pathname)
const conditionsTo = async (id: string) =>
  (await requestsTo(id)).map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])

describe('asking', () => {
  test('says who asks, what for, and nothing else', async () => {
    await poll('same')
    const [request] = await requestsTo('same')
    expect(request?.headers['user-agent']).toBe('Dateline/0.1 (feed reader; +https://desk.example/)')
    expect(request?.headers.accept).toMatch(/^application\/atom\+xml, application\/rss\+xml/)
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie', 'referer']))
  })

  test.each<[string, string | undefined, string | undefined]>([
    ['both', 'W/"a,b-1"', 'Sun, 01 Mar 2026 08:00:00 GMT'],
    ['tag', '"only"', undefined],
    ['date', undefined, 'Sunday, 01-Mar-26 08:00:00 GMT'],
    ['oddtag', 'no quotes at all', undefined],
  ])('%s: validators go back to the letter, and none is made up', async (id, tag, date) => {
    await poll(id, 2)
    expect(await conditionsTo(id)).toEqual([
      [undefined, undefined],
      [tag, date],
      [tag, date],
    ])
    expect(await titlesOf(id)).toEqual(REPORTS)
    expect((await source(id)).error).toBeNull()
  })

  test('a validator that the server gives no more is forgotten', async () => {
    await poll('fickle', 2)
    expect((await conditionsTo('fickle')).map(([tag]) => tag)).toEqual([undefined, '"once"', undefined])
  })

  test.each([
    ['fresh', 300 * 1.05],
    ['ttl', 240 * 1.05],
  ])('%s: not before what was asked for', async (id, minutes) => {
    await poll(id)
    expect(await minutesUntilPoll(id)).toBeCloseTo(minutes, 1)
    await pass(299, 23)
    expect(await pathsTo(id)).toHaveLength(id === 'fresh' ? 1 : 2)
  })
})

describe('what changes and what does not', () => {
  test('an unchanged body changes nothing', async () => {
    await poll('same')
    const before = await etag('/rss.xml')
    const version = await versionOf('source:same')
    await pass(3 * INTERVAL, INTERVAL)
    expect(await pathsTo('same')).toHaveLength(5)
    expect(await versionOf('source:same')).toBe(version)
    expect(await etag('/rss.xml')).toBe(before)
  })

  test('a growing feed: every item once', async () => {
    await poll('growing', 4)
    expect(await titlesOf('growing')).toEqual([1, 2, 3, 4, 5, 6, 7].map(n => `Harvest report ${n}`))
  })

  test('an item that is edited keeps its id and its place', async () => {
    await poll('edited')
    const before = (await itemsOf('edited')).at(-1)
    await pass(INTERVAL, INTERVAL)
    const after = (await itemsOf('edited')).at(-1)
    expect(after?.id).toBe(before?.id)
    expect(after?.updated).toBeGreaterThan(before?.updated ?? 0)
    expect(after?.text).toContain('were not content')
    expect(await titlesOf('edited')).toEqual(REPORTS)
  })
})

const versionOf = (stream: string) =>
  env.DB.prepare('SELECT version FROM stream WHERE name = ?1').bind(stream).first('version')

const itemsOf = async (id: string) =>
  (
    await env.DB.prepare(
      'SELECT i.id, i.updated, b.text FROM item i JOIN item_body b ON b.item = i.id WHERE i.source = ?1 ORDER BY i.key',
    )
      .bind(id)
      .all<{ id: string; updated: number; text: string }>()
  ).results

describe('redirects', () => {
  test.each<[string, string[][], string]>([
    ['moved', [['/feed', '/new'], ['/feed', '/new'], ['/feed', '/new'], ['/new']], '/new'],
    ['chain', [['/feed', '/b', '/c'], ['/feed', '/b', '/c'], ['/feed', '/b', '/c'], ['/c']], '/c'],
    [
      'partly',
      [
        ['/feed', '/b', '/c'],
        ['/feed', '/b', '/c'],
        ['/feed', '/b', '/c'],
        ['/b', '/c'],
      ],
      '/b',
    ],
    [
      'wavering',
      [
        ['/feed', '/a'],
        ['/feed', '/a'],
        ['/feed', '/b'],
        ['/feed', '/a'],
      ],
      '/feed',
    ],
    [
      'found',
      [
        ['/feed', '/new'],
        ['/feed', '/new'],
        ['/feed', '/new'],
        ['/feed', '/new'],
      ],
      '/feed',
    ],
    [
      'temporary',
      [
        ['/feed', '/new'],
        ['/feed', '/new'],
        ['/feed', '/new'],
        ['/feed', '/new'],
      ],
      '/feed',
    ],
  ])('%s', async (id, polls, path) => {
    await poll(id, polls.length - 1)
    expect(await pathsTo(id)).toEqual(polls.flat())
    expect(await titlesOf(id)).toEqual(REPORTS)
    expect((await source(id)).url).toBe(`https://${id}.feeds.example${path}`)
  })

  test.each<[string, number, string]>([
    ['loop', 6, 'too-many-redirects'],
    ['nowhere', 1, 'redirect-to-nowhere'],
    ['inward', 1, 'refused-address'],
    ['metadata', 1, 'refused-address'],
    ['file', 1, 'refused-address'],
    ['notgone', 2, 'status-410'],
  ])('%s: %i requests, then %s', async (id, requests, kind) => {
    await poll(id)
    const { state, error } = await source(id)
    expect([state, error?.kind]).toEqual(['active', kind])
    expect(await pathsTo(id)).toHaveLength(requests)
  })
})

describe('servers that say no', () => {
  test('410 stops the source; its items stay', async () => {
    await poll('gone', 1)
    await pass(3 * 24 * 60, 180)
    expect((await source('gone')).state).toBe('gone')
    expect(await pathsTo('gone')).toHaveLength(2)
    expect(await titlesOf('gone')).toHaveLength(2)
  })

  test('404 is an error since then, until it is answered again; nothing is lost', async () => {
    await poll('missing', 1)
    const failing = await source('missing')
    expect([failing.error?.kind, failing.failures]).toEqual(['status-404', 1])
    expect(failing.failingSince).toMatch(/^2026-03-01T12:30:3/)
    expect(await titlesOf('missing')).toHaveLength(2)
    await pass(2 * INTERVAL, INTERVAL)
    const fine = await source('missing')
    expect([fine.error, fine.failingSince, fine.failures]).toEqual([null, null, 0])
    expect(await titlesOf('missing')).toEqual(REPORTS)
  })

  test('429 with Retry-After: nobody asks there before', async () => {
    await poll('hurried')
    await addSource('neighbour', { url: 'https://hurried.feeds.example/feed' })
    await addSource('stranger', { url: 'https://hurried.feeds.example/other' })
    await pass(119, 7)
    expect(await pathsTo('hurried')).toEqual(['/feed', '/other'])
    expect((await source('neighbour')).error).toBeNull()
  })

  test('503 with a date: not before it, and then again', async () => {
    await poll('resting')
    expect(await minutesUntilPoll('resting')).toBeGreaterThanOrEqual(179.5)
    await pass(200, 10)
    expect(await titlesOf('resting')).toHaveLength(2)
    expect(await pathsTo('resting')).toHaveLength(2)
  })

  test('errors without an end: less and less often', async () => {
    await poll('ailing')
    await pass(24 * 60, 15)
    // At once, and after one hour, two more, four, eight; the next would come sixteen hours later.
    expect(await pathsTo('ailing')).toHaveLength(5)
    expect((await source('ailing')).failingSince).toMatch(/^2026-03-01T12:00:3/)
  })
})

describe('bodies', () => {
  test.each<[string, number, string | null]>([
    ['slow', 3, null],
    ['hanging', 0, 'timeout'],
    ['silent', 0, 'timeout'],
    ['broken', 0, 'timeout'],
    ['huge', 0, 'too-large'],
    ['bomb', 0, 'too-large'],
    ['announced', 0, 'too-large'],
    ['charset', 1, null],
    ['cut', 3, null],
    ['twice', 2, null],
    ['empty', 0, 'empty'],
    ['entities', 2, null],
  ])('%s: %i items, error: %s, one request', async (id, items, kind) => {
    await poll(id)
    expect([await titlesOf(id), (await source(id)).error?.kind ?? null]).toEqual([expect.any(Array), kind])
    expect(await titlesOf(id)).toHaveLength(items)
    expect(await pathsTo(id)).toEqual(['/feed'])
  })

  test('a transfer that broke off is done again, and nothing of it is missing', async () => {
    await poll('broken')
    await pass(120, 30)
    expect(await titlesOf('broken')).toEqual(REPORTS)
  })

  test('a page in place of a feed is an error of the source, never an item', async () => {
    await poll('page', 1)
    const { error } = await source('page')
    expect(error).toEqual({ kind: 'not-a-feed', sentence: expect.stringContaining('This is not a feed') })
    expect(await titlesOf('page')).toHaveLength(2)
    await pass(2 * INTERVAL, INTERVAL)
    expect(await titlesOf('page')).toEqual(REPORTS)
  })

  test('what was declared wrongly is read right, and no entity is fetched', async () => {
    expect(await titlesOf('charset')).toEqual(['Récolte report 1'])
    expect((await titlesOf('entities')).join()).not.toContain('hidden')
  })
})
