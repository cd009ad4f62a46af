// Atom 0.3 and 1.0 → Channel (RFC 4287; 0.3 called `published` `issued` and `updated` `modified`).
import type { Channel, Entry, EntryMedia, Markup } from './entry.ts'
import { firstMarkup, groupMarkup, imageIn, lines, personsIn, titleIn } from './item.ts'
import { atomMarkupOf } from './markup.ts'
import { positive } from './numbers.ts'
import { refreshMinutes } from './refresh.ts'
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

const PUBLISHED = ['published', 'issued', 'created', 'dc_date', 'dcterms_issued', 'pubdate']
const MODIFIED = ['updated', 'modified', 'dcterms_modified']
const AUTHORS = ['author', 'dc_creator', 'itunes_author', 'contributor']

const relOf = (link: XmlNode) =>
  (attributeOf(link, 'rel') ?? 'alternate').toLowerCase().replace(/^.*[/#]/, '')

/** The address of a link, which may have its own `xml:base`. */
function hrefOf(link: XmlNode, base: string | null): string | null {
  const own = attributeOf(link, 'xml_base')
  return webUrl(attributeOf(link, 'href'), own ? baseWithin(base, own) : base)
}

/** The page: `rel="alternate"`, HTML before other types; a bare `<link>` as in RSS. */
function pageOf(node: XmlNode, base: string | null): string | null {
  const links = childrenOf(node, 'link')
  const pages = links.filter(link => relOf(link) === 'alternate' && hrefOf(link, base))
  const page = pages.find(link => /html|^$/i.test(attributeOf(link, 'type') ?? '')) ?? pages[0]
  return (
    hrefOf(page ?? '', base) ??
    webUrl(
      links.map(lineOf).find(line => line !== null),
      base,
    )
  )
}

const enclosure = (link: XmlNode, base: string | null): EntryMedia => ({
  url: hrefOf(link, base) ?? '',
  mediaType: attributeOf(link, 'type'),
  bytes: positive(attributeOf(link, 'length')),
  seconds: null,
  title: attributeOf(link, 'title'),
})

const mediaIn = (entry: XmlNode, base: string | null): readonly EntryMedia[] =>
  childrenOf(entry, 'link')
    .filter(link => relOf(link) === 'enclosure')
    .map(link => enclosure(link, base))

/** Content may be elsewhere (`src`), or a picture: then it is no text. */
function contentOf(entry: XmlNode): Markup | null {
  for (const content of childrenOf(entry, 'content')) {
    const type = attributeOf(content, 'type') ?? ''
    const markup = /^(?:image|audio|video)\//i.test(type) ? null : atomMarkupOf(content)
    if (markup) return markup
  }
  return firstMarkup(entry, ['content_encoded', 'body'])
}

const atomMarkupIn = (node: XmlNode, ...names: readonly string[]): Markup | null => {
  for (const child of childrenIn(node, names)) {
    const markup = atomMarkupOf(child)
    if (markup) return markup
  }
  return null
}

/** `term` is for machines, `label` for people (RFC 4287 section 4.2.2); Atom 0.3 had neither. */
const tagsOf = (entry: XmlNode): readonly string[] =>
  childrenIn(entry, ['category', 'dc_subject']).flatMap(
    tag => attributeOf(tag, 'label') ?? attributeOf(tag, 'term') ?? lineOf(tag) ?? [],
  )

/** Authors of the entry, else of the feed it was taken from (RFC 4287 section 4.2.1). */
function authorsOf(entry: XmlNode): readonly string[] {
  const own = personsIn(entry, AUTHORS)
  return own.length ? own : personsIn(childOf(entry, 'source') ?? '', AUTHORS)
}

/** A path without a host: an id that is only whole with the base (RFC 4287 section 4.2.6 asks for a whole one). */
const IS_PATH = /^(?:[/.?#]|[^:?#]*\/)/

/** An address that stands in for a missing link: an id that is one. */
const webId = (id: string | null) => (id && /^https?:\/\//i.test(id) ? webUrl(id, null) : null)

function entryOf(entry: XmlElement, feedBase: string | null): Entry {
  const base = baseWithin(feedBase, attributeOf(entry, 'xml_base'))
  const source = childOf(entry, 'source') ?? ''
  const id = lineIn(entry, 'id', 'guid', 'dc_identifier')
  const media = mediaIn(entry, base)
  return {
    id: id && IS_PATH.test(id) ? (webUrl(id, base) ?? id) : id,
    url: webUrl(lineIn(entry, 'feedburner_origlink'), base) ?? pageOf(entry, base) ?? webId(id),
    title: atomMarkupIn(entry, 'title', 'dc_title', 'media_title') ?? groupMarkup(entry, 'media_title'),
    content: contentOf(entry),
    summary:
      atomMarkupIn(entry, 'summary', 'description', 'dc_description') ??
      groupMarkup(entry, 'media_description'),
    published: lines(entry, PUBLISHED),
    modified: lines(entry, MODIFIED),
    authors: authorsOf(entry),
    publisher: titleIn(source, ['title']) ?? lineIn(entry, 'dc_publisher'),
    language: attributeOf(entry, 'xml_lang') ?? attributeOf(childOf(entry, 'content'), 'xml_lang'),
    image: imageIn(entry, media),
    media,
    tags: [...new Set(tagsOf(entry))],
    base,
  }
}

/** `tree`: the document, whose root is a feed or a single entry; `url`: where it came from. */
export function readAtom(tree: XmlElement, url: string | null): Channel {
  const feed = childOf(tree, 'feed') ?? ''
  const entries = childrenOf(feed || tree, 'entry')
  const base = baseWithin(url, attributeOf(feed, 'xml_base'))
  return {
    format: 'atom',
    title: atomMarkupIn(feed, 'title', 'dc_title'),
    description: atomMarkupIn(feed, 'subtitle', 'tagline', 'info'),
    link: pageOf(feed, base),
    language: attributeOf(feed, 'xml_lang') ?? lineIn(feed, 'dc_language', 'language'),
    rights: titleIn(feed, ['rights', 'copyright', 'dc_rights']),
    refreshMinutes: refreshMinutes(feed),
    authors: personsIn(feed, AUTHORS),
    base,
    entries: entries.map(entry => entryOf(typeof entry === 'object' ? entry : { '#text': entry }, base)),
  }
}
