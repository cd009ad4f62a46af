// What editors do through the API: correct an article, withdraw it, erase it, bring it back.
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { deriveItems } from '../../src/ingest/rederive.ts'
import type { Change } from '../../src/model/correction.ts'
import { sweepTombstones } from '../../src/store/withdrawals.ts'
import type { Problem } from '../../src/web/problem.ts'
import { call, etag, get, put } from './client.ts'

const HARVEST = 'The harvest was good this year, farmers in the south said. The barns are full.\n'
const DAY_MS = 24 * 3_600_000

interface Answer {
  readonly id: string
  readonly outcome: string
  readonly published: string | null
  readonly topics: readonly string[]
  readonly changes: readonly Change[]
}

interface JsonItem {
  readonly id: string
  readonly title: string
  readonly date_published?: string
  readonly date_modified: string
  readonly _dateline: { readonly published: { basis: string; rule: string } | null }
}

let count = 0
let key = ''
let id = ''

beforeEach(async () => {
  key = `article-${count++}`
  id = (await (await put(key, HARVEST)).json<Answer>()).id
})

const patch = (body: unknown, at = key) =>
  call('PATCH', `/api/articles/${at}`, JSON.stringify(body), {
    'Content-Type': 'application/merge-patch+json',
  })
const fix = async (body: unknown) => (await patch(body)).json<Answer>()
const withdraw = (query = '') => call('DELETE', `/api/articles/${key}${query}`)
const history = async () =>
  (await (await call('GET', `/api/articles/${key}`)).json<{ history: Change[] }>()).history
const page = () => get(`/items/${id.replace('urn:uuid:', '')}`)

async function inFeed(path = '/feed.json'): Promise<JsonItem | undefined> {
  const feed = await (await get(path)).json<{ items: JsonItem[] }>()
  return feed.items.find(item => item.id === id)
}

describe('a correction', () => {
  test('is given, keeps the id and moves `updated`', async () => {
    const before = await inFeed()
    expect(await fix({ published: '2016-04-05', title: 'A good harvest' })).toMatchObject({
      id,
      outcome: 'changed',
      published: '2016-04-05',
    })
    const after = await inFeed()
    expect(after).toMatchObject({
      title: 'A good harvest',
      date_published: '2016-04-05T12:00:00Z',
      _dateline: { published: { basis: 'given', rule: 'correction/published' } },
    })
    expect(after!.date_modified > before!.date_modified).toBe(true)
  })

  test('survives a new text and new rules', async () => {
    await fix({ published: '2016-04-05' })
    await put(key, `${HARVEST}Rain is expected.\n`)
    expect((await inFeed())?.date_published).toBe('2016-04-05T12:00:00Z')
    await deriveItems(env.DB, [id.replace('urn:uuid:', '')], Date.now())
    expect((await inFeed())?.date_published).toBe('2016-04-05T12:00:00Z')
  })

  test('puts the item into a topic and takes it out again; nothing else changes', async () => {
    const others = await etag('/topics/ceasefires/rss.xml')
    expect((await fix({ topics: { calls: true } })).topics).toEqual(['calls'])
    expect(await inFeed('/topics/calls/feed.json')).toBeDefined()
    expect((await fix({ topics: { calls: false } })).topics).toEqual([])
    expect(await inFeed('/topics/calls/feed.json')).toBeUndefined()
    expect(await inFeed()).toBeDefined()
    expect(await etag('/topics/ceasefires/rss.xml')).toBe(others)
  })

  test('is taken back with null, and says "not known" with an empty text', async () => {
    const title = (await inFeed())?.title
    await fix({ title: 'Another', publisher: 'The Village Voice' })
    await fix({ title: null, publisher: '' })
    expect((await inFeed())?.title).toBe(title)
    expect((await history()).map(({ field, to }) => [field, to])).toContainEqual(['publisher', null])
  })

  test('is listed in the history, newest first, with what was there before', async () => {
    await fix({ published: '2016-04-05' })
    await fix({ published: '2016-04-06' })
    const [last, first] = await history()
    expect([first?.from, first?.to, last?.from, last?.to]).toEqual([
      null,
      '2016-04-05',
      '2016-04-05',
      '2016-04-06',
    ])
    expect(await (await page()).text()).toContain('<ins>2016-04-06</ins>')
  })

  test('that is made twice changes nothing: no version, no history', async () => {
    await fix({ published: '2016-04-05' })
    const before = [await etag('/atom.xml'), await history()]
    expect(await fix({ published: '2016-04-05' })).toMatchObject({ outcome: 'unchanged', changes: [] })
    expect([await etag('/atom.xml'), await history()]).toEqual(before)
  })

  test.each<[string, unknown, number, string]>([
    ['no JSON', 'x', 400, 'bad-json'],
    ['a list', [], 400, 'bad-json'],
    ['an unknown field', { colour: 'red' }, 422, 'bad-correction'],
    ['a day that does not exist', { published: '2016-02-31' }, 422, 'bad-correction'],
    ['a date that can be read in two ways', { published: '05/04/2016' }, 422, 'bad-correction'],
    ['an empty title', { title: '' }, 422, 'bad-correction'],
    ['a script as address', { url: 'javascript:alert(1)' }, 422, 'bad-correction'],
    ['an unknown topic', { topics: { weather: true } }, 422, 'bad-correction'],
    ['one name for authors', { authors: 'Ann' }, 422, 'bad-correction'],
    ['a field of every object', { constructor: 'x' }, 422, 'bad-correction'],
  ])('with %s is refused', async (_, body, status, code) => {
    const response = await patch(body)
    expect([response.status, (await response.json<Problem>()).code]).toEqual([status, code])
  })

  test('of no article is refused, and so is one without the token', async () => {
    expect((await patch({ title: 'x' }, 'nothing')).status).toBe(404)
    const refused = await call('PATCH', `/api/articles/${key}`, '{}', { Authorization: '' })
    expect(refused.status).toBe(401)
  })
})

