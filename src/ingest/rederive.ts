// What is stored is derived: entries of feeds that were stored as they came, and everything under new rules.
import { deriveDraft, RULES_VERSION } from '../derive/derive.ts'
import type { Derived, Draft, Item } from '../model/item.ts'
import { articleByKey } from '../store/articles.ts'
import {
  countUnderived,
  giveUpDeriving,
  stopWaiting,
  underivedItems,
  type WaitingEntry,
  waitingEntries,
} from '../store/entries.ts'
import { ARTICLES, isItem, itemsById } from '../store/items.ts'
import { type ItemWrite, writeItems } from '../store/writes.ts'
import { draftOfWaiting } from './upstream.ts'
import { articleWrite, itemWrite } from './write.ts'

/**
 * Derives stored items and waiting entries under the present rules and returns the streams whose feeds are different now. Ids
 * stay; doing it again changes nothing. `uuids` are bare; those of no item are passed over. `now` in milliseconds.
 */
export async function deriveItems(
  db: D1Database,
  uuids: readonly string[],
  now: number,
): Promise<readonly string[]> {
  const waiting = await waitingEntries(db, uuids)
  const others = without(uuids, waiting.map(idOf))
  const stored = others.length ? await itemsById(db, others) : []
  const writes = (await Promise.all(stored.map(item => derivedAgain(db, item)))).flat()
  const all = [...writes, ...waiting.flatMap(derivedAtLast)]
  const also = waiting.length ? [stopWaiting(db, waiting)] : []
  const { streams } = await writeItems(db, all, { batch: crypto.randomUUID(), now, also })
  const erased = without(
    others,
    writes.map(({ id }) => id),
  )
  if (erased.length) await giveUpDeriving(db, erased, RULES_VERSION)
  return streams
}

const idOf = ({ item }: WaitingEntry): string => item
const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter(uuid => !some.includes(uuid))

const writeOf = ({ source, key }: WaitingEntry, derived: Derived): ItemWrite =>
  itemWrite(source, key, derived, null)

/** Nothing, where its source is limited to topics of which it has none. */
function derivedAtLast(entry: WaitingEntry): ItemWrite[] {
  const derived = deriveDraft(draftOfWaiting(entry))
  const isWanted = !entry.topics.length || derived.matches.some(({ topic }) => entry.topics.includes(topic))
  return isWanted ? [writeOf(entry, derived)] : []
}

/** Nothing, where the article was erased. */
async function derivedAgain(db: D1Database, item: Item): Promise<ItemWrite[]> {
  if (item.source !== ARTICLES) return [itemWrite(item.source, item.key, deriveDraft(draftOf(item)), null)]
  const article = await articleByKey(db, item.key)
  return article ? [articleWrite(article)] : []
}

/** What came from upstream, without what was made of it here. */
function draftOf(item: Item): Draft {
  const { id: _i, source: _s, key: _k, firstSeen: _f, updated: _u, mediaType: _a, ...derived } = item
  const { matches: _m, calls: _c, ceasefires: _t, ...draft } = derived
  return draft
}

/** New entries have so long to be derived by their own message before they count as forgotten. */
const GRACE_MS = 10 * 60_000

/** Items of older rules, and entries whose message was lost: at most `limit` bare UUIDs. `now` in milliseconds. */
export const underivedByNow = (db: D1Database, now: number, limit: number): Promise<string[]> =>
  underivedItems(db, RULES_VERSION, now - GRACE_MS, limit)

/**
 * They break the rules' own code or take more time than there is: nothing tries them again until the rules change. A new entry is
 * published without topics until then, unless its source is limited to some. Returns the streams whose feeds are different now.
 */
export async function leaveUnderived(
  db: D1Database,
  uuids: readonly string[],
  now: number,
): Promise<readonly string[]> {
  await giveUpDeriving(db, uuids, RULES_VERSION)
  const fresh: WaitingEntry[] = []
  for (const entry of await waitingEntries(db, uuids))
    if (!entry.topics.length && !(await isItem(db, entry.item))) fresh.push(entry)
  const also = [stopWaiting(db, fresh)]
  const options = { batch: crypto.randomUUID(), now, also }
  return (await writeItems(db, fresh.map(withoutTopics), options)).streams
}

const withoutTopics = (entry: WaitingEntry): ItemWrite =>
  writeOf(entry, { ...draftOfWaiting(entry), matches: [], calls: [], ceasefires: [] })

/** How many there are to be derived, or 1,000 where there are more. */
export const underivedCount = (db: D1Database): Promise<number> => countUnderived(db, RULES_VERSION)
