// What each scripted host does, by the first label of its name.
import { conditional, redirect, type Script, status, XML, xml } from './answers.ts'
import { entry, feedOf, rss } from './feed.ts'

/** A body that comes in pieces, some milliseconds apart; `end` says what comes after them. */
function dripping(text: string, end: 'close' | 'hang'): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  const size = Math.ceil(bytes.length / 5)
  const starts = [0, 1, 2, 3, 4].map(n => n * size)
  return new ReadableStream({
    async pull(controller) {
      await new Promise(resolve => setTimeout(resolve, 10))
      const start = starts.shift()
      if (start !== undefined) controller.enqueue(bytes.slice(start, start + size))
      else if (end === 'close') controller.close()
      else await new Promise(() => undefined)
    },
  })
}

const never = (): Response =>
  new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), { headers: XML })

/** 60 MB of nothing, a megabyte at a time. */
function endless(): ReadableStream<Uint8Array> {
  const pieces = Array<Uint8Array>(60).fill(new Uint8Array(1_000_000).fill(0x20))
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift()
      if (piece) controller.enqueue(piece)
      else controller.close()
    },
  })
}

/** A letter in windows-1252 under a declaration that says UTF-8. */
const wronglyDeclared = (): Uint8Array =>
  Buffer.from(rss([entry(1).replace('Harvest', 'R\xe9colte')]), 'latin1')

const withEntity = feedOf(2)
  .replace('?>', '?><!DOCTYPE rss [<!ENTITY secret SYSTEM "https://entities.feeds.example/secret">]>')
  .replace('Harvest report 2', 'Harvest report 2 &secret;')

/** Of the three topics, this is about ceasefires alone. */
const TRUCE = `<item><title>Ruritania and Graustark agree on a ceasefire</title><link>https://site.example/truce</link>
<guid>truce</guid><pubDate>Sun, 01 Mar 2026 11:00:00 GMT</pubDate>
<description>Ruritania and Graustark agreed on a ceasefire on Sunday that takes effect at midnight.</description></item>`

/** An entry that has only a sentence of the page behind it. */
const teaser = (
  name: string,
): string => `<item><title>Report ${name}</title><link>https://${name === 'c' ? 'annex' : 'digest'}.feeds.example/${name}</link>
<guid>${name}</guid><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description>The first sentence.</description></item>`

const LONG = 'The commission counted every barn in the south and wrote down what it found. '.repeat(15)

/** A feed with one sentence of a page each, at this host. */
const teasers = (host: string, ...names: string[]): string =>
  rss(names.map(name => teaser(name).replace(/(?:digest|annex)\.feeds\.example/, host)))

const story = (): Response =>
  new Response(`<!doctype html><title>x</title><article><h1>Report</h1><p>${LONG}</p></article>`, {
    headers: { 'Content-Type': 'text/html' },
  })

const PAGES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

/** A site with a feed, pages, and what it tells robots. `count`: how many pages its feed has. */
const site =
  (
    robots: () => Response,
    page: (path: string) => Response = story,
    count = (_before: number) => 2,
  ): Script =>
  ({ url: { host, pathname }, before }) => {
    if (pathname === '/robots.txt') return robots()
    return pathname === '/feed' ? xml(teasers(host, ...PAGES.slice(0, count(before)))) : page(pathname)
  }

/** Page `a` is an article, `b` is gone, `c` is no page. */
const page = ({ pathname }: URL): Response =>
  pathname === '/b'
    ? status(404)
    : new Response(
        `<!doctype html><html><head><title>x</title></head><body><article><h1>Report</h1><p>${LONG}</p></article></body></html>`,
        { headers: { 'Content-Type': pathname === '/a' ? 'text/html; charset=utf-8' : 'application/pdf' } },
      )

