// An item for people: its text, and how each fact is known.
import { NAMED_STREAMS } from '../../publish/streams.ts'
import { itemById } from '../../store/items.ts'
import { problem } from '../problem.ts'
import type { RequestContext } from '../services.ts'
import { PublishedAt } from './items.tsx'
import { Page } from './layout.tsx'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export async function itemPage(c: RequestContext): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const item = UUID.test(id) ? await itemById(c.env.db, id) : null
  if (!item) return problem(404, 'no-such-item', 'No item has this id.')
  const topics = NAMED_STREAMS.filter(({ topic }) => item.matches.some(match => match.topic === topic))
  return c.html(
    <Page title={item.title.value} streams={topics}>
      <article lang={item.language ?? undefined}>
        <h1>{item.title.value}</h1>
        <p>
          <PublishedAt item={item} />
        </p>
        {item.body.map(block => (block.kind === 'subheading' ? <h2>{block.text}</h2> : <p>{block.text}</p>))}
      </article>
    </Page>,
    200,
    { 'Cache-Control': 'public, max-age=60' },
  )
}
