// A private instance: with FEED_TOKEN set, whoever reads must name the token, in one of the ways that readers can.
import type { Settings } from '../model/settings.ts'
import { sameSecret } from './auth.ts'
import { problem } from './problem.ts'

/** A request that may go on: without the token in its path, and with an origin under which the token stands. */
export interface Admitted {
  readonly request: Request
  readonly settings: Settings
}

/** What tells nothing, and the API, which has a token of its own. */
const OPEN = /^\/(?:api\/|healthz$|robots\.txt$|favicon\.ico$)/

const IN_PATH = /^\/private\/([^/]+)(\/.*)$/

/**
 * Lets a request in, or says why not. The token may stand in the path (`/private/TOKEN/rss.xml`), in the query (`?token=TOKEN`), or be
 * the password of HTTP Basic (RFC 7617), which browsers ask for by themselves. The feeds that are given out have
 * it in all their links, so that a reader can follow them.
 */
export function admit(request: Request, settings: Settings): Admitted | Response {
  const { feedToken } = settings
  if (feedToken === null) return { request, settings }
  const url = new URL(request.url)
  if (OPEN.test(url.pathname)) return { request, settings }
  const [, inPath, path] = IN_PATH.exec(url.pathname) ?? []
  const offered = inPath ?? url.searchParams.get('token') ?? password(request.headers.get('Authorization'))
  if (!offered || !sameSecret(decoded(offered), feedToken)) return refusal()
  const publicUrl = `${settings.publicUrl ?? url.origin}/private/${encodeURIComponent(feedToken)}`
  url.pathname = path ?? url.pathname
  url.searchParams.delete('token')
  return { request: new Request(url, request), settings: { ...settings, publicUrl } }
}

const refusal = (): Response =>
  problem(401, 'private', 'These feeds are private. The token is the password; any user name will do.', {
    'WWW-Authenticate': 'Basic realm="Dateline", charset="UTF-8"',
  })

function password(authorization: string | null): string | null {
  const [, credentials] = /^Basic +([\w+/=-]+) *$/i.exec(authorization ?? '') ?? []
  if (!credentials) return null
  const text = Buffer.from(credentials, 'base64').toString('utf8')
  return text.includes(':') ? text.slice(text.indexOf(':') + 1) : null
}

/** A path holds it percent-encoded; what cannot be decoded is no token of ours. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
