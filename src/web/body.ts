// What a request carries, read within a bound.
import { failed, ok, type Result } from '../model/result.ts'
import { problem } from './problem.ts'

/** The whole body, or null as soon as it is known to be longer than the limit. */
export async function readBounded(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const MAX_JSON_BYTES = 100_000

/** The JSON object in a request, or the problem to answer with. */
export async function readObject(
  request: Request,
): Promise<Result<Readonly<Record<string, unknown>>, Response>> {
  const bytes = await readBounded(request, MAX_JSON_BYTES)
  if (!bytes) return failed(problem(413, 'too-large', `The JSON has at most ${MAX_JSON_BYTES} bytes.`))
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ok({ ...value })
  } catch {
    // Said below: whatever is wrong with it, the client has to send something else.
  }
  return failed(problem(400, 'bad-json', 'Send a JSON object.'))
}
