// A feed as Atom 1.0 (RFC 4287), with RFC 5005 archives and RFC 6721 tombstones.
import type { Media } from '../model/item.ts'
import type { Entry, Feed, FeedLink, Provenance, Tombstone } from '../model/stream.ts'
import { cdata, escapeAttribute, escapeText, oneLine } from '../text/xml.ts'
import { addressOf, bylines, categoriesOf, htmlOf } from './content.ts'
import { ATOM, HTML } from './media.ts'

const HISTORY = ' xmlns:fh="http://purl.org/syndication/history/1.0"'
const TOMBSTONES = ' xmlns:at="http://purl.org/atompub/tombstones/1.0"'

/** RFC 4287 of a feed. Titles and summaries are plain text, which readers agree upon; the text itself is HTML. */
export function renderAtom(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"${feed.archive ? HISTORY : ''}${feed.tombstones.length > 0 ? TOMBSTONES : ''}\
${language(feed.language)}>
<id>${escapeText(feed.id)}</id>
<title>${escapeText(oneLine(feed.title))}</title>
${element('subtitle', feed.description)}<updated>${feed.updated}</updated>
<author><name>Dateline</name></author>
<generator>Dateline</generator>
${element('icon', feed.icon)}${link({ rel: 'self', type: ATOM, href: feed.self })}${link({ rel: 'alternate', type: HTML, href: feed.home })}\
${feed.links.map(link).join('')}${feed.archive ? '<fh:archive/>\n' : ''}\
${feed.tombstones.map(tombstone).join('')}${feed.entries.map(entry => atomEntry(feed, entry)).join('')}</feed>
`
}

function atomEntry(feed: Feed, entry: Entry): string {
  const { id, title, language: tongue, attachments } = entry.item
  const html = htmlOf(feed, entry)
  return `<entry${tongue === feed.language ? '' : language(tongue)}>
<id>${escapeText(id)}</id>
<title>${escapeText(oneLine(title.value))}</title>
<updated>${entry.updated}</updated>
${entry.published === null ? '' : `<published>${entry.published}</published>\n`}${credits(entry)}${links(entry)}\
${attachments.map(enclosure).join('')}${categoriesOf(entry.item).map(category).join('')}\
<summary>${escapeText(entry.summary)}</summary>
${html === null ? '' : `<content type="html">${cdata(html)}</content>\n`}${entry.source ? source(entry.source) : ''}</entry>
`
}

const element = (name: string, text: string | null): string =>
  text ? `<${name}>${escapeText(text)}</${name}>\n` : ''

const language = (tag: string | null): string => (tag ? ` xml:lang="${escapeAttribute(tag)}"` : '')

/** Those who wrote it, else the paper that printed it; else the feed's own author stands (RFC 4287 section 4.2.1). */
function credits({ item }: Entry): string {
  const names = item.authors.length > 0 ? bylines(item) : item.publisher ? [item.publisher.value] : []
  return names.map(name => `<author>${element('name', oneLine(name)).trimEnd()}</author>\n`).join('')
}

function links(entry: Entry): string {
  const address = addressOf(entry)
  const here = address === entry.page ? '' : link({ rel: 'related', type: HTML, href: entry.page })
  return link({ rel: 'alternate', type: HTML, href: address }) + here
}

const link = ({ rel, type, href }: FeedLink): string =>
  `<link rel="${rel}"${type ? ` type="${escapeAttribute(type)}"` : ''} href="${escapeAttribute(href)}"/>\n`

const enclosure = ({ url, bytes, mediaType }: Media): string =>
  `<link rel="enclosure"${mediaType ? ` type="${escapeAttribute(mediaType)}"` : ''}${bytes === null ? '' : ` length="${bytes}"`} href="${escapeAttribute(url)}"/>\n`

const category = (term: string): string => `<category term="${escapeAttribute(oneLine(term))}"/>\n`

/** RFC 4287 section 4.2.11: what the feed that it came from says of itself, as far as we know it. */
function source({ title, feed, home, rights }: Provenance): string {
  const self = feed ? `<id>${escapeText(feed)}</id>\n${link({ rel: 'self', href: feed })}` : ''
  const site = home ? link({ rel: 'alternate', type: HTML, href: home }) : ''
  return `<source>\n${element('title', oneLine(title))}${self}${site}${element('rights', rights)}</source>\n`
}

/** RFC 6721 section 3: the entry is gone, and readers may drop their copy. */
const tombstone = ({ id, when }: Tombstone): string =>
  `<at:deleted-entry ref="${escapeAttribute(id)}" when="${when}"/>\n`
