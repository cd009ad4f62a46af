// An item for people: its text, and how each fact is known.
import type { Change } from '../../model/correction.ts'
import type { Item } from '../../model/item.ts'
import { NAMED_STREAMS } from '../../publish/streams.ts'
import { historyOfItem } from '../../store/history.ts'
import { itemById } from '../../store/items.ts'
import { withdrawnAt } from '../../store/withdrawals.ts'
import { uuidIn } from '../../text/urn.ts'
import { problem } from '../problem.ts'
import { originOf, type RequestContext } from '../services.ts'
import { AlsoReported, sharedEvents } from './also.tsx'
import { DamageNotice, Disagreements, Facts } from './facts.tsx'
import { History } from './history.tsx'
import { htmlResponse } from './html.tsx'
import { itemPath, Meta } from './items.tsx'
import { StructuredData } from './jsonld.tsx'
import { Page } from './layout.tsx'
import { Records } from './records.tsx'
import { Headline, type MarkedItem, markItem, Reasons, Story } from './story.tsx'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const itemOf = (c: RequestContext): Promise<Item | null> => {
  const id = c.req.param('id') ?? ''
  return UUID.test(id) ? itemById(c.env.db, id) : Promise.resolve(null)
}

/** An item that is not there: gone, if it was withdrawn. */
export async function noSuchItem(c: RequestContext): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const withdrawn = UUID.test(id) ? await withdrawnAt(c.env.db, id) : null
  if (!withdrawn) return problem(404, 'no-such-item', 'No item has this id.')
  return htmlResponse(
    <Page title="Withdrawn" streams={[]} path="">
      <h1>Withdrawn</h1>
      <p class="lede">
        This item was taken back on <time datetime={withdrawn}>{withdrawn.slice(0, 10)}</time>.
      </p>
    </Page>,
    410,
  )
}

/** What was set aside from the text, folded away but there. */
const SetAside = ({ item }: { item: Item }) =>
  item.furniture.length ? (
    <details>
      <summary>Set aside: {item.furniture.length}</summary>
      <ul>
        {item.furniture.map(({ kind, start, end }) => (
          <li dir="auto">
            {item.text.slice(start, end).trim().slice(0, 300)}{' '}
            <span class="how">({kind.replaceAll('-', ' ')})</span>
          </li>
        ))}
      </ul>
    </details>
  ) : null

interface AsideProps {
  readonly item: Item
  readonly marked: MarkedItem
  readonly history: readonly Change[]
  readonly events: Awaited<ReturnType<typeof sharedEvents>>
  readonly whole: boolean
}

const Aside = ({ item, marked, history, events, whole }: AsideProps) => (
  <aside class="aside" aria-label="How this is known">
    <h2>How this is known</h2>
    <Facts item={item} />
    <Reasons item={item} placed={whole ? marked.placed : new Set()} />
    <AlsoReported events={events} own={uuidIn(item.id)} />
    <SetAside item={item} />
    <History changes={history} />
    <p>
      {item.url ? <a href={item.url}>The original</a> : null}
      {item.url && whole ? ' · ' : ''}
      {whole ? <a href={`${itemPath(item)}/text`}>The text as stored</a> : null}
    </p>
  </aside>
)

export async function itemPage(c: RequestContext): Promise<Response> {
  const item = await itemOf(c)
  if (!item) return noSuchItem(c)
  const topics = NAMED_STREAMS.filter(({ topic }) => item.matches.some(match => match.topic === topic))
  const whole = c.env.settings.content === 'full'
  const [history, events] = await Promise.all([
    historyOfItem(c.env.db, uuidIn(item.id)),
    sharedEvents(c.env.db, item),
  ])
  const marked = markItem(item)
  const head = <StructuredData item={item} page={originOf(c) + itemPath(item)} />
  return htmlResponse(
    <Page
      title={item.title.value}
      description={item.summary}
      streams={topics}
      path={itemPath(item)}
      head={head}
    >
      <div class="columns">
        <article class="story" lang={item.language ?? undefined}>
          <Headline item={item} marked={marked} />
          <Meta item={item} />
          <DamageNotice item={item} />
          <Disagreements item={item} />
          <Story item={item} marked={marked} whole={whole} />
          <Records item={item} />
        </article>
        <Aside item={item} marked={marked} history={history} events={events} whole={whole} />
      </div>
    </Page>,
  )
}

/** The text as it was stored, where whole texts may be republished. */
export async function itemText(c: RequestContext): Promise<Response> {
  const item = await itemOf(c)
  if (!item) return noSuchItem(c)
  if (c.env.settings.content !== 'full')
    return problem(403, 'summary-only', 'This desk publishes summaries, not whole texts.')
  return new Response(item.text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=60',
    },
  })
}
