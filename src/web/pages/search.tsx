// Search for people: what has all the words, newest first, with the words marked where they stand; and its own feed.
import { queryOf } from '../../publish/links.ts'
import { type PartItems, partOf } from '../../publish/parts.ts'
import { type NamedStream, streamOfSearch } from '../../publish/streams.ts'
import { readPaging, readWords } from '../asked.ts'
import { problem } from '../problem.ts'
import { originOf, type RequestContext } from '../services.ts'
import { htmlResponse } from './html.tsx'
import { ItemHead } from './items.tsx'
import { Page } from './layout.tsx'
import { Older } from './older.tsx'
import { Found, snippetOf } from './snippet.tsx'
import { Subscribe } from './subscribe.tsx'

const Form = ({ asked }: { asked: string }) => (
  <search>
    <form action="/search" class="address">
      <input type="search" name="q" value={asked} aria-label="Words to search for" />
      <button type="submit">Search</button>
    </form>
  </search>
)

interface ResultsProps {
  readonly stream: NamedStream
  readonly part: PartItems
}

const Results = ({ stream, part: { items, end } }: ResultsProps) => (
  <section>
    <h2>{items.length ? 'Newest first' : 'Nothing has all of these words'}</h2>
    <ol class="list">
      {items.map(item => (
        <li>
          <ItemHead item={item} />
          <p lang={item.language ?? undefined} dir="auto">
            <Found snippet={snippetOf(item, stream.words ?? [])} />
          </p>
        </li>
      ))}
    </ol>
    <Older stream={stream} end={end} />
  </section>
)

/** The form alone, with what to do: an empty search is where a search begins, and no error. */
const emptyPage = (asked: string, advice: string): Response =>
  htmlResponse(
    <Page title="Dateline: search" streams={[]} path="/search">
      <h1>Search</h1>
      <Form asked={asked} />
      <p class="lede">{advice}</p>
    </Page>,
    asked.trim() ? 400 : 200,
  )

export async function searchPage(c: RequestContext): Promise<Response> {
  const query = new URL(c.req.url).searchParams
  const asked = query.get('q') ?? ''
  const words = readWords(query)
  if (!words.ok)
    return emptyPage(
      asked,
      asked.trim() ? words.reason : 'Words that stand in a title or a text, all of them.',
    )
  const stream = streamOfSearch(words.value)
  const part = await partOf(c.env.db, stream, readPaging(query))
  if (!part.ok) return problem(400, part.reason, 'Take "before" as the link to older items gives it.')
  const items = await part.value.read()
  return htmlResponse(
    <Page title={stream.title} description={stream.description} streams={[stream]} path="/search">
      <h1 dir="auto">Search: {asked.trim()}</h1>
      <Form asked={asked} />
      <div class="columns">
        <Results stream={stream} part={items} />
        <aside class="aside" aria-label="Subscribe">
          <Subscribe stream={stream} origin={originOf(c)} query={queryOf(stream)} open />
        </aside>
      </div>
    </Page>,
  )
}
