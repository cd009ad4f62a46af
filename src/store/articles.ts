// Stored articles: the rows that everything else is derived from.
import type { Article, ArticleMediaType, Given } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'

/** An article as stored. `hash` covers body, media type and what was given beside it; `received` is in milliseconds. */
export interface StoredArticle extends Article {
  readonly hash: string
  readonly received: number
  readonly correction: Correction
}

interface ArticleRow {
  key: string
  media_type: ArticleMediaType
  body: string
  given: string
  correction: string
  hash: string
  received: number
}

const toArticle = (row: ArticleRow): StoredArticle => ({
  key: row.key,
  mediaType: row.media_type,
  body: row.body,
  given: JSON.parse(row.given) as Given,
  correction: JSON.parse(row.correction) as Correction,
  hash: row.hash,
  received: row.received,
})

export async function articleByKey(db: D1Database, key: string): Promise<StoredArticle | null> {
  const row = await db
    .prepare('SELECT key, media_type, body, given, correction, hash, received FROM article WHERE key = ?1')
    .bind(key)
    .first<ArticleRow>()
  return row && toArticle(row)
}

const PUT = `
INSERT INTO article (key, media_type, body, original, given, hash, received) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (key) DO UPDATE SET media_type = excluded.media_type, body = excluded.body, original = excluded.original,
  given = excluded.given, hash = excluded.hash, received = excluded.received`

/** Stores an article under its key, in place of the one that was there; a correction stays. `original` only where decoding lost something. */
export async function putArticle(
  db: D1Database,
  article: Omit<StoredArticle, 'correction'>,
  original: Uint8Array | null,
): Promise<void> {
  const { key, mediaType, body, given, hash, received } = article
  await db.prepare(PUT).bind(key, mediaType, body, original, JSON.stringify(given), hash, received).run()
}

/** The statement that stores a correction in place of the one before. */
export const putCorrection = (db: D1Database, key: string, correction: Correction): D1PreparedStatement =>
  db.prepare('UPDATE article SET correction = ?2 WHERE key = ?1').bind(key, JSON.stringify(correction))
