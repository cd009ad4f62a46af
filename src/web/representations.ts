// One address for people and for readers: Accept says who asks.
import { FORMATS } from '../feed/render.ts'
import type { Format } from '../model/stream.ts'
import type { NamedStream } from '../publish/streams.ts'
import { negotiatedFeed } from './feeds.ts'
import { negotiate, type Offer } from './negotiate.ts'
import type { RequestContext } from './services.ts'

/** What to give where several are equally welcome: the format that says most first, the page last. */
const OFFERS: readonly Offer<Format | 'page'>[] = [
  { name: 'atom', types: [FORMATS.atom.type] },
  { name: 'rss', types: [FORMATS.rss.type, 'application/xml', 'text/xml'] },
  { name: 'json', types: [FORMATS.json.type, 'application/json'] },
  { name: 'page', types: ['text/html', 'application/xhtml+xml'] },
]

type Page = (c: RequestContext) => Promise<Response> | Response

/** The stream's page, or its feed for a client that asks for one. Whoever wants neither gets the page. */
export async function pageOrFeed(
  c: RequestContext,
  stream: NamedStream | null,
  page: Page,
): Promise<Response> {
  const wanted = negotiate(c.req.header('Accept') ?? null, OFFERS, 'page') ?? 'page'
  if (stream && wanted !== 'page') return negotiatedFeed(c, stream, wanted)
  const response = await page(c)
  response.headers.append('Vary', 'Accept, Accept-Encoding')
  response.headers.set('Cloudflare-CDN-Cache-Control', 'no-store')
  return response
}
