// A stream in a format as a response: validators first, bytes only where they are wanted.
import { FORMATS } from '../feed/render.ts'
import { type Failed, failed } from '../model/result.ts'
import type { Format } from '../model/stream.ts'
import { publishPage } from '../publish/archive.ts'
import { feedAddress } from '../publish/links.ts'
import { type PublishContext, type Published, publishFeed } from '../publish/publish.ts'
import type { NamedStream } from '../publish/streams.ts'
import { evaluate } from './preconditions.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'

/** Seconds after which to ask again when nothing could be read. */
const RETRY_AFTER_SECONDS = 60

const contextOf = (c: RequestContext): PublishContext => {
  const { db, kv, memory, now, settings } = c.env
  return {
    ...{ db, kv, memory, now },
    presentation: { origin: originOf(c), content: settings.content, freshMinutes: settings.freshMinutes },
    waitUntil: work => c.executionCtx.waitUntil(work),
  }
}

export async function feedResponse(
  c: RequestContext,
  stream: NamedStream,
  format: Format,
): Promise<Response> {
  const published = await publishFeed(contextOf(c), stream, format)
  return published.ok ? respond(c, published.value, format) : unavailable()
}

/** A closed page of the archive. The address of the open one leads to the feed, which holds it whole. */
export async function archiveResponse(
  c: RequestContext,
  stream: NamedStream,
  format: Format,
): Promise<Response> {
  const page = Number(c.req.param('page'))
  const published = await publishPage(contextOf(c), stream, page, format).catch(databaseFailed)
  if (published.ok) return respond(c, published.value, format)
  switch (published.reason) {
    case 'unavailable':
      return unavailable()
    case 'no-such-page':
      return problem(404, 'no-such-page', 'The archive has no page of this number yet.')
    case 'open':
      return new Response(null, {
        status: 307,
        headers: {
          Location: feedAddress({ origin: originOf(c), stream, format }),
          'Cache-Control': `public, max-age=${c.env.settings.freshMinutes * 60}`,
          'Access-Control-Allow-Origin': '*',
        },
      })
  }
}

function databaseFailed(error: unknown): Failed<'unavailable'> {
  console.error(JSON.stringify({ event: 'database-unavailable', error: String(error) }))
  return failed('unavailable')
}

/** The answer to GET or HEAD. The bytes are made only where they are wanted. */
async function respond(c: RequestContext, published: Published, format: Format): Promise<Response> {
  const headers = headersOf(published, format)
  switch (evaluate(c.req.raw.headers, published)) {
    case 'not-modified':
      headers.delete('Content-Type')
      return new Response(null, { status: 304, headers })
    case 'failed':
      return problem(
        412,
        'precondition-failed',
        'The feed is not in the state that If-Match or If-Unmodified-Since names.',
      )
    case 'respond':
      return new Response(c.req.method === 'HEAD' ? null : await published.body(), { headers })
  }
}

const unavailable = (): Response =>
  problem(
    503,
    'unavailable',
    'Neither the database nor the copy of this feed answers. Try again in a minute.',
    {
      'Retry-After': String(RETRY_AFTER_SECONDS),
    },
  )

function headersOf({ etag, lastModified, maxAge }: Published, format: Format): Headers {
  return new Headers({
    'Content-Type': FORMATS[format].contentType,
    ETag: etag,
    'Last-Modified': new Date(lastModified * 1000).toUTCString(),
    'Cache-Control': `public, max-age=${maxAge}`,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
  })
}
