// The feeds as HTTP: headers, conditional requests, encodings, methods.
import { exports } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { get, ORIGIN, put } from './client.ts'

const FEEDS = ['/rss.xml', '/atom.xml', '/feed.json', '/topics/calls/atom.xml'] as const
const TYPES: Readonly<Record<string, string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
}
const typeOf = (path: string) => TYPES[path.split('/').at(-1) ?? '']
const headersOf = (response: Response) => Object.fromEntries(response.headers)

beforeAll(async () => {
  await put('harvest', 'The harvest was good this year, farmers in the south said. The barns are full.\n')
})
beforeEach(() => later(2))
afterEach(() => void vi.useRealTimers())

/** The second of the change is over: only then does a date stand for it. */
const later = (seconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 })

describe.each(FEEDS)('%s', path => {
  test('says what it is, how long it is fresh, and where it stands', async () => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(headersOf(response)).toMatchObject({
      'content-type': typeOf(path),
      'cache-control': 'public, max-age=900',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Last-Modified, Link',
      etag: expect.stringMatching(/^W\/"[\d.a-f]+"$/),
      date: new Date().toUTCString(),
      'last-modified': expect.stringMatching(/ GMT$/),
      'content-length': String((await response.arrayBuffer()).byteLength),
    })
    const home = path.replace(/[^/]+$/, '').replace(/(.)\/$/, '$1')
    const [type] = (typeOf(path) ?? '').split(';')
    expect(response.headers.get('Link')).toBe(
      `<${ORIGIN}${path}>; rel="self"; type="${type}", <${ORIGIN}${home}>; rel="alternate"; type="text/html"`,
    )
  })

  test('answers HEAD with the headers of GET, and no body', async () => {
    const [full, head] = [await get(path), await get(path, {}, 'HEAD')]
    expect(headersOf(head)).toEqual(headersOf(full))
    expect(await head.text()).toBe('')
  })

  test.each(['GET', 'HEAD'])('answers %s with 304 when the tag is known', async method => {
    const full = await get(path)
    const etag = full.headers.get('ETag') ?? ''
    for (const known of [etag, etag.replace('W/', ''), `"x", ${etag}`, '*']) {
      const response = await get(path, { 'If-None-Match': known }, method)
      expect(response.status).toBe(304)
      expect(await response.text()).toBe('')
      const { 'content-type': type, 'content-length': length, ...rest } = headersOf(response)
      expect([type, length]).toEqual([undefined, undefined])
      for (const name of ['etag', 'cache-control', 'vary', 'access-control-allow-origin'])
        expect(rest[name]).toBe(full.headers.get(name) ?? undefined)
    }
  })

  test('answers by date only where no tag is sent', async () => {
    const changed = (await get(path)).headers.get('Last-Modified') ?? ''
    expect((await get(path, { 'If-Modified-Since': changed })).status).toBe(304)
    expect((await get(path, { 'If-Modified-Since': changed, 'If-None-Match': '"x"' })).status).toBe(200)
  })

  test('a parameter that nobody knows changes nothing', async () => {
    const [plain, odd] = [await get(path), await get(`${path}?utm_source=reader`)]
    expect(await odd.text()).toBe(await plain.text())
    expect(odd.headers.get('ETag')).toBe(plain.headers.get('ETag'))
  })

  test('says which methods there are', async () => {
    const options = await get(path, { 'Access-Control-Request-Headers': 'if-none-match' }, 'OPTIONS')
    expect([options.status, options.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect(options.headers.get('Access-Control-Allow-Headers')).toContain('If-None-Match')
    const post = await get(path, {}, 'POST')
    expect([post.status, post.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(post.headers.get('Cache-Control')).toBe('no-store')
  })
})

test('in the second of a change no date is given, as another change may follow in it', async () => {
  vi.useRealTimers()
  const now = Date.parse('2031-01-01T00:00:00.100Z')
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now)
  await put('first-of-a-second', 'The first of two texts that come within one second.\n')
  const first = await get('/rss.xml')
  expect(first.headers.has('Last-Modified')).toBe(false)
  await put('second-of-a-second', 'The second of two texts that come within one second.\n')
  expect((await get('/rss.xml', { 'If-Modified-Since': new Date(now).toUTCString() })).status).toBe(200)
  clock.mockReturnValue(now + 1000)
  expect((await get('/rss.xml')).headers.get('Last-Modified')).toBe('Wed, 01 Jan 2031 00:00:00 GMT')
  clock.mockRestore()
})

describe('our own gzip', () => {
  test.each(['/atom.xml', '/feed.json'])('%s is the same document, under the same weak tag', async path => {
    const plain = await get(path)
    const gzipped = await get(path, { 'Accept-Encoding': 'br, gzip' })
    expect(gzipped.headers.get('Content-Encoding')).toBe('gzip')
    expect([plain.headers.get('Vary'), gzipped.headers.get('Vary')]).toEqual([
      'Accept-Encoding',
      'Accept-Encoding',
    ])
    expect(gzipped.headers.get('ETag')).toBe(plain.headers.get('ETag'))
    // Whoever fetches decodes: bytes that are no gzip would fail here.
    expect(await gzipped.text()).toBe(await plain.text())
  })

  test('is refused with q=0, and left to Cloudflare for RSS', async () => {
    const refused = await get('/atom.xml', { 'Accept-Encoding': 'gzip;q=0' })
    expect(refused.headers.get('Content-Encoding')).toBeNull()
    const rss = await get('/rss.xml', { 'Accept-Encoding': 'gzip' })
    expect([rss.headers.get('Content-Encoding'), rss.headers.get('Vary')]).toEqual([null, 'Accept-Encoding'])
  })

  test('asks what the client had sent before Cloudflare rewrote it', async () => {
    const request = new Request(`${ORIGIN}/atom.xml`, {
      headers: { 'Accept-Encoding': 'gzip, br' },
      cf: { clientAcceptEncoding: 'identity' } as never,
    })
    expect((await exports.default.fetch(request)).headers.get('Content-Encoding')).toBeNull()
  })
})

test('without a fixed origin nothing is stored in front of the Worker', async () => {
  expect((await get('/rss.xml')).headers.get('Cloudflare-CDN-Cache-Control')).toBe('no-store')
})
