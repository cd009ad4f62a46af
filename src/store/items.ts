// Items as rows: the facts in one column, the long texts in another table.
import type { Block, Derived, Item } from '../model/item.ts'
import { urnOf } from '../text/urn.ts'

/** The source under which stored articles stand; every other source is an upstream. */
export const ARTICLES = 'articles'

/** All of a derived item but its long texts, which stand in `item_body`. */
type Facts = Omit<Derived, 'text' | 'body' | 'html'>

export interface ItemRow {
  id: string
  source: string
  key: string
  facts: string
  first_seen: number
  updated: number
  text: string
  body: string
  html: string | null
  media_type: string | null
}

/** Columns and joins that `toItem` needs, for a query in which `i` is the item. */
export const ITEM_COLUMNS =
  'i.id, i.source, i.key, i.facts, i.first_seen, i.updated, coalesce(b.text, a.body) AS text, b.body, b.html, a.media_type'
export const ITEM_JOINS = `JOIN item_body b ON b.item = i.id LEFT JOIN article a ON i.source = '${ARTICLES}' AND a.key = i.key`

/** A block without its text where the stored text already says it: bodies would otherwise be stored twice. */
type StoredBlock = Omit<Block, 'text'> & { readonly text?: string }

export function packBody(text: string, body: readonly Block[]): StoredBlock[] {
  return body.map(({ text: readable, ...place }) =>
    text.slice(place.start, place.end) === readable ? place : { ...place, text: readable },
  )
}

const unpackBody = (text: string, body: readonly StoredBlock[]): Block[] =>
  body.map(block => ({ ...block, text: block.text ?? text.slice(block.start, block.end) }))

export function packFacts({ text: _text, body: _body, html: _html, ...facts }: Derived): Facts {
  return facts
}

export function toItem(row: ItemRow): Item {
  const facts = JSON.parse(row.facts) as Facts
  return {
    ...facts,
    id: urnOf(row.id),
    source: row.source,
    key: row.key,
    firstSeen: new Date(row.first_seen).toISOString(),
    updated: new Date(row.updated).toISOString(),
    text: row.text,
    body: unpackBody(row.text, JSON.parse(row.body) as StoredBlock[]),
    html: row.html,
    mediaType: row.media_type,
  }
}

/** `uuid` without the `urn:uuid:` before it. A withdrawn item is none. */
export async function itemById(db: D1Database, uuid: string): Promise<Item | null> {
  const row = await db
    .prepare(`SELECT ${ITEM_COLUMNS} FROM item i ${ITEM_JOINS} WHERE i.id = ?1 AND i.withdrawn IS NULL`)
    .bind(uuid)
    .first<ItemRow>()
  return row && toItem(row)
}

/** Whether there is such an item (a bare UUID), be it withdrawn. */
export const isItem = async (db: D1Database, uuid: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 FROM item WHERE id = ?1').bind(uuid).first()) !== null

/** Those of the bare UUIDs that are items and not withdrawn, in no order. */
export async function itemsById(db: D1Database, uuids: readonly string[]): Promise<Item[]> {
  const { results } = await db
    .prepare(
      `SELECT ${ITEM_COLUMNS} FROM item i ${ITEM_JOINS} WHERE i.id IN (SELECT value FROM json_each(?1)) AND i.withdrawn IS NULL`,
    )
    .bind(JSON.stringify(uuids))
    .all<ItemRow>()
  return results.map(toItem)
}

/** Under which version of the rules an item was last derived, or null where there is none, or none any more. */
export async function rulesOfItem(db: D1Database, source: string, key: string): Promise<number | null> {
  return db
    .prepare('SELECT rules FROM item WHERE source = ?1 AND key = ?2 AND withdrawn IS NULL')
    .bind(source, key)
    .first<number>('rules')
}
