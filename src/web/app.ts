// Which path is answered by whom. The order of the routes is their precedence.
import { Hono } from 'hono'
import { FORMATS } from '../feed/render.ts'
import type { Format } from '../model/stream.ts'
import { sourceStream } from '../publish/sources.ts'
import {
  everything,
  type NamedStream,
  narrowedStream,
  streamOfSearch,
  streamOfTopic,
} from '../publish/streams.ts'
import { putArticleHandler } from './articles.ts'
import { readFilter, readWords } from './asked.ts'
import { requireToken } from './auth.ts'
import { articleHandler, correctHandler, withdrawHandler } from './edit.ts'
import { feedList } from './feed-list.ts'
import { archiveResponse, feedResponse } from './feeds.ts'
import { favicon } from './icon.ts'
import { exportHandler, importHandler } from './opml.ts'
import { deskPage } from './pages/desk.tsx'
import { itemPage, itemText } from './pages/item.tsx'
import { listPage } from './pages/list.tsx'
import { searchPage } from './pages/search.tsx'
import { statusPage } from './pages/status.tsx'
import { topicPage } from './pages/topic.tsx'
import { problem } from './problem.ts'
import { recordsResponse } from './records.ts'
import { pageOrFeed } from './representations.ts'
import { robots } from './robots.ts'
import type { App, RequestContext } from './services.ts'
import {
  putSourceHandler,
  removeSourceHandler,
  sourceHandler,
  sourceStateHandler,
  sourcesHandler,
} from './sources.ts'
import { statusHandler } from './status.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Handler = (c: RequestContext) => Promise<Response> | Response

const FILES = new Map<string, Format>(
  (Object.keys(FORMATS) as Format[]).map(format => [FORMATS[format].file, format]),
)
// The group keeps the alternatives inside this part of the path.
const FILE = `:file{(?:${[...FILES.keys()].join('|').replaceAll('.', '\\.')})}`

const noSuchStream = () =>
  problem(404, 'no-such-stream', 'There is no topic or source of this name. All are listed at /.')

type Answer = (c: RequestContext, stream: NamedStream, format: Format) => Promise<Response>
type Picked = NamedStream | null
type Pick = (c: RequestContext) => Picked | Promise<Picked>

/** A stream in the format that the last part of the path names. */
const inFormat =
  (pick: Pick, answer: Answer): Handler =>
  async c => {
    const stream = await pick(c)
    const format = FILES.get(c.req.param('file') ?? '')
    return stream && format ? answer(c, stream, format) : noSuchStream()
  }

/** A topic or several, narrowed where the query names a party or days. */
function topicOf(c: RequestContext): NamedStream | null {
  const stream = streamOfTopic(c.req.param('topic') ?? '')
  const filter = readFilter(new URL(c.req.url).searchParams)
  return stream && filter.ok ? narrowedStream(stream, filter.value) : null
}

const sourceOf = (c: RequestContext) => sourceStream(c.env.db, c.req.param('source') ?? '')

export const app = new Hono<App>()

/** A path and what may be done with it; every other method is refused by name (RFC 9110 section 15.5.6). */
function resource(path: string, methods: Partial<Record<Method, Handler>>): void {
  for (const [method, handler] of Object.entries(methods)) app.on(method, path, handler)
  const allowed = Object.keys(methods).flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  const allow = [...allowed, 'OPTIONS'].join(', ')
  app.on('OPTIONS', path, () => preflight(allow))
  app.all(path, c =>
    problem(405, 'method-not-allowed', `${c.req.method} is not possible here.`, { Allow: allow }),
  )
}

const preflight = (allow: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      Allow: allow,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match, If-Modified-Since',
      'Access-Control-Max-Age': '86400',
      'Cache-Control': 'no-store',
    },
  })

/** A server with a clock says what it shows (RFC 9110 section 6.6.1); and whatever goes out may be compressed on the way. */
app.use(async (c, next) => {
  await next()
  const { headers, ok } = c.res
  if (!headers.has('Date')) headers.set('Date', new Date(c.env.now).toUTCString())
  if (ok && !headers.has('Vary')) headers.set('Vary', 'Accept-Encoding')
})
app.use('/api/*', requireToken)

const searchFeed: Handler = c => {
  const words = readWords(new URL(c.req.url).searchParams)
  if (!words.ok) return problem(400, 'bad-search', words.reason)
  return inFormat(() => streamOfSearch(words.value), feedResponse)(c)
}

/** What every stream is published as: its feeds, and the pages of its archive. */
function feedsAt(path: string, pick: Pick): void {
  resource(`${path}/${FILE}`, { GET: inFormat(pick, feedResponse) })
  resource(`${path}/archive/:page{[1-9][0-9]*}/${FILE}`, { GET: inFormat(pick, archiveResponse) })
}

resource('/', { GET: c => pageOrFeed(c, everything, deskPage) })
resource('/topics/:topic', { GET: c => pageOrFeed(c, topicOf(c), () => topicPage(c, topicOf(c))) })
resource('/sources/:source', {
  GET: async c => {
    const stream = await sourceOf(c)
    return pageOrFeed(c, stream, () => listPage(c, stream))
  },
})
resource('/search', { GET: searchPage })
resource(`/search/${FILE}`, { GET: searchFeed })
feedsAt('', () => everything)
feedsAt('/topics/:topic', topicOf)
feedsAt('/sources/:source', sourceOf)
resource('/topics/:topic/:records{records\\.(?:json|csv)}', { GET: recordsResponse })
resource('/items/:id', { GET: itemPage })
resource('/items/:id/text', { GET: itemText })
resource('/opml.xml', { GET: feedList })
resource('/robots.txt', { GET: robots })
resource('/favicon.ico', { GET: favicon })
resource('/api/articles/:key{.+}', {
  GET: articleHandler,
  PUT: putArticleHandler,
  PATCH: correctHandler,
  DELETE: withdrawHandler,
})
resource('/api/sources', { GET: sourcesHandler })
resource('/api/sources.opml', { GET: exportHandler, POST: importHandler })
resource('/api/sources/:id', { GET: sourceHandler, PUT: putSourceHandler, DELETE: removeSourceHandler })
resource('/api/sources/:id/:action{pause|resume}', { POST: sourceStateHandler })
resource('/status', { GET: statusPage })
resource('/status.json', { GET: statusHandler })
resource('/healthz', { GET: () => new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } }) })

app.notFound(() => problem(404, 'no-such-page', 'Nothing is published at this address. The desk is at /.'))
app.onError(error => {
  console.error(JSON.stringify({ event: 'bug', error: error.stack ?? String(error) }))
  return problem(500, 'bug', 'This is a fault in Dateline, not in your request. It has been logged.')
})
