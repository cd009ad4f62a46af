// A topic for people.
import type { NamedStream } from '../../publish/streams.ts'
import { newestOfStream, streamState } from '../../store/streams.ts'
import { problem } from '../problem.ts'
import { originOf, type RequestContext } from '../services.ts'
import { htmlResponse } from './html.tsx'
import { ItemList } from './items.tsx'
import { Page } from './layout.tsx'
import { listPage } from './list.tsx'
import { Subscribe } from './subscribe.tsx'
import { IN_TIMELINE, timelineOf } from './timelines.tsx'

export async function topicPage(c: RequestContext, stream: NamedStream | null): Promise<Response> {
  if (!stream)
    return problem(404, 'no-such-topic', 'There is no topic of this name. The topics are listed at /.')
  if (stream.members) return listPage(c, stream)
  const items = await newestOfStream(c.env.db, await streamState(c.env.db, stream.name))
  const all = { party: null, from: null, to: null, limit: IN_TIMELINE }
  const timeline = await timelineOf(c.env.db, stream.topic, all)
  return htmlResponse(
    <Page title={stream.title} description={stream.description} streams={[stream]} path={stream.path}>
      <h1>{stream.title.replace('Dateline: ', '')}</h1>
      <p class="lede">{stream.description}</p>
      {timeline}
      <div class="columns">
        <section>
          <h2>Newest</h2>
          <ItemList items={items} topic={stream.topic} />
        </section>
        <aside class="aside" aria-label="Subscribe">
          <Subscribe stream={stream} origin={originOf(c)} open />
        </aside>
      </div>
    </Page>,
  )
}
