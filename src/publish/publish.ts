// The read path: who answers for a feed. Memory, then the version in D1, then KV, then a render.

import { keepFeed, keptFeed } from '../cache/feeds.ts'
import { FORMATS, WRITERS_REVISION } from '../feed/render.ts'
import { failed, ok, type Result } from '../model/result.ts'
import type { Format, StreamState } from '../model/stream.ts'
import { claimFeedWrite } from '../store/feed-writes.ts'
import { newestOfStream, streamState } from '../store/streams.ts'
import { sha256 } from '../text/hash.ts'
import { assembleFeed, type Presentation } from './assemble.ts'
import { feedAddress, linksOfFeed } from './links.ts'
import { type FeedMemory, type Rendered, TRUST_MS } from './memory.ts'
import type { NamedStream } from './streams.ts'

export interface PublishContext {
  readonly db: D1Database
  readonly kv: KVNamespace
  readonly memory: FeedMemory
  readonly presentation: Presentation
  /** Milliseconds. */
  readonly now: number
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** A feed as it stands, before its bytes are needed: a 304 never asks for them. */
export interface Published {
  readonly etag: string
  /** Whole seconds since 1970. */
  readonly lastModified: number
  /** Seconds for which a reader need not ask again. */
  readonly maxAge: number
  readonly body: () => Promise<Uint8Array>
}

/** Neither D1 nor KV had an answer. */
export type PublishFailure = 'unavailable'

/** What a change of writers, origin or visible settings changes, so that tags change with the bytes. */
export const revisionOf = (presentation: Presentation): string =>
  sha256(JSON.stringify([WRITERS_REVISION, presentation])).slice(0, 8)

export const etagOf = (version: number | string, rev: string): string => `W/"${version}.${rev}"`
export const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000)

export async function publishFeed(
  context: PublishContext,
  stream: NamedStream,
  format: Format,
): Promise<Result<Published, PublishFailure>> {
  const rev = revisionOf(context.presentation)
  const feed = context.memory.of(`${rev} ${format} ${stream.name}`)
  if (!feed.state || context.now - feed.checkedAt >= TRUST_MS) {
    try {
      feed.state = await streamState(context.db, stream.name)
      feed.checkedAt = context.now
    } catch (error) {
      return emergencyCopy(context, stream, format, error)
    }
  }
  const state = feed.state
  return ok({
    etag: etagOf(state.version, rev),
    lastModified: seconds(state.changedAt),
    maxAge: context.presentation.freshMinutes * 60,
    body: async () => (await bytesOf(context, stream, format, state, rev)).bytes,
  })
}

/** D1 does not answer: KV's copy is served whatever its version, under that version's own validators. */
async function emergencyCopy(
  { kv, presentation }: PublishContext,
  stream: NamedStream,
  format: Format,
  error: unknown,
): Promise<Result<Published, PublishFailure>> {
  console.error(JSON.stringify({ event: 'database-unavailable', stream: stream.name, error: String(error) }))
  const kept = await keptFeed(kv, stream.name, format).catch(() => null)
  if (!kept) return failed('unavailable')
  const bytes = new TextEncoder().encode(kept.text)
  return ok({
    etag: etagOf(kept.version, kept.rev),
    lastModified: seconds(kept.changedAt),
    maxAge: presentation.freshMinutes * 60,
    body: async () => bytes,
  })
}

/** Memory, or the one render under way for this version, or KV, or a new render. */
async function bytesOf(
  context: PublishContext,
  stream: NamedStream,
  format: Format,
  state: StreamState,
  rev: string,
): Promise<Rendered> {
  const feed = context.memory.of(`${rev} ${format} ${stream.name}`)
  if (feed.rendered?.version === state.version) return feed.rendered
  if (feed.rendering?.version === state.version) return feed.rendering.promise
  const promise = fromCacheOrRender(context, stream, format, state, rev)
  feed.rendering = { version: state.version, promise }
  // Another request may be waiting for this one: it has to end even if its own client goes away.
  context.waitUntil(promise.catch(() => undefined))
  try {
    feed.rendered = await promise
    return feed.rendered
  } finally {
    feed.rendering = null
  }
}

async function fromCacheOrRender(
  context: PublishContext,
  stream: NamedStream,
  format: Format,
  state: StreamState,
  rev: string,
): Promise<Rendered> {
  const kept = await keptFeed(context.kv, stream.name, format).catch(() => null)
  const { version } = state
  const encode = (text: string): Rendered => ({ version, rev, bytes: new TextEncoder().encode(text) })
  if (kept?.version === version && kept.rev === rev) return encode(kept.text)
  const items = await newestOfStream(context.db, state)
  const place = { origin: context.presentation.origin, stream, format }
  const links = linksOfFeed(place, state)
  const document = { self: feedAddress(place), updated: state.changedAt, links, archive: false }
  const text = FORMATS[format].render(assembleFeed(stream, document, items, context.presentation))
  context.waitUntil(keep(context, stream, format, { text, version, rev, changedAt: state.changedAt }))
  return encode(text)
}

/** Only a request that had to render comes here; the compare-and-set in D1 lets one of them write. */
async function keep(
  { db, kv, now }: PublishContext,
  stream: NamedStream,
  format: Format,
  feed: { text: string; version: number; rev: string; changedAt: string },
): Promise<void> {
  try {
    const { version, rev } = feed
    if (await claimFeedWrite(db, { name: `${format} ${stream.name}`, version, rev }, now)) {
      await keepFeed(kv, stream.name, format, feed)
    }
  } catch (error) {
    console.error(
      JSON.stringify({ event: 'feed-not-kept', stream: stream.name, format, error: String(error) }),
    )
  }
}
