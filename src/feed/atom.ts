// A feed as Atom 1.0 (RFC 4287), with RFC 5005 archives and RFC 6721 tombstones.
import type { Item } from '../model/item.ts'
import type { Entry, Feed, FeedLink, Tombstone } from '../model/stream.ts'
import { cdata, escapeAttribute, escapeLabel, escapeText } from '../text/xml.ts'
import {
  type Attachment,
  addressOf,
  attachmentsOf,
  bylines,
  categoriesOf,
  htmlOf,
  languageOf,
} from './content.ts'
import { ATOM, HTML } from './media.ts'
import { DC, FH, provenance } from './modules.ts'

const HISTORY = ` xmlns:fh="${FH}"`
const TOMBSTONES = ' xmlns:at="http://purl.org/atompub/tombstones/1.0"'

/** RFC 4287 of a feed. Titles are plain text, upon which readers agree; summaries and texts are HTML. */
export function renderAtom(feed: Feed): string {
  const modules = (feed.archive ? HISTORY : '') + (feed.tombstones.length > 0 ? TOMBSTONES : '')
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="${DC}"${modules}${language(feed.language)}>\n` +
    element('id', feed.id) +
    label('title', feed.title) +
    label('subtitle', feed.description) +
    element('updated', feed.updated) +
    '<author><name>Dateline</name></author>\n' +
    element('generator', 'Dateline') +
    element('icon', feed.icon) +
    link({ rel: 'self', type: ATOM, href: feed.self }) +
    link({ rel: 'alternate', type: HTML, href: feed.home }) +
    feed.links.map(link).join('') +
    (feed.archive ? '<fh:archive/>\n' : '') +
    feed.tombstones.map(tombstone).join('') +
    feed.entries.map(entry => atomEntry(feed, entry)).join('') +
    '</feed>\n'
  )
}

function atomEntry(feed: Feed, entry: Entry): string {
  const { item, updated, published } = entry
  const html = htmlOf(feed, entry)
  return (
    `<entry${item.language === feed.language ? '' : language(item.language)}>\n` +
    element('id', item.id) +
    label('title', item.title.value) +
    element('updated', updated) +
    element('published', published) +
    credits(item) +
    links(entry) +
    attachmentsOf(item).map(enclosure).join('') +
    categoriesOf(item).map(category).join('') +
    summary(entry, html) +
    (html === null ? '' : `<content type="html">${cdata(html)}</content>\n`) +
    provenance(entry) +
    source(entry) +
    '</entry>\n'
  )
}

const element = (name: string, text: string | null): string =>
  text ? `<${name}>${escapeText(text)}</${name}>\n` : ''

const label = (name: string, text: string): string => `<${name}>${escapeLabel(text)}</${name}>\n`

function language(tag: string | null): string {
  const known = languageOf(tag)
  return known ? ` xml:lang="${known}"` : ''
}

/** An entry must have some text: where there is no other, its title. */
function summary({ summary: text, item }: Entry, html: string | null): string {
  const shown = text === '' && html === null ? item.title.value : text
  return shown === '' ? '' : `<summary type="html">${cdata(escapeText(shown))}</summary>\n`
}

/** Those who wrote it, else the paper that printed it; else the feed's own author stands (RFC 4287 section 4.2.1). */
function credits(item: Item): string {
  const names = item.authors.length > 0 ? bylines(item) : item.publisher ? [item.publisher.value] : []
  return names.map(name => `<author><name>${escapeLabel(name)}</name></author>\n`).join('')
}

function links(entry: Entry): string {
  const address = addressOf(entry)
  const here = address === entry.page ? '' : link({ rel: 'related', type: HTML, href: entry.page })
  return link({ rel: 'alternate', type: HTML, href: address }) + here
}

const link = ({ rel, type, href }: FeedLink): string =>
  `<link rel="${rel}"${type ? ` type="${escapeAttribute(type)}"` : ''} href="${escapeAttribute(href)}"/>\n`

const enclosure = ({ href, type, bytes }: Attachment): string =>
  `<link rel="enclosure" type="${type}"${bytes === null ? '' : ` length="${bytes}"`} href="${escapeAttribute(href)}"/>\n`

const category = (term: string): string => `<category term="${escapeAttribute(term)}"/>\n`

/**
 * RFC 4287 section 4.2.11: what the feed that an entry came from says of itself. An article stored here came from none. The
 * element wants a time: that feed had changed, at the latest, when we took this entry from it.
 */
function source({ source: from, updated }: Entry): string {
  if (!from?.feed) return ''
  return (
    '<source>\n' +
    element('id', from.feed) +
    label('title', from.title) +
    element('updated', updated) +
    link({ rel: 'self', href: from.feed }) +
    (from.home ? link({ rel: 'alternate', type: HTML, href: from.home }) : '') +
    element('rights', from.rights) +
    '</source>\n'
  )
}

/** RFC 6721 section 3: the entry is gone, and readers may drop their copy. */
const tombstone = ({ id, when }: Tombstone): string =>
  `<at:deleted-entry ref="${escapeAttribute(id)}" when="${when}"/>\n`
