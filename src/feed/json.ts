// A feed as JSON Feed 1.1, with the extension `_dateline`.
import type { Entry, Feed } from '../model/stream.ts'
import { escapeMarkup, oneLine, printable } from '../text/xml.ts'
import {
  type Attachment,
  addressOf,
  attachmentsOf,
  bylines,
  categoriesOf,
  htmlOf,
  imageOf,
  languageOf,
} from './content.ts'
import { describeEntry, describeFeed } from './extension.ts'

/** JSON Feed 1.1 of a feed. What is not known is left out; `_dateline` says `null` instead. */
export function renderJson(feed: Feed): string {
  return printableJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(feed.title),
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description || undefined,
    next_url: hrefOf(feed, 'prev-archive') ?? hrefOf(feed, 'next'),
    favicon: feed.icon ?? undefined,
    language: languageOf(feed.language) ?? undefined,
    hubs: some(
      feed.links.filter(({ rel }) => rel === 'hub').map(({ href }) => ({ type: 'WebSub', url: href })),
    ),
    items: feed.entries.map(entry => jsonItem(feed, entry)),
    _dateline: describeFeed(feed),
  })
}

function jsonItem(feed: Feed, entry: Entry): object {
  const { item } = entry
  const html = htmlOf(feed, entry, escapeMarkup)
  return {
    id: item.id,
    url: addressOf(entry),
    title: oneLine(item.title.value),
    ...(html === null ? { content_text: entry.summary } : { content_html: html }),
    summary: entry.summary || undefined,
    image: imageOf(item) ?? undefined,
    date_published: entry.published ?? undefined,
    date_modified: entry.updated,
    authors: some(bylines(item).map(name => ({ name }))),
    tags: some(categoriesOf(item)),
    language: languageOf(item.language) ?? undefined,
    attachments: some(attachmentsOf(item).map(jsonAttachment)),
    _dateline: describeEntry(entry),
  }
}

const jsonAttachment = ({ href, type, title, bytes, seconds }: Attachment): object => ({
  url: href,
  mime_type: type,
  title: title ?? undefined,
  size_in_bytes: bytes ?? undefined,
  duration_in_seconds: seconds ?? undefined,
})

const hrefOf = ({ links }: Feed, rel: string): string | undefined =>
  links.find(link => link.rel === rel)?.href

/** The format has no empty lists where it has optional ones. */
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

/** What `JSON.stringify` writes for, or leaves of, a character that is not printable; an escaped backslash may look like it, and costs only time. */
const SUSPECT = /\\[bfru]|[\x7f-\x9f\ufffe\uffff]/

/** Strings are cleaned only where the document shows that one needs it. */
function printableJson(document: object): string {
  const json = JSON.stringify(document)
  return SUSPECT.test(json) ? JSON.stringify(cleaned(document)) : json
}

/** All strings in it printable. By hand: `JSON.stringify` with a replacer takes ten times as long. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part)]))
}
