// What a page's JSON-LD says of its article (schema.org NewsArticle and its kin).
import { decodeHTML } from 'entities'
import type { MetaField } from '../document.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|ReviewNewsArticle|ClaimReview|Posting)$/
/** What a page says of itself, where it says nothing of an article. */
const PAGE = /(?:Web|Item)Page$/

/** Comments and CDATA marks around the script, as templates for XHTML leave them. */
const WRAPPING =
  /^[\s;]*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)?[\s;]*$/g

const json = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** JSON as pages write it: with line breaks inside strings, and commas behind the last member. */
const mended = (text: string): string => text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[}\]])/g, '')

function parsed(text: string): Json {
  const bare = text.replace(WRAPPING, '')
  return json(bare) ?? json(mended(bare)) ?? null
}

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json]

/** The nodes at the top of a document, in its `@graph` and what a page is about; deeper ones describe other things. */
const topNodes = (value: Json): Node[] =>
  listOf(value)
    .filter(isNode)
    .flatMap(node => [node, ...listOf(node['@graph']).flatMap(listOf).filter(isNode)])
    .flatMap(node => [node, ...listOf(node.mainEntity).filter(isNode)])

/** Text in which templates escaped quotes and letters as HTML does, once or twice. */
const unescaped = (text: string): string =>
  /&(?:#\w+|[a-zA-Z]+);/.test(text) ? decodeHTML(decodeHTML(text)) : text

const textOf = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() ? unescaped(value).trim() : null

/** A name, or the `name` (or `url`) of what stands there. */
const named =
  (key: string) =>
  (value: Json): string | null =>
    textOf(value) ?? (isNode(value) ? textOf(listOf(value[key])[0]) : null)

const typesOf = (node: Node): readonly Json[] => listOf(node['@type'])

/** A person's name; who wrote it is no organisation. */
const author = (value: Json): string | null =>
  isNode(value) && typesOf(value).some(type => type !== 'Person') ? null : named('name')(value)

const FIELDS: readonly (readonly [MetaField['name'], string, (value: Json) => string | null])[] = [
  ['title', 'headline', named('name')],
  ['published', 'datePublished', named('@value')],
  ['modified', 'dateModified', named('@value')],
  ['publisher', 'publisher', named('name')],
  ['author', 'author', author],
  ['language', 'inLanguage', named('alternateName')],
  ['url', 'mainEntityOfPage', named('@id')],
  ['url', 'url', named('@id')],
  ['image', 'image', named('url')],
  ['section', 'articleSection', named('name')],
]

const isOf =
  (types: RegExp) =>
  (node: Node): boolean =>
    typesOf(node).some(type => typeof type === 'string' && types.test(type))

const fieldsOf = (node: Node, from: string): MetaField[] =>
  FIELDS.flatMap(([name, key, read]) =>
    listOf(node[key])
      .map(read)
      .filter(value => value !== null)
      .map(value => ({ name, value, from })),
  )

/** Of a page that names no article only the dates: its name is often the outlet's. */
const DATES: readonly string[] = ['published', 'modified']

/**
 * The fields of the first article that a script names, `from` `json-ld`; else the dates of the page, `from` `json-ld-page`.
 * Empty where it is not JSON or names neither.
 */
export function fieldsOfJsonLd(text: string): MetaField[] {
  const nodes = topNodes(parsed(text))
  const article = nodes.find(isOf(ARTICLE))
  if (article) return fieldsOf(article, 'json-ld')
  const page = nodes.find(isOf(PAGE))
  return page ? fieldsOf(page, 'json-ld-page').filter(({ name }) => DATES.includes(name)) : []
}
