// What is derived → what is stored: ids, hashes, places in the streams.
import { deriveArticle, RULES_VERSION } from '../derive/derive.ts'
import type { Derived } from '../model/item.ts'
import type { StoredArticle } from '../store/articles.ts'
import { ARTICLES } from '../store/items.ts'
import type { ItemWrite } from '../store/writes.ts'
import { sha256, uuidOf } from '../text/hash.ts'
import { orderingInstant } from '../text/instant.ts'

/** The id of an item, without `urn:uuid:`. The line feed keeps (a, bc) and (ab, c) apart: no source id holds one. */
export const itemId = (source: string, key: string): string => uuidOf(`${source}\n${key}`)

/** Everything, its source, and each of its topics. */
const streamsOf = (source: string, derived: Derived): string[] => [
  'everything',
  `source:${source}`,
  ...derived.matches.map(({ topic }) => `topic:${topic}`),
]

/** What a reader would call a change: the title, the date or the text; never a score, a passage or a rule's name. */
const contentOf = ({ title, published, body, html, summary }: Derived): unknown => [
  title.value,
  published?.value.value,
  body.map(({ kind, text }) => [kind, text]),
  html ?? (body.length ? null : summary),
]

/** Everything, in an order that does not depend on whether it was just derived or comes from the rows. */
const wholeOf = ({ text, body, html, ...facts }: Derived): unknown => [
  facts,
  text,
  body.map(({ kind, start, end, text }) => [kind, start, end, text]),
  html,
]

/** `articleBody`: the stored text of an article, which need not be stored twice; null for an item from upstream. */
export function itemWrite(
  source: string,
  key: string,
  derived: Derived,
  articleBody: string | null,
): ItemWrite {
  return {
    id: itemId(source, key),
    source,
    key,
    derived,
    contentHash: sha256(JSON.stringify(contentOf(derived))),
    derivedHash: sha256(JSON.stringify(wholeOf(derived))),
    rules: RULES_VERSION,
    sortAt: derived.published && orderingInstant(derived.published.value.value),
    streams: streamsOf(source, derived),
    textIsBody: derived.text === articleBody,
  }
}

/** Dates are judged by when the text was received, so that deriving it again gives the same answer. */
export const articleWrite = (article: StoredArticle): ItemWrite =>
  itemWrite(
    ARTICLES,
    article.key,
    deriveArticle(article, new Date(article.received).toISOString()),
    article.body,
  )
