// What an entry shows: its address, its names and its text as HTML, the same in every format.
import type { BlockKind, Item, Media } from '../model/item.ts'
import type { Entry, Feed } from '../model/stream.ts'
import { escapeText, oneLine, printable } from '../text/xml.ts'

/** The original where it has an address on the web, else the item's page here. A `javascript:` link never gets out. */
export const addressOf = ({ item, page }: Entry): string => webAddress(item.url) ?? page

/** An absolute http or https address in ASCII, as XML and JSON readers expect it, or null. */
function webAddress(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null
}

/** What hangs on an item and can be fetched, with a media type: the general one where the real one is not known. */
export function attachmentsOf({ attachments }: Item): readonly Attachment[] {
  return attachments.flatMap(({ url, mediaType, bytes, seconds, title }) => {
    const href = webAddress(url)
    const type = mediaType && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream'
    return href === null ? [] : [{ href, type, bytes, seconds, title }]
  })
}

export interface Attachment extends Pick<Media, 'bytes' | 'seconds' | 'title'> {
  readonly href: string
  readonly type: string
}

export const imageOf = ({ image }: Item): string | null => webAddress(image?.url ?? null)

/** A language tag only where it has the form of one (BCP 47): a wrong one makes the whole feed invalid. */
export const languageOf = (tag: string | null): string | null =>
  tag !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null

export const bylines = (item: Item): readonly string[] => item.authors.map(({ value }) => oneLine(value))

/** Its topics, then the publisher's own tags, each once. */
export const categoriesOf = ({ matches, tags }: Item): readonly string[] => [
  ...new Set([...matches.map(({ topic }) => topic), ...tags].map(oneLine).filter(tag => tag !== '')),
]

type Escape = (text: string) => string

/** The whole text as HTML, or null where the feed gives summaries only or the item has nothing more to show. */
export function htmlOf(
  { content }: Feed,
  { item, content: passages }: Entry,
  asMarkup: Escape = escapeText,
): string | null {
  if (content === 'summary') return null
  if (passages) return passages.map(text => ELEMENTS.paragraph(asMarkup(text))).join('') || null
  return (item.html === null ? bodyHtml(item, asMarkup) : printable(item.html)) || null
}

const ELEMENTS: Readonly<Record<BlockKind, (escaped: string) => string>> = {
  paragraph: escaped => `<p>${escaped}</p>\n`,
  subheading: escaped => `<h3>${escaped}</h3>\n`,
  caption: escaped => `<p><small>${escaped}</small></p>\n`,
}

const bodyHtml = ({ body }: Item, asMarkup: Escape): string =>
  body.map(({ kind, text }) => ELEMENTS[kind](asMarkup(text))).join('')