describe('a withdrawn article', () => {
  const tombstone = () => `<at:deleted-entry ref="${id}"`

  test('leaves every feed, is gone, and stands in Atom as deleted', async () => {
    const before = await etag('/rss.xml')
    expect((await withdraw()).status).toBe(200)
    expect(await inFeed()).toBeUndefined()
    expect(await etag('/rss.xml')).not.toBe(before)
    expect((await page()).status).toBe(410)
    expect(await (await get('/atom.xml')).text()).toContain(tombstone())
    expect(await (await get('/sources/articles/atom.xml')).text()).toContain(tombstone())
  })

  test('is forgotten by Atom after thirty days, and the tag says so', async () => {
    await withdraw()
    const now = Date.now()
    await sweepTombstones(env.DB, now + 29 * DAY_MS)
    const before = await etag('/sources/articles/atom.xml')
    expect(await (await get('/sources/articles/atom.xml')).text()).toContain(tombstone())
    expect(await sweepTombstones(env.DB, now + 31 * DAY_MS)).toContain('everything')
    await put('distrust', HARVEST)
    expect(await (await get('/sources/articles/atom.xml')).text()).not.toContain(tombstone())
    expect(await etag('/sources/articles/atom.xml')).not.toBe(before)
    expect((await page()).status).toBe(410)
  })

  test('stays so when the rules change, or when it is withdrawn again', async () => {
    await withdraw()
    const before = await etag('/rss.xml')
    await deriveItems(env.DB, [id.replace('urn:uuid:', '')], Date.now())
    expect((await withdraw()).status).toBe(200)
    expect([await inFeed(), await etag('/rss.xml')]).toEqual([undefined, before])
    expect((await patch({ title: 'x' })).status).toBe(410)
  })

  test('comes back under its id, corrections and all, when it is put again', async () => {
    await fix({ published: '2016-04-05' })
    await withdraw()
    expect((await (await put(key, HARVEST)).json<Answer>()).id).toBe(id)
    expect((await inFeed())?.date_published).toBe('2016-04-05T12:00:00Z')
    expect(await (await get('/atom.xml')).text()).not.toContain(tombstone())
    expect((await page()).status).toBe(200)
  })

  test('is erased on request: nothing of its text is left anywhere', async () => {
    const secret = 'Zanzibarquux'
    await put(key, `${secret} was seen at the market.\n`)
    await fix({ title: `${secret} at the market` })
    await get('/feed.json')
    await withdraw('?erase=true')
    for (const table of ['article', 'item', 'item_body', 'record', 'record_party', 'history']) {
      const { results } = await env.DB.prepare(`SELECT * FROM ${table}`).all()
      expect(JSON.stringify(results), table).not.toContain(secret)
    }
    const { keys } = await env.FEEDS.list()
    for (const { name } of keys) expect(await env.FEEDS.get(name)).not.toContain(secret)
    expect((await page()).status).toBe(410)
  })

  test('that never was is not found', async () => {
    expect((await call('DELETE', '/api/articles/nothing')).status).toBe(404)
  })
})
