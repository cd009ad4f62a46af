// The publisher's side of WebSub: telling a hub that feeds are different now.
import { FORMATS } from '../feed/render.ts'
import { streamPath } from '../model/stream.ts'

/** The addresses under which readers subscribe to a stream at the hub: one a format, as their `self` links say. */
export const topicsOf = (origin: string, stream: string): readonly string[] =>
  Object.values(FORMATS).map(({ file }) => `${origin}${streamPath(stream)}/${file}`)

const TIMEOUT_MS = 10_000

/**
 * One ping an address, in the form that hubs share (WebSub section 6 leaves it to them). Whether the hub took it: any 2xx says so, and no
 * answer says no.
 */
export async function ping(hub: string, topic: string, fetcher: typeof fetch): Promise<boolean> {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic })
  try {
    const response = await fetcher(hub, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
