// Where the feeds and archive pages of a stream stand, and how they link to each other (RFC 5005 section 4).
import { FORMATS } from '../feed/render.ts'
import type { FeedLink, Format, StreamState } from '../model/stream.ts'
import { closedPages } from '../store/streams.ts'
import type { NamedStream } from './streams.ts'

/** What an address is made of: the stream, the format, and the origin before them. */
export interface Place {
  readonly origin: string
  readonly stream: NamedStream
  readonly format: Format
}

const named = (filter: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null))

/** What stands behind the path in every address of a stream: the words of a search, the party and the days of a topic. */
export const queryOf = (
  { words, narrowed }: NamedStream,
  more: Readonly<Record<string, string>> = {},
): string => {
  const own = { ...(words && { q: words.join(' ') }), ...(narrowed && named({ ...narrowed.filter })) }
  const query = new URLSearchParams({ ...own, ...more })
  return query.size ? `?${query}` : ''
}

export const feedAddress = (
  { origin, stream, format }: Place,
  more: Readonly<Record<string, string>> = {},
): string => `${origin}${stream.path}/${FORMATS[format].file}${queryOf(stream, more)}`

export const homeAddress = (
  { origin, stream }: Pick<Place, 'origin' | 'stream'>,
  more: Readonly<Record<string, string>> = {},
): string => `${origin}${stream.path || '/'}${queryOf(stream, more)}`

export const pageAddress = ({ origin, stream, format }: Place, page: number): string =>
  `${origin}${stream.path}/archive/${page}/${FORMATS[format].file}`

export const link = (rel: string, { format }: Place, href: string): FeedLink => ({
  rel,
  type: FORMATS[format].type,
  href,
})

/**
 * From the feed to the hub that tells of its changes (WebSub section 4), and back into its history: to the newest closed page, as the feed
 * holds the whole open one.
 */
export function linksOfFeed(place: Place, state: StreamState, hub: string | null): readonly FeedLink[] {
  const newest = closedPages(state)
  return [
    ...(hub === null ? [] : [{ rel: 'hub', href: hub }]),
    ...(newest > 0 ? [link('prev-archive', place, pageAddress(place, newest))] : []),
  ]
}

/**
 * From a closed page to its neighbours and to the feed. They never change, so that the page need not: while the next page is still open, its
 * address leads to the feed.
 */
export const linksOfPage = (place: Place, page: number): readonly FeedLink[] => [
  link('current', place, feedAddress(place)),
  ...(page > 1 ? [link('prev-archive', place, pageAddress(place, page - 1))] : []),
  link('next-archive', place, pageAddress(place, page + 1)),
]

/** What the Link header says of a document: itself, its page for people, and its place in the history. */
export const linksOfHeader = (
  place: Place,
  links: readonly FeedLink[],
  self = feedAddress(place),
): readonly FeedLink[] => [
  link('self', place, self),
  { rel: 'alternate', type: 'text/html', href: homeAddress(place) },
  ...links,
]
