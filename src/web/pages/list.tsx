// A union or a source for people: its items, newest first, a part at a time.
import { queryOf } from '../../publish/links.ts'
import { partOf } from '../../publish/parts.ts'
import type { NamedStream } from '../../publish/streams.ts'
import { readPaging } from '../asked.ts'
import { problem } from '../problem.ts'
import { originOf, type RequestContext } from '../services.ts'
import { htmlResponse } from './html.tsx'
import { ItemList } from './items.tsx'
import { Page } from './layout.tsx'
import { Older } from './older.tsx'
import { Subscribe } from './subscribe.tsx'

export async function listPage(c: RequestContext, stream: NamedStream | null): Promise<Response> {
  if (!stream) return problem(404, 'no-such-stream', 'There is no such list. All are listed at /.')
  const part = await partOf(c.env.db, stream, readPaging(new URL(c.req.url).searchParams))
  if (!part.ok) return problem(400, part.reason, 'Take "before" as the link to older items gives it.')
  const { items, end } = await part.value.read()
  return htmlResponse(
    <Page title={stream.title} description={stream.description} streams={[stream]} path={stream.path}>
      <h1 dir="auto">{stream.title.replace('Dateline: ', '')}</h1>
      <p class="lede" dir="auto">
        {stream.description}
      </p>
      <div class="columns">
        <div>
          <ItemList items={items} topic={null} />
          <Older stream={stream} end={end} />
        </div>
        <aside class="aside" aria-label="Subscribe">
          <Subscribe stream={stream} origin={originOf(c)} query={queryOf(stream)} open />
        </aside>
      </div>
    </Page>,
  )
}
