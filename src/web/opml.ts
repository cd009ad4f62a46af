// /api/sources.opml: the list of sources, out of other readers and into them. Folders are tags.
import { type OpmlFolder, renderOpml } from '../feed/opml.ts'
import { type Source, titleOfSource } from '../model/source.ts'
import { allSources, listedSources, putSources } from '../store/sources.ts'
import { decodeText } from '../text/decode.ts'
import { type ListedFeed, parseOpml } from '../upstream/opml.ts'
import { readBounded } from './body.ts'
import { type Imported, planImport } from './import.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'

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
  const { puts, imported } = planImport(feeds, await allSources(db), settings.poll.allowPrivate)
  if (puts.length) await putSources(db, puts, originOf(c), now)
  return imported
}
