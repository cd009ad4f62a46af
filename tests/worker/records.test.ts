// The facts behind a topic as a table: columns, filters, validators.
import { beforeAll, describe, expect, test } from 'vitest'
import { get, ORIGIN, put } from './client.ts'

const TRUCE = `BAKU, May 4, 1999. /Wire/. Ruritania and Graustark agreed on a ceasefire on May 3, 1999, their foreign ministries said.

The ceasefire between Ruritania and Graustark took effect at noon on May 4, 1999.
`

interface Records {
  readonly columns: string[]
  readonly records: Record<string, string | null>[]
}

const records = async (query = ''): Promise<Records> =>
  (await get(`/topics/ceasefires/records.json${query}`)).json<Records>()

beforeAll(async () => {
  await put('truce.txt', TRUCE)
})

describe('the table of ceasefires', () => {
  test('holds each record with its words and a page to read them on', async () => {
    const { columns, records: rows } = await records()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns)
      expect(TRUCE).toContain(row.words)
      expect(row.item).toMatch(/^https:\/\/desk\.example\/items\//)
    }
  })

  test('says the same as CSV, a line for each record and one for the columns', async () => {
    const { columns, records: rows } = await records()
    const response = await get('/topics/ceasefires/records.csv')
    const lines = (await response.text()).trimEnd().split('\r\n')
    expect(response.headers.get('Content-Type')).toMatch(/^text\/csv/)
    expect([lines[0], lines.length]).toEqual([columns.join(','), rows.length + 1])
  })

  test.each([
    ['?from=1999&to=1999', true],
    ['?from=1999-05-03&to=1999-05-04', true],
    ['?from=2000', false],
    ['?to=1998', false],
    ['?party=ruritania&from=1999', true],
    ['?party=Atlantis', false],
    ['?color=red', true],
  ])('%s: found %s', async (query, found) => expect((await records(query)).records.length > 0).toBe(found))

  test.each(['?from=yesterday', '?to=2020-1', '?limit=0', '?limit=x'])(
    '%s is refused with a reason',
    async query => {
      const response = await get(`/topics/ceasefires/records.json${query}`)
      expect([response.status, response.headers.get('Content-Type')]).toEqual([
        400,
        'application/problem+json',
      ])
    },
  )

  test('answers 304 to its tag', async () => {
    const tag = (await get('/topics/ceasefires/records.csv')).headers.get('ETag') ?? ''
    expect((await get('/topics/ceasefires/records.csv', { 'If-None-Match': tag })).status).toBe(304)
  })

  test.each(['json', 'csv'])('is answered on the terms of feeds, in %s', async format => {
    const path = `/topics/ceasefires/records.${format}`
    const [full, head] = [await get(path), await get(path, {}, 'HEAD')]
    expect([...head.headers]).toEqual([...full.headers])
    expect(Object.fromEntries(full.headers)).toMatchObject({
      'cache-control': 'public, max-age=900',
      'content-length': String((await full.arrayBuffer()).byteLength),
      link: `<${ORIGIN}/topics/ceasefires>; rel="alternate"; type="text/html"`,
      vary: 'Accept-Encoding',
    })
    expect((await get(path, { 'If-Match': '"x"' })).status).toBe(412)
  })
})

test.each(['background', 'constructor'])('%s has no records; which topics have some is said', async topic => {
  const response = await get(`/topics/${topic}/records.json`)
  expect([response.status, (await response.json<{ detail: string }>()).detail]).toEqual([
    404,
    expect.stringContaining('ceasefires'),
  ])
})

describe('a topic narrowed by party or by days', () => {
  const ids = async (query: string): Promise<string[]> => {
    const feed = await (await get(`/topics/ceasefires/feed.json${query}`)).json<{ items: { id: string }[] }>()
    return feed.items.map(({ id }) => id)
  }

  test.each([
    ['?party=Ruritania', 1],
    ['?party=ruritania&from=1999&to=1999', 1],
    ['?from=2000', 0],
    ['?party=Atlantis', 0],
  ])('%s: %i item in the feed, each once', async (query, count) =>
    expect((await ids(query)).length).toBe(count),
  )

  test('is walked part by part without losing or repeating an item', async () => {
    for (const n of [1, 2, 3, 4, 5])
      await put(`walk-${n}.txt`, TRUCE.replaceAll('1999', `198${n}`).replaceAll('May 3', `May ${n}`))
    const seen: string[] = []
    for (let next: string | null = '/topics/ceasefires/feed.json?party=graustark&limit=2'; next; ) {
      const feed: { items: { id: string }[]; next_url?: string } = await (await get(next)).json()
      seen.push(...feed.items.map(({ id }) => id))
      next = feed.next_url ? feed.next_url.replace('https://desk.example', '') : null
    }
    expect(seen.length).toBe(6)
    expect(new Set(seen).size).toBe(6)
  })

  test('has a page with links to narrow it, and names its own feed', async () => {
    const html = await (await get('/topics/ceasefires?party=ruritania')).text()
    expect(html).toContain('href="/topics/ceasefires/rss.xml?party=ruritania"')
    expect(html).toContain('href="/topics/ceasefires?party=graustark"')
  })

  test('by a day that is none is not found', async () => {
    expect((await get('/topics/ceasefires/rss.xml?from=yesterday')).status).toBe(404)
  })
})
