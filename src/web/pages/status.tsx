// What works and what fails, in plain words: the sources, the queue, the budget.
import { readableDate } from '../../text/when.ts'
import type { RequestContext } from '../services.ts'
import { type SourceStatus, type Status, statusOf } from '../status.ts'
import { htmlResponse } from './html.tsx'
import { Page } from './layout.tsx'

const Instant = ({ at, otherwise }: { at: string | null; otherwise: string }) =>
  at ? <time datetime={at}>{readableDate(`${at.slice(0, 16)}Z`)}</time> : <span>{otherwise}</span>

const Health = ({ source }: { source: SourceStatus }) =>
  source.error ? (
    <td class="bad">
      {source.error.sentence}
      {source.error.since ? (
        <>
          , since <Instant at={source.error.since} otherwise="" />
        </>
      ) : null}
    </td>
  ) : (
    <td class={source.state === 'active' ? 'good' : undefined}>{source.faults.join(', ') || source.state}</td>
  )

const Sources = ({ sources }: { sources: readonly SourceStatus[] }) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">State</th>
          <th scope="col">Last read</th>
          <th scope="col">Next poll</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(source => (
          <tr>
            <td dir="auto">
              <a href={`/sources/${source.id}`}>{source.title}</a>
            </td>
            <Health source={source} />
            <td>
              <Instant at={source.lastSuccess} otherwise="never" />
            </td>
            <td>
              <Instant at={source.nextPoll} otherwise="none" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Queue = ({ queue }: Pick<Status, 'queue'>) => (
  <dl>
    <dt>Queue operations today</dt>
    <dd>
      {queue.operationsToday}
      {queue.operationsAllowed === null ? '' : ` of ${queue.operationsAllowed} on the free plan`}
    </dd>
    <dt>How long a message waits</dt>
    <dd>{queue.lagSeconds === null ? 'none has come today' : `${queue.lagSeconds} s`}</dd>
    <dt>Texts still to be read under the present rules</dt>
    <dd>{queue.underived}</dd>
  </dl>
)

const summary = ({ sources, failing }: Status): string => {
  if (!sources.length) return 'No sources are read here. Stored articles need none.'
  return failing
    ? `${failing} of ${sources.length} sources cannot be read at the moment.`
    : `All ${sources.length} sources can be read.`
}

export async function statusPage(c: RequestContext): Promise<Response> {
  const status = await statusOf(c)
  return htmlResponse(
    <Page title="Dateline: status" streams={[]} path="/status">
      <h1>Status</h1>
      <p class="lede">{summary(status)}</p>
      {status.sources.length ? <Sources sources={status.sources} /> : null}
      <h2>Behind the desk</h2>
      <Queue queue={status.queue} />
      <p>
        The same for programs: <a href="/status.json">status.json</a>
      </p>
    </Page>,
  )
}
