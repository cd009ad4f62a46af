// After a write: whoever keeps a copy of what it changed is told.
import { announceLater } from '../announce/announce.ts'
import { purgeEdge } from '../announce/edge.ts'
import type { RequestContext } from './services.ts'

/** This isolate forgets at once; the edge and the hub hear of it when the answer is on its way. */
export function streamsChanged(c: RequestContext, streams: readonly string[]): void {
  if (!streams.length) return
  const { memory, now } = c.env
  memory.distrust()
  c.executionCtx.waitUntil(purgeEdge(c.executionCtx, streams))
  c.executionCtx.waitUntil(announceLater(c.env, streams, now).catch(notQueued))
}

/** The sweep finds what was not announced. */
const notQueued = (error: unknown): void =>
  console.warn(JSON.stringify({ event: 'announcement-not-queued', error: String(error) }))
