// The desk: what this is, what is new in each topic, the newest items, how to subscribe.
import type { Item } from '../../model/item.ts'
import { everything, NAMED_STREAMS, type NamedStream } from '../../publish/streams.ts'
import { newestOfStream, streamState } from '../../store/streams.ts'
import { originOf, type RequestContext } from '../services.ts'
import { htmlResponse } from './html.tsx'
import { ItemList, ShortList } from './items.tsx'
import { Page } from './layout.tsx'
import { Subscribe } from './subscribe.tsx'

/** How much of each stream the desk shows. */
const IN_TOPIC = 3
const NEWEST = 20

const ABOUT =
  'A newswire desk that says how it knows: saved articles and feeds, sorted into topics, each with the passage that says so.'

interface Shown {
  readonly stream: NamedStream
  readonly items: readonly Item[]
}

async function shown(db: D1Database, stream: NamedStream, most: number): Promise<Shown> {
  const items = await newestOfStream(db, await streamState(db, stream.name))
  return { stream, items: items.slice(0, most) }
}

const TopicColumn = ({ stream, items }: Shown) => (
  <section>
    <h2>
      <a href={stream.path}>{stream.title.replace('Dateline: ', '')}</a>
    </h2>
    <p class="meta">{stream.description}</p>
    <ShortList items={items} />
  </section>
)

export async function deskPage(c: RequestContext): Promise<Response> {
  const topics = NAMED_STREAMS.filter(({ topic }) => topic)
  const [all, ...columns] = await Promise.all([
    shown(c.env.db, everything, NEWEST),
    ...topics.map(stream => shown(c.env.db, stream, IN_TOPIC)),
  ])
  const origin = originOf(c)
  return htmlResponse(
    <Page title="Dateline" description={ABOUT} streams={NAMED_STREAMS} path="/">
      <h1>News that says how it knows</h1>
      <p class="lede">{ABOUT}</p>
      <div class="thirds">
        {columns.map(column => (
          <TopicColumn {...column} />
        ))}
      </div>
      <div class="columns">
        <section>
          <h2>Newest</h2>
          <ItemList items={all.items} topic={null} />
        </section>
        <aside class="aside" aria-label="Subscribe">
          <h2>Subscribe</h2>
          {NAMED_STREAMS.map(stream => (
            <Subscribe stream={stream} origin={origin} open={stream === everything} />
          ))}
          <p>
            <a href="/opml.xml">All feeds at once, as OPML</a>
          </p>
        </aside>
      </div>
    </Page>,
  )
}
