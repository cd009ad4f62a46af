// A body read as it streams in, and no further than allowed.
import { failed, ok, type Result } from '../model/result.ts'
import type { FetchFailure } from './failure.ts'

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
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    signal.throwIfAborted()
    if (done) break
    length += value.byteLength
    if (length > limitBytes) {
      stop()
      if (beyond === 'fail') return failed(tooLarge)
      chunks.push(value.subarray(0, value.byteLength - (length - limitBytes)))
      break
    }
    chunks.push(value)
  }
  signal.removeEventListener('abort', stop)
  return ok(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
}
