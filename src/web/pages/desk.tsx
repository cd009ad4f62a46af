// The desk: the topics, their feeds, the newest items.
import { everything, NAMED_STREAMS } from '../../publish/streams.ts'
import { newestOfStream, streamState } from '../../store/streams.ts'
import type { RequestContext } from '../services.ts'
import { ItemList } from './items.tsx'
import { FeedLinks, Page } from './layout.tsx'

export async function deskPage(c: RequestContext): Promise<Response> {
  const items = await newestOfStream(c.env.db, await streamState(c.env.db, everything.name))
  return c.html(
    <Page title="Dateline" streams={NAMED_STREAMS}>
      <h1>Dateline</h1>
      {NAMED_STREAMS.map(stream => (
        <section>
          <h2>
            <a href={stream.path || '/'}>{stream.title}</a>
          </h2>
          <p>{stream.description}</p>
          <FeedLinks stream={stream} />
        </section>
      ))}
      <ItemList items={items} topic={null} />
    </Page>,
    200,
    { 'Cache-Control': 'public, max-age=60' },
  )
}
