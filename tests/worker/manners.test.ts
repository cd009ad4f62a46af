// What a careful server looks for in those who read its feed: what they bring back, what they believe, when they come again.
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import {
  INTERVAL,
  minutesUntilPoll,
  openDesk,
  pass,
  poll,
  REPORTS,
  requestsTo,
  START,
  setClock,
  source,
  tick,
  titlesOf,
} from './upstreams/desk.ts'
import { ODD_VALIDATORS } from './upstreams/manners.ts'

openDesk()

const count = async (id: string) => (await requestsTo(id)).length
const errorOf = async (id: string) => (await source(id)).error?.kind ?? null
const conditionsTo = async (id: string) =>
  (await requestsTo(id)).map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])

describe('validators', () => {
  test.each(Object.entries(ODD_VALIDATORS))('%s: back to the letter', async (id, odd) => {
    await poll(id, 2)
    const conditions = [odd.ETag, odd['Last-Modified']]
    expect(await conditionsTo(id)).toEqual([[undefined, undefined], conditions, conditions])
    expect([await titlesOf(id), await errorOf(id)]).toEqual([REPORTS, null])
  })

  test('new ones of a 304 take the place of the old', async () => {
    await poll('renewing', 3)
    expect((await conditionsTo('renewing')).map(([tag]) => tag)).toEqual([undefined, '"0"', '"1"', '"2"'])
  })

  test('a 304 without any leaves them as they are', async () => {
    await poll('quiet', 2)
    expect(await conditionsTo('quiet')).toEqual([
      [undefined, undefined],
      ['"a"', 'b'],
      ['"a"', 'b'],
    ])
  })

  test('304 to a question without any is an error, and the next question has none either', async () => {
    await poll('rash', 2)
    expect(await errorOf('rash')).toBe('status-304')
    expect(await conditionsTo('rash')).toEqual(Array(await count('rash')).fill([undefined, undefined]))
  })

  test('a feed that changes under the same ones is read', async () => {
    await poll('stale', 2)
    expect(await titlesOf('stale')).toEqual([...REPORTS, 'Harvest report 4', 'Harvest report 5'])
  })

  test('a feed that stays under new ones changes nothing', async () => {
    await poll('renamed')
    const version = () =>
      env.DB.prepare("SELECT version FROM stream WHERE name = 'source:renamed'").first('version')
    const before = await version()
    await pass(2 * INTERVAL, INTERVAL)
    expect((await conditionsTo('renamed')).map(([tag]) => tag)).toEqual([undefined, '"0"', '"1"'])
    expect(await version()).toBe(before)
  })
})

describe('what is not said', () => {
  test.each(['sweet', 'roaming', 'haven'])('%s: no cookie, no referrer, no credentials', async id => {
    await poll(id, 2)
    for (const { headers } of await requestsTo(id))
      expect(
        Object.keys(headers).filter(name => /cookie|referer|authorization|origin|^from$/.test(name)),
      ).toEqual([])
  })
})

describe('two versions in turn', () => {
  test('every item once, none taken back', async () => {
    await poll('flipping', 4)
    expect(await titlesOf('flipping')).toEqual(REPORTS)
  })

  test('an entry that is said now so, now so, stays one item', async () => {
    await poll('restless', 4)
    expect(await titlesOf('restless')).toEqual(['Harvest report 1'])
  })
})

describe('bodies', () => {
  test.each(['astext', 'ashtml', 'asoctets', 'asnonsense', 'zip', 'brotli', 'deflated'])(
    '%s: a feed is a feed',
    async id => {
      await poll(id)
      expect([await titlesOf(id), await errorOf(id)]).toEqual([REPORTS, null])
    },
  )

  test.each([
    ['partial', 'status-206'],
    ['nocontent', 'status-204'],
    ['choices', 'status-300'],
  ])('%s is no feed: %s', async (id, kind) => {
    await poll(id)
    expect([await titlesOf(id), await errorOf(id), await count(id)]).toEqual([[], kind, 1])
  })

  test('a page that refuses robots leaves the items alone', async () => {
    await poll('forbidden', 1)
    expect([await errorOf('forbidden'), (await titlesOf('forbidden')).length]).toEqual(['status-403', 2])
  })
})

describe('redirects', () => {
  test.each([
    ['elsewhere', null],
    ['capital', null],
    ['plain', null],
    ['secretive', 'refused-address'],
    ['farther', 'refused-address'],
    ['nohost', 'redirect-to-nowhere'],
  ])('%s: error %s, one request', async (id, kind) => {
    await poll(id)
    expect([await errorOf(id), await count(id)]).toEqual([kind, 1])
    expect(await titlesOf(id)).toEqual(kind ? [] : REPORTS)
  })
})

describe('when to come again', () => {
  test.each([
    ['skewed', 120],
    ['expiring', 300],
    ['aged', 300],
  ])('%s: not before %i minutes, and not long after', async (id, minutes) => {
    await poll(id)
    const wait = await minutesUntilPoll(id)
    expect(wait).toBeGreaterThanOrEqual(minutes)
    expect(wait).toBeLessThanOrEqual(minutes * 1.1)
  })

  test('errors double the time; after them it is as it was', async () => {
    await poll('stormy')
    expect(await minutesUntilPoll('stormy')).toBeCloseTo(INTERVAL, 1)
    const waits: number[] = []
    for (let n = 0; n < 4; n += 1) {
      await pass(await minutesUntilPoll('stormy'), await minutesUntilPoll('stormy'))
      waits.push(Math.round(await minutesUntilPoll('stormy')))
    }
    expect(waits).toEqual([INTERVAL, 2 * INTERVAL, 4 * INTERVAL, INTERVAL])
    expect(await errorOf('stormy')).toBeNull()
  })

  test('who was away for days asks once, not as often as was missed', async () => {
    await poll('steady', 1)
    setClock(START + 4 * 86_400_000)
    await tick()
    await pass(10)
    expect(await count('steady')).toBe(3)
  })
})
