// A stream in a format as a response: validators first, bytes only where they are wanted.
import { FORMATS } from '../feed/render.ts'
import type { Format } from '../model/stream.ts'
import { type Published, publishFeed } from '../publish/publish.ts'
import type { NamedStream } from '../publish/streams.ts'
import { evaluate } from './preconditions.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'

/** Seconds after which to ask again when nothing could be read. */
const RETRY_AFTER_SECONDS = 60

export async function feedResponse(
  c: RequestContext,
  stream: NamedStream,
  format: Format,
): Promise<Response> {
  const { db, kv, memory, now, settings } = c.env
  const published = await publishFeed(
    {
      ...{ db, kv, memory, now },
      presentation: { origin: originOf(c), content: settings.content, freshMinutes: settings.freshMinutes },
      waitUntil: work => c.executionCtx.waitUntil(work),
    },
    stream,
    format,
  )
  if (!published.ok) return unavailable()
  const headers = headersOf(published.value, format, settings.freshMinutes)
  switch (evaluate(c.req.raw.headers, published.value)) {
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
      return new Response(c.req.method === 'HEAD' ? null : await published.value.body(), { headers })
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

function headersOf({ etag, lastModified }: Published, format: Format, freshMinutes: number): Headers {
  return new Headers({
    'Content-Type': FORMATS[format].contentType,
    ETag: etag,
    'Last-Modified': new Date(lastModified * 1000).toUTCString(),
    'Cache-Control': `public, max-age=${freshMinutes * 60}`,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
  })
}
