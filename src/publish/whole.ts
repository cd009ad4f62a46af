// The bytes of a feed: from memory, from KV, or rendered from D1, one render at a time; and what is at hand without D1.
import { keepFeed, keptFeed } from '../cache/feeds.ts'
import { FORMATS } from '../feed/render.ts'
import { failed, ok, type Result } from '../model/result.ts'
import type { StreamState } from '../model/stream.ts'
import { claimFeedWrite } from '../store/feed-writes.ts'
import { newestOfStream } from '../store/streams.ts'
import { tombstonesOfStream } from '../store/withdrawals.ts'
import { assembleFeed } from './assemble.ts'
import { encodeDocument } from './document.ts'
import { feedAddress, linksOfFeed, type Place } from './links.ts'
import type { Remembered, Rendered } from './memory.ts'
import { type PublishContext, type PublishFailure, report, validatorsOf, type Whole } from './published.ts'
import { creditsOf } from './sources.ts'

/** A feed that is asked for: where it stands, and what this isolate remembers of it. */
export interface Asked extends Place {
  readonly rev: string
  readonly feed: Remembered
}

const wholeOf = ({ version, rev, changedAt, bytes }: Rendered): Whole => ({
  ...validatorsOf(version, rev, changedAt),
  bytes,
})

/** Memory, or the one render under way for this version, or KV, or a new render; if all fails, what is at hand. */
export async function wholeFeed(
  context: PublishContext,
  asked: Asked,
  state: StreamState,
): Promise<Result<Whole, PublishFailure>> {
  try {
    return ok(wholeOf(await renderedFeed(context, asked, state)))
  } catch (error) {
    report('feed-not-rendered', asked.stream.name, error)
    return spareFeed(context, asked)
  }
}

/** Without D1: the bytes in memory or the copy in KV, whatever their version. */
export async function spareFeed(
  { kv }: PublishContext,
  { feed, stream, format }: Asked,
): Promise<Result<Whole, PublishFailure>> {
  if (feed.rendered) return ok(wholeOf(feed.rendered))
  const kept = await keptFeed(kv, stream.name, format).catch(error => {
    report('cache-unavailable', stream.name, error)
    return null
  })
  return kept ? ok(wholeOf({ ...kept, bytes: encodeDocument(kept.text) })) : failed('unavailable')
}

function renderedFeed(
  context: PublishContext,
  asked: Asked,
  state: StreamState,
): Promise<Rendered> | Rendered {
  const { feed } = asked
  if (feed.rendered?.version === state.version) return feed.rendered
  if (feed.rendering?.version === state.version) return feed.rendering.promise
  const promise = makeFeed(context, asked, state)
    .then(rendered => {
      feed.rendered = rendered
      return rendered
    })
    .finally(() => {
      feed.rendering = null
    })
  feed.rendering = { version: state.version, promise }
  // Another request may be waiting for this one: it has to end even if its own client goes away.
  context.waitUntil(promise.catch(() => undefined))
  return promise
}

async function makeFeed(context: PublishContext, asked: Asked, state: StreamState): Promise<Rendered> {
  const { stream, format, rev } = asked
  const { version, changedAt } = state
  const kept = await keptFeed(context.kv, stream.name, format).catch(error => {
    report('cache-unavailable', stream.name, error)
    return null
  })
  if (kept?.version === version && kept.rev === rev) return { ...kept, bytes: encodeDocument(kept.text) }
  const text = await renderFeed(context, asked, state)
  context.waitUntil(keep(context, asked, state, text))
  return { version, rev, changedAt, bytes: encodeDocument(text) }
}

async function renderFeed(
  { db, presentation }: PublishContext,
  asked: Asked,
  state: StreamState,
): Promise<string> {
  const [items, tombstones] = await Promise.all([
    newestOfStream(db, state),
    tombstonesOfStream(db, state.name),
  ])
  const credits = await creditsOf(db, items)
  const links = linksOfFeed(asked, state, presentation.hub)
  const document = { self: feedAddress(asked), updated: state.changedAt, links, archive: false, tombstones }
  return FORMATS[asked.format].render(assembleFeed(asked.stream, document, items, credits, presentation))
}

/** Only a request that had to render comes here; the compare-and-set in D1 lets one of them write. */
async function keep(
  { db, kv, now }: PublishContext,
  { stream, format, rev }: Asked,
  { version, changedAt }: StreamState,
  text: string,
): Promise<void> {
  try {
    if (!(await claimFeedWrite(db, { name: `${format} ${stream.name}`, version, rev }, now))) return
    await keepFeed(kv, stream.name, format, { text, version, rev, changedAt })
  } catch (error) {
    report('feed-not-kept', stream.name, error)
  }
}
