// A stored text goes in: written first, derived after, so that nothing of it is lost whatever the rules make of it.
import { RULES_VERSION } from '../derive/derive.ts'
import type { Article } from '../model/article.ts'
import type { Derived } from '../model/item.ts'
import { articleByKey, putArticle, type StoredArticle } from '../store/articles.ts'
import { ARTICLES, itemById, rulesOfItem } from '../store/items.ts'
import { writeItems } from '../store/writes.ts'
import { sha256 } from '../text/hash.ts'
import { articleWrite, itemId } from './write.ts'

/** What became of an article that was put or corrected. `id` is the item's bare UUID. */
export interface Put {
  readonly outcome: 'created' | 'changed' | 'unchanged'
  readonly id: string
  readonly item: Derived
  /** The streams whose feeds are different now. */
  readonly streams: readonly string[]
}

const hashOf = ({ mediaType, body, given }: Article): string =>
  sha256(JSON.stringify([mediaType, body, given]))

/**
 * Stores an article and derives its item. Idempotent: the same article again changes nothing, no version and no tag.
 * `original`: the bytes as they came, only where decoding them lost something. `now` in milliseconds.
 */
export async function ingestArticle(
  db: D1Database,
  article: Article,
  original: Uint8Array | null,
  now: number,
): Promise<Put> {
  const hash = hashOf(article)
  const known = await articleByKey(db, article.key)
  if (known?.hash !== hash) {
    await putArticle(db, { ...article, hash, received: now }, original)
  } else if ((await rulesOfItem(db, ARTICLES, article.key)) === RULES_VERSION) {
    const id = itemId(ARTICLES, article.key)
    const item = await itemById(db, id)
    if (item) return { outcome: 'unchanged', id, item, streams: [] }
  }
  const stored = { ...article, hash, received: known?.received ?? now, correction: known?.correction ?? {} }
  return writeArticle(db, stored, { now, revive: true })
}

/** Derives the item of a stored article and writes it, with its places in the streams. */
export async function writeArticle(
  db: D1Database,
  article: StoredArticle,
  options: {
    readonly now: number
    readonly revive?: boolean
    readonly also?: readonly D1PreparedStatement[]
  },
): Promise<Put> {
  const write = articleWrite(article)
  const { items, streams } = await writeItems(db, [write], { batch: crypto.randomUUID(), ...options })
  const [written] = items
  const outcome = !written ? 'unchanged' : written.firstSeen === options.now ? 'created' : 'changed'
  return { outcome, id: write.id, item: write.derived, streams }
}
