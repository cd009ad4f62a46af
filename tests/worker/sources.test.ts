// Sources as whoever runs an instance sees them: the API, OPML, the status, their feeds; and what they are limited to.
import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Status } from '../../src/web/status.ts'
import { get, ORIGIN, TOKEN } from './client.ts'
import { addSource, pass, requestsTo, START, setClock, source, tick, titlesOf } from './upstreams/desk.ts'

beforeAll(() => setClock(START))

const api = (method: string, path: string, body?: unknown): Promise<Response> =>
  exports.default.fetch(
    new Request(`${ORIGIN}/api/sources${path}`, {
      method,
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )

const status = async (): Promise<Status> => (await get('/status.json')).json()
const idsListed = async () =>
  (await (await api('GET', '')).json<{ sources: { id: string }[] }>()).sources.map(({ id }) => id)

describe('a source', () => {
  const feed = { url: 'https://same.sources.feeds.example/feed#top', tags: ['fields'] }

  test('is put, asked by the next cron, and has feeds of its own', async () => {
    const response = await api('PUT', '/farmer', feed)
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({
      id: 'farmer',
      url: 'https://same.sources.feeds.example/feed',
      tags: ['fields'],
      state: 'active',
      page: `${ORIGIN}/sources/farmer`,
    })
    await tick()
    const rss = await (await get('/sources/farmer/rss.xml')).text()
    expect(rss).toContain('Ruritanian Farmer')
    expect(rss.match(/<item>/g)).toHaveLength(3)
    expect(rss).toContain('<source url="https://same.sources.feeds.example/feed">Ruritanian Farmer</source>')
    expect((await get('/sources/nobody/rss.xml')).status).toBe(404)
  })

  test('is changed by putting it again, and not asked again for that', async () => {
    expect((await api('PUT', '/farmer', { ...feed, title: 'The Farmer' })).status).toBe(200)
    await tick()
    expect(await source('farmer')).toMatchObject({
      title: 'The Farmer',
      feed: { title: 'Ruritanian Farmer' },
    })
    expect(await requestsTo('same.sources')).toHaveLength(1)
  })

  test('is not asked while it is paused, and at once when it is resumed', async () => {
    await api('POST', '/farmer/pause')
    await pass(120, 30)
    expect([(await source('farmer')).state, (await requestsTo('same.sources')).length]).toEqual(['paused', 1])
    await api('POST', '/farmer/resume')
    await tick()
    expect([(await source('farmer')).state, (await requestsTo('same.sources')).length]).toEqual(['active', 2])
  })

  test('reads an address that no other reads: nobody is asked twice for the same', async () => {
    const response = await api('PUT', '/twin', { url: 'https://same.sources.feeds.example/feed' })
    expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([409, 'same-address'])
    expect(await idsListed()).toEqual(['farmer'])
  })

  test('is removed: not listed, not asked; its items stay', async () => {
    expect((await api('DELETE', '/farmer')).status).toBe(200)
    expect(await idsListed()).toEqual([])
    expect((await api('GET', '/farmer')).status).toBe(404)
    await pass(120, 30)
    expect(await requestsTo('same.sources')).toHaveLength(2)
    expect(await titlesOf('farmer')).toHaveLength(3)
  })

  test.each([
    ['HTTPS://One.Example.ORG/Feed?A=b', 'https://one.example.org/Feed?A=b'],
    ['https://one.example.org:443/feed#top', 'https://one.example.org/feed'],
    ['https://one.example.org./feed', 'https://one.example.org/feed'],
    ['https://bücher.example.org/neu', 'https://xn--bcher-kva.example.org/neu'],
    ['feed:https://one.example.org/feed', 'https://one.example.org/feed'],
    ['feed://one.example.org/feed', 'http://one.example.org/feed'],
    [' https://one.example.org/a b ', 'https://one.example.org/a%20b'],
  ])('%s is the address %s', async (printed, url) => {
    expect(await (await api('PUT', '/spelled', { url: printed })).json()).toMatchObject({ url })
    await api('DELETE', '/spelled')
  })

  test.each<[string, string, unknown, number, string]>([
    ['no address', '/x', {}, 422, 'bad-source'],
    ['an address of no web', '/x', { url: 'ftp://example.org/feed' }, 422, 'bad-source'],
    ['a private address', '/x', { url: 'http://192.168.1.1/feed' }, 422, 'bad-source'],
    ['a password', '/x', { url: 'https://me:secret@example.org/feed' }, 422, 'bad-source'],
    ['a slip of the pen', '/x', { url: 'https://example.org/feed', tag: ['a'] }, 422, 'bad-source'],
    ['an unknown topic', '/x', { url: 'https://example.org/feed', topics: ['sports'] }, 422, 'bad-source'],
    ['no JSON', '/x', 'url=https://example.org/feed', 400, 'bad-json'],
    ['a name that is taken', '/articles', { url: 'https://example.org/feed' }, 400, 'bad-id'],
    ['a name that is none', '/A%20B', { url: 'https://example.org/feed' }, 400, 'bad-id'],
  ])('%s is refused', async (_, path, body, code, name) => {
    const response = await api('PUT', path, body)
    expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([code, name])
  })

  test('nobody without the token sees or changes anything', async () => {
    expect((await get('/api/sources')).status).toBe(401)
    expect((await get('/api/sources.opml')).status).toBe(401)
    expect((await get('/api/sources/farmer', {}, 'DELETE')).status).toBe(401)
  })
})

describe('OPML', () => {
  const OPML = `<?xml version="1.0"?><opml version="1.0"><body>
<outline text="Fields &amp; barns"><outline text="One" type="rss" xmlUrl="https://one.example.org/feed"/>
<outline title="Deep"><outline text="Two" xmlurl="https://two.example.org/?a=1&amp;b=2" category="/x/seen"/></outline></outline>
<outline text="One again"><outline text="One" xmlUrl="https://one.example.org/feed"/></outline>
<outline text="Home" xmlUrl="http://localhost/feed"/><outline text="Bad" xmlUrl="not an address"/></body></opml>`

  test('is imported: folders are tags, nothing twice, what cannot be asked is named', async () => {
    const answer = await (await api('POST', '.opml', OPML)).json<{
      added: unknown[]
      changed: unknown[]
      unchanged: unknown[]
      refused: { url: string; reason: string }[]
    }>()
    expect(answer.added).toEqual([
      { id: 'one-example', url: 'https://one.example.org/feed' },
      { id: 'two-example', url: 'https://two.example.org/?a=1&b=2' },
    ])
    expect([answer.changed, answer.unchanged]).toEqual([[], []])
    expect(answer.refused).toEqual([
      { url: 'http://localhost/feed', reason: expect.stringContaining('not an address for the public') },
      { url: 'not an address', reason: expect.stringContaining('must be the address of a feed') },
    ])
    expect((await source('one-example')).tags).toEqual(['Fields & barns', 'One again'])
    expect((await source('two-example')).tags).toEqual(['Fields & barns', 'Deep', 'seen'])
  })

  test('is exported, and importing it again changes nothing', async () => {
    const exported = await (await api('GET', '.opml')).text()
    const before = await idsListed()
    const unchanged = [
      { id: 'one-example', url: 'https://one.example.org/feed' },
      { id: 'two-example', url: 'https://two.example.org/?a=1&b=2' },
    ]
    expect(await (await api('POST', '.opml', exported)).json()).toEqual({
      ...{ added: [], changed: [], unchanged: expect.arrayContaining(unchanged), refused: [] },
    })
    expect(await idsListed()).toEqual(before)
    for (const id of before) await api('DELETE', `/${id}`)
    await api('POST', '.opml', exported)
    expect(await idsListed()).toEqual(before)
    expect((await source('two-example')).tags.toSorted()).toEqual(['Deep', 'Fields & barns', 'seen'])
    for (const id of before) await api('DELETE', `/${id}`)
  })

  test('gives a source that is there the tags that it lacks; all else stays as somebody set it', async () => {
    const url = 'https://three.example.org/feed'
    const wish = { url, title: 'Three', tags: ['own'], topics: ['calls'], fullText: true }
    await api('PUT', '/mine', wish)
    await api('POST', '/mine/pause')
    const list = `<opml version="2.0"><body><outline text="own"><outline text="3" xmlUrl="${url}"/></outline>
<outline text="more"><outline text="3" xmlUrl="feed:${url}#top"/></outline></body></opml>`
    expect(await (await api('POST', '.opml', list)).json()).toEqual({
      ...{ added: [], unchanged: [], refused: [] },
      changed: [{ id: 'mine', url, tags: ['more'] }],
    })
    expect(await source('mine')).toMatchObject({ ...wish, tags: ['own', 'more'], state: 'paused' })
    expect(await (await api('POST', '.opml', list)).json()).toMatchObject({
      changed: [],
      unchanged: [{ id: 'mine', url }],
    })
    await api('DELETE', '/mine')
  })

  test('is not anything else', async () => {
    expect((await api('POST', '.opml', '<html><p>No.')).status).toBe(422)
  })
})

describe('the status', () => {
  test('says what fails and since when, in plain words, and how the queue does', async () => {
    await addSource('missing', { url: 'https://ailing.sources.feeds.example/feed?key=secret' })
    await tick()
    const { sources, failing, queue } = await status()
    expect(failing).toBe(1)
    expect(sources.find(({ id }) => id === 'missing')).toMatchObject({
      url: 'https://ailing.sources.feeds.example/feed',
      state: 'active',
      lastSuccess: null,
      error: {
        kind: 'status-500',
        sentence: 'Its server has a fault.',
        times: 1,
        since: (await source('missing')).lastAsked,
      },
    })
    expect(queue.operationsToday).toBe(queue.messagesToday * 3)
    expect(queue).toMatchObject({ operationsAllowed: 10_000, waitingSince: null, underived: 0 })
    expect(JSON.stringify(sources)).not.toContain('secret')
    expect(await (await get('/rss.xml')).text()).not.toContain('fault')
  })
})

describe('a limited source', () => {
  test('keeps only what matches, and nothing else is ever seen', async () => {
    await addSource('mixed', { topics: ['ceasefires'] })
    await tick()
    expect(await titlesOf('mixed')).toEqual(['Ruritania and Graustark agree on a ceasefire'])
    const count = "SELECT count(*) AS n FROM item WHERE source = 'mixed'"
    expect(await env.DB.prepare(count).first('n')).toBe(1)
    await pass(300, 30)
    expect(await env.DB.prepare(count).first('n')).toBe(1)
  })
})

describe('a source with full text', () => {
  test('has the page where the feed has a sentence; each page is asked for once', async () => {
    await addSource('digest', { fullText: true })
    await tick()
    const { results } = await env.DB.prepare(
      "SELECT i.key, length(b.text) AS length FROM item i JOIN item_body b ON b.item = i.id WHERE i.source = 'digest' ORDER BY i.key",
    ).all<{ key: string; length: number }>()
    expect(results.map(({ length }) => length > 1000)).toEqual([true, false, false])
    expect((await titlesOf('digest')).toSorted()).toEqual(['Report a', 'Report b', 'Report c'])
    await pass(300, 30)
    const requests = [...(await requestsTo('digest')), ...(await requestsTo('annex'))]
    const paths = requests.map(({ url }) => new URL(url).pathname)
    expect(paths.filter(path => path.length === 2).toSorted()).toEqual(['/a', '/b', '/c'])
  })
})
