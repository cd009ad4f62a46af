// How to subscribe to a stream: three addresses to copy, and the readers that take one.
import { FORMATS } from '../../feed/render.ts'
import type { NamedStream } from '../../publish/streams.ts'

/** Readers on the web that open a form with a feed's address filled in. */
const READERS: readonly { readonly name: string; readonly href: (feed: string) => string }[] = [
  { name: 'Feedly', href: feed => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}` },
  { name: 'Inoreader', href: feed => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}` },
  { name: 'NewsBlur', href: feed => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}` },
  {
    name: 'The Old Reader',
    href: feed => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(feed)}`,
  },
  {
    name: 'Miniflux',
    href: feed => `https://reader.miniflux.app/bookmarklet?uri=${encodeURIComponent(feed)}`,
  },
]

const Address = ({ label, address }: { label: string; address: string }) => (
  <>
    <span>
      <a href={address}>{label}</a> <a href={`feed:${address}`}>open in a reader</a>
    </span>
    <span class="address">
      <input value={address} readonly aria-label={`Address of the feed as ${label}`} />
      <button type="button" data-copy hidden>
        Copy
      </button>
    </span>
  </>
)

/** `query` is kept behind each address, as for the feed of a search. */
export const Subscribe = ({ stream, origin, query = '', open = false }: SubscribeProps) => (
  <details open={open}>
    <summary>
      Subscribe to {stream.title.replace('Dateline: ', '').toLowerCase().replace('dateline', 'everything')}
    </summary>
    {Object.values(FORMATS).map(({ file, label }) => (
      <Address label={label} address={`${origin}${stream.path}/${file}${query}`} />
    ))}
    <p class="how">Add to a reader on the web:</p>
    <ul class="readers">
      {READERS.map(({ name, href }) => (
        <li>
          <a href={href(`${origin}${stream.path}/${FORMATS.atom.file}${query}`)} rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </details>
)

interface SubscribeProps {
  readonly stream: Pick<NamedStream, 'title' | 'path'>
  readonly origin: string
  readonly query?: string
  readonly open?: boolean
}