export const SCRIPTS: Readonly<Record<string, Script>> = {
  both: conditional({ ETag: 'W/"a,b-1"', 'Last-Modified': 'Sun, 01 Mar 2026 08:00:00 GMT' }),
  tag: conditional({ ETag: '"only"' }),
  date: conditional({ 'Last-Modified': 'Sunday, 01-Mar-26 08:00:00 GMT' }),
  oddtag: conditional({ ETag: 'no quotes at all' }),
  fickle: ({ before }) => xml(feedOf(3), before === 0 ? { ETag: '"once"' } : {}),
  same: () => xml(feedOf(3)),
  growing: ({ before }) => xml(feedOf(3 + before)),
  edited: ({ before }) => xml(before ? feedOf(3).replace('were content', 'were not content') : feedOf(3)),
  twice: () => xml(rss([entry(2), entry(2), entry(1)])),
  fresh: () => xml(feedOf(2), { 'Cache-Control': 'max-age=18000' }),
  ttl: () => xml(feedOf(2, '<ttl>240</ttl>')),
  moved: ({ url }) => (url.pathname === '/new' ? xml(feedOf(3)) : redirect(301, '/new#top')),
  chain: ({ url }) =>
    url.pathname === '/c' ? xml(feedOf(3)) : redirect(308, url.pathname === '/b' ? '/c' : '/b'),
  partly: ({ url }) =>
    url.pathname === '/c'
      ? xml(feedOf(3))
      : url.pathname === '/b'
        ? redirect(302, '/c')
        : redirect(301, '/b'),
  wavering: ({ url, before }) =>
    url.pathname === '/feed' ? redirect(301, before % 6 === 4 ? '/b' : '/a') : xml(feedOf(3)),
  found: ({ url }) => (url.pathname === '/new' ? xml(feedOf(3)) : redirect(302, '/new')),
  temporary: ({ url }) => (url.pathname === '/new' ? xml(feedOf(3)) : redirect(307, '/new')),
  loop: () => redirect(302, '/feed'),
  nowhere: () => status(301),
  inward: () => redirect(301, 'http://127.0.0.1:8787/feed'),
  metadata: () => redirect(302, 'http://169.254.169.254/latest/meta-data/'),
  file: () => redirect(302, 'file:///etc/passwd'),
  gone: ({ before }) => (before ? status(410) : xml(feedOf(2))),
  notgone: ({ url }) => (url.pathname === '/x' ? status(410) : redirect(302, '/x')),
  missing: ({ before }) => (before === 1 ? status(404) : xml(feedOf(before ? 3 : 2))),
  hurried: () => status(429, { 'Retry-After': '7200' }),
  resting: ({ before }) =>
    before
      ? xml(feedOf(2))
      : status(503, { 'Retry-After': new Date(Date.UTC(2026, 2, 1, 15)).toUTCString() }),
  ailing: () => status(500),
  crowd: () => xml(dripping(feedOf(3), 'close')),
  slow: () => xml(dripping(feedOf(3), 'close')),
  hanging: () => xml(dripping(feedOf(3), 'hang')),
  silent: never,
  broken: ({ before }) =>
    before ? xml(feedOf(3)) : xml(feedOf(3).slice(0, 700), { 'Content-Length': String(feedOf(3).length) }),
  huge: () => xml(endless()),
  bomb: () => xml(endless(), { 'Content-Encoding': 'gzip' }),
  announced: () => xml(endless(), { 'Content-Length': '60000000' }),
  charset: () => xml(wronglyDeclared()),
  cut: () => xml(feedOf(4).slice(0, -200)),
  page: ({ before }) =>
    before === 1
      ? new Response('<!doctype html><title>Down</title><p>We are down.', {
          headers: { 'Content-Type': 'text/html' },
        })
      : xml(feedOf(before ? 3 : 2)),
  empty: () => xml(''),
  mixed: () => xml(rss([TRUCE, entry(2), entry(1)])),
  digest: ({ url }) =>
    url.pathname === '/feed' ? xml(rss([teaser('a'), teaser('b'), teaser('c')])) : page(url),
  annex: ({ url }) => (url.pathname === '/robots.txt' ? status(404) : page(url)),
  barring: site(
    () => new Response('User-agent: *\nAllow: /\nUser-agent: dateline\nDisallow: /b\nDisallow: /feed'),
  ),
  lenient: site(() => status(403)),
  speechless: site(() => status(503)),
  detour: site(
    () => new Response('User-agent: *\nDisallow: /hidden'),
    path => (path === '/a' ? redirect(302, '/hidden') : story()),
  ),
  diary: site(
    () => status(404),
    story,
    before => 2 + Math.floor(before / 4),
  ),
  entities: ({ url }) => (url.pathname === '/secret' ? new Response('hidden') : xml(withEntity)),
}
