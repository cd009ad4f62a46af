// What is known of an item, and beside each fact how it is known.

import type { Basis, Found } from '../../model/fact.ts'
import type { Item } from '../../model/item.ts'
import { oneLine } from '../../text/one-line.ts'
import { readableDate } from '../../text/when.ts'
import { When } from './items.tsx'

const HOW: Readonly<Record<Basis, string>> = {
  given: 'given beside the text',
  stated: 'stated in the text',
  inferred: 'worked out from the text',
  generated: 'made from the text',
}

/** `date/dateline+weekday` → "dateline+weekday": the room it works in does not matter to people. */
export const ruleName = (rule: string): string => rule.replace(/^[^/]+\//, '').replaceAll(/[-/]/g, ' ')

/** The basis, the rule and the words it rests on. */
export const How = ({ found, text }: { found: Found<unknown>; text: string }) => {
  const words = found.passage ? oneLine(text.slice(found.passage.start, found.passage.end)) : ''
  return (
    <span class="how">
      {HOW[found.basis]} ({ruleName(found.rule)}){words ? ': ' : ''}
      {words ? <q dir="auto">{words.length > 200 ? `${words.slice(0, 199)}…` : words}</q> : null}
    </span>
  )
}

const Fact = ({ name, found, text }: { name: string; found: Found<string> | null; text: string }) =>
  found ? (
    <>
      <dt>{name}</dt>
      <dd>
        <span dir="auto">{found.value}</span>
        <br />
        <How found={found} text={text} />
      </dd>
    </>
  ) : null

const DateFact = ({ name, found, text }: { name: string; found: Item['published']; text: string }) => (
  <>
    <dt>{name}</dt>
    <dd>
      <When date={found} />
      <br />
      {found ? <How found={found} text={text} /> : null}
    </dd>
  </>
)

export const Facts = ({ item }: { item: Item }) => (
  <dl>
    <Fact name="Title" found={item.title} text={item.text} />
    <DateFact name="Published" found={item.published} text={item.text} />
    {item.modified ? <DateFact name="Updated" found={item.modified} text={item.text} /> : null}
    <Fact name="Place" found={item.place} text={item.text} />
    <Fact name="Publisher" found={item.publisher} text={item.text} />
    {item.authors.map(author => (
      <Fact name="Author" found={author} text={item.text} />
    ))}
    <dt>First seen here</dt>
    <dd>{readableDate(`${item.firstSeen.slice(0, 16)}Z`)}</dd>
  </dl>
)

const DAMAGE: Readonly<Record<Item['damage'][number]['kind'], string>> = {
  'deleted-text': 'Words are missing from the stored text',
  mojibake: 'The stored text was decoded wrongly once',
  truncated: 'The stored text breaks off',
  'not-analysed': 'Only the beginning was read',
  malformed: 'The stored text is not well formed',
}

/** Damage is explained, never mended silently. */
export const DamageNotice = ({ item }: { item: Item }) =>
  item.damage.length ? (
    <section class="notice" aria-label="Damage">
      {item.damage.map(({ kind, detail, repair }) => (
        <p>
          <strong>{DAMAGE[kind]}.</strong> {detail}
          {repair ? (
            <>
              {' '}
              Proved by the text itself: <q dir="auto">{repair}</q>
            </>
          ) : null}
        </p>
      ))}
    </section>
  ) : null

export const Disagreements = ({ item }: { item: Item }) =>
  item.disagreements.length ? (
    <section class="notice" aria-label="Disagreements">
      {item.disagreements.map(({ field, given, found }) => (
        <p>
          The {field} given is <q dir="auto">{given}</q>; the text says <q dir="auto">{found}</q>.
        </p>
      ))}
    </section>
  ) : null
