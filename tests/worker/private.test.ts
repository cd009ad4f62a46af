// A private instance, and one with its settings made: the same Worker under other variables.
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import worker from '../../src/worker.ts'
import { put } from './client.ts'

const HOST = 'https://desk.example'

/** One isolate has one set of settings for all its life: tests with others ask under another host. */
async function ask(
  path: string,
  settings: Record<string, string>,
  headers: Record<string, string> = {},
  host = HOST,
) {
  const context = createExecutionContext()
  const request = new Request<unknown, IncomingRequestCfProperties>(host + path, { headers })
  const response = await worker.fetch(request, { ...env, ...settings }, context)
  await waitOnExecutionContext(context)
  return response
}

describe('with FEED_TOKEN', () => {
  const secret = { FEED_TOKEN: 'open sesame' }
  const basic = (password: string) => ({ Authorization: `Basic ${btoa(`reader:${password}`)}` })

  test.each([
    '/',
    '/rss.xml',
    '/topics/calls',
    '/items/x',
    '/private/wrong/rss.xml',
    '/rss.xml?token=wrong',
    '/nowhere',
  ])('%s is closed to whoever does not name it', async path => {
    const log = vi.spyOn(console, 'error')
    const response = await ask(path, secret, basic('wrong'))
    expect(response.status).toBe(401)
    expect(response.headers.get('WWW-Authenticate')).toContain('Basic')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(log).not.toHaveBeenCalled()
  })

  test.each([
    ['in the path', '/private/open%20sesame/atom.xml', {}],
    ['in the query', '/atom.xml?token=open%20sesame', {}],
    ['as a password', '/atom.xml', basic('open sesame')],
  ])('the token lets in %s', async (_, path, headers) => {
    const response = await ask(path, secret, headers)
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('private, max-age=900')
    expect(response.headers.get('Cloudflare-CDN-Cache-Control')).toBe('no-store')
    expect(await response.text()).toContain(
      `rel="self" type="application/atom+xml" href="${HOST}/private/open%20sesame/atom.xml"`,
    )
  })

  test('nobody gets in behind one who had the token', async () => {
    await ask('/private/open%20sesame/rss.xml', secret)
    await ask('/rss.xml', secret, basic('open sesame'))
    expect((await ask('/rss.xml', secret)).status).toBe(401)
  })

  test.each(['/healthz', '/robots.txt', '/favicon.ico'])('%s stays open', async path => {
    expect((await ask(path, secret)).status).toBe(200)
  })

  test('crawlers are sent away', async () => {
    expect(await (await ask('/robots.txt', secret)).text()).toContain('Disallow: /\n')
  })
})

test('PUBLIC_URL is what links say, and lets the edge keep feeds under a tag of their stream', async () => {
  const response = await ask('/topics/calls/rss.xml', { PUBLIC_URL: 'https://wire.example/' })
  expect(response.headers.get('Cloudflare-CDN-Cache-Control')).toBe(
    'max-age=60, stale-while-revalidate=300, stale-if-error=86400',
  )
  expect(response.headers.get('Cache-Tag')).toBe('topic:calls')
  expect(await response.text()).toContain('href="https://wire.example/topics/calls/rss.xml"')
})

test('FEED_CONTENT=summary keeps the texts back, under another tag', async () => {
  await put('long', 'A first sentence that says enough. \n\nA second paragraph that is not the summary.\n')
  const full = await ask('/feed.json', {})
  const summary = await ask('/feed.json', { FEED_CONTENT: 'summary' }, {}, 'https://summaries.example')
  expect(await full.text()).toContain('content_html')
  expect(await summary.text()).not.toContain('content_html')
  expect(summary.headers.get('ETag')).not.toBe(full.headers.get('ETag'))
})

test('FRESH_MINUTES is one number in all places', async () => {
  const settings = { FRESH_MINUTES: '120', PUBLIC_URL: 'https://f.example' }
  const response = await ask('/rss.xml', settings)
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=7200')
  const xml = await response.text()
  expect(xml).toContain('<ttl>120</ttl>')
  expect(xml).toContain(
    '<sy:updatePeriod>daily</sy:updatePeriod>\n<sy:updateFrequency>12</sy:updateFrequency>',
  )
})

test.each([
  ['PUBLIC_URL', 'wire.example'],
  ['FEED_CONTENT', 'some'],
  ['FRESH_MINUTES', 'often'],
])('a wrong %s is said, not guessed', async (name, value) => {
  const response = await ask('/status-of-a-wrong-setting', { [name]: value })
  expect(response.status).toBe(500)
  expect(await response.text()).toContain(name)
})
