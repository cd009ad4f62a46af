// Items in a list: title, what is known of where and when, and the passage that says why it is here.

import type { NewsDate } from '../../model/date.ts'
import type { Found } from '../../model/fact.ts'
import type { Item } from '../../model/item.ts'
import { oneLine } from '../../text/one-line.ts'
import { uuidIn } from '../../text/urn.ts'
import { readableDate } from '../../text/when.ts'

export const itemPath = (item: Item): string => `/items/${uuidIn(item.id)}`

/** A date in `<time>`, or that there is none. */
export const When = ({ date }: { date: Found<NewsDate> | null }) =>
  date ? (
    <time datetime={date.value.value}>{readableDate(date.value.value)}</time>
  ) : (
    <span>date not given in the text</span>
  )

export const Meta = ({ item }: { item: Item }) => (
  <p class="meta">
    <When date={item.published} />
    {item.place ? <span dir="auto">{` · ${item.place.value}`}</span> : null}
    {item.publisher ? <span dir="auto">{` · ${item.publisher.value}`}</span> : null}
  </p>
)

/** The best passage that put an item into a topic, as people should read it; null where it is in the list for itself. */
export function reasonOf(item: Item, topic: string | null): string | null {
  const passage = item.matches.find(match => match.topic === topic)?.passages[0]
  return passage ? oneLine(item.text.slice(passage.start, passage.end)) : null
}

/** Title, date and place of an item in a list. */
export const ItemHead = ({ item }: { item: Item }) => (
  <>
    <h3 lang={item.language ?? undefined} dir="auto">
      <a href={itemPath(item)}>{item.title.value}</a>
    </h3>
    <Meta item={item} />
  </>
)

const Teaser = ({ item, topic }: { item: Item; topic: string | null }) => {
  const reason = reasonOf(item, topic)
  return (
    <li>
      <ItemHead item={item} />
      {reason ? (
        <blockquote lang={item.language ?? undefined} dir="auto">
          <mark>{reason}</mark>
        </blockquote>
      ) : (
        <p lang={item.language ?? undefined} dir="auto">
          {item.summary}
        </p>
      )}
    </li>
  )
}

export const ItemList = ({ items, topic }: { items: readonly Item[]; topic: string | null }) =>
  items.length ? (
    <ol class="list">
      {items.map(item => (
        <Teaser item={item} topic={topic} />
      ))}
    </ol>
  ) : (
    <p class="meta">Nothing here yet.</p>
  )

/** Titles and dates alone, for the head of the desk. */
export const ShortList = ({ items }: { items: readonly Item[] }) =>
  items.length ? (
    <ol class="list short">
      {items.map(item => (
        <li>
          <ItemHead item={item} />
        </li>
      ))}
    </ol>
  ) : (
    <p class="meta">Nothing here yet.</p>
  )
