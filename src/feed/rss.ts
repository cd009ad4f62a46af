// A feed as RSS 2.0 with the modules that readers know: content, Dublin Core, syndication, Atom links, feed history.
import type { Entry, Feed, FeedLink } from '../model/stream.ts'
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
import { RSS } from './media.ts'
import { DC, FH, provenance } from './modules.ts'

const ROOT =
  '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"' +
  ` xmlns:dc="${DC}" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"`

/** RSS 2.0.11 of a feed. Dates are written in GMT, and only where they are known. */
export function renderRss(feed: Feed): string {
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    `${ROOT}${feed.archive ? ` xmlns:fh="${FH}"` : ''}>\n<channel>\n` +
    label('title', feed.title) +
    element('link', feed.home) +
    label('description', feed.description) +
    atomLink({ rel: 'self', type: RSS, href: feed.self }) +
    feed.links.map(atomLink).join('') +
    (feed.archive ? '<fh:archive/>\n' : '') +
    element('language', languageOf(feed.language)) +
    element('lastBuildDate', httpDate(feed.updated)) +
    element('generator', 'Dateline') +
    element('ttl', String(feed.ttl)) +
    syndication(feed.ttl) +
    feed.entries.map(entry => rssItem(feed, entry)).join('') +
    '</channel>\n</rss>\n'
  )
}

function rssItem(feed: Feed, entry: Entry): string {
  const { item, published } = entry
  const html = htmlOf(feed, entry)
  return (
    '<item>\n' +
    label('title', item.title.value) +
    element('link', addressOf(entry)) +
    `<guid isPermaLink="false">${escapeText(item.id)}</guid>\n` +
    element('pubDate', published && httpDate(published)) +
    labels('dc:creator', bylines(item)) +
    element('dc:language', languageOf(item.language)) +
    sourceLink(entry) +
    provenance(entry) +
    labels('category', categoriesOf(item)) +
    attachmentsOf(item).slice(0, 1).map(enclosure).join('') +
    description(entry) +
    (html === null ? '' : `<content:encoded>${cdata(html)}</content:encoded>\n`) +
    '</item>\n'
  )
}

/** HTML in every reader's eyes, so that plain text is escaped inside the section. */
const description = ({ summary }: Entry): string =>
  summary === '' ? '' : `<description>${cdata(escapeText(summary))}</description>\n`

const element = (name: string, text: string | null | undefined): string =>
  text ? `<${name}>${escapeText(text)}</${name}>\n` : ''

const label = (name: string, text: string): string => `<${name}>${escapeLabel(text)}</${name}>\n`

const labels = (name: string, texts: readonly string[]): string =>
  texts.map(text => label(name, text)).join('')

const atomLink = ({ rel, type, href }: FeedLink): string =>
  `<atom:link rel="${rel}"${type ? ` type="${type}"` : ''} href="${escapeAttribute(href)}"/>\n`

const sourceLink = ({ source }: Entry): string =>
  source?.feed ? `<source url="${escapeAttribute(source.feed)}">${escapeLabel(source.title)}</source>\n` : ''

/** RSS wants all three attributes: a length that is not known is written as 0. Readers take only one enclosure an item. */
const enclosure = ({ href, bytes, type }: Attachment): string =>
  `<enclosure url="${escapeAttribute(href)}" length="${bytes ?? 0}" type="${type}"/>\n`

/** How often the feed may change, in the words of the syndication module: never oftener than `ttl` minutes. */
function syndication(ttl: number): string {
  const hourly = ttl <= 60
  const frequency = Math.max(1, Math.floor((hourly ? 60 : 1440) / ttl))
  return (
    element('sy:updatePeriod', hourly ? 'hourly' : 'daily') + element('sy:updateFrequency', String(frequency))
  )
}

/** RFC 822 as RSS has it: `Mon, 05 Oct 2020 07:02:00 GMT`. */
const httpDate = (instant: string): string => new Date(instant).toUTCString()
