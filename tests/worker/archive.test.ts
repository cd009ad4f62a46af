// History that can be walked to the first item: archive pages (RFC 5005 section 4) in all three formats.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { call, get, ORIGIN, put } from './client.ts'
import { linkIn, type Page, pageAt, walk } from './walk.ts'

const FORMATS = ['atom.xml', 'rss.xml', 'feed.json']
const DATES = ['', '?published=2016-04-05', '?published=1994-05-12', '?published=2026-02-28T09:30Z']

/** How many articles were ever put: their keys count up from `article-0`. */
let articles = 0
/** Key → id of those that are not withdrawn. */
const living = new Map<string, string>()

async function arrive(count: number, query = ''): Promise<void> {
  for (let end = articles + count; articles < end; articles++) {
    const text = `The barns of village ${articles} are full. So the farmers said.\n`
    const stored = await put(`article-${articles}${query}`, text)
    living.set(`article-${articles}`, (await stored.json<{ id: string }>()).id)
  }
}

/** An editor gives an article another date, which moves it within the feed but not within the archive. */
const redate = (number: number, published: string) =>
  call('PATCH', `/api/articles/article-${number % articles}`, JSON.stringify({ published }))

async function withdraw(number: number): Promise<void> {
  const key = `article-${number % articles}`
  await call('DELETE', `/api/articles/${key}?erase=${number % 2 === 0}`)
  living.delete(key)
}

beforeAll(async () => {
  for (let n = 0; n < 12; n++) await arrive(9, DATES[n % DATES.length])
})

const repeated = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at)

function expectWhole(pages: readonly Page[]): void {
  const [feed, ...closed] = pages
  const archived = closed.flatMap(({ ids }) => ids)
  expect(repeated(feed?.ids ?? [])).toEqual([])
  expect(repeated(archived)).toEqual([])
  expect(new Set([...(feed?.ids ?? []), ...archived])).toEqual(new Set(living.values()))
}

describe('a closed page', () => {
  test.each(FORMATS)('in %s says that it is one, and names its neighbours and the feed', async file => {
    const text = await (await get(`/sources/articles/archive/2/${file}`)).text()
    const page = `${ORIGIN}/sources/articles/archive`
    if (file === 'feed.json') {
      const feed = JSON.parse(text)
      expect([feed._dateline.archive, feed.next_url]).toEqual([true, `${page}/1/${file}`])
    } else {
      expect(text).toContain('<fh:archive/>')
      expect(linkIn(text, 'self')).toBe(`${page}/2/${file}`)
      expect(linkIn(text, 'current')).toBe(`${ORIGIN}/sources/articles/${file}`)
      expect(linkIn(text, 'prev-archive')).toBe(`${page}/1/${file}`)
      expect(linkIn(text, 'next-archive')).toBe(`${page}/3/${file}`)
    }
  })

  test('keeps members, tag and bytes when articles come in, dated today or years ago', async () => {
    const before = await Promise.all(FORMATS.map(file => get(`/archive/1/${file}`)))
    const texts = await Promise.all(before.map(response => response.text()))
    for (const query of DATES) await arrive(15, query)
    const after = await Promise.all(FORMATS.map(file => get(`/archive/1/${file}`)))
    expect(await Promise.all(after.map(response => response.text()))).toEqual(texts)
    expect(after.map(({ headers }) => headers.get('ETag'))).toEqual(
      before.map(({ headers }) => headers.get('ETag')),
    )
  })

  test('may be kept for an hour, and answers 304 to its tag', async () => {
    const { headers } = await get('/archive/1/atom.xml')
    expect(headers.get('Cache-Control')).toBe('public, max-age=3600')
    const again = await get('/archive/1/atom.xml', { 'If-None-Match': headers.get('ETag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('has another tag when one of its articles changes; the other pages keep theirs', async () => {
    const tags = () =>
      Promise.all([1, 2].map(async page => (await pageAt(`${ORIGIN}/archive/${page}/rss.xml`)).etag))
    const [first, second] = await tags()
    await put('article-3', 'The barns of village 3 are empty.\n')
    const [firstAfter, secondAfter] = await tags()
    expect(firstAfter).not.toBe(first)
    expect(secondAfter).toBe(second)
  })
})

describe('a closed page that lost a member', () => {
  test('has another tag, says so in Atom, and keeps the others', async () => {
    const { etag, ids } = await pageAt(`${ORIGIN}/archive/2/atom.xml`)
    await withdraw(60)
    const after = await pageAt(`${ORIGIN}/archive/2/atom.xml`)
    expect(after.etag).not.toBe(etag)
    expect(ids.filter(id => !after.ids.includes(id))).toHaveLength(1)
    expect(await (await get('/archive/2/atom.xml')).text()).toContain('<at:deleted-entry ref=')
  })
})

describe('a page that is not closed', () => {
  test('leads to the feed while it is the open one', async () => {
    const open = Math.floor(articles / 50) + 1
    const response = await get(`/archive/${open}/atom.xml`)
    expect([response.status, response.headers.get('Location')]).toEqual([307, `${ORIGIN}/atom.xml`])
  })

  test.each(['0', '-1', '9999', '1.5', 'x', '99999999999999999999'])('%s is none', async page => {
    expect((await get(`/archive/${page}/atom.xml`)).status).toBe(404)
  })

  test('has no place in a stream that is too short for an archive', async () => {
    expect((await walk('/topics/background/atom.xml')).map(({ ids }) => ids)).toEqual([[]])
  })
})

describe('whoever walks back from the feed loses nothing', () => {
  test.each(FORMATS)('in %s', async file => {
    expectWhole(await walk(`/${file}`))
    expectWhole(await walk(`/sources/articles/${file}`))
  })

  // What may happen between two requests of a slow reader.
  const event = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...DATES)).map(it => () => arrive(...it)),
    fc.tuple(fc.nat(), fc.constantFrom('1994', '2016-04-05', '2026-02', '')).map(it => () => redate(...it)),
    fc.nat().map(number => () => withdraw(number)),
  )
  test('while articles arrive, dated today or years ago, and some are corrected or withdrawn', async () => {
    const property = fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 8 }), async events => {
      const before = [...living.values()]
      const left = [...events]
      const pages = await walk('/feed.json', async () => void (await left.shift()?.()))
      const stayed = new Set(living.values())
      const seen = new Set(pages.flatMap(({ ids }) => ids))
      expect(before.filter(id => stayed.has(id) && !seen.has(id))).toEqual([])
      for (const file of FORMATS) expectWhole(await walk(`/${file}`))
    })
    await fc.assert(property, { numRuns: 4, endOnFailure: true })
  }, 60_000)
})
