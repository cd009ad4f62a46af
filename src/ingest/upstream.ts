// A feed as read → what of it is new or changed is stored as it came; drafts, items and topics come later, in messages of their own.
import type { Draft } from '../model/item.ts'
import type { SkimmedDocument, SkimmedEntry } from '../model/upstream.ts'
import { type Entry, putEntries, seenEntries, type WaitingEntry } from '../store/entries.ts'
import { portions } from '../text/portions.ts'
import { draftOfRaw } from '../upstream/raw.ts'
import { itemId } from './write.ts'

/** A new or changed entry that waits to become an item: its bare UUID, and how many characters there are to be derived. */
export interface News {
  readonly item: string
  readonly size: number
}

/** What is to be derived now, and whose page is to be read first. */
export interface Ingested {
  readonly derive: readonly News[]
  readonly read: readonly { readonly item: string; readonly url: string }[]
}

/** An entry that was not seen before, or not like this. */
interface Novel {
  readonly entry: Entry
  readonly skimmed: SkimmedEntry
}

/**
 * Stores what is new in a document, to the letter as it is there. Idempotent: what was seen before, and has not changed, changes
 * nothing. No stream changes yet: what becomes of an entry is decided when its topics are known. `now` in milliseconds.
 */
export async function ingestUpstream(
  db: D1Database,
  source: { readonly id: string; readonly fullText: boolean },
  { entries }: SkimmedDocument,
  now: number,
): Promise<Ingested> {
  const news = await newsIn(db, source.id, entries)
  for (const some of portions(
    news.map(({ entry }) => entry),
    PARAMETER,
  ))
    await putEntries(db, some, now)
  const pages = source.fullText ? news.flatMap(pageToRead) : []
  const reading = new Set(pages.map(({ item }) => item))
  const derive = news
    .map(({ entry: { item, raw } }) => ({ item, size: raw.length }))
    .filter(({ item }) => !reading.has(item))
  return { derive, read: pages }
}

/** In reverse: feeds have the newest first, streams give the newest the highest place. */
async function newsIn(db: D1Database, source: string, entries: readonly SkimmedEntry[]): Promise<Novel[]> {
  const keyed = entries.map(skimmed => ({ skimmed, item: itemId(source, skimmed.key) }))
  const seen = await seenEntries(
    db,
    keyed.map(({ item }) => item),
  )
  return keyed
    .filter(({ skimmed, item }) => seen.get(item) !== skimmed.hash)
    .toReversed()
    .map(({ skimmed, item }) => {
      const { key, hash, raw } = skimmed
      return { skimmed, entry: { item, source, key, hash, raw } }
    })
}

/** Text shorter than this is a summary, not the whole story. */
const SUMMARY_LENGTH = 800

const pageToRead = ({ entry: { item }, skimmed: { url, length } }: Novel) =>
  url !== null && length < SUMMARY_LENGTH ? [{ item, url }] : []

/** What an entry that waits says, made a draft. */
export const draftOfWaiting = ({ raw, draft }: WaitingEntry): Draft => draft ?? draftOfRaw(raw)

/** D1 takes 2 MB in one parameter; a character may need three bytes. */
const PARAMETER = { members: 1000, size: 500_000, sizeOf: ({ raw }: Entry) => raw.length }
