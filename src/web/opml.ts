// /api/sources.opml: the list of sources, out of other readers and into them. Folders are tags.
import { type OpmlFolder, renderOpml } from '../feed/opml.ts'
import { type Source, type SourceWish, titleOfSource } from '../model/source.ts'
import { ARTICLES } from '../store/items.ts'
import { allSources, isListed, listedSources, putSources } from '../store/sources.ts'
import { decodeText } from '../text/decode.ts'
import { sourceIdOf } from '../text/source-id.ts'
import { type ListedFeed, parseOpml } from '../upstream/opml.ts'
import { readBounded } from './body.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'
import { readFeedUrl } from './wish.ts'

const MAX_OPML_BYTES = 1_000_000

export async function exportHandler(c: RequestContext): Promise<Response> {
  const sources = await listedSources(c.env.db)
  return new Response(renderOpml('Sources of Dateline', foldersOf(sources)), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** A source with several tags stands in several folders; one without any at the top. */
function foldersOf(sources: readonly Source[]): OpmlFolder[] {
  const tags = [...new Set(sources.flatMap(source => source.tags))].toSorted()
  const feeds = (members: readonly Source[]) =>
    members.map(source => ({
      title: titleOfSource(source),
      url: source.url,
      home: source.feed?.link ?? null,
    }))
  return [
    { name: null, feeds: feeds(sources.filter(source => !source.tags.length)) },
    ...tags.map(name => ({ name, feeds: feeds(sources.filter(source => source.tags.includes(name))) })),
  ]
}

/** What an import did. Feeds that are sources already stay as they are. */
interface Imported {
  readonly added: readonly { readonly id: string; readonly url: string }[]
  readonly known: number
  readonly refused: readonly { readonly url: string; readonly reason: string }[]
}

export async function importHandler(c: RequestContext): Promise<Response> {
  const bytes = await readBounded(c.req.raw, MAX_OPML_BYTES)
  if (!bytes) return problem(413, 'too-large', `A list has at most ${MAX_OPML_BYTES} bytes.`)
  const text = decodeText(bytes)
  if (!text.ok) return problem(422, text.reason.kind, 'Send OPML as UTF-8.')
  const list = parseOpml(text.value)
  if (!list.ok) return problem(422, 'not-opml', list.reason)
  return c.json(await importFeeds(c, list.value), 200, { 'Cache-Control': 'no-store' })
}

async function importFeeds(c: RequestContext, feeds: readonly ListedFeed[]): Promise<Imported> {
  const { db, now, settings } = c.env
  const sources = await allSources(db)
  const listed = new Set(sources.filter(isListed).map(({ url }) => url))
  const removed = new Map(sources.map(({ url, id }) => [url, id]))
  const taken = new Set([ARTICLES, ...sources.map(({ id }) => id)])
  const added: (SourceWish & { id: string })[] = []
  const refused: { url: string; reason: string }[] = []
  for (const { url: printed, title, tags } of feeds) {
    const url = readFeedUrl(printed, settings.poll.allowPrivate)
    if (!url.ok) refused.push({ url: printed, reason: url.reason })
    else if (!listed.has(url.value)) {
      const id = removed.get(url.value) ?? freeId(sourceIdOf(new URL(url.value)), taken)
      listed.add(url.value)
      taken.add(id)
      added.push({ id, url: url.value, title, tags, topics: [], fullText: false })
    }
  }
  await putSources(db, added, originOf(c), now)
  return {
    added: added.map(({ id, url }) => ({ id, url })),
    known: feeds.length - added.length - refused.length,
    refused,
  }
}

/** The id itself, or with the first number that makes it new. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? id : `${id}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}
