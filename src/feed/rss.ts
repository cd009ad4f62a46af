// A feed as RSS 2.0 with the modules that readers know: content, Dublin Core, syndication, Atom links, feed history.
import type { Media } from '../model/item.ts'
import type { Entry, Feed, FeedLink } from '../model/stream.ts'
import { cdata, escapeAttribute, escapeText, oneLine } from '../text/xml.ts'
import { addressOf, bylines, categoriesOf, htmlOf } from './content.ts'
import { RSS } from './media.ts'

const ROOT =
  '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
const HISTORY = ' xmlns:fh="http://purl.org/syndication/history/1.0"'

/** RSS 2.0.11 of a feed. Dates are written in GMT, and only where they are known. */
export function renderRss(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
${ROOT}${feed.archive ? HISTORY : ''}>
<channel>
${element('title', oneLine(feed.title))}${element('link', feed.home)}${element('description', feed.description)}${atomLink(
  { rel: 'self', type: RSS, href: feed.self },
)}${feed.links.map(atomLink).join('')}${feed.archive ? '<fh:archive/>\n' : ''}${element('language', feed.language)}\
<lastBuildDate>${httpDate(feed.updated)}</lastBuildDate>
<generator>Dateline</generator>
<ttl>${feed.ttl}</ttl>
${syndication(feed.ttl)}${feed.entries.map(entry => item(feed, entry)).join('')}</channel>
</rss>
`
}

function item(feed: Feed, entry: Entry): string {
  const { id, title, publisher, language, attachments } = entry.item
  const html = htmlOf(feed, entry)
  return `<item>
${element('title', oneLine(title.value))}${element('link', addressOf(entry))}\
<guid isPermaLink="false">${escapeText(id)}</guid>
${entry.published === null ? '' : `<pubDate>${httpDate(entry.published)}</pubDate>\n`}\
${elements('dc:creator', bylines(entry.item))}${element('dc:publisher', publisher?.value)}${element('dc:language', language)}\
${elements('category', categoriesOf(entry.item))}${provenance(entry)}${attachments.slice(0, 1).map(enclosure).join('')}\
<description>${cdata(escapeText(entry.summary))}</description>
${html === null ? '' : `<content:encoded>${cdata(html)}</content:encoded>\n`}</item>
`
}

const element = (name: string, text: string | null | undefined): string =>
  text ? `<${name}>${escapeText(text)}</${name}>\n` : ''

const elements = (name: string, texts: readonly string[]): string =>
  texts.map(text => element(name, oneLine(text))).join('')

const atomLink = ({ rel, type, href }: FeedLink): string =>
  `<atom:link rel="${rel}"${type ? ` type="${type}"` : ''} href="${escapeAttribute(href)}"/>\n`

function provenance({ source }: Entry): string {
  if (!source) return ''
  const name = source.feed
    ? `<source url="${escapeAttribute(source.feed)}">${escapeText(oneLine(source.title))}</source>\n`
    : element('dc:source', oneLine(source.title))
  return `${name}${element('dc:format', source.mediaType)}${element('dc:rights', source.rights)}`
}

/** RSS wants all three attributes; a length that is not known is written as 0, and readers take only one enclosure an item. */
const enclosure = ({ url, bytes, mediaType }: Media): string =>
  `<enclosure url="${escapeAttribute(url)}" length="${bytes ?? 0}" type="${escapeAttribute(mediaType ?? 'application/octet-stream')}"/>\n`

/** How often the feed may change, in the words of the syndication module: never oftener than `ttl` minutes. */
function syndication(ttl: number): string {
  const [period, minutes] = ttl <= 60 ? ['hourly', 60] : ['daily', 1440]
  const frequency = Math.max(1, Math.floor(Number(minutes) / ttl))
  return `<sy:updatePeriod>${period}</sy:updatePeriod>\n<sy:updateFrequency>${frequency}</sy:updateFrequency>\n`
}

/** RFC 822 as RSS has it: `Mon, 05 Oct 2020 07:02:00 GMT`. */
const httpDate = (instant: string): string => new Date(instant).toUTCString()
