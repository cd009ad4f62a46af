// A closed page of a stream's archive (RFC 5005 section 4): its own validators, rendered when asked for.
import { FORMATS } from '../feed/render.ts'
import type { Item } from '../model/item.ts'
import { failed, ok, type Result } from '../model/result.ts'
import type { Format, StreamState, Tombstone } from '../model/stream.ts'
import { itemsOfPage, markOfPage, rangeOf } from '../store/pages.ts'
import { closedPages, streamState } from '../store/streams.ts'
import { tombstonesOfStream } from '../store/withdrawals.ts'
import { sha256 } from '../text/hash.ts'
import { assembleFeed, latestOf, type Presentation } from './assemble.ts'
import { encodeDocument } from './document.ts'
import { linksOfHeader, linksOfPage, pageAddress } from './links.ts'
import { orUnavailable, type PublishContext, type Published, revisionOf, validatorsOf } from './published.ts'
import { type Credits, creditsOf } from './sources.ts'
import type { NamedStream } from './streams.ts'

/** A closed page changes only when an item in it is corrected or withdrawn. */
const MAX_AGE_SECONDS = 3600

/** `open`: what the page holds so far stands in the feed. */
export type ArchiveFailure = 'open' | 'no-such-page'

/** Page `page`, from 1, oldest first. Its tag follows its own members, not the stream. Throws when D1 does not answer. */
export async function publishPage(
  context: PublishContext,
  stream: NamedStream,
  page: number,
  format: Format,
): Promise<Result<Published, ArchiveFailure>> {
  const state = await streamState(context.db, stream.name)
  const closed = closedPages(state)
  if (page > closed) return failed(page === closed + 1 ? 'open' : 'no-such-page')
  const mark = await markOfPage(context.db, stream.name, page)
  const { presentation } = context
  const place = { origin: presentation.origin, stream, format }
  // A reader that has only the date, which is the stream's, asks once too often rather than once too seldom.
  const validators = validatorsOf(
    sha256(mark).slice(0, 16),
    revisionOf(presentation, stream),
    state.changedAt,
  )
  return ok({
    ...validators,
    maxAge: MAX_AGE_SECONDS,
    links: linksOfHeader(place, linksOfPage(place, page), pageAddress(place, page)),
    stream: stream.name,
    isCurrent: () => false,
    whole: async () => {
      const read = await orUnavailable(readPage(context.db, stream, page), stream.name)
      if (!read.ok) return read
      const text = renderPage(presentation, stream, page, format, state, read.value)
      return ok({ ...validators, bytes: encodeDocument(text) })
    },
  })
}

interface PageContent {
  readonly items: readonly Item[]
  readonly tombstones: readonly Tombstone[]
  readonly credits: Credits
}

async function readPage(db: D1Database, { name }: NamedStream, page: number): Promise<PageContent> {
  const [items, tombstones] = await Promise.all([
    itemsOfPage(db, name, page),
    tombstonesOfStream(db, name, rangeOf(page)),
  ])
  return { items, tombstones, credits: await creditsOf(db, items) }
}

function renderPage(
  presentation: Presentation,
  stream: NamedStream,
  page: number,
  format: Format,
  { createdAt }: StreamState,
  { items, tombstones, credits }: PageContent,
): string {
  const place = { origin: presentation.origin, stream, format }
  const updated = latestOf([
    createdAt,
    ...items.map(item => item.updated),
    ...tombstones.map(({ when }) => when),
  ])
  const document = {
    self: pageAddress(place, page),
    updated,
    links: linksOfPage(place, page),
    archive: true,
    tombstones,
  }
  return FORMATS[format].render(assembleFeed(stream, document, items, credits, presentation))
}
