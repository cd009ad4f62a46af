// One polite GET: every hop of a redirect is looked at, asked for and followed by ourselves.
import { failed, ok, type Result } from '../model/result.ts'
import { enterHost, leaveHost } from '../store/hosts.ts'
import { isPublicHost } from '../text/address.ts'
import { readBody } from './body.ts'
import type { FetchFailure } from './failure.ts'
import { retryAfterSeconds } from './hints.ts'
import type { Work } from './work.ts'

/** Hops after the first. Each costs the free plan three of its fifty queries an invocation. */
const MOST_REDIRECTS = 5
/** All there is, be it transformed on its way (203). Other statuses that mean success say nothing of a feed. */
const WHOLE = [200, 203]
const PERMANENT = [301, 308]
const REDIRECTS = [...PERMANENT, 302, 303, 307]

export interface Wanted {
  readonly url: string
  /** Names the job to the others that ask the same host. */
  readonly visitor: string
  readonly headers: Readonly<Record<string, string>>
  readonly limitBytes: number
  /** What comes after the limit: a failure, or not read. */
  readonly beyondLimit?: 'fail' | 'cut'
  /** Asked before each hop; a failure ends the way. */
  readonly may?: (url: URL) => Promise<Result<null, FetchFailure>>
}

export interface Fetched {
  /** Where it was found in the end. */
  readonly url: string
  /** Where it has moved for good, as far as the redirects from the first on are permanent (RFC 9110 section 15.4); null: it has not. */
  readonly movedTo: string | null
  readonly headers: Headers
  /** Null for 304: what was read before is still what there is. */
  readonly bytes: Uint8Array | null
}

/** A redirect, or the end of the way. */
type Hop =
  | { readonly kind: 'redirect'; readonly to: URL; readonly permanent: boolean }
  | { readonly kind: 'answer'; readonly headers: Headers; readonly bytes: Uint8Array | null }

/** Never more than one request a hop; nothing is tried twice here. */
export async function fetchPolitely(wanted: Wanted, work: Work): Promise<Result<Fetched, FetchFailure>> {
  const signal = AbortSignal.timeout(work.settings.poll.timeoutSeconds * 1000)
  let url = new URL(wanted.url)
  let movedTo: string | null = null
  let permanent = true
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const hop = await visit(url, wanted, work, signal)
    if (!hop.ok) return permanent ? hop : failed(lessThanGone(hop.reason, url))
    if (hop.value.kind === 'answer') {
      const { headers, bytes } = hop.value
      return ok({ url: url.href, movedTo, headers, bytes })
    }
    url = hop.value.to
    permanent &&= hop.value.permanent
    if (permanent) movedTo = url.href
  }
  return failed({ kind: 'too-many-redirects', most: MOST_REDIRECTS })
}

/** Behind a temporary redirect 410 says nothing about the address that we were given. */
const lessThanGone = (failure: FetchFailure, { href }: URL): FetchFailure =>
  failure.kind === 'gone' ? { kind: 'status', status: 410, retryAfterSeconds: null, url: href } : failure

async function visit(
  url: URL,
  wanted: Wanted,
  work: Work,
  signal: AbortSignal,
): Promise<Result<Hop, FetchFailure>> {
  const { allowPrivate, timeoutSeconds } = work.settings.poll
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !(allowPrivate || isPublicHost(url)))
    return failed({ kind: 'refused-address', host: url.host || url.protocol })
  const allowed = await wanted.may?.(url)
  if (allowed && !allowed.ok) return allowed
  const now = work.clock()
  // Twice the time a request may take: only a visitor that died leaves a place to run out.
  const until = now + 2 * timeoutSeconds * 1000
  const stay = { host: url.host, path: url.pathname, visitor: wanted.visitor, now, until }
  const entrance = await enterHost(work.db, stay)
  if (entrance.kind !== 'enter') return failed(entrance)
  try {
    return await ask(url, wanted, work, signal)
  } catch (error) {
    if (signal.aborted) return failed({ kind: 'timeout', seconds: timeoutSeconds })
    return failed({ kind: 'no-answer', detail: error instanceof Error ? error.message : String(error) })
  } finally {
    await leaveHost(work.db, stay)
  }
}

async function ask(
  url: URL,
  { headers, limitBytes, beyondLimit }: Wanted,
  work: Work,
  signal: AbortSignal,
): Promise<Result<Hop, FetchFailure>> {
  const response = await work.fetch(url.href, { headers, redirect: 'manual', signal })
  const { status } = response
  if (status === 304) return ok({ kind: 'answer', headers: response.headers, bytes: null })
  if (WHOLE.includes(status)) {
    const body = await readBody(inflated(response), limitBytes, signal, beyondLimit)
    return body.ok ? ok({ kind: 'answer', headers: response.headers, bytes: body.value }) : body
  }
  await response.body?.cancel()
  if (REDIRECTS.includes(status)) return redirect(url, status, response.headers.get('Location'))
  if (status === 410) return failed({ kind: 'gone' })
  const wait = retryAfterSeconds(response.headers, work.clock())
  return failed({ kind: 'status', status, retryAfterSeconds: wait, url: url.href })
}

/** The runtime knows `gzip` and `br`; `deflate` (RFC 9110 section 8.4.1.2) we never ask for, and some send it. */
const inflated = (response: Response): Response =>
  response.body && /^deflate$/i.test(response.headers.get('Content-Encoding') ?? '')
    ? new Response(response.body.pipeThrough(new DecompressionStream('deflate')))
    : response

function redirect(from: URL, status: number, location: string | null): Result<Hop, FetchFailure> {
  const to = location === null ? null : URL.parse(location, from)
  // A fragment is for a browser: as part of an adopted address it would make another address of the same feed.
  if (to) to.hash = ''
  return to
    ? ok({ kind: 'redirect', to, permanent: PERMANENT.includes(status) })
    : failed({ kind: 'redirect-to-nowhere', status })
}
