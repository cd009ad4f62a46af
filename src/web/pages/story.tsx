// The text of an item as a clean page, the passages that its topics rest on marked in it.

import { raw } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Block, Item } from '../../model/item.ts'
import { NAMED_STREAMS } from '../../publish/streams.ts'
import { oneLine } from '../../text/one-line.ts'
import { ruleName } from './facts.tsx'
import { type Marked, type Marking, markBlocks, type Segment } from './marks.ts'

const topicTitle = (topic: string): string =>
  NAMED_STREAMS.find(stream => stream.topic === topic)?.title.replace('Dateline: ', '') ?? topic

export const markingsOf = (item: Item): Marking[] =>
  item.matches.flatMap(({ topic, passages }) =>
    passages.map(({ start, end }, n) => ({ id: `${topic}-${n + 1}`, topic, start, end })),
  )

/** A run of text; a passage that begins here can be linked to, several by nested marks. */
const Run = ({ text, topics, starts }: Segment): JSX.Element => {
  if (!topics.length) return <>{text}</>
  const [id, ...others] = starts
  return (
    <mark id={id} class={topics[0]} title={topics.map(topicTitle).join(', ')}>
      {others.length ? <Run text={text} topics={topics} starts={others} /> : text}
    </mark>
  )
}

const Runs = ({ segments }: { segments: readonly Segment[] }) => (
  <>
    {segments.map(segment => (
      <Run {...segment} />
    ))}
  </>
)

/** The headline and the blocks of an item's body, with what is marked in them. The headline is null where it is not in the text. */
export interface MarkedItem {
  readonly title: readonly Segment[] | null
  readonly body: Marked['blocks']
  readonly placed: ReadonlySet<string>
}

export function markItem(item: Item): MarkedItem {
  const { title, text } = item
  const headline: Block[] =
    title.passage && title.basis === 'stated'
      ? [{ kind: 'subheading', text: title.value, ...title.passage }]
      : []
  const { blocks, placed } = markBlocks([...headline, ...item.body], text, markingsOf(item))
  return { title: headline.length ? blocks[0]!.segments : null, body: blocks.slice(headline.length), placed }
}

export const Headline = ({ item, marked }: { item: Item; marked: MarkedItem }) => (
  <h1 dir="auto">{marked.title ? <Runs segments={marked.title} /> : item.title.value}</h1>
)

/** `whole`: whether whole texts may be republished; otherwise the summary stands for it. */
export const Story = ({ item, marked, whole }: { item: Item; marked: MarkedItem; whole: boolean }) => {
  if (!whole) return <p dir="auto">{item.summary}</p>
  if (item.html !== null) return <div dir="auto">{raw(item.html)}</div>
  return (
    <>
      {marked.body.map(({ block, segments }) =>
        block.kind === 'subheading' ? (
          <h2 dir="auto">
            <Runs segments={segments} />
          </h2>
        ) : (
          <p dir="auto" class={block.kind === 'caption' ? 'caption' : undefined}>
            <Runs segments={segments} />
          </p>
        ),
      )}
    </>
  )
}

const Reason = ({ id, words, linked }: { id: string; words: string; linked: boolean }) =>
  linked ? (
    <a href={`#${id}`} dir="auto">
      {short(words)}
    </a>
  ) : (
    <q dir="auto">{short(words)}</q>
  )

/** Why the item is in its topics: each passage with the rule that picked it, and a link to where it stands. */
export const Reasons = ({ item, placed }: { item: Item; placed: ReadonlySet<string> }) => (
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
              <Reason
                id={`${topic}-${n + 1}`}
                words={item.text.slice(start, end)}
                linked={placed.has(`${topic}-${n + 1}`)}
              />{' '}
              <span class="how">({ruleName(rule)})</span>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)

const short = (text: string): string => {
  const line = oneLine(text)
  return line.length > 140 ? `${line.slice(0, 139)}…` : line
}
