// What every page shares: the head with its feeds, the masthead, the foot.
import type { Child } from 'hono/jsx'
import { FORMATS } from '../../feed/render.ts'
import type { NamedStream } from '../../publish/streams.ts'

interface PageProps {
  readonly title: string
  /** The streams whose feeds the page offers to readers. */
  readonly streams: readonly NamedStream[]
  readonly children?: Child
}

const Alternates = ({ stream }: { stream: NamedStream }) => (
  <>
    {Object.values(FORMATS).map(({ type, file, label }) => (
      <link
        rel="alternate"
        type={type}
        href={`${stream.path}/${file}`}
        title={`${stream.title} (${label})`}
      />
    ))}
  </>
)

export const Page = ({ title, streams, children }: PageProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {streams.map(stream => (
        <Alternates stream={stream} />
      ))}
    </head>
    <body>
      <header>
        <a href="/">Dateline</a>
      </header>
      <main>{children}</main>
    </body>
  </html>
)

export const FeedLinks = ({ stream }: { stream: NamedStream }) => (
  <ul>
    {Object.values(FORMATS).map(({ file, label }) => (
      <li>
        <a href={`${stream.path}/${file}`}>{label}</a>
      </li>
    ))}
  </ul>
)
