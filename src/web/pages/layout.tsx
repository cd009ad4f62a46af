// What every page shares: the head with its feeds, the masthead, the foot.
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { FORMATS } from '../../feed/render.ts'
import { queryOf } from '../../publish/links.ts'
import { everything, NAMED_STREAMS, type NamedStream } from '../../publish/streams.ts'
import { SCRIPT, STYLE } from './style.ts'

interface PageProps {
  readonly title: string
  readonly description?: string
  /** The streams whose feeds the page offers to readers. */
  readonly streams: readonly NamedStream[]
  /** The path of the page, to mark where one is. */
  readonly path: string
  /** More of the head: structured data, OpenGraph. */
  readonly head?: Child
  readonly children?: Child
}

const Alternates = ({ stream }: { stream: NamedStream }) => (
  <>
    {Object.values(FORMATS).map(({ type, file, label }) => (
      <link
        rel="alternate"
        type={type}
        href={`${stream.path}/${file}${queryOf(stream)}`}
        title={`${stream.title} (${label})`}
      />
    ))}
  </>
)

const Head = ({ title, description, streams, head }: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    {description ? <meta name="description" content={description} /> : null}
    <style>{raw(STYLE)}</style>
    <link rel="icon" href="/favicon.ico" sizes="any" />
    {streams.map(stream => (
      <Alternates stream={stream} />
    ))}
    {head}
  </head>
)

const topicLabel = (stream: NamedStream): string => stream.title.replace('Dateline: ', '')

const Masthead = ({ path }: { path: string }) => (
  <header class="masthead">
    <a class="name" href="/">
      Dateline
    </a>
    <nav aria-label="Topics">
      {NAMED_STREAMS.filter(({ topic }) => topic).map(stream => (
        <a href={stream.path} aria-current={path === stream.path ? 'page' : undefined}>
          {topicLabel(stream)}
        </a>
      ))}
      <a href="/status" aria-current={path === '/status' ? 'page' : undefined}>
        Status
      </a>
    </nav>
    <search>
      <form action="/search">
        <input type="search" name="q" aria-label="Search titles and texts" placeholder="Search" />
      </form>
    </search>
  </header>
)

export const Page = (props: PageProps) => (
  <html lang="en">
    <Head {...props} />
    <body>
      <a class="skip" href="#news">
        Skip to the news
      </a>
      <div class="page">
        <Masthead path={props.path} />
        <main id="news">{props.children}</main>
        <footer>
          <span>Dateline says how it knows.</span>
          <a href={`/${FORMATS.rss.file}`}>{everything.title} as RSS</a>
          <a href="/opml.xml">All feeds as OPML</a>
          <a href="/status">Status</a>
        </footer>
      </div>
      <script>{raw(SCRIPT)}</script>
    </body>
  </html>
)
