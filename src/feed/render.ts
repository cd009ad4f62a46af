// The formats we publish, in one table: writer, media type, file name.
import type { Feed, Format } from '../model/stream.ts'
import { renderAtom } from './atom.ts'
import { renderJson } from './json.ts'
import { ATOM, JSON_FEED, RSS } from './media.ts'
import { renderRss } from './rss.ts'

/** Grows whenever a writer's bytes change for the same feed: it is part of every ETag. */
export const WRITERS_REVISION = 2

export interface FormatInfo {
  readonly render: (feed: Feed) => string
  /** As it stands in a link, without parameters. */
  readonly type: string
  /** As it stands in Content-Type. */
  readonly contentType: string
  /** The last part of its path. */
  readonly file: string
  /** Its name for people. */
  readonly label: string
  /** Whether Cloudflare compresses this type by itself. */
  readonly compressedByEdge: boolean
}

export const FORMATS: Readonly<Record<Format, FormatInfo>> = {
  rss: {
    render: renderRss,
    type: RSS,
    contentType: `${RSS}; charset=utf-8`,
    file: 'rss.xml',
    label: 'RSS',
    compressedByEdge: true,
  },
  atom: {
    render: renderAtom,
    type: ATOM,
    contentType: `${ATOM}; charset=utf-8`,
    file: 'atom.xml',
    label: 'Atom',
    compressedByEdge: false,
  },
  json: {
    render: renderJson,
    type: JSON_FEED,
    contentType: `${JSON_FEED}; charset=utf-8`,
    file: 'feed.json',
    label: 'JSON Feed',
    compressedByEdge: false,
  },
}

/** The document of a feed in a format. The same feed gives the same bytes, always. */
export const render = (feed: Feed, format: Format): string => FORMATS[format].render(feed)
