// Stored articles become feeds, in workerd, through the real API.
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/web/problem.ts'
import { etag, get, put } from './client.ts'

const CALL =
  'The president of Ruritania, Jana Novak, spoke by telephone with the prime minister of Graustark, Otto Lind, on Monday.\n'
const HARVEST = 'The harvest was good this year, farmers in the south said. The barns are full.\n'

interface Answer {
  readonly id: string
  readonly outcome: string
  readonly page: string
}

const putOk = async (key: string, text: string): Promise<Answer> => (await put(key, text)).json<Answer>()

describe('an article that is put', () => {
  test('is in the feeds in all three formats, under one id', async () => {
    const { id, outcome, page } = await putOk('first', HARVEST)
    expect(outcome).toBe('created')
    for (const path of ['/rss.xml', '/atom.xml', '/feed.json']) {
      const text = await (await get(path)).text()
      expect(text).toContain(id)
      expect(text).toContain(page)
    }
    expect((await get(new URL(page).pathname)).status).toBe(200)
  })

  test('changes nothing when it is put again: no version, no tag, no date', async () => {
    await putOk('again', HARVEST)
    const before = [await etag('/rss.xml'), await (await get('/atom.xml')).text()]
    expect((await putOk('again', HARVEST)).outcome).toBe('unchanged')
    expect([await etag('/rss.xml'), await (await get('/atom.xml')).text()]).toEqual(before)
  })

  test('keeps its id and gets a later `updated` when its text changes', async () => {
    const first = await putOk('changing', HARVEST)
    const before = await (await get('/feed.json')).json<{ items: { id: string; date_modified: string }[] }>()
    const second = await putOk('changing', `${HARVEST}Rain is expected.\n`)
    const after = await (await get('/feed.json')).json<typeof before>()
    const dateOf = (feed: typeof before) => feed.items.find(item => item.id === first.id)?.date_modified ?? ''
    expect([second.id, second.outcome]).toEqual([first.id, 'changed'])
    expect(dateOf(after) > dateOf(before)).toBe(true)
  })

  test('changes only the streams it belongs to', async () => {
    const [everything, ceasefires] = [await etag('/rss.xml'), await etag('/topics/ceasefires/rss.xml')]
    await putOk('harvest', `${HARVEST}So they said.\n`)
    expect(await etag('/rss.xml')).not.toBe(everything)
    expect(await etag('/topics/ceasefires/rss.xml')).toBe(ceasefires)
  })

  test('is stored to the letter, byte order mark and all', async () => {
    const text = `\ufeff${CALL}\u00a0\u0007 “end”\r\n`
    await put('exact', new TextEncoder().encode(text))
    const row = await env.DB.prepare('SELECT body FROM article WHERE key = ?1').bind('exact').first('body')
    expect(row).toBe(text)
  })

  test('may name another charset; its bytes are then kept beside the text', async () => {
    const bytes = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2e])
    await put('cyrillic', bytes, { 'Content-Type': 'text/plain; charset=windows-1251' })
    const row = await env.DB.prepare('SELECT body, original FROM article WHERE key = ?1')
      .bind('cyrillic')
      .first()
    expect(row?.body).toBe('Привет.')
    expect(row?.original).toEqual([...bytes])
  })
})

describe('what cannot be stored', () => {
  const invalid = new Uint8Array([0x41, 0xff, 0xfe, 0x42])
  test.each<[string, BodyInit, Record<string, string>, number, string]>([
    ['an empty text', '', {}, 422, 'empty'],
    ['white space', ' \n\t ', {}, 422, 'empty'],
    ['more than a megabyte', 'x'.repeat(1_000_001), {}, 413, 'too-large'],
    ['a binary file', 'GIF89a\0\0\0', {}, 422, 'not-text'],
    ['invalid UTF-8', invalid, {}, 422, 'invalid-encoding'],
    ['an unknown charset', 'x', { 'Content-Type': 'text/plain; charset=klingon' }, 415, 'unknown-charset'],
    ['another media type', 'x', { 'Content-Type': 'application/pdf' }, 415, 'media-type'],
    ['no token', 'x', { Authorization: '' }, 401, 'token-missing'],
    ['a wrong token', 'x', { Authorization: 'Bearer wrong' }, 401, 'token-wrong'],
  ])('%s is refused with a reason, and nothing is stored', async (_, body, headers, status, code) => {
    const before = await env.DB.prepare('SELECT count(*) AS n FROM article').first('n')
    const response = await put('bad', body, headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect((await response.json<Problem>()).code).toBe(code)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM article').first('n')).toBe(before)
  })
})

describe('a feed', () => {
  test('answers 304 without a body to the tag it gave', async () => {
    const tag = await etag('/atom.xml')
    const response = await get('/atom.xml', { 'If-None-Match': tag })
    expect([response.status, await response.text(), response.headers.get('ETag')]).toEqual([304, '', tag])
  })

  test('of a stream that never held an item is valid and empty', async () => {
    const feed = await (await get('/topics/background/feed.json')).json<{
      version: string
      items: unknown[]
    }>()
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items).toEqual([])
  })

  test('of no stream is a problem, and so is a method that it has not', async () => {
    expect((await get('/topics/nothing/rss.xml')).status).toBe(404)
    const refused = await get('/rss.xml', {}, 'DELETE')
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})
