// What a page's JSON-LD says of its article (schema.org NewsArticle and its kin).
import type { MetaField } from '../document.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

function parsed(text: string): Json {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ''),
    ) as Json
  } catch {
    return null
  }
}

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json]

/** The nodes at the top of a document and in its `@graph`; deeper ones describe other things. */
const topNodes = (value: Json): Node[] =>
  listOf(value)
    .filter(isNode)
    .flatMap(node => [node, ...listOf(node['@graph']).filter(isNode)])

const textOf = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null

/** A name, or the `name` (or `url`) of what stands there. */
const named =
  (key: string) =>
  (value: Json): string | null =>
    textOf(value) ?? (isNode(value) ? textOf(value[key]) : null)

const FIELDS: readonly (readonly [MetaField['name'], string, (value: Json) => string | null])[] = [
  ['title', 'headline', named('name')],
  ['published', 'datePublished', named('@value')],
  ['modified', 'dateModified', named('@value')],
  ['publisher', 'publisher', named('name')],
  ['author', 'author', named('name')],
  ['language', 'inLanguage', named('alternateName')],
  ['url', 'mainEntityOfPage', named('@id')],
  ['url', 'url', named('@id')],
  ['image', 'image', named('url')],
  ['section', 'articleSection', named('name')],
]

/** The fields of the first article that a script names; empty where it is not JSON or names none. */
export function fieldsOfJsonLd(text: string): MetaField[] {
  const article = topNodes(parsed(text)).find(node =>
    listOf(node['@type']).some(type => typeof type === 'string' && ARTICLE.test(type)),
  )
  if (!article) return []
  return FIELDS.flatMap(([name, key, read]) =>
    listOf(article[key])
      .map(read)
      .filter(value => value !== null)
      .map(value => ({ name, value, from: 'json-ld' })),
  )
}
