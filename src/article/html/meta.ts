// What the head of a page and its JSON-LD name, ranked by trust: JSON-LD, OpenGraph, meta tags, `<time>`, `<title>`.
import type { MetaField } from '../document.ts'
import { elementDates, isElementDate } from './element-dates.ts'
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
    ...['article:published_time', 'og:published_time', 'og:article:published_time', 'article:published:time'],
    ...['datepublished', 'rnews:datepublished', 'article:published', 'parsely-pub-date', 'sailthru.date'],
    ...[
      'published_time_telegram',
      'mediator_published_time',
      'cxenseparse:recs:publishtime',
      'vr:published_time',
    ],
    ...[
      'dc.date.issued',
      'dcterms.created',
      'dcterms.issued',
      'citation_publication_date',
      'citation_online_date',
    ],
    ...[
      'prism.publicationdate',
      'bt:pubdate',
      'iso-8601-publish-date',
      'pubdate',
      'publishdate',
      'publish-date',
    ],
    ...['publish_date', 'publication_date', 'publication-date', 'published_at', 'displaydate', 'ptime'],
    ...['article_date_original', 'originalpublicationdate', 'cse_pubdate'],
  ],
  modified: [
    ...[
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'dcterms.modified',
      'article:modified:time',
    ],
    ...['last-modified', 'lastmod', 'revised', 'article:updated', 'updated_time'],
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
    'vr:author',
    'citation_author',
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

export interface Ranked extends MetaField {
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

/** Names that templates also give to the day on which a page was made: weaker than what the page prints. */
const LOOSE: readonly string[] = [
  'date',
  'dc.date',
  'dcterms.date',
  'created',
  'datecreated',
  'dc.date.created',
]

const fromLoose = ({ attributes }: Fact): Ranked[] =>
  LOOSE.includes(keyOf(attributes)) && attributes.content?.trim()
    ? [{ name: 'published', value: attributes.content.trim(), from: 'meta-date', rank: 60 }]
    : []

function fieldsOf(fact: Fact): Ranked[] {
  const { name, attributes, text } = fact
  if (name === 'meta' && isElementDate(fact)) return []
  if (name === 'meta') return [...fromMeta(fact), ...fromLoose(fact)]
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
  const ranked = [
    ...scripts.map(field => ({ ...field, rank: field.from === 'json-ld' ? 0 : 35 })),
    ...facts.flatMap(fieldsOf),
    ...elementDates(facts),
  ]
  const seen = new Set<string>()
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .filter(
      ({ name, value, from }) =>
        !seen.has(`${name} ${from} ${value}`) && seen.add(`${name} ${from} ${value}`),
    )
    .map(({ name, value, from }) => ({ name, value: value.replace(/\s+/g, ' '), from }))
}
