import { expect, test } from 'vitest'
import { readBody } from '../../src/poll/body.ts'

const MEGABYTE = 1_000_000
const never = new AbortController().signal

/** A body that is made only as far as it is asked for. */
function lazily(pieces: number, headers: Record<string, string> = {}) {
  let made = 0
  let cancelled = false
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (made === pieces) return controller.close()
        made += 1
        controller.enqueue(new Uint8Array(MEGABYTE))
      },
      cancel() {
        cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { response: new Response(stream, { headers }), made: () => made, cancelled: () => cancelled }
}

test('a body within the limit is read whole', async () => {
  const body = await readBody(lazily(2).response, 2 * MEGABYTE, never)
  expect(body.ok && body.value.byteLength).toBe(2 * MEGABYTE)
})

test('of 60 MB no more than one piece is read that the limit does not allow', async () => {
  const huge = lazily(60)
  expect(await readBody(huge.response, MEGABYTE, never)).toEqual({
    ok: false,
    reason: { kind: 'too-large', limitBytes: MEGABYTE },
  })
  expect([huge.made(), huge.cancelled()]).toEqual([2, true])
})

test('where it is to be cut, it has what is allowed', async () => {
  const huge = lazily(60, { 'Content-Length': '60000000' })
  const body = await readBody(huge.response, 1.5 * MEGABYTE, never, 'cut')
  expect(body.ok && body.value.byteLength).toBe(1.5 * MEGABYTE)
  expect([huge.made(), huge.cancelled()]).toEqual([2, true])
})

test('nothing is read of a body that says it is too large', async () => {
  const huge = lazily(60, { 'Content-Length': '60000000' })
  expect((await readBody(huge.response, MEGABYTE, never)).ok).toBe(false)
  expect([huge.made(), huge.cancelled()]).toEqual([0, true])
})

test('a body that hangs ends with its signal, and is let go', async () => {
  const controller = new AbortController()
  let cancelled = false
  const hanging = new ReadableStream<Uint8Array>({
    pull: () => new Promise(() => undefined),
    cancel() {
      cancelled = true
    },
  })
  const reading = readBody(new Response(hanging), MEGABYTE, controller.signal)
  controller.abort(new Error('late'))
  await expect(reading).rejects.toThrow('late')
  expect(cancelled).toBe(true)
})

test('no body is an empty one', async () => {
  expect(await readBody(new Response(null), MEGABYTE, never)).toEqual({ ok: true, value: new Uint8Array() })
})

test('a transfer that breaks off is no body', async () => {
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(10))
    },
    pull(controller) {
      controller.error(new Error('the line is dead'))
    },
  })
  await expect(readBody(new Response(broken), MEGABYTE, never)).rejects.toThrow('the line is dead')
})
