// The queue's consumer: messages that are repeated, stale or broken.
import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, test, vi } from 'vitest'
import { underivedByNow } from '../../src/ingest/rederive.ts'
import type { Job } from '../../src/model/job.ts'
import type { SourceWish } from '../../src/model/source.ts'
import { putEntries, stopWaiting, waitingEntries as waitingEntriesOf } from '../../src/store/entries.ts'
import worker from '../../src/worker.ts'
import { etag, get, put } from './client.ts'
import { addSource, requestsTo, setClock, settled, source, tick, titlesOf } from './upstreams/desk.ts'

afterEach(() => void vi.restoreAllMocks())

async function deliver(...bodies: Job[]) {
  return deliverAgain(1, ...bodies)
}

async function deliverAgain(attempts: number, ...bodies: Job[]) {
  const messages = bodies.map((body, n) => ({ id: String(n), timestamp: new Date(0), attempts, body }))
  const batch = createMessageBatch<Job>('dateline-jobs', messages)
  const ctx = createExecutionContext()
  await worker.queue(batch, env)
  return getQueueResult(batch, ctx)
}

const putItem = async (key: string): Promise<string> => {
  const { id } = await (await put(key, `What ${key} says, in one sentence.`)).json<{ id: string }>()
  return id.replace('urn:uuid:', '')
}

test('an item derived again under the same rules changes nothing', async () => {
  const item = await putItem('calm')
  const before = await etag('/rss.xml')
  const result = await deliver({ kind: 'derive', items: [item, 'no-such-item'] })
  expect(result.explicitAcks).toEqual(['0'])
  expect(await etag('/rss.xml')).toBe(before)
})

test('a message that fails is retried by itself; its neighbours are acknowledged', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const broken = { kind: 'derive' } as unknown as Job
  const fine: Job = { kind: 'derive', items: [] }
  const result = await deliver(fine, broken, fine)
  expect(result.explicitAcks).toEqual(['0', '2'])
  expect(result.retryMessages.map(({ msgId }) => msgId)).toEqual(['1'])
})

const pollOf = (source: string, path: string, round = 0): Job => ({
  ...{ kind: 'poll', source, round, url: `https://crowd.feeds.example/${path}` },
  ...{ etag: null, lastModified: null, bodyHash: null },
})

test('a message delivered twice, one after the other or at once, asks once and stores once', async () => {
  await addSource('twin', { url: 'https://crowd.feeds.example/twin' })
  const poll = pollOf('twin', 'twin')
  await Promise.all([deliver(poll), deliver(poll)])
  await deliver(poll)
  await settled()
  expect((await requestsTo('crowd')).filter(({ url }) => url.endsWith('/twin'))).toHaveLength(1)
  expect(await titlesOf('twin')).toHaveLength(3)
})

test('a host is asked by two at once; the third is due again a minute later, in a new round', async () => {
  const names = ['one', 'two', 'three']
  for (const name of names) await addSource(name, { url: `https://crowd.feeds.example/${name}` })
  await Promise.all(names.map(name => deliver(pollOf(name, name))))
  const asked = async () => (await requestsTo('crowd')).map(({ url }) => new URL(url).pathname.slice(1))
  const first = (await asked()).filter(name => names.includes(name))
  expect(first).toHaveLength(2)
  const late = names.find(name => !first.includes(name)) ?? ''
  expect((await source(late)).error).toBeNull()
  await deliver(pollOf(late, late), pollOf(late, late, 1))
  expect((await asked()).filter(name => name === late)).toHaveLength(1)
})

test('a source on which we break down is asked once more, and then shown as failing', async () => {
  await addSource('poison', { url: 'https://crowd.feeds.example/poison' })
  await deliverAgain(3, pollOf('poison', 'poison'))
  expect((await requestsTo('crowd')).filter(({ url }) => url.endsWith('/poison'))).toEqual([])
  expect(await source('poison')).toMatchObject({
    state: 'active',
    error: { kind: 'fault-here' },
    failures: 1,
  })
})

