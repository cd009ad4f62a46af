// A stored article is withdrawn: out of every stream, its text erased where that is asked for.
import { failed, ok, type Result } from '../model/result.ts'
import { ARTICLES, isItem } from '../store/items.ts'
import { withdrawItem, withdrawnAt } from '../store/withdrawals.ts'
import { itemId } from './write.ts'

export interface Withdrawn {
  /** The item's bare UUID. */
  readonly id: string
  /** An ISO 8601 instant. */
  readonly at: string
  /** The streams whose feeds are different now. */
  readonly streams: readonly string[]
}

/** Putting the article again brings the same item back. Withdrawing twice changes nothing; erasing may follow later. `now` in milliseconds. */
export async function withdrawArticle(
  db: D1Database,
  key: string,
  { erase, now }: { readonly erase: boolean; readonly now: number },
): Promise<Result<Withdrawn, 'no-such-article'>> {
  const id = itemId(ARTICLES, key)
  if (!(await isItem(db, id))) return failed('no-such-article')
  const before = await withdrawnAt(db, id)
  const streams = before && !erase ? [] : await withdrawItem(db, id, { erase, now })
  return ok({ id, at: before ?? new Date(now).toISOString(), streams })
}
