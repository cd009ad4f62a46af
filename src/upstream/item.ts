// The item of RSS in all its versions, RDF included: a field, an ordered list of the places it is read from.
import type { Entry, EntryMedia, Markup } from './entry.ts'
import { atomMarkupOf, markupOf } from './markup.ts'
import { positive, seconds } from './numbers.ts'
import { personName } from './persons.ts'
import { plainTitle } from './plain.ts'
import { baseWithin, webUrl } from './urls.ts'
import {
  attributeOf,
  childOf,
  childrenIn,
  childrenOf,
  lineIn,
  lineOf,
  type XmlElement,
  type XmlNode,
} from './xml.ts'

const TITLES = ['title', 'dc_title', 'atom_title', 'media_title', 'itunes_title']
const CONTENTS = ['content_encoded', 'body', 'fullitem', 'content', 'atom_content']
const SUMMARIES = [
  'description',
  'summary',
  'dc_description',
  'atom_summary',
  'itunes_summary',
  'itunes_subtitle',
  'media_description',
  'dcterms_abstract',
]
const PUBLISHED = [
  'pubdate',
  'dc_date',
  'dcterms_issued',
  'dcterms_created',
  'dcterms_date',
  'atom_published',
  'published',
  'issued',
  'created',
  'date',
  'atom_issued',
  'atom_created',
]
const MODIFIED = ['atom_updated', 'dcterms_modified', 'updated', 'modified', 'lastbuilddate', 'atom_modified']
const AUTHORS = [
  'author',
  'dc_creator',
  'dc_author',
  'atom_author',
  'itunes_author',
  'managingeditor',
  'creator',
]
const TAGS = ['category', 'dc_subject', 'atom_category', 'itunes_category']

/** The first of these that says something; Atom's elements keep their types. */
export function firstMarkup(node: XmlNode, names: readonly string[]): Markup | null {
  for (const name of names) {
    const read = name.startsWith('atom_') ? atomMarkupOf : markupOf
    for (const child of childrenOf(node, name)) {
      const markup = read(child)
      if (markup) return markup
    }
  }
  return null
}

/** The first of these as plain text. */
export function titleIn(node: XmlNode, names: readonly string[]): string | null {
  const markup = firstMarkup(node, names)
  return (markup && plainTitle(markup)) || null
}

/** What these say, a line each. */
export function lines(node: XmlNode, names: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const name of names) {
    for (const child of childrenOf(node, name)) {
      const line = lineOf(child)
      if (line) found.push(line)
    }
  }
  return found
}

/** An Atom person, or a line with a name. */
const nameIn = (person: XmlNode): string | null =>
  lineIn(person, 'name', 'atom_name', 'foaf_name') ??
  lineOf(person) ??
  lineIn(person, 'email', 'atom_email', 'uri')

/** The persons of the first of these elements that names any. */
export function personsIn(node: XmlNode, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const persons = childrenOf(node, name).flatMap(person => personName(nameIn(person) ?? '') ?? [])
    if (persons.length) return [...new Set(persons)]
  }
  return []
}

/** `<link>` says its address, or has it in `href` where it is Atom's; without `rel` it is the page itself. */
function linkOf(link: XmlNode): string | null {
  const rel = attributeOf(link, 'rel') ?? 'alternate'
  return (
    lineOf(link) ??
    (rel === 'alternate' ? attributeOf(link, 'href') : null) ??
    attributeOf(link, 'rdf_resource')
  )
}

const LINKS = ['link', 'atom_link']

export function linkIn(node: XmlNode): string | null {
  for (const link of childrenIn(node, LINKS)) {
    const url = linkOf(link)
    if (url) return url
  }
  return null
}

/** RSS 2.0: a guid is the address of the page unless it says that it is not. */
function permalink(item: XmlNode): string | null {
  const guid = childOf(item, 'guid')
  if (attributeOf(guid, 'ispermalink')?.toLowerCase() === 'false') return null
  const line = lineOf(guid)
  return line && /^(?:https?:)?\/\//i.test(line) ? line : null
}

const mediumOf = (node: XmlNode): string | null => {
  const medium = attributeOf(node, 'medium')
  return attributeOf(node, 'type') ?? (medium === 'image' ? 'image/*' : medium)
}

