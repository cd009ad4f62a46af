// The queue's consumer: messages that are repeated, stale or broken.
import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, test, vi } from 'vitest'
import type { Job } from '../../src/model/job.ts'
import worker from '../../src/worker.ts'
import { etag, put } from './client.ts'

afterEach(() => void vi.restoreAllMocks())

async function deliver(...bodies: Job[]) {
  const messages = bodies.map((body, n) => ({ id: String(n), timestamp: new Date(0), attempts: 1, body }))
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
