// The sources of what is published: each as a stream of its own, and as the credit that its items carry.
import type { Item } from '../model/item.ts'
import { type Source, titleOfSource } from '../model/source.ts'
import { type Provenance, streamPath } from '../model/stream.ts'
import { ARTICLES } from '../store/items.ts'
import { listedSources, sourceById, sourcesById } from '../store/sources.ts'
import { report } from './published.ts'
import { type NamedStream, storedArticles, streamOfSource } from './streams.ts'

/** Without D1 nobody knows what it is called: enough for a copy of its feed to be found. */
const nameless = (id: string): NamedStream => ({
  ...storedArticles,
  name: `source:${id}`,
  title: `Dateline: ${id}`,
  path: streamPath(`source:${id}`),
})

/** The stream of a source, be it removed: its items stay. Null where there never was one. */
export async function sourceStream(db: D1Database, id: string): Promise<NamedStream | null> {
  if (id === ARTICLES) return storedArticles
  try {
    const source = await sourceById(db, id)
    return source && streamOfSource(source)
  } catch (error) {
    report('database-unavailable', `source:${id}`, error)
    return nameless(id)
  }
}

/** Every source that is read, the stored articles first. */
export const sourceStreams = async (db: D1Database): Promise<readonly NamedStream[]> => [
  storedArticles,
  ...(await listedSources(db)).map(streamOfSource),
]

/** An address without the name and password that may stand in it. */
function withoutCredentials(address: string): string {
  const url = new URL(address)
  url.username = ''
  url.password = ''
  return url.href
}

const creditOf = (source: Source): Provenance => ({
  title: titleOfSource(source),
  feed: withoutCredentials(source.url),
  home: source.feed?.link ?? null,
  rights: source.feed?.rights ?? null,
  mediaType: source.feed?.mediaType ?? null,
})

/** Source → how its items are credited. Stored articles need no entry. */
export type Credits = ReadonlyMap<string, Provenance>

/** One query, and none where all items are stored articles. */
export async function creditsOf(db: D1Database, items: readonly Item[]): Promise<Credits> {
  const ids = [...new Set(items.map(({ source }) => source))].filter(id => id !== ARTICLES)
  if (!ids.length) return new Map()
  return new Map((await sourcesById(db, ids)).map(source => [source.id, creditOf(source)]))
}

const STORED = { title: 'Stored articles', feed: null, home: null, rights: null }

/** Where an item comes from, as far as it is known. */
export const provenanceOf = ({ source, mediaType = null }: Item, credits: Credits): Provenance | null =>
  source === ARTICLES ? { ...STORED, mediaType } : (credits.get(source) ?? null)
