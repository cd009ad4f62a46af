// The read path: who answers for a feed. Memory, then the version in D1; its bytes only where they are wanted.
import { ok, type Result } from '../model/result.ts'
import type { Format, StreamState } from '../model/stream.ts'
import { streamState } from '../store/streams.ts'
import { linksOfFeed, linksOfHeader } from './links.ts'
import { TRUST_MS } from './memory.ts'
import {
  type PublishContext,
  type Published,
  type PublishFailure,
  report,
  revisionOf,
  validatorsOf,
} from './published.ts'
import type { NamedStream } from './streams.ts'
import { type Asked, spareFeed, wholeFeed } from './whole.ts'

export async function publishFeed(
  context: PublishContext,
  stream: NamedStream,
  format: Format,
): Promise<Result<Published, PublishFailure>> {
  const { memory, presentation } = context
  const rev = revisionOf(presentation, stream)
  const feed = memory.of(`${rev} ${format} ${stream.name}`)
  const asked: Asked = { origin: presentation.origin, stream, format, rev, feed }
  const state = await stateOf(context, asked)
  return state ? ok(publishedAt(context, asked, state)) : publishedSpare(context, asked)
}

/** The stream's state as remembered, or from D1, or null where D1 does not answer. */
async function stateOf({ db, now }: PublishContext, { feed, stream }: Asked): Promise<StreamState | null> {
  if (feed.state && now - feed.checkedAt < TRUST_MS) return feed.state
  try {
    const state = await streamState(db, stream.name)
    // The same object as long as the version is the same: whoever holds it can see that nothing has changed.
    if (feed.state?.version !== state.version) feed.state = state
    feed.checkedAt = now
    return feed.state
  } catch (error) {
    report('database-unavailable', stream.name, error)
    return null
  }
}

const publishedAt = (context: PublishContext, asked: Asked, state: StreamState): Published => ({
  ...validatorsOf(state.version, asked.rev, state.changedAt),
  maxAge: context.presentation.freshMinutes * 60,
  links: linksOfHeader(asked, linksOfFeed(asked, state, context.presentation.hub)),
  stream: asked.stream.name,
  isCurrent: now => asked.feed.state === state && now - asked.feed.checkedAt < TRUST_MS,
  whole: () => wholeFeed(context, asked, state),
})

/** D1 does not answer, so that nobody knows the version: what is at hand is served under its own validators. */
async function publishedSpare(
  context: PublishContext,
  asked: Asked,
): Promise<Result<Published, PublishFailure>> {
  const spare = await spareFeed(context, asked)
  if (!spare.ok) return spare
  return ok({
    ...spare.value,
    maxAge: context.presentation.freshMinutes * 60,
    links: linksOfHeader(asked, []),
    stream: asked.stream.name,
    isCurrent: () => false,
    whole: async () => spare,
  })
}
