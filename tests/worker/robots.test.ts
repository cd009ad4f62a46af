// Pages behind links are read as far as their sites let robots: robots.txt (RFC 9309). Feeds are not looked up there.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { addSource, openDesk, pass, requestsTo, tick } from './upstreams/desk.ts'

openDesk()

const requestsOf = async (id: string) =>
  (await requestsTo(id)).map(({ url }) => new URL(url).pathname).filter(path => path !== '/feed')

/** Whether each item, in the order of its guid, has its whole page. */
async function readWhole(id: string): Promise<boolean[]> {
  const { results } = await env.DB.prepare(
    'SELECT length(b.text) > 1000 AS whole FROM item i JOIN item_body b ON b.item = i.id WHERE i.source = ?1 ORDER BY i.key',
  )
    .bind(id)
    .all<{ whole: number }>()
  return results.map(({ whole }) => whole === 1)
}

test.each<[string, string, string[], boolean[]]>([
  ['barring', 'what is forbidden is not asked for', ['/robots.txt', '/a'], [true, false]],
  ['lenient', 'no robots.txt forbids nothing', ['/robots.txt', '/a', '/b'], [true, true]],
  ['speechless', 'a server that fails forbids everything', ['/robots.txt'], [false, false]],
  ['detour', 'nor is it reached by a redirect', ['/robots.txt', '/a', '/b'], [false, true]],
])('%s: %s; the feed is asked in any case, and every entry is an item', async (id, _, paths, whole) => {
  await addSource(id, { fullText: true })
  await tick()
  expect((await requestsOf(id)).toSorted()).toEqual(paths.toSorted())
  expect(await readWhole(id)).toEqual(whole)
  const [robots] = (await requestsTo(id)).filter(({ url }) => url.endsWith('/robots.txt'))
  expect(robots?.headers['user-agent']).toMatch(/^Dateline\//)
})

test('it is asked for once a day, however many pages are read', async () => {
  await addSource('diary', { fullText: true })
  await tick()
  await pass(20 * 60, 60)
  const before = await requestsOf('diary')
  expect(before.filter(path => path === '/robots.txt')).toHaveLength(1)
  expect(before.length).toBeGreaterThan(3)
  await pass(24 * 60, 60)
  expect((await requestsOf('diary')).filter(path => path === '/robots.txt')).toHaveLength(2)
})
