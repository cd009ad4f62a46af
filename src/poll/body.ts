// A body read as it streams in, and no further than allowed.
import { failed, ok, type Result } from '../model/result.ts'
import type { FetchFailure } from './failure.ts'

interface Collected {
  readonly bytes: Uint8Array
  /** False where there is more than was read. */
  readonly whole: boolean
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array =>
  chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limitBytes: number,
  signal: AbortSignal,
): Promise<Collected> {
  const chunks: Uint8Array[] = []
  let room = limitBytes
  for (;;) {
    const { done, value } = await reader.read()
    signal.throwIfAborted()
    if (done) return { bytes: joined(chunks), whole: true }
    chunks.push(value.subarray(0, room))
    if (value.byteLength > room) return { bytes: joined(chunks), whole: false }
    room -= value.byteLength
  }
}

/**
 * The whole body, decompressed, or `too-large` as soon as it is known to be longer than the limit: what comes after is not
 * read. Where `beyond` says so, it is cut there. Rejects where the transfer breaks off or `signal` fires.
 */
export async function readBody(
  response: Response,
  limitBytes: number,
  signal: AbortSignal,
  beyond: 'fail' | 'cut' = 'fail',
): Promise<Result<Uint8Array, FetchFailure>> {
  const tooLarge = { kind: 'too-large', limitBytes } as const
  if (beyond === 'fail' && Number(response.headers.get('Content-Length') ?? 0) > limitBytes) {
    await response.body?.cancel()
    return failed(tooLarge)
  }
  const reader = response.body?.getReader()
  if (!reader) return ok(new Uint8Array())
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined)
  signal.addEventListener('abort', stop)
  const { bytes, whole } = await collect(reader, limitBytes, signal)
  signal.removeEventListener('abort', stop)
  if (whole) return ok(bytes)
  stop()
  return beyond === 'cut' ? ok(bytes) : failed(tooLarge)
}
