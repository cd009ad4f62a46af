// A feed as read → what of it is new or changed is stored; topics come later, in messages of their own.
import type { Draft } from '../model/item.ts'
import type { SkimmedDocument, SkimmedEntry } from '../model/upstream.ts'
import { type Entry, putEntries, seenEntries } from '../store/entries.ts'
import { type ItemWrite, writeItems } from '../store/writes.ts'
import { itemId, itemWrite, UNDERIVED } from './write.ts'

/** What decides how the entries of a source are taken. */
export interface Taking {
  readonly id: string
  /** Only items that belong to one of these are kept; empty: all are. */
  readonly topics: readonly string[]
  readonly fullText: boolean
}

/** Bare UUIDs of the items that are to be derived now, and of those whose page is to be read first. */
export interface Ingested {
  readonly streams: readonly string[]
  readonly derive: readonly string[]
  readonly read: readonly { readonly item: string; readonly url: string }[]
}

/** An entry that was not seen before, or not like this. */
interface News {
  readonly entry: Entry
  readonly draft: Draft
}

/**
 * Stores what is new in a document. Idempotent: what was seen before, to the letter, changes nothing. An entry new to a
 * source that keeps everything is an item at once; what is limited to topics, or changes an item, waits until its topics are
 * known, so that no stream shows what it may have to take back. `now` in milliseconds.
 */
export async function ingestUpstream(
  db: D1Database,
  source: Taking,
  { entries }: SkimmedDocument,
  now: number,
): Promise<Ingested> {
  const news = await newsIn(db, source, entries)
  const items = news.filter(it => it.entry.waiting === null).map(underivedWrite)
  const streams = new Set<string>()
  for (const writes of portions(items)) {
    const written = await writeItems(db, writes, { batch: crypto.randomUUID(), now })
    for (const stream of written.streams) streams.add(stream)
  }
  for (const seen of portions(news.map(({ entry }) => entry))) await putEntries(db, seen, now)
  const pages = source.fullText ? news.flatMap(pageToRead) : []
  const reading = new Set(pages.map(({ item }) => item))
  const derive = news.map(({ entry }) => entry.item).filter(item => !reading.has(item))
  return { streams: [...streams], derive, read: pages }
}

/** In reverse: feeds have the newest first, streams give the newest the highest place. */
async function newsIn(db: D1Database, source: Taking, entries: readonly SkimmedEntry[]): Promise<News[]> {
  const keyed = entries.map(one => ({ one, item: itemId(source.id, one.key) }))
  const seen = await seenEntries(
    db,
    keyed.map(({ item }) => item),
  )
  return keyed
    .filter(({ one, item }) => seen.get(item) !== one.hash)
    .toReversed()
    .map(({ one: { key, hash, draft: make }, item }) => {
      const draft = make()
      const mayBePublished = !seen.has(item) && source.topics.length === 0
      return { draft, entry: { item, source: source.id, key, hash, waiting: mayBePublished ? null : draft } }
    })
}

const underivedWrite = ({ entry, draft }: News): ItemWrite =>
  itemWrite(entry.source, entry.key, { ...draft, matches: [], calls: [], ceasefires: [] }, null, UNDERIVED)

/** Text shorter than this is a summary, not the whole story. */
const SUMMARY_LENGTH = 800

const pageToRead = ({ entry, draft }: News) =>
  draft.url !== null && draft.text.length < SUMMARY_LENGTH ? [{ item: entry.item, url: draft.url }] : []

/** D1 takes 2 MB in one parameter; a character may need three bytes, and the text stands beside its markup. */
const PORTION_CHARACTERS = 500_000

/** Consecutive runs that are small enough for one statement, as far as single members are. */
function portions<T>(list: readonly T[]): T[][] {
  const runs: T[][] = []
  let room = 0
  for (const member of list) {
    const size = JSON.stringify(member).length
    if (size > room) {
      runs.push([])
      room = PORTION_CHARACTERS
    }
    runs.at(-1)?.push(member)
    room -= size
  }
  return runs
}
