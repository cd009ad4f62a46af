// One address for people and readers, and the small files that crawlers and browsers ask for.
import { expect, test } from 'vitest'
import { get, ORIGIN } from './client.ts'

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

test.each([
  ['/topics/calls', BROWSER, 'text/html; charset=utf-8', null],
  ['/topics/calls', '*/*', 'text/html; charset=utf-8', null],
  ['/topics/calls', 'image/png', 'text/html; charset=utf-8', null],
  ['/topics/calls', 'application/atom+xml', 'application/atom+xml; charset=utf-8', '/topics/calls/atom.xml'],
  [
    '/topics/calls',
    'application/feed+json, */*;q=0.1',
    'application/feed+json; charset=utf-8',
    '/topics/calls/feed.json',
  ],
  ['/', 'application/rss+xml', 'application/rss+xml; charset=utf-8', '/rss.xml'],
])('%s with Accept: %s is %s', async (path, accept, type, location) => {
  const response = await get(path, { Accept: accept })
  expect(response.headers.get('Content-Type')).toBe(type)
  expect(response.headers.get('Vary')).toBe('Accept, Accept-Encoding')
  expect(response.headers.get('Content-Location')).toBe(location && ORIGIN + location)
  expect(response.headers.get('Cloudflare-CDN-Cache-Control')).toBe('no-store')
  const etag = response.headers.get('ETag')
  if (!location || !etag) return
  const again = await get(path, { Accept: accept, 'If-None-Match': etag })
  expect([again.status, again.headers.get('Content-Location')]).toEqual([304, ORIGIN + location])
})

test('a topic that does not exist exists in no format', async () => {
  for (const accept of [BROWSER, 'application/atom+xml'])
    expect((await get('/topics/weather', { Accept: accept })).status).toBe(404)
})

test('/robots.txt keeps crawlers from the API', async () => {
  const response = await get('/robots.txt')
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toBe('User-agent: *\nDisallow: /api/\nDisallow: /search\n')
})

test('/favicon.ico is an icon of 16 by 16', async () => {
  const response = await get('/favicon.ico')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(response.headers.get('Content-Type')).toBe('image/x-icon')
  expect([...bytes.slice(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 16, 16])
  expect(bytes.byteLength).toBe(22 + 40 + 16 * 16 * 4 + 16 * 4)
})
