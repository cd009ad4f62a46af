// A topic for people: its timeline, what it can be narrowed to, and its items through the whole archive, a part at a time.
import type { JSX } from 'hono/jsx/jsx-runtime'
import { queryOf } from '../../publish/links.ts'
import { type PartItems, partOf } from '../../publish/parts.ts'
import { type NamedStream, RECORDS_OF_TOPIC, streamOfTopic } from '../../publish/streams.ts'
import type { RecordFilter } from '../../store/records.ts'
import { readPaging } from '../asked.ts'
import { problem } from '../problem.ts'
import { originOf, type RequestContext } from '../services.ts'
import { choicesOf, Filters } from './filters.tsx'
import { htmlResponse } from './html.tsx'
import { ItemList } from './items.tsx'
import { Page } from './layout.tsx'
import { listPage } from './list.tsx'
import { Older } from './older.tsx'
import { Subscribe } from './subscribe.tsx'
import { IN_TIMELINE, timelineOf } from './timelines.tsx'

const EVERYTHING: RecordFilter = { party: null, from: null, to: null }

/** The timeline and the choices stand on the first part alone. */
async function topOf(db: D1Database, stream: NamedStream): Promise<JSX.Element> {
  const filter = stream.narrowed?.filter ?? EVERYTHING
  const [timeline, choices] = await Promise.all([
    timelineOf(db, stream.topic, { ...filter, limit: IN_TIMELINE }),
    choicesOf(db, stream.topic),
  ])
  const topic = streamOfTopic(stream.topic ?? '') ?? stream
  return (
    <>
      <Filters topic={topic} filter={filter} choices={choices} />
      {timeline}
    </>
  )
}

const Records = ({ stream }: { stream: NamedStream }) => (
  <p>
    As a table: <a href={`${stream.path}/records.csv${queryOf(stream)}`}>CSV</a>,{' '}
    <a href={`${stream.path}/records.json${queryOf(stream)}`}>JSON</a>
  </p>
)

export async function topicPage(c: RequestContext, stream: NamedStream | null): Promise<Response> {
  if (!stream)
    return problem(404, 'no-such-topic', 'There is no topic of this name. The topics are listed at /.')
  if (stream.members) return listPage(c, stream)
  const paging = readPaging(new URL(c.req.url).searchParams)
  const part = await partOf(c.env.db, stream, paging)
  if (!part.ok) return problem(400, part.reason, 'Take "before" as the link to older items gives it.')
  const [items, top] = await Promise.all([
    part.value.read(),
    paging.before === null ? topOf(c.env.db, stream) : null,
  ])
  return htmlResponse(<TopicPage stream={stream} part={items} top={top} origin={originOf(c)} />)
}

interface TopicPageProps {
  readonly stream: NamedStream
  readonly part: PartItems
  readonly top: JSX.Element | null
  readonly origin: string
}

const TopicPage = ({ stream, part, top, origin }: TopicPageProps) => (
  <Page title={stream.title} description={stream.description} streams={[stream]} path={stream.path}>
    <h1 dir="auto">{stream.title.replace('Dateline: ', '')}</h1>
    <p class="lede">{stream.description}</p>
    {top}
    <div class="columns">
      <section>
        <h2>{top ? 'Newest' : 'Older'}</h2>
        <ItemList items={part.items} topic={stream.topic} />
        <Older stream={stream} end={part.end} />
      </section>
      <aside class="aside" aria-label="Subscribe">
        <Subscribe stream={stream} origin={origin} query={queryOf(stream)} open />
        {RECORDS_OF_TOPIC[stream.topic ?? ''] ? <Records stream={stream} /> : null}
      </aside>
    </div>
  </Page>
)
