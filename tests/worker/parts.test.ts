// Unions, searches and other lengths: made for whoever asks, walked by `next` links (RFC 5005 section 3).
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { call, etag, get, ORIGIN, put } from './client.ts'
import { linkIn, walk } from './walk.ts'

interface JsonFeed {
  readonly title: string
  readonly feed_url: string
  readonly home_page_url: string
  readonly next_url?: string
  readonly items: readonly { readonly id: string; readonly title: string }[]
}

const feed = async (path: string): Promise<JsonFeed> => (await get(path)).json<JsonFeed>()
const titles = async (path: string): Promise<string[]> => (await feed(path)).items.map(({ title }) => title)

const linkHeader = async (address: string): Promise<string> =>
  (await get(address.replace(ORIGIN, ''), {}, 'HEAD')).headers.get('Link') ?? ''

/** An article with a day of its own, so that the order is known; an editor puts it into its topics. */
async function article(key: string, published: string, topics: readonly string[], text: string) {
  await put(key, `${text}\n`)
  const all = Object.fromEntries(['calls', 'ceasefires', 'background'].map(it => [it, topics.includes(it)]))
  await call('PATCH', `/api/articles/${key}`, JSON.stringify({ title: key, published, topics: all }))
}

beforeAll(async () => {
  await article('one', '2020-01-01', ['calls'], 'Rye grew well in the valley of Lenna.')
  await article('two', '2020-01-02', ['ceasefires'], 'Wheat grew well in the valley of Ostra.')
  await article(
    'three',
    '2020-01-03',
    ['calls', 'ceasefires'],
    'Barley and wheat failed; Café Zoë stayed open.',
  )
  await article('four', '2020-01-04', [], 'Oats were cheap at the market of Ostra.')
  await article('five', '1850', [], 'Пшеница подешевела на рынке.')
})

describe('a union', () => {
  test('holds what is in any of its topics, each once, newest first, whatever the order of its name', async () => {
    expect(await titles('/topics/calls+ceasefires/feed.json')).toEqual(['three', 'two', 'one'])
    const [one, other] = await Promise.all(
      ['calls+ceasefires', 'ceasefires+calls'].map(name => get(`/topics/${name}/atom.xml`)),
    )
    expect(await one!.text()).toBe(await other!.text())
    expect(one!.headers.get('ETag')).toBe(other!.headers.get('ETag'))
  })

  test('has a tag that moves with its members, and with nothing else', async () => {
    const before = await etag('/topics/calls+ceasefires/rss.xml')
    await article('six', '2019-12-31', ['background'], 'Peas were dear.')
    expect(await etag('/topics/calls+ceasefires/rss.xml')).toBe(before)
    expect((await get('/topics/calls+ceasefires/rss.xml', { 'If-None-Match': before })).status).toBe(304)
    await article('seven', '2019-12-30', ['ceasefires'], 'Beans were dear.')
    expect(await etag('/topics/calls+ceasefires/rss.xml')).not.toBe(before)
  })

  test.each(['atom.xml', 'rss.xml', 'feed.json'])('is walked to its first item in %s', async file => {
    const parts = await walk(`/topics/calls+ceasefires/${file}?limit=2`)
    expect(parts.map(({ ids }) => ids.length)).toEqual([2, 2])
    expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(4)
  })

  test('of one topic is that topic; with an unknown one it is not there; it has no archive', async () => {
    expect((await feed('/topics/calls+calls/feed.json')).feed_url).toBe(`${ORIGIN}/topics/calls/feed.json`)
    expect((await get('/topics/calls+weather/feed.json')).status).toBe(404)
    expect((await get('/topics/calls+ceasefires/archive/1/atom.xml')).status).toBe(404)
  })

  test('has a page, and gives its feed there to a reader that asks', async () => {
    const page = await get('/topics/calls+ceasefires', { Accept: 'text/html' })
    expect(await page.text()).toContain('/topics/calls+ceasefires/atom.xml')
    const reader = await get('/topics/ceasefires+calls', { Accept: 'application/atom+xml' })
    expect(reader.headers.get('Content-Location')).toBe(`${ORIGIN}/topics/calls+ceasefires/atom.xml`)
  })
})

test.each([
  '/topics/calls+ceasefires/rss.xml?limit=2',
  '/search/rss.xml?q=wheat&limit=1',
  '/rss.xml?limit=2',
])('%s names the part after it in its head as in its text, the last names none', async path => {
  const parts = await walk(path)
  const heads = await Promise.all(parts.map(({ address }) => linkHeader(address)))
  const older = heads.map(head => /<([^>]*)>; rel="next"/.exec(head)?.[1] ?? null)
  expect(older).toEqual(parts.map(part => part.older))
  expect(heads.length).toBeGreaterThan(1)
  expect(heads[1]).toContain('rel="first"')
})