const attachment = (node: XmlNode, url: string | null): EntryMedia[] =>
  url
    ? [
        {
          url,
          mediaType: mediumOf(node),
          bytes: positive(attributeOf(node, 'length') ?? attributeOf(node, 'filesize')),
          seconds: seconds(attributeOf(node, 'duration')),
          title: attributeOf(node, 'title') ?? titleIn(node, ['media_title']),
        },
      ]
    : []

/** Media RSS: in the item, or in a group of forms of the same thing. */
const mediaContents = (item: XmlNode): readonly XmlNode[] => [
  ...childrenOf(item, 'media_content'),
  ...childrenOf(item, 'media_group').flatMap(group => childrenOf(group, 'media_content')),
]

function mediaIn(item: XmlNode): readonly EntryMedia[] {
  const links = childrenIn(item, LINKS).filter(link => attributeOf(link, 'rel') === 'enclosure')
  const all = [
    ...childrenOf(item, 'enclosure').flatMap(node => attachment(node, attributeOf(node, 'url'))),
    ...links.flatMap(node => attachment(node, attributeOf(node, 'href'))),
    ...mediaContents(item).flatMap(node => attachment(node, attributeOf(node, 'url'))),
  ]
  const duration = seconds(lineIn(item, 'itunes_duration'))
  return all
    .filter((media, index) => all.findIndex(other => other.url === media.url) === index)
    .map((media, index) => (index === 0 && media.seconds === null ? { ...media, seconds: duration } : media))
}

const isImage = (media: EntryMedia): boolean =>
  media.mediaType?.startsWith('image/') ?? /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(media.url)

const thumbnail = (item: XmlNode): string | null =>
  [item, ...childrenIn(item, ['media_group', 'media_content'])]
    .map(node => attributeOf(childOf(node, 'media_thumbnail'), 'url'))
    .find(url => url !== null) ?? null

/** An image element: an address in an attribute, in `<url>`, or as its text. */
function imageElement(node: XmlNode): string | null {
  const image = childOf(node, 'image')
  return lineIn(image, 'url') ?? attributeOf(image, 'href') ?? attributeOf(image, 'url') ?? lineOf(image)
}

export const imageIn = (item: XmlNode, media: readonly EntryMedia[]): string | null =>
  attributeOf(childOf(item, 'itunes_image'), 'href') ??
  media.find(isImage)?.url ??
  thumbnail(item) ??
  imageElement(item)

/** What Media RSS says of the group, where the item itself says nothing. */
export const groupMarkup = (item: XmlNode, name: string): Markup | null =>
  firstMarkup(childOf(item, 'media_group') ?? '', [name])

/**
 * `stated`: the base that `xml:base` sets, if any; `site`: what else addresses are relative to. Without `xml:base` what stands in a
 * text is relative to the page of the item.
 */
export function itemOf(item: XmlElement, stated: string | null, site: string | null): Entry {
  const own = attributeOf(item, 'xml_base')
  const base = own ? baseWithin(stated ?? site, own) : stated
  const about = attributeOf(item, 'rdf_about')
  const printed = lineIn(item, 'feedburner_origlink') ?? linkIn(item) ?? permalink(item) ?? about
  const url = webUrl(printed, base ?? site)
  const media = mediaIn(item)
  return {
    id: lineIn(item, 'guid', 'atom_id', 'id') ?? about ?? lineIn(item, 'dc_identifier'),
    url,
    title: firstMarkup(item, TITLES) ?? groupMarkup(item, 'media_title'),
    content: firstMarkup(item, CONTENTS),
    summary: firstMarkup(item, SUMMARIES) ?? groupMarkup(item, 'media_description'),
    published: lines(item, PUBLISHED),
    modified: lines(item, MODIFIED),
    authors: personsIn(item, AUTHORS),
    publisher: lineIn(item, 'source') ?? lineIn(item, 'dc_publisher'),
    language: lineIn(item, 'dc_language', 'language') ?? attributeOf(item, 'xml_lang'),
    image: imageIn(item, media),
    media,
    tags: [...new Set(lines(item, TAGS))],
    base: base ?? url ?? site,
  }
}
