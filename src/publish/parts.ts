// A part of a list that is made for whoever asks: of one stream, of several, or of a search.
import type { Item } from '../model/item.ts'
import { failed, ok, type Result } from '../model/result.ts'
import { itemsById } from '../store/items.ts'
import { itemsOfRecords, type NarrowedPlace } from '../store/narrowed.ts'
import { findItems, type Hit } from '../store/search.ts'
import { streamState } from '../store/streams.ts'
import { itemsOfUnion, statesOf, type UnionPlace } from '../store/unions.ts'
import { urnOf } from '../text/urn.ts'
import { latestOf } from './assemble.ts'
import { everything, type NamedStream } from './streams.ts'

/** Which part of a list is asked for. */
export interface Paging {
  readonly limit: number
  /** Where the part before ended, as its `next` link says; null for the newest. */
  readonly before: string | null
}

export interface PartItems {
  readonly items: readonly Item[]
  /** ISO 8601 instant: when anything in it last changed. */
  readonly updated: string
  /** Where the next part goes on, or null where this is the last. */
  readonly end: string | null
}

/** A part before its items are read, so that a 304 reads as little as it can. */
export interface Part {
  /** A text that changes whenever the part does. */
  readonly mark: string
  /** ISO 8601 instant: never before the last change. */
  readonly changedAt: string
  readonly read: () => Promise<PartItems>
}

export type PartFailure = 'bad-place'

export const partOf = (
  db: D1Database,
  stream: NamedStream,
  paging: Paging,
): Promise<Result<Part, PartFailure>> =>
  stream.words
    ? searchPart(db, stream.words, paging)
    : stream.narrowed
      ? narrowedPart(db, stream.topic ?? '', stream.narrowed, paging)
      : unionPart(db, stream, paging)

/** `1459857600000.<uuid>` */
function unionPlace(text: string | null): UnionPlace | null | undefined {
  if (text === null) return null
  const [, at, item] = /^(-?\d{1,15})\.([0-9a-f-]{36})$/.exec(text) ?? []
  return item ? { at: Number(at), item } : undefined
}

async function unionPart(
  db: D1Database,
  stream: NamedStream,
  { limit, before }: Paging,
): Promise<Result<Part, PartFailure>> {
  const place = unionPlace(before)
  if (place === undefined) return failed('bad-place')
  const names = (stream.members ?? [stream]).map(({ name }) => name)
  const states = await statesOf(db, names)
  const changedAt = latestOf(states.map(state => state.changedAt))
  return ok({
    mark: states.map(({ name, version }) => `${name} ${version}`).join(),
    changedAt,
    read: async () => {
      const { items, end } = await itemsOfUnion(db, names, { limit, before: place })
      return { items, updated: changedAt, end: end && `${end.at}.${end.item}` }
    },
  })
}

/** `2020-10-20.<uuid>`, the day as far as known. */
function narrowedPlace(text: string | null): NarrowedPlace | null | undefined {
  if (text === null) return null
  const [, day, item] = /^([\d-]{0,10})\.([0-9a-f-]{36})$/.exec(text) ?? []
  return item ? { day: day ?? '', item } : undefined
}

async function narrowedPart(
  db: D1Database,
  topic: string,
  { kind, filter }: NonNullable<NamedStream['narrowed']>,
  { limit, before }: Paging,
): Promise<Result<Part, PartFailure>> {
  const place = narrowedPlace(before)
  if (place === undefined) return failed('bad-place')
  const { version, changedAt } = await streamState(db, `topic:${topic}`)
  return ok({
    mark: `${topic} ${version}`,
    changedAt,
    read: async () => {
      const { items, end } = await itemsOfRecords(db, kind, filter, { limit, before: place })
      return { items, updated: changedAt, end: end && `${end.day}.${end.item}` }
    },
  })
}

async function searchPart(
  db: D1Database,
  words: readonly string[],
  { limit, before }: Paging,
): Promise<Result<Part, PartFailure>> {
  if (before !== null && !/^\d{1,19}$/.test(before)) return failed('bad-place')
  const [found, { changedAt, createdAt }] = await Promise.all([
    findItems(db, words, { limit: limit + 1, before }),
    streamState(db, everything.name),
  ])
  const hits = found.slice(0, limit)
  const more = found.length > limit
  return ok({
    mark: `${hits.map(({ item, batch }) => `${item} ${batch}`).join()} ${more}`,
    // Whatever leaves the search changes everything: a reader that has only a date asks rather too often.
    changedAt,
    read: async () => {
      const items = await itemsOfHits(db, hits)
      const updated = latestOf([createdAt, ...items.map(item => item.updated)])
      return { items, updated, end: more ? (hits.at(-1)?.place ?? null) : null }
    },
  })
}

/** In the order in which they were found. */
async function itemsOfHits(db: D1Database, hits: readonly Hit[]): Promise<Item[]> {
  const ids = hits.map(({ item }) => item)
  const items = new Map((await itemsById(db, ids)).map(item => [item.id, item]))
  return ids.flatMap(id => items.get(urnOf(id)) ?? [])
}
