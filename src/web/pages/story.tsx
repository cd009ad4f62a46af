// The text of an item as a clean page, the passages that its topics rest on marked in it.
import { raw } from 'hono/html'
import type { Block, Item } from '../../model/item.ts'
import { NAMED_STREAMS } from '../../publish/streams.ts'
import { type Marking, type Segment, segmentsOf } from './marks.ts'

const topicTitle = (topic: string): string =>
  NAMED_STREAMS.find(stream => stream.topic === topic)?.title.replace('Dateline: ', '') ?? topic

export const markingsOf = (item: Item): Marking[] =>
  item.matches.flatMap(({ topic, passages }) =>
    passages.map(({ start, end }, n) => ({ id: `${topic}-${n + 1}`, topic, start, end })),
  )

const Run = ({ text, topics, starts }: Segment) =>
  topics.length ? (
    <mark id={starts[0]} class={topics[0]} title={topics.map(topicTitle).join(', ')}>
      {text}
    </mark>
  ) : (
    text
  )

const BlockText = ({ block, item, markings }: { block: Block; item: Item; markings: readonly Marking[] }) => {
  const runs = segmentsOf(block, item.text, markings).map(segment => <Run {...segment} />)
  if (block.kind === 'subheading') return <h2 dir="auto">{runs}</h2>
  return (
    <p dir="auto" class={block.kind === 'caption' ? 'caption' : undefined}>
      {runs}
    </p>
  )
}

/** `whole`: whether whole texts may be republished; otherwise the summary stands for it. */
export const Story = ({ item, whole }: { item: Item; whole: boolean }) => {
  if (!whole) return <p dir="auto">{item.summary}</p>
  if (item.html !== null) return <div dir="auto">{raw(item.html)}</div>
  const markings = markingsOf(item)
  return (
    <>
      {item.body.map(block => (
        <BlockText block={block} item={item} markings={markings} />
      ))}
    </>
  )
}

/** Why the item is in its topics: each passage with the rule that picked it, and a link to where it stands. */
export const Reasons = ({ item }: { item: Item }) => (
  <>
    {item.matches.map(({ topic, score, passages }) => (
      <section>
        <h2>
          <a href={`/topics/${topic}`}>{topicTitle(topic)}</a>
        </h2>
        <p class="how">score {score.toFixed(2)}, because the text says:</p>
        <ul>
          {passages.map(({ start, end, rule }, n) => (
            <li>
              <a href={`#${topic}-${n + 1}`} dir="auto">
                {short(item.text.slice(start, end))}
              </a>{' '}
              <span class="how">({rule.replaceAll(/[-/]/g, ' ')})</span>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 140 ? `${line.slice(0, 139)}…` : line
}
