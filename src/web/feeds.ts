// A stream in a format: its feed, and the pages of its archive.
import { FORMATS } from '../feed/render.ts'
import { type Failed, failed } from '../model/result.ts'
import type { Format } from '../model/stream.ts'
import { publishPage } from '../publish/archive.ts'
import { feedAddress } from '../publish/links.ts'
import { partAddress, publishPart } from '../publish/paged.ts'
import type { Paging } from '../publish/parts.ts'
import { publishFeed } from '../publish/publish.ts'
import type { PublishContext } from '../publish/published.ts'
import type { NamedStream } from '../publish/streams.ts'
import { isUsual, readPaging } from './asked.ts'
import { answerWith, deliver, type Terms, unavailable } from './delivery.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'

export const contextOf = (c: RequestContext): PublishContext => {
  const { db, kv, memory, now, settings } = c.env
  return {
    ...{ db, kv, memory, now },
    presentation: {
      origin: originOf(c),
      content: settings.content,
      freshMinutes: settings.freshMinutes,
      hub: settings.hub,
    },
    waitUntil: work => c.executionCtx.waitUntil(work),
  }
}

/** The edge's key has no host: without a fixed origin it might give one host's feed to another's readers. */
export const termsOf = (c: RequestContext): Terms => ({
  storedAtEdge: c.env.settings.publicUrl !== null && c.env.settings.feedToken === null,
  shared: c.env.settings.feedToken === null,
})

/** Whether there are no copies of what is asked for: a union, a search, a narrowed topic, another length, a later part. */
const isMadeToOrder = ({ members, words, narrowed }: NamedStream, paging: Paging): boolean =>
  Boolean(members ?? words ?? narrowed) || !isUsual(paging)

const pagingOf = (c: RequestContext): Paging => readPaging(new URL(c.req.url).searchParams)

export async function feedResponse(
  c: RequestContext,
  stream: NamedStream,
  format: Format,
): Promise<Response> {
  if (isMadeToOrder(stream, pagingOf(c))) return partResponse(c, stream, format, termsOf(c))
  const published = await publishFeed(contextOf(c), stream, format)
  if (!published.ok) return unavailable()
  const answer = answerWith(published.value, FORMATS[format], termsOf(c))
  c.env.doorstep.remember(c.req.raw, answer)
  return deliver(c.req.raw, answer, c.env.now)
}

/** The same feed under the address of its page, for a client whose Accept asks for it. */
export async function negotiatedFeed(
  c: RequestContext,
  stream: NamedStream,
  format: Format,
): Promise<Response> {
  const paging = pagingOf(c)
  const contentLocation = partAddress({ origin: originOf(c), stream, format }, paging)
  const terms = { ...termsOf(c), storedAtEdge: false, contentLocation }
  if (isMadeToOrder(stream, paging)) return partResponse(c, stream, format, terms)
  const published = await publishFeed(contextOf(c), stream, format)
  return published.ok
    ? deliver(c.req.raw, answerWith(published.value, FORMATS[format], terms), c.env.now)
    : unavailable()
}

async function partResponse(
  c: RequestContext,
  stream: NamedStream,
  format: Format,
  terms: Terms,
): Promise<Response> {
  const published = await publishPart(contextOf(c), stream, format, pagingOf(c)).catch(databaseFailed)
  if (published.ok) return deliver(c.req.raw, answerWith(published.value, FORMATS[format], terms), c.env.now)
  switch (published.reason) {
    case 'unavailable':
      return unavailable()
    case 'bad-place':
      return problem(400, 'bad-place', 'Take "before" as the link to the next part gives it.')
  }
}

/** A closed page of the archive. The address of the open one leads to the feed, which holds it whole. */
export async function archiveResponse(
  c: RequestContext,
  stream: NamedStream,
  format: Format,
): Promise<Response> {
  if (stream.members) return noSuchPage()
  const page = Number(c.req.param('page'))
  const published = await publishPage(contextOf(c), stream, page, format).catch(databaseFailed)
  if (published.ok)
    return deliver(c.req.raw, answerWith(published.value, FORMATS[format], termsOf(c)), c.env.now)
  switch (published.reason) {
    case 'unavailable':
      return unavailable()
    case 'no-such-page':
      return noSuchPage()
    case 'open':
      return new Response(null, {
        status: 307,
        headers: {
          Location: feedAddress({ origin: originOf(c), stream, format }),
          'Cache-Control': `public, max-age=${c.env.settings.freshMinutes * 60}`,
          'Access-Control-Allow-Origin': '*',
        },
      })
  }
}

const noSuchPage = (): Response => problem(404, 'no-such-page', 'There is no archive page of this number.')

export function databaseFailed(error: unknown): Failed<'unavailable'> {
  console.error(JSON.stringify({ event: 'database-unavailable', error: String(error) }))
  return failed('unavailable')
}
