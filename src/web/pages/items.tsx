// Items in a list: title, date as far as known, summary or the passage that says why it is here.
import type { Item } from '../../model/item.ts'

export const PublishedAt = ({ item }: { item: Item }) =>
  item.published ? (
    <time datetime={item.published.value.value}>{item.published.value.value}</time>
  ) : (
    <span>date not given in the text</span>
  )

const reasonOf = (item: Item, topic: string | null): string => {
  const passage = item.matches.find(match => match.topic === topic)?.passages[0]
  return passage ? item.text.slice(passage.start, passage.end) : item.summary
}

export const ItemList = ({ items, topic }: { items: readonly Item[]; topic: string | null }) => (
  <ol>
    {items.map(item => (
      <li>
        <a href={`/items/${item.id.replace('urn:uuid:', '')}`}>{item.title.value}</a>{' '}
        <PublishedAt item={item} />
        <p>{reasonOf(item, topic)}</p>
      </li>
    ))}
  </ol>
)
