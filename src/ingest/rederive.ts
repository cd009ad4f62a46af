// Stored items are derived: upstream items that were stored before their topics were known, and everything under new rules.
import { deriveDraft, RULES_VERSION } from '../derive/derive.ts'
import type { Draft, Item } from '../model/item.ts'
import { articleByKey } from '../store/articles.ts'
import {
  countUnderived,
  giveUpDeriving,
  stopWaiting,
  underivedItems,
  type WaitingDraft,
  waitingDrafts,
} from '../store/entries.ts'
import { ARTICLES, itemsById } from '../store/items.ts'
import { type ItemWrite, writeItems } from '../store/writes.ts'
import { articleWrite, itemWrite } from './write.ts'

/**
 * Derives stored items and waiting drafts under the present rules and returns the streams whose feeds are different now. Ids
 * stay; doing it again changes nothing. `uuids` are bare; those of no item are passed over. `now` in milliseconds.
 */
export async function deriveItems(
  db: D1Database,
  uuids: readonly string[],
  now: number,
): Promise<readonly string[]> {
  const waiting = await waitingDrafts(db, uuids)
  const stored = await itemsById(db, without(uuids, waiting.map(idOf)))
  const writes = (await Promise.all(stored.map(item => derivedAgain(db, item)))).flat()
  const all = [...writes, ...waiting.flatMap(derivedAtLast)]
  const { streams } = await writeItems(db, all, { batch: crypto.randomUUID(), now })
  await stopWaiting(db, waiting.map(idOf))
  const erased = without(uuids, [...waiting.map(idOf), ...writes.map(({ id }) => id)])
  if (erased.length) await leaveUnderived(db, erased)
  return streams
}

const idOf = ({ item }: WaitingDraft): string => item
const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter(uuid => !some.includes(uuid))

/** Nothing, where its source is limited to topics of which it has none. */
function derivedAtLast({ source, key, draft, topics }: WaitingDraft): ItemWrite[] {
  const derived = deriveDraft(draft)
  const isWanted = !topics.length || derived.matches.some(({ topic }) => topics.includes(topic))
  return isWanted ? [itemWrite(source, key, derived, null)] : []
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

/** New items have so long to be derived by their own message before they count as forgotten. */
const GRACE_MS = 10 * 60_000

/** Items of older rules, and those whose message was lost: at most `limit` bare UUIDs. `now` in milliseconds. */
export const underivedByNow = (db: D1Database, now: number, limit: number): Promise<string[]> =>
  underivedItems(db, RULES_VERSION, now - GRACE_MS, limit)

/** They break the rules' own code or take more time than there is: they stay without topics until the rules change. */
export const leaveUnderived = (db: D1Database, uuids: readonly string[]): Promise<void> =>
  giveUpDeriving(db, uuids, RULES_VERSION)

/** How many there are of them, or 1,000 where there are more. */
export const underivedCount = (db: D1Database): Promise<number> => countUnderived(db, RULES_VERSION)
