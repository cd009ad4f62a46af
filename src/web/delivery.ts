// A published document as an HTTP response: validators first, bytes only where they are wanted, gzip where it helps.
import { FORMATS } from '../feed/render.ts'
import type { FeedLink, Format } from '../model/stream.ts'
import type { Published, Validators, Whole } from '../publish/published.ts'
import { acceptsGzip } from './negotiate.ts'
import { evaluate } from './preconditions.ts'
import { problem } from './problem.ts'

/** How the answers about one address are to be kept, apart from the document itself. */
export interface Terms {
  /** May Cloudflare's cache in front of the Worker keep it? Its key has no host, and its Vary compares to the letter. */
  readonly storedAtEdge: boolean
  /** May caches that many people share keep it at all? */
  readonly shared: boolean
  /** Where this representation has an address of its own (RFC 9110 section 8.7). */
  readonly contentLocation?: string
}

/** Short, because a write purges what it changes; long, where nothing but a stale copy is left. */
const EDGE = 'max-age=60, stale-while-revalidate=300, stale-if-error=86400'
/** Seconds after which to ask again when nothing could be read. */
const RETRY_AFTER_SECONDS = 60

export const unavailable = (): Response =>
  problem(
    503,
    'unavailable',
    'Neither the database nor the copy of this feed answers. Try again in a minute.',
    { 'Retry-After': String(RETRY_AFTER_SECONDS) },
  )

/** The answer to a GET or HEAD of a feed. */
export async function deliver(
  request: Request,
  published: Published,
  format: Format,
  terms: Terms,
): Promise<Response> {
  switch (evaluate(request.headers, published)) {
    case 'not-modified':
      return new Response(null, { status: 304, headers: cachingHeaders(published, published, format, terms) })
    case 'failed':
      return problem(412, 'precondition-failed', 'The feed has changed since the state that you name.')
    case 'respond': {
      const whole = await published.whole()
      return whole.ok ? entity(request, published, whole.value, format, terms) : unavailable()
    }
  }
}

function entity(
  request: Request,
  published: Published,
  whole: Whole,
  format: Format,
  terms: Terms,
): Response {
  const gzipped = !FORMATS[format].compressedByEdge && acceptsGzip(codingsOf(request))
  const bytes = gzipped ? whole.bytes.gzip() : whole.bytes.plain
  const headers = {
    ...cachingHeaders(published, whole, format, terms),
    'Content-Type': FORMATS[format].contentType,
    'Content-Length': String(bytes.byteLength),
    'Last-Modified': new Date(whole.lastModified * 1000).toUTCString(),
    Link: linkHeader(published.links),
    ...(gzipped ? { 'Content-Encoding': 'gzip' } : {}),
  }
  const body = request.method === 'HEAD' ? null : bytes
  return new Response(body, { headers, encodeBody: gzipped ? 'manual' : 'automatic' })
}

/** What a 304 repeats (RFC 9110 section 15.4.5), and what lets pages of other origins read it. */
function cachingHeaders(
  { maxAge, stream }: Published,
  { etag }: Validators,
  format: Format,
  { storedAtEdge, shared, contentLocation }: Terms,
): Record<string, string> {
  const vary = [
    ...(contentLocation ? ['Accept'] : []),
    ...(FORMATS[format].compressedByEdge ? [] : ['Accept-Encoding']),
  ]
  return {
    ETag: etag,
    'Cache-Control': `${shared ? 'public' : 'private'}, max-age=${maxAge}`,
    'Cloudflare-CDN-Cache-Control': storedAtEdge ? EDGE : 'no-store',
    ...(storedAtEdge ? { 'Cache-Tag': stream } : {}),
    ...(vary.length > 0 ? { Vary: vary.join(', ') } : {}),
    ...(contentLocation ? { 'Content-Location': contentLocation } : {}),
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
  }
}

/** RFC 8288. */
const linkHeader = (links: readonly FeedLink[]): string =>
  links.map(({ rel, type, href }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`).join(', ')

/** Cloudflare rewrites Accept-Encoding on its way to the Worker, and keeps here what the client had sent. */
const codingsOf = ({ cf, headers }: Request): string | null =>
  (cf as IncomingRequestCfProperties | undefined)?.clientAcceptEncoding ?? headers.get('accept-encoding')