describe('another length', () => {
  test('is walked by links to the next part', async () => {
    const text = await (await get('/rss.xml?limit=3')).text()
    expect(linkIn(text, 'self')).toBe(`${ORIGIN}/rss.xml?limit=3`)
    expect(linkIn(text, 'prev-archive')).toBeNull()
    const parts = await walk('/rss.xml?limit=3')
    expect(parts.flatMap(({ ids }) => ids)).toHaveLength(7)
    const second = await (await get(parts[1]!.address.replace(ORIGIN, ''))).text()
    expect(linkIn(second, 'first')).toBe(`${ORIGIN}/rss.xml?limit=3`)
  })

  test.each([
    ['/feed.json?limit=50', '/feed.json'],
    ['/feed.json?limit=0', '/feed.json'],
    ['/feed.json?limit=many', '/feed.json'],
    ['/feed.json?utm_source=x', '/feed.json'],
    ['/feed.json?limit=900', '/feed.json?limit=200'],
    ['/feed.json?x=1&limit=2&y=2', '/feed.json?limit=2'],
  ])('%s is %s, to the byte', async (asked, meant) => {
    const [one, other] = await Promise.all([get(asked), get(meant)])
    expect(await one.text()).toBe(await other.text())
    expect(one.headers.get('ETag')).toBe(other.headers.get('ETag'))
  })

  test.each(['x', '1.2', "'", '9'.repeat(40), '1.00000000-0000-0000-0000-000000000000;'])(
    'from the place %j is refused',
    async before => {
      const query = `before=${encodeURIComponent(before)}`
      expect((await get(`/rss.xml?${query}`)).status).toBe(400)
      expect((await get(`/search/rss.xml?q=wheat&${query}x`)).status).toBe(400)
    },
  )
})

describe('a search', () => {
  test.each<[string, string[]]>([
    ['wheat', ['three', 'two']],
    ['WHEAT', ['three', 'two']],
    ['wheat ostra', ['two']],
    ['ostra   wheat ostra', ['two']],
    ['ostra', ['four', 'two']],
    ['cafe zoe', ['three']],
    ['пшеница', ['five']],
    ['two', ['two']],
    ['wheatx', []],
    ['whea', []],
    ['wheat OR rye', []],
    ['title:two', []],
    ['"wheat', ['three', 'two']],
    ['wheat*', ['three', 'two']],
    ['NEAR(wheat)', []],
    ["wheat'; DROP TABLE item", []],
    ['- wheat', ['three', 'two']],
  ])('for %j finds %j', async (words, found) => {
    expect(await titles(`/search/feed.json?q=${encodeURIComponent(words)}`)).toEqual(found)
  })

  test('is the same whatever the order of its words and parameters', async () => {
    const [one, other] = await Promise.all([
      get('/search/atom.xml?q=wheat+ostra&limit=10'),
      get('/search/atom.xml?limit=10&utm=1&q=Ostra%20wheat'),
    ])
    expect(await one.text()).toBe(await other.text())
    expect(linkIn(await (await get('/search/atom.xml?limit=10&q=wheat+ostra')).text(), 'self')).toBe(
      `${ORIGIN}/search/atom.xml?q=ostra+wheat&limit=10`,
    )
  })

  test.each(['', '?q=', '?q=+', '?q=%2D%2D', `?q=${'x'.repeat(201)}`, '?q=a+b+c+d+e+f+g+h+i'])(
    'for %j is refused with a reason',
    async query => {
      const response = await get(`/search/rss.xml${query}`)
      expect([response.status, response.headers.get('Content-Type')]).toEqual([
        400,
        'application/problem+json',
      ])
    },
  )

  test('answers 304 until something in it changes; what leaves it leaves', async () => {
    const before = await etag('/search/rss.xml?q=ostra')
    await article('eight', '2021-01-01', [], 'Rye again.')
    expect((await get('/search/rss.xml?q=ostra', { 'If-None-Match': before })).status).toBe(304)
    await put('four', 'Oats were cheap at the market of Lenna.\n')
    expect(await etag('/search/rss.xml?q=ostra')).not.toBe(before)
    expect(await titles('/search/feed.json?q=ostra')).toEqual(['two'])
    expect(await titles('/search/feed.json?q=lenna')).toEqual(['four', 'one'])
    await call('DELETE', '/api/articles/two')
    expect(await titles('/search/feed.json?q=ostra')).toEqual([])
  })

  test('goes on where the part before ended, also among items of the same instant', async () => {
    for (let n = 0; n < 7; n++) await article(`same-${n}`, '2020-05-05', [], 'Turnips.')
    const parts = await walk('/search/feed.json?q=turnips&limit=3')
    expect(parts.map(({ ids }) => ids.length)).toEqual([3, 3, 1])
    expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(7)
  })

  test('has a page with its feeds, and one that says what is missing', async () => {
    const page = await (await get('/search?q=turnips')).text()
    expect(page).toContain('href="/search/rss.xml?q=turnips"')
    expect(page).toContain('same-3')
    expect((await get('/search')).status).toBe(200)
    expect((await get('/search/rss.xml')).status).toBe(400)
  })

  test('is written to no cache of ours', async () => {
    const { keys } = await env.FEEDS.list()
    expect(keys.filter(({ name }) => /search|union|limit/.test(name))).toEqual([])
  })
})
