// "Also reported by": other items that tell of the same call on the same day, and where they disagree.
import type { Call, Item } from '../../model/item.ts'
import { recordsOfKind } from '../../store/records.ts'
import { uuidIn } from '../../text/urn.ts'
import { callEvents, type ReportedCall } from '../../topic/calls/events.ts'
import type { TopicEvent } from '../../topic/events.ts'

/** So many calls of an item, and so many reports of each, are looked at: the cost is bounded whatever the item tells. */
const MOST_CALLS = 4
const MOST_REPORTS = 30

interface Report extends ReportedCall {
  /** The bare UUID of the item that tells it. */
  readonly item: string
  readonly title: string
}

const lastName = ({ parties }: Call): string | null =>
  parties
    .find(({ name }) => name)
    ?.name?.split(' ')
    .at(-1) ??
  parties[0]?.country ??
  null

const dayOf = ({ date }: Call): string | null => date?.value.value.slice(0, 10) ?? null

/** Reports of the same day in which the same party takes part: candidates, from which the grouping takes the true ones. */
async function candidates(db: D1Database, call: Call): Promise<Report[]> {
  const [party, day] = [lastName(call), dayOf(call)]
  if (!party || !day) return []
  return recordsOfKind(db, 'call', { party, from: day, to: day, limit: MOST_REPORTS })
}

/** The events that this item tells and others tell too. */
export async function sharedEvents(db: D1Database, item: Item): Promise<TopicEvent<Report>[]> {
  const own = uuidIn(item.id)
  const calls = item.calls.filter(call => call.date).slice(0, MOST_CALLS)
  const found = (await Promise.all(calls.map(call => candidates(db, call)))).flat()
  const others = new Map(
    found.filter(it => it.item !== own).map(it => [JSON.stringify([it.item, it.record]), it]),
  )
  const published = item.published?.value.value ?? null
  const told: Report[] = calls.map(record => ({ record, published, item: own, title: item.title.value }))
  const events = callEvents([...told, ...others.values()])
  return events.filter(
    ({ reports }) => new Set(reports.map(it => it.item)).size > 1 && reports.some(it => it.item === own),
  )
}

export const AlsoReported = ({ events, own }: { events: readonly TopicEvent<Report>[]; own: string }) =>
  events.length ? (
    <section>
      <h2>Also reported by</h2>
      <ul>
        {events.flatMap(({ reports, disagreements }) =>
          reports
            .filter(report => report.item !== own)
            .map(({ item, title }) => (
              <li dir="auto">
                <a href={`/items/${item}`}>{title}</a>
                {disagreements.length ? (
                  <span class="how">
                    {' '}
                    (they disagree:{' '}
                    {disagreements.map(({ field, values }) => `${field}: ${values.join(' or ')}`).join('; ')})
                  </span>
                ) : null}
              </li>
            )),
        )}
      </ul>
    </section>
  ) : null
