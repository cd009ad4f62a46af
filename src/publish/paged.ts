// Feeds that are rendered for whoever asks: unions, searches, other lengths. They are walked part by part (RFC 5005 section 3).
import { FORMATS } from '../feed/render.ts'
import { ok, type Result } from '../model/result.ts'
import type { FeedLink, Format } from '../model/stream.ts'
import { PAGE_SIZE } from '../store/streams.ts'
import { sha256 } from '../text/hash.ts'
import { assembleFeed, type Presentation } from './assemble.ts'
import { encodeDocument } from './document.ts'
import { feedAddress, link, linksOfHeader, type Place } from './links.ts'
import { type Paging, type Part, type PartFailure, type PartItems, partOf } from './parts.ts'
import { orUnavailable, type PublishContext, type Published, revisionOf, validatorsOf } from './published.ts'
import { type Credits, creditsOf } from './sources.ts'
import { everything, type NamedStream } from './streams.ts'

export const DEFAULT_LIMIT = PAGE_SIZE
export const MOST_ITEMS = 200

/** Every one is made in its own words, so that the same part always has the same address. */
export const partAddress = (place: Place, { limit, before }: Paging): string =>
  feedAddress(place, {
    ...(limit !== DEFAULT_LIMIT && { limit: String(limit) }),
    ...(before !== null && { before }),
  })

const linksOf = (place: Place, paging: Paging, end: string | null): readonly FeedLink[] => [
  ...(paging.before === null ? [] : [link('first', place, partAddress(place, { ...paging, before: null }))]),
  ...(end === null ? [] : [link('next', place, partAddress(place, { ...paging, before: end }))]),
]

/** A search may change with everything. */
const tagsOf = ({ name, members, words }: NamedStream): string =>
  words ? everything.name : (members?.map(member => member.name).join() ?? name)

/** Throws when D1 does not answer: there is no copy of what everybody may ask for. */
export async function publishPart(
  context: PublishContext,
  stream: NamedStream,
  format: Format,
  paging: Paging,
): Promise<Result<Published, PartFailure>> {
  const { db, presentation } = context
  const part = await partOf(db, stream, paging)
  if (!part.ok) return part
  const place = { origin: presentation.origin, stream, format }
  const tag = sha256(JSON.stringify([stream.name, paging, part.value.mark])).slice(0, 16)
  const validators = validatorsOf(tag, revisionOf(presentation, stream), part.value.changedAt)
  return ok({
    ...validators,
    maxAge: presentation.freshMinutes * 60,
    links: linksOfHeader(place, [], partAddress(place, paging)),
    stream: tagsOf(stream),
    isCurrent: () => false,
    whole: async () => {
      const read = await orUnavailable(readPart(db, part.value), stream.name)
      if (!read.ok) return read
      const links = linksOf(place, paging, read.value.end)
      const text = renderPart(presentation, place, paging, read.value, links)
      const self = partAddress(place, paging)
      return ok({ ...validators, bytes: encodeDocument(text), links: linksOfHeader(place, links, self) })
    },
  })
}

type PartContent = PartItems & { readonly credits: Credits }

async function readPart(db: D1Database, part: Part): Promise<PartContent> {
  const read = await part.read()
  return { ...read, credits: await creditsOf(db, read.items) }
}

function renderPart(
  presentation: Presentation,
  place: Place,
  paging: Paging,
  { items, updated, credits }: PartContent,
  links: readonly FeedLink[],
): string {
  const self = partAddress(place, paging)
  const document = { self, updated, links, archive: false, tombstones: [] }
  return FORMATS[place.format].render(assembleFeed(place.stream, document, items, credits, presentation))
}
