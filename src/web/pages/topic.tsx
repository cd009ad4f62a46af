// A topic for people.
import type { NamedStream } from '../../publish/streams.ts'
import { newestOfStream, streamState } from '../../store/streams.ts'
import { problem } from '../problem.ts'
import type { RequestContext } from '../services.ts'
import { ItemList } from './items.tsx'
import { FeedLinks, Page } from './layout.tsx'

export async function topicPage(c: RequestContext, stream: NamedStream | null): Promise<Response> {
  if (!stream)
    return problem(404, 'no-such-topic', 'There is no topic of this name. The topics are listed at /.')
  const items = await newestOfStream(c.env.db, await streamState(c.env.db, stream.name))
  return c.html(
    <Page title={stream.title} streams={[stream]}>
      <h1>{stream.title}</h1>
      <p>{stream.description}</p>
      <FeedLinks stream={stream} />
      <ItemList items={items} topic={stream.topic} />
    </Page>,
    200,
    { 'Cache-Control': 'public, max-age=60' },
  )
}
