// A published document as an HTTP response: validators first, bytes only where they are wanted, gzip where it helps.
import type { FormatInfo } from '../feed/render.ts'
import type { FeedLink } from '../model/stream.ts'
import type { Published, Validators } from '../publish/published.ts'
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

type Coding = 'gzip' | 'identity'

/** Headers that stay the same from answer to answer, but for the Date, which is set anew when a second has passed. */
interface Stamped {
  readonly headers: Headers
  second: number
}

interface Entity {
  readonly bytes: Uint8Array
  readonly stamped: Stamped
}

/** What the bytes are, and whether Cloudflare compresses such by itself. */
export type Kind = Pick<FormatInfo, 'contentType' | 'compressedByEdge'>

/** A document of some kind on its terms, with what was made for it so far: it is the same for everybody who asks. */
export interface Answer {
  readonly published: Published
  readonly kind: Kind
  readonly terms: Terms
  readonly notModified: Stamped
  /** A 304 of this second, to be copied: that is done quicker than a new one is made. */
  unchanged: Response | null
  readonly entities: Map<Coding, Entity>
}

export const answerWith = (published: Published, kind: Kind, terms: Terms): Answer => ({
  ...{ published, kind, terms },
  notModified: { headers: new Headers(cachingHeaders(published, published, terms)), second: 0 },
  unchanged: null,
  entities: new Map(),
})

/** A server with a clock says what it shows (RFC 9110 section 6.6.1): beside a Last-Modified it is needed. */
function stamp(stamped: Stamped, second: number): Headers {
  if (stamped.second !== second) stamped.headers.set('Date', httpDate(second))
  stamped.second = second
  return stamped.headers
}

const httpDate = (second: number): string => new Date(second * 1000).toUTCString()

/**
 * Whether a date can stand for a version. In the very second of a change another may follow, and both would have one date: readers
 * that trust dates would throw the later one away (libcurl does). So no date is given until that second is over.
 */
const isDated = ({ lastModified }: Validators, second: number): boolean => lastModified < second

/** A response, at once where the bytes are at hand: to wait for nothing costs as much as to find the answer. */
export type Delivery = Promise<Response> | Response

/** The answer to a GET or HEAD of a feed. `now` in milliseconds. */
export function deliver(request: Request, answer: Answer, now: number): Delivery {
  const { published } = answer
  const second = Math.floor(now / 1000)
  const validators = isDated(published, second) ? published : { etag: published.etag, lastModified: Infinity }
  switch (evaluate(request.headers, validators)) {
    case 'not-modified':
      return sendUnchanged(answer, second)
    case 'failed':
      return problem(412, 'precondition-failed', 'The feed has changed since the state that you name.')
    case 'respond':
      return sendEntity(request, answer, second)
  }
}

function sendUnchanged(answer: Answer, second: number): Response {
  const { notModified } = answer
  if (!answer.unchanged || notModified.second !== second)
    answer.unchanged = new Response(null, { status: 304, headers: stamp(notModified, second) })
  return answer.unchanged.clone()
}

function sendEntity(request: Request, answer: Answer, second: number): Delivery {
  const gzipped = !answer.kind.compressedByEdge && acceptsGzip(codingsOf(request))
  const coding = gzipped ? 'gzip' : 'identity'
  const made = answer.entities.get(coding)
  return made ? send(request, made, coding, second) : sendMade(request, answer, coding, second)
}

async function sendMade(request: Request, answer: Answer, coding: Coding, second: number): Promise<Response> {
  const entity = await makeEntity(answer, coding, second)
  return entity ? send(request, entity, coding, second) : unavailable()
}

function send(request: Request, { bytes, stamped }: Entity, coding: Coding, second: number): Response {
  const headers = stamp(stamped, second)
  const body = request.method === 'HEAD' ? null : bytes
  return new Response(body, { headers, encodeBody: coding === 'gzip' ? 'manual' : 'automatic' })
}

async function makeEntity(
  { published, kind, terms, entities }: Answer,
  coding: Coding,
  second: number,
): Promise<Entity | null> {
  const whole = await published.whole()
  if (!whole.ok) return null
  const { bytes, etag, lastModified, links = published.links } = whole.value
  const coded = coding === 'gzip' ? bytes.gzip() : bytes.plain
  const dated = isDated(whole.value, second)
  const headers = new Headers({
    ...cachingHeaders(published, whole.value, terms),
    'Content-Type': kind.contentType,
    'Content-Length': String(coded.byteLength),
    ...(dated ? { 'Last-Modified': httpDate(lastModified) } : {}),
    Link: linkHeader(links),
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
    ...(coding === 'gzip' ? { 'Content-Encoding': 'gzip' } : {}),
  })
  const entity = { bytes: coded, stamped: { headers, second: 0 } }
  // A spare copy is given once, and asked for anew; an answer without its date will have one.
  if (etag === published.etag && dated) entities.set(coding, entity)
  return entity
}

/** What a 304 repeats (RFC 9110 section 15.4.5), and what lets pages of other origins read it. */
function cachingHeaders(
  { maxAge, stream }: Published,
  { etag }: Validators,
  { storedAtEdge, shared, contentLocation }: Terms,
): Record<string, string> {
  return {
    ETag: etag,
    'Cache-Control': `${shared ? 'public' : 'private'}, max-age=${maxAge}`,
    'Cloudflare-CDN-Cache-Control': storedAtEdge ? EDGE : 'no-store',
    ...(storedAtEdge ? { 'Cache-Tag': stream } : {}),
    // Compressed here or on the way.
    Vary: contentLocation ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
    ...(contentLocation ? { 'Content-Location': contentLocation } : {}),
    'Access-Control-Allow-Origin': '*',
  }
}

/** RFC 8288. */
const linkHeader = (links: readonly FeedLink[]): string =>
  links.map(({ rel, type, href }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`).join(', ')

/** Cloudflare rewrites Accept-Encoding on its way to the Worker, and keeps here what the client had sent. */
const codingsOf = ({ cf, headers }: Request): string | null =>
  (cf as IncomingRequestCfProperties | undefined)?.clientAcceptEncoding ?? headers.get('accept-encoding')
