// The network of the worker tests: a server that plays its scripts and writes down who asked for what. It runs in Node.
import { MANNERS } from './manners.ts'
import { SCRIPTS } from './scripts.ts'

/** One request as the server saw it. */
export interface Logged {
  readonly url: string
  readonly headers: Record<string, string>
}

/** A request as its script sees it; `before`: how often its host was asked already. */
export interface Visit {
  readonly url: URL
  readonly headers: Headers
  readonly before: number
}

const logs = new Map<string, Logged[]>()

/**
 * `https://<script>.feeds.example/…` plays a script, `https://control.example/<host>` tells its log; all else is closed. All test files share
 * this server: a script that two of them want is had twice, as `<script>.<file>.feeds.example`.
 */
export function scriptedServer(request: Request): Response {
  const url = new URL(request.url)
  if (url.host === 'control.example') return Response.json(logs.get(url.pathname.slice(1)) ?? [])
  const [, name = ''] = /^([a-z]+)\.(?:[a-z]+\.)?feeds\.example$/.exec(url.host) ?? []
  const script = SCRIPTS[name] ?? MANNERS[name]
  const log = logs.get(url.host) ?? []
  logs.set(url.host, log)
  log.push({ url: url.href, headers: Object.fromEntries(request.headers) })
  if (!script) return new Response('the network is closed in tests', { status: 599 })
  return script({ url, headers: request.headers, before: log.length - 1 })
}