test('an item that cannot be derived is tried alone, and at last given up', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const send = vi.spyOn(env.JOBS, 'sendBatch')
  const items = [await putItem('good'), await putItem('bad')]
  await env.DB.prepare('UPDATE item SET rules = 0 WHERE id = ?1').bind(items[1]).run()
  const job: Job = { kind: 'derive', items }
  await deliverAgain(2, job)
  expect(send.mock.calls.flatMap(([messages]) => [...messages].map(({ body }) => body))).toEqual(
    items.map(item => ({ kind: 'derive', items: [item] })),
  )
  await deliverAgain(5, { kind: 'derive', items: [items[1]!] })
  expect(
    await env.DB.prepare('SELECT rules FROM item WHERE id = ?1').bind(items[1]).first('rules'),
  ).toBeGreaterThan(0)
})

/** A source with three entries that wait, whose messages nobody has. */
async function waitingEntries(id: string, part: Partial<SourceWish> = {}): Promise<string[]> {
  await addSource(id, { url: `https://crowd.feeds.example/${id}`, ...part })
  const send = vi.spyOn(env.JOBS, 'sendBatch').mockResolvedValue(undefined as never)
  await deliver(pollOf(id, id))
  send.mockRestore()
  const { results } = await env.DB.prepare('SELECT item FROM entry WHERE source = ?1 ORDER BY key')
    .bind(id)
    .all<{ item: string }>()
  return results.map(({ item }) => item)
}

const waitingIn = (id: string) =>
  env.DB.prepare('SELECT count(*) AS n FROM entry WHERE source = ?1 AND waiting IS NOT NULL')
    .bind(id)
    .first('n')

test('entries become items when they are derived; a message delivered twice, also at once, changes nothing', async () => {
  const job: Job = { kind: 'derive', items: await waitingEntries('double') }
  expect([await titlesOf('double'), await waitingIn('double')]).toEqual([[], 3])
  await Promise.all([deliver(job), deliver(job)])
  const before = await etag('/rss.xml')
  await deliver(job)
  expect([(await titlesOf('double')).toSorted(), await waitingIn('double')]).toEqual([
    ['Harvest report 1', 'Harvest report 2', 'Harvest report 3'],
    0,
  ])
  expect(await etag('/rss.xml')).toBe(before)
})

test('an entry that cannot be derived is published without topics, and its message is among the dead letters', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const [item] = await waitingEntries('hard')
  const result = await deliverAgain(5, { kind: 'derive', items: [item!] })
  expect([result.explicitAcks, result.retryMessages]).toEqual([[], [expect.objectContaining({ msgId: '0' })]])
  expect([await titlesOf('hard'), await waitingIn('hard')]).toEqual([['Harvest report 1'], 2])
})

test('where a source is limited, it waits for other rules, and is not tried again under these', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const items = await waitingEntries('narrow', { topics: ['calls'] })
  await deliverAgain(5, { kind: 'derive', items: [items[0]!] })
  expect([await titlesOf('narrow'), await waitingIn('narrow')]).toEqual([[], 3])
  expect(await underivedByNow(env.DB, Date.now() + 3_600_000, 100)).not.toContain(items[0])
  expect(await underivedByNow(env.DB, Date.now() + 3_600_000, 100)).toContain(items[1])
})

test('what a feed says while its entry is being derived is derived as well', async () => {
  const [item = ''] = await waitingEntries('hasty')
  const [read] = await waitingEntriesOf(env.DB, [item])
  await putEntries(env.DB, [{ ...read!, hash: 'another', raw: read!.raw.replace('content', 'happy') }], 0)
  await stopWaiting(env.DB, [read!]).run()
  expect(await waitingIn('hasty')).toBe(3)
})

test('what was derived under old rules, or never, is derived by the next sweep; ids and dates stay', async () => {
  await env.DB.prepare("UPDATE source SET state = 'removed'").run()
  await env.DB.prepare('UPDATE entry SET waiting = NULL').run()
  const item = await putItem('old')
  const before = await (await get('/feed.json')).json()
  await env.DB.prepare('UPDATE item SET rules = 0 WHERE id = ?1').bind(item).run()
  const sweep = Math.ceil((Date.now() + 1_200_000) / 600_000) * 600_000
  setClock(sweep)
  await tick()
  expect(await env.DB.prepare('SELECT count(*) AS n FROM item WHERE rules = 0').first('n')).toBe(0)
  expect(await (await get('/feed.json')).json()).toEqual(before)
})
