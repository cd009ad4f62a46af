// /opml.xml: every feed with a name, to be imported into a reader.
import { type OpmlFeed, renderOpml } from '../feed/opml.ts'
import { feedAddress, homeAddress } from '../publish/links.ts'
import { sourceStreams } from '../publish/sources.ts'
import { everything, NAMED_STREAMS, type NamedStream } from '../publish/streams.ts'
import { sha256 } from '../text/hash.ts'
import { evaluate } from './preconditions.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'

const feedAt =
  (origin: string) =>
  (stream: NamedStream): OpmlFeed => ({
    title: stream.title,
    url: feedAddress({ origin, stream, format: 'rss' }),
    home: homeAddress({ origin, stream }),
  })

async function documentOf(c: RequestContext): Promise<string> {
  const at = feedAt(originOf(c))
  const sources = await sourceStreams(c.env.db)
  return renderOpml('Dateline', [
    { name: null, feeds: [at(everything)] },
    { name: 'Topics', feeds: NAMED_STREAMS.filter(({ topic }) => topic).map(at) },
    { name: 'Sources', feeds: sources.map(at) },
  ])
}

export async function feedList(c: RequestContext): Promise<Response> {
  const text = await documentOf(c)
  const etag = `W/"${sha256(text).slice(0, 16)}"`
  const headers = {
    ETag: etag,
    'Cache-Control': `${c.env.settings.feedToken ? 'private' : 'public'}, max-age=${c.env.settings.freshMinutes * 60}`,
    'Cloudflare-CDN-Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag',
  }
  switch (evaluate(c.req.raw.headers, { etag, lastModified: Math.floor(c.env.now / 1000) })) {
    case 'not-modified':
      return new Response(null, { status: 304, headers })
    case 'failed':
      return problem(412, 'precondition-failed', 'The list has changed since the state that you name.')
    case 'respond':
      return new Response(c.req.method === 'HEAD' ? null : text, {
        headers: { ...headers, 'Content-Type': 'text/x-opml; charset=utf-8' },
      })
  }
}
