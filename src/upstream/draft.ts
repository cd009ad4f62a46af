// Entry → draft: addresses resolved, HTML made safe, texts made plain, what is missing left unknown.
import type { NewsDate } from '../model/date.ts'
import { type Found, generated, inferred, stated } from '../model/fact.ts'
import type { Block, Draft, Media } from '../model/item.ts'
import { cutAtWord } from '../text/cut.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type Paragraph, paragraphsOfHtml, paragraphsOfText } from './blocks.ts'
import { firstDate } from './dates.ts'
import type { Entry, EntryMedia, Markup, Surroundings } from './entry.ts'
import { languageTag } from './language.ts'
import { escapeHtml } from './markup.ts'
import { inert, plainText, plainTitle } from './plain.ts'
import { sanitise } from './sanitise.ts'
import { baseWithin, webUrl } from './urls.ts'

const LONGEST_TITLE = 110
const LONGEST_SUMMARY = 300
/** A summary that the publisher wrote is shown whole up to here: some put the whole article there. */
const LONGEST_STATED_SUMMARY = 1_000

interface Content {
  readonly html: string | null
  readonly paragraphs: readonly Paragraph[]
}

const EMPTY: Content = { html: null, paragraphs: [] }

/** Blank lines part paragraphs; line ends within them are where somebody's editor broke the line. */
function textContent(text: string): Content {
  const paragraphs = paragraphsOfText(text)
  const html = paragraphs.map(paragraph => `<p>${escapeHtml(paragraph.text)}</p>`).join('\n')
  return { html: paragraphs.length > 1 ? html : escapeHtml(text).trim(), paragraphs }
}

function contentOf(markup: Markup, base: string | null): Content {
  if (markup.kind === 'text') return textContent(markup.value)
  const html = sanitise(markup.value, baseWithin(base, markup.base))
  return html ? { html, paragraphs: paragraphsOfHtml(html) } : EMPTY
}

/** Something to read or to look at. */
const saysSomething = ({ html, paragraphs }: Content): boolean =>
  paragraphs.length > 0 || /<(?:img|video|audio)\b/.test(html ?? '')

/** The content, else the summary, whichever still says something when it is made safe; else what is left of either. */
function bestContent({ content, summary, base }: Entry): Content {
  let left = EMPTY
  for (const markup of [content, summary]) {
    const found = markup ? contentOf(markup, base) : EMPTY
    if (saysSomething(found)) return found
    if (left.html === null) left = found
  }
  return left
}

/** The extracted text: the title, then the paragraphs, a blank line between them. */
interface Extracted {
  readonly title: Found<string>
  readonly text: string
  readonly body: readonly Block[]
}

const GAP = '\n\n'

function blocksAfter(offset: number, paragraphs: readonly Paragraph[]): readonly Block[] {
  let start = offset
  return paragraphs.map(({ kind, text }) => {
    const block = { kind, text, start, end: start + text.length }
    start = block.end + GAP.length
    return block
  })
}

function withTitle(title: string, paragraphs: readonly Paragraph[]): Extracted {
  const body = paragraphs[0]?.text === title ? paragraphs.slice(1) : paragraphs
  return {
    title: stated(title, { start: 0, end: title.length }, 'title/feed'),
    text: [title, ...body.map(({ text }) => text)].join(GAP),
    body: blocksAfter(title.length + GAP.length, body),
  }
}

/** A title made from the first sentence, or none. */
function madeTitle(text: string): Found<string> {
  const first = sentencesOf(text)[0]
  const sentence = first ? inert(text.slice(first.start, first.end).replace(/(?<!\.)\.$/, '')) : ''
  return first && sentence
    ? generated(cutAtWord(sentence, LONGEST_TITLE), first, 'title/first-sentence')
    : generated('Untitled', null, 'title/none')
}

function withoutTitle(paragraphs: readonly Paragraph[]): Extracted {
  const text = paragraphs.map(paragraph => paragraph.text).join(GAP)
  return { title: madeTitle(text), text, body: blocksAfter(0, paragraphs) }
}

function summaryOf({ summary }: Entry, paragraphs: readonly Paragraph[]): string {
  const own = summary ? plainText(summary) : ''
  if (own) return cutAtWord(own, LONGEST_STATED_SUMMARY)
  const first = paragraphs.find(({ kind }) => kind === 'paragraph')?.text ?? ''
  return inert(cutAtWord(first, LONGEST_SUMMARY))
}

const dated = (printed: readonly string[], rule: string): Found<NewsDate> | null => {
  const date = firstDate(printed)
  return date && stated(date, null, rule)
}

/** RFC 4287 section 4.2.1 and JSON Feed 1.1 say that the feed's authors are those of its entries; RSS says nothing. */
function authorsOf(entry: Entry, channel: Surroundings): readonly Found<string>[] {
  if (entry.authors.length) return entry.authors.map(name => stated(inert(name), null, 'authors/entry'))
  const inherited = channel.format === 'atom' || channel.format === 'json' ? stated : inferred
  return channel.authors.map(name => inherited(inert(name), null, 'authors/feed'))
}

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/

function mediaOf(media: EntryMedia, base: string | null): Media[] {
  const url = webUrl(media.url, base)
  const mediaType = media.mediaType && MEDIA_TYPE.test(media.mediaType) ? media.mediaType.toLowerCase() : null
  return url ? [{ ...media, url, mediaType, title: media.title && inert(media.title) }] : []
}

const imageOf = (url: string, media: readonly Media[]): Media =>
  media.find(found => found.url === url) ?? { url, mediaType: null, bytes: null, seconds: null, title: null }

/** Everything the entry says, and nothing it does not say. Never throws. */
export function draftOf(entry: Entry, channel: Surroundings): Draft {
  const { html, paragraphs } = bestContent(entry)
  const title = entry.title ? plainTitle(entry.title) : ''
  const media = entry.media.flatMap(found => mediaOf(found, entry.base))
  const image = webUrl(entry.image, entry.base)
  return {
    url: entry.url,
    ...(title ? withTitle(title, paragraphs) : withoutTitle(paragraphs)),
    published: dated(entry.published, 'published/feed'),
    modified: dated(entry.modified, 'modified/feed'),
    place: null,
    publisher: entry.publisher ? stated(inert(entry.publisher), null, 'publisher/feed') : null,
    authors: authorsOf(entry, channel),
    language: languageTag(entry.language) ?? languageTag(channel.language),
    summary: summaryOf(entry, paragraphs),
    html,
    image: image ? imageOf(image, media) : null,
    attachments: media.filter(found => found.url !== image),
    tags: entry.tags.map(inert),
    ...{ furniture: [], damage: [], disagreements: [] },
  }
}
