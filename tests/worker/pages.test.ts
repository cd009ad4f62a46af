// Pages for people, as HTML: whole, locked down, and saying no more than is known.
import { describe, expect, test } from 'vitest'
import { get, put } from './client.ts'

const TEXT = `Graustark and Ruritania agree to stop shooting

STRELSAU, March 3 - The two neighbours agreed on a ceasefire on Tuesday, their foreign ministers said.
Both sides </script><script>alert(1)</script> had fought over the river since 1994.
`

interface Answer {
  readonly page: string
}

const pageOf = async (key: string, text: string): Promise<string> =>
  new URL((await (await put(key, text)).json<Answer>()).page).pathname

describe('a page', () => {
  test.each(['/', '/topics/calls', '/topics/ceasefires', '/topics/background'])(
    '%s is whole HTML under a strict policy',
    async path => {
      const response = await get(path)
      const html = await response.text()
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('Content-Security-Policy')).toMatch(/default-src 'none'/)
      expect(response.headers.get('Content-Security-Policy')).not.toMatch(/unsafe/)
      expect(html).toMatch(/^<!doctype html><html lang="en">/)
      expect(html.match(/<link rel="alternate"/g)?.length).toBeGreaterThanOrEqual(3)
      expect(html.length).toBeLessThan(50_000)
    },
  )

  test('of a search shows where the words stand, and an empty search is no error', async () => {
    await put('found.txt', TEXT)
    const html = await (await get('/search?q=RIVER')).text()
    expect(html).toMatch(/<mark>river<\/mark>/)
    expect((await get('/search')).status).toBe(200)
    expect((await get(`/search?q=${'x'.repeat(300)}`)).status).toBe(400)
  })

  test('of the status says in a sentence how things are', async () => {
    expect(await (await get('/status')).text()).toContain('No sources are read here.')
  })

  test('of an item shows the text escaped, also inside structured data', async () => {
    const html = await (await get(await pageOf('truce', TEXT))).text()
    expect(html).toContain('Graustark and Ruritania agree to stop shooting')
    expect(html).not.toContain('<script>alert(1)')
  })

  test('of an item without a date says so, and no date stands in its structured data', async () => {
    const html = await (
      await get(await pageOf('undated', 'The mayor opened a bridge over the river. It is made of wood.\n'))
    ).text()
    expect(html).toContain('date not given in the text')
    expect(html).not.toContain('datePublished')
  })

  test('of an item names the others that tell of the same call', async () => {
    const lead =
      'Russian President Vladimir Putin telephoned German Chancellor Angela Merkel on March 3, 2015, the Kremlin said.'
    await put('kremlin.txt', `${lead}\n\nThey spoke of the harvest.\n`)
    const path = await pageOf(
      'berlin.txt',
      `${lead.replace('the Kremlin', 'her spokesman')}\n\nIt was raining in Berlin.\n`,
    )
    expect(await (await get(path)).text()).toContain('Also reported by')
  })

  test('of an item links to the text exactly as it was stored', async () => {
    const path = await pageOf('raw', TEXT)
    const response = await get(`${path}/text`)
    expect([response.headers.get('Content-Type'), await response.text()]).toEqual([
      'text/plain; charset=utf-8',
      TEXT,
    ])
  })

  test.each(['/items/nothing', '/items/00000000-0000-5000-8000-000000000000', '/topics/nothing', '/nothing'])(
    '%s is not found',
    async path => {
      expect((await get(path)).status).toBe(404)
    },
  )
})
