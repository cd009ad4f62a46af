// The page that an entry links to → its text in place of the feed's summary.
import { parseArticle } from '../article/parse.ts'
import type { Draft } from '../model/item.ts'
import { letWait, waitingEntries } from '../store/entries.ts'
import { itemById } from '../store/items.ts'
import { decodeText } from '../text/decode.ts'
import { draftOfWaiting } from './upstream.ts'

/** A page as fetched; `bytes` null: the server had nothing new to say. */
export interface Page {
  readonly url: string
  readonly headers: Headers
  readonly bytes: Uint8Array | null
}

/**
 * Lets the page's text wait to be derived in place of the summary, where it is longer. What the feed says of title, date and
 * authors stands; the page fills what the feed leaves open. `now` in milliseconds.
 */
export async function takeFullText(db: D1Database, item: string, page: Page, now: number): Promise<void> {
  const [waiting] = await waitingEntries(db, [item])
  const feed = waiting ? draftOfWaiting(waiting) : await itemById(db, item)
  const body = feed && page.bytes && htmlOf(page.headers.get('Content-Type'), page.bytes)
  if (!feed || !body) return
  const article = { key: item, mediaType: 'text/html', body, given: { url: page.url } } as const
  const read = parseArticle(article, new Date(now).toISOString())
  if (lengthOf(read) > lengthOf(feed)) await letWait(db, item, merged(feed, read), now)
}

const lengthOf = ({ body, text }: Draft): number =>
  body.length ? body.reduce((sum, block) => sum + block.text.length, 0) : text.length

/** Passages index the text, which is now the page's: what the feed says has none. */
const withoutPassage = <T extends { readonly passage: unknown }>(found: T) => ({ ...found, passage: null })

const merged = (feed: Draft, page: Draft): Draft => ({
  ...page,
  url: feed.url,
  title: withoutPassage(feed.title),
  published: feed.published ? withoutPassage(feed.published) : page.published,
  modified: feed.modified ? withoutPassage(feed.modified) : page.modified,
  publisher: feed.publisher ? withoutPassage(feed.publisher) : page.publisher,
  authors: feed.authors.length ? feed.authors.map(withoutPassage) : page.authors,
  language: feed.language ?? page.language,
  summary: feed.summary || page.summary,
  image: feed.image ?? page.image,
  attachments: feed.attachments,
  tags: feed.tags,
  disagreements: [],
})

const CHARSET = /charset\s*=\s*["']?([\w-]+)/i

/** Where a page may name its charset: HTML looks no further than 1,024 bytes. */
const HEAD_BYTES = 1024

/** The text of a page, in the first charset that fits: the header's, the page's own, UTF-8, and what browsers assume. Null: it is no page. */
function htmlOf(mediaType: string | null, bytes: Uint8Array): string | null {
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(mediaType ?? '')) return null
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const named = [mediaType ?? '', head].map(text => CHARSET.exec(text)?.[1])
  for (const charset of [...named, 'utf-8', 'windows-1252']) {
    const text = charset === undefined ? null : decodeText(bytes, charset)
    if (text?.ok) return text.value
  }
  return null
}
