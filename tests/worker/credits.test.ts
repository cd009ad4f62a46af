// Where items come from: a feed for each source, credit in every format, and the list of all feeds.
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { deriveItems } from '../../src/ingest/rederive.ts'
import { ingestUpstream } from '../../src/ingest/upstream.ts'
import { putSources } from '../../src/store/sources.ts'
import { skimUpstream } from '../../src/upstream/parse.ts'
import { get, ORIGIN, put } from './client.ts'

const RSS = `<rss version="2.0"><channel><title>The Village Voice</title><link>https://village.example/</link>
<description>News of the village</description><copyright>The village</copyright>
<item><guid>one</guid><title>A fair</title><link>https://village.example/fair</link>
<description>The fair opens on Monday.</description></item></channel></rss>`

const FACTS = {
  title: 'The Village Voice',
  link: 'https://village.example/',
  rights: 'The village',
  mediaType: 'application/rss+xml',
}

beforeAll(async () => {
  const wish = { title: null, tags: [], topics: [], fullText: false }
  const source = { ...wish, id: 'village', url: 'https://user:secret@village.example/rss' }
  await putSources(env.DB, [source], ORIGIN, Date.now())
  await env.DB.prepare('UPDATE source SET feed = ?1')
    .bind(JSON.stringify({ ...FACTS, faults: [] }))
    .run()
  const bytes = new TextEncoder().encode(RSS)
  const read = skimUpstream({ bytes, mediaType: 'application/rss+xml', url: source.url })
  if (!read.ok) throw new Error(read.reason.kind)
  const { derive } = await ingestUpstream(env.DB, { id: 'village', fullText: false }, read.value, Date.now())
  await deriveItems(
    env.DB,
    derive.map(({ item }) => item),
    Date.now(),
  )
  await put('harvest', 'The harvest was good this year, farmers in the south said.\n')
})

describe('a source', () => {
  test('has feeds under the name that its own feed has, and a page', async () => {
    const feed = await (await get('/sources/village/feed.json')).json<{ title: string; items: unknown[] }>()
    expect([feed.title, feed.items.length]).toEqual(['Dateline: The Village Voice', 1])
    expect(await (await get('/sources/village')).text()).toContain('A fair')
    expect((await get('/sources/nobody/rss.xml')).status).toBe(404)
    expect((await get('/sources/nobody')).status).toBe(404)
  })

  test('that is renamed has another tag', async () => {
    const before = (await get('/sources/village/atom.xml')).headers.get('ETag')
    await env.DB.prepare(`UPDATE source SET title = 'The Voice'`).run()
    expect((await get('/sources/village/atom.xml?again')).headers.get('ETag')).not.toBe(before)
    await env.DB.prepare('UPDATE source SET title = NULL').run()
  })
})

describe('an item is credited', () => {
  test('in Atom, with the feed it came from, its rights and its media type', async () => {
    const text = await (await get('/atom.xml')).text()
    const [source = ''] = /<source>.*?<\/source>/s.exec(text) ?? []
    expect(source).toContain('<title>The Village Voice</title>')
    expect(source).toContain('href="https://village.example/rss"')
    expect(source).toContain('<rights>The village</rights>')
    expect(text).toContain('<dc:format>application/rss+xml</dc:format>')
    expect(text).not.toContain('secret')
  })

  test('in RSS and JSON; a stored article with what it was made of', async () => {
    const rss = await (await get('/rss.xml')).text()
    expect(rss).toContain('<source url="https://village.example/rss">The Village Voice</source>')
    expect(rss).toContain('<dc:format>text/plain</dc:format>')
    const json = await (await get('/feed.json')).json<{ items: { _dateline: { source: unknown } }[] }>()
    expect(json.items.map(item => item._dateline.source)).toContainEqual({
      title: 'Stored articles',
      ...{ feed: null, home: null, rights: null, mediaType: 'text/plain' },
    })
  })
})

describe('the list of feeds', () => {
  test('names everything, each topic and each source, and answers 304 to its tag', async () => {
    const response = await get('/opml.xml')
    expect(response.headers.get('Content-Type')).toBe('text/x-opml; charset=utf-8')
    const text = await response.text()
    const addresses = [...text.matchAll(/xmlUrl="([^"]+)"/g)].map(([, address]) => address!)
    expect(addresses).toEqual(
      expect.arrayContaining(
        ['', '/topics/calls', '/sources/articles', '/sources/village'].map(
          path => `${ORIGIN}${path}/rss.xml`,
        ),
      ),
    )
    for (const address of addresses) expect((await get(address.replace(ORIGIN, ''))).status).toBe(200)
    const again = await get('/opml.xml', { 'If-None-Match': response.headers.get('ETag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
})
