// Stored items are derived again: upstream items that were stored before their topics were known, and everything under new rules.
import { deriveDraft } from '../derive/derive.ts'
import type { Item } from '../model/item.ts'
import { articleByKey } from '../store/articles.ts'
import { ARTICLES, itemsById } from '../store/items.ts'
import { type ItemWrite, writeItems } from '../store/writes.ts'
import { articleWrite, itemWrite } from './write.ts'

/**
 * Derives stored items under the present rules and returns the streams whose feeds are different now. Their ids stay;
 * doing it again changes nothing. `uuids` are bare; those of no item are passed over. `now` in milliseconds.
 */
export async function rederiveItems(
  db: D1Database,
  uuids: readonly string[],
  now: number,
): Promise<readonly string[]> {
  const items = await itemsById(db, uuids)
  const writes = await Promise.all(items.map(item => rederived(db, item)))
  const { streams } = await writeItems(db, writes.flat(), { batch: crypto.randomUUID(), now })
  return streams
}

async function rederived(db: D1Database, item: Item): Promise<ItemWrite[]> {
  if (item.source !== ARTICLES) return [itemWrite(item.source, item.key, deriveDraft(draftOf(item)), null)]
  const article = await articleByKey(db, item.key)
  return article ? [articleWrite(article)] : []
}

/** What came from upstream, without what was made of it here. */
function draftOf(item: Item) {
  const { id: _i, source: _s, key: _k, firstSeen: _f, updated: _u, ...derived } = item
  const { matches: _m, calls: _c, ceasefires: _t, ...draft } = derived
  return draft
}
