// What the head of a page and its JSON-LD name, ranked by trust: JSON-LD, OpenGraph, meta tags, `<time>`, `<title>`.
import type { MetaField } from '../document.ts'
import type { Fact } from './extract.ts'
import { fieldsOfJsonLd } from './json-ld.ts'

type Name = MetaField['name']

/** Names of meta tags (`property`, `name` or `itemprop`, in lower case), by field; earlier ones are trusted more. */
const META: Readonly<Record<Name, readonly string[]>> = {
  title: [
    'og:title',
    'twitter:title',
    'headline',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'title',
  ],
  published: [
    ...[
      'article:published_time',
      'og:published_time',
      'datepublished',
      'article:published',
      'parsely-pub-date',
    ],
    ...[
      'sailthru.date',
      'published_time_telegram',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.issued',
      'pubdate',
    ],
    ...[
      'publishdate',
      'publish-date',
      'publish_date',
      'publication_date',
      'article_date_original',
      'dc.date',
      'dcterms.date',
      'date',
    ],
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
    'revised',
  ],
  publisher: ['og:site_name', 'dc.publisher', 'publisher', 'application-name'],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
  url: ['og:url'],
  image: ['og:image', 'twitter:image', 'twitter:image:src', 'thumbnailurl'],
  section: ['article:section', 'section', 'parsely-section'],
}

const ENTRIES: readonly { readonly key: string; readonly name: Name; readonly rank: number }[] =
  Object.entries(META).flatMap(([name, keys]) => keys.map((key, rank) => ({ key, name: name as Name, rank })))

const keyOf = ({ property, name, itemprop, 'http-equiv': http }: Fact['attributes']): string =>
  (property ?? name ?? itemprop ?? http ?? '').toLowerCase()

interface Ranked extends MetaField {
  readonly rank: number
}

function fromMeta({ attributes }: Fact): Ranked[] {
  const key = keyOf(attributes)
  const value = (attributes.content ?? '').trim()
  const from = /^(?:og|article):/.test(key) ? 'og' : 'meta'
  return value
    ? ENTRIES.filter(entry => entry.key === key).map(({ name, rank }) => ({
        name,
        value,
        from,
        rank: 10 + rank,
      }))
    : []
}

const MODIFIED = /updat|modif|edit|revis/i

/** Only a `<time>` that stands in the story says when it was published; others belong to other stories. */
function fromTime({ attributes, inside }: Fact): Ranked[] {
  const value = attributes.datetime?.trim() ?? ''
  const said = `${attributes.itemprop ?? ''} ${attributes.class ?? ''} ${attributes.id ?? ''}`
  return inside && /^\d{4}-\d\d/.test(value)
    ? [{ name: MODIFIED.test(said) ? 'modified' : 'published', value, from: 'time', rank: 40 }]
    : []
}

function fieldsOf(fact: Fact): Ranked[] {
  const { name, attributes, text } = fact
  if (name === 'meta') return fromMeta(fact)
  if (name === 'time') return fromTime(fact)
  if (name === 'title' && text.trim()) return [{ name: 'title', value: text.trim(), from: 'title', rank: 50 }]
  if (name === 'link' && attributes.href)
    return [{ name: 'url', value: attributes.href, from: 'meta', rank: 5 }]
  if (name === 'html' && attributes.lang)
    return [{ name: 'language', value: attributes.lang, from: 'meta', rank: 9 }]
  return []
}

/** Every field that the markup names, most trusted first; empty where it names none. */
export function metaFields(facts: readonly Fact[]): MetaField[] {
  const scripts = facts.filter(({ name }) => name === 'script').flatMap(({ text }) => fieldsOfJsonLd(text))
  const ranked = [...scripts.map(field => ({ ...field, rank: 0 })), ...facts.flatMap(fieldsOf)]
  const seen = new Set<string>()
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .filter(
      ({ name, value, from }) =>
        !seen.has(`${name} ${from} ${value}`) && seen.add(`${name} ${from} ${value}`),
    )
    .map(({ name, value, from }) => ({ name, value: value.replace(/\s+/g, ' '), from }))
}
