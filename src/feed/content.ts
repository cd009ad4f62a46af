// What an entry shows: its address, its names and its text as HTML, the same in every format.
import type { Block, BlockKind, Item } from '../model/item.ts'
import type { Entry, Feed } from '../model/stream.ts'
import { escapeText } from '../text/xml.ts'

/** The original where it has an address on the web, else the item's page here. A `javascript:` link never gets out. */
export const addressOf = ({ item, page }: Entry): string =>
  item.url !== null && /^https?:\/\/[^\s<>"]+$/i.test(item.url) ? item.url : page

export const bylines = (item: Item): readonly string[] => item.authors.map(({ value }) => value)

/** Its topics, then the publisher's own tags, each once. */
export const categoriesOf = ({ matches, tags }: Item): readonly string[] => [
  ...new Set([...matches.map(({ topic }) => topic), ...tags.filter(tag => tag.trim() !== '')]),
]

/** The whole text as HTML, or null where the feed gives summaries only or the item has nothing more to show. */
export function htmlOf({ content }: Feed, entry: Entry): string | null {
  if (content === 'summary') return null
  const html = entry.content
    ? entry.content.map(paragraph).join('')
    : (entry.item.html ?? bodyHtml(entry.item))
  return html === '' ? null : html
}

const paragraph = (text: string): string => `<p>${escapeText(text)}</p>\n`

const ELEMENTS: Readonly<Record<BlockKind, (text: string) => string>> = {
  paragraph,
  subheading: text => `<h3>${escapeText(text)}</h3>\n`,
  caption: text => `<p><small>${escapeText(text)}</small></p>\n`,
}

const bodyHtml = ({ body }: Item): string => body.map(blockHtml).join('')
const blockHtml = ({ kind, text }: Block): string => ELEMENTS[kind](text)
