// Structured records, newest first: all of a kind, or those of a party, within days.
import type { Call, Ceasefire, Derived, Party } from '../model/item.ts'
import { fold } from '../text/fold.ts'

export interface RecordKinds {
  readonly call: Call
  readonly ceasefire: Ceasefire
}

export type RecordKind = keyof RecordKinds

/** A record with the item that tells it. `item` is the bare UUID, `n` its place among the item's records. */
export interface StoredRecord<K extends RecordKind> {
  readonly item: string
  readonly n: number
  readonly record: RecordKinds[K]
  readonly words: string
  readonly title: string
  readonly publisher: string | null
  readonly published: string | null
}

/** Which records are meant. */
export interface RecordFilter {
  /** A name, a last name or a country; null for everybody. */
  readonly party: string | null
  /** First and last day, as far as said: `2020`, `2020-10`, `2020-10-20`. */
  readonly from: string | null
  readonly to: string | null
}

export interface RecordQuery extends RecordFilter {
  readonly limit: number
}

/** The days of a filter as bounds of texts: "2020" is before "2020-01", and "2020~" after every day of 2020. No range of days has the undated. */
export const dayBounds = ({ from, to }: RecordFilter): readonly [string, string] => [
  from ?? (to ? '0' : ''),
  `${to ?? ''}~`,
]

const nameKeys = (name: string | null): string[] => (name ? [fold(name), fold(name).split(' ').at(-1)!] : [])
const partyKeys = ({ name, country }: Party): string[] => [
  ...nameKeys(name),
  ...(country ? [fold(country)] : []),
]

/** The rows of `record` and, in `keys`, of `record_party` that an item's records make. */
export function recordRows(
  item: string,
  { calls, ceasefires, text }: Pick<Derived, 'calls' | 'ceasefires' | 'text'>,
) {
  const rows = [
    ...calls.map(data => ({ kind: 'call', date: data.date, keys: data.parties.flatMap(partyKeys), data })),
    ...ceasefires.map(data => ({
      kind: 'ceasefire',
      date: data.effective ?? data.agreed,
      keys: data.parties.map(fold),
      data,
    })),
  ]
  return rows.map(({ kind, date, keys, data }, n) => {
    const day = date?.value.value.slice(0, 10) ?? ''
    const words = text.slice(data.passage.start, data.passage.end)
    return { item, n, kind, day, keys: [...new Set(keys)].filter(Boolean), data, words }
  })
}

const COLUMNS = `r.item, r.n, r.data, r.words, i.facts ->> '$.title.value' AS title,
  i.facts ->> '$.publisher.value' AS publisher, i.facts ->> '$.published.value.value' AS published`
const JOINS = 'JOIN item i ON i.id = r.item'

const OF_KIND = `
SELECT ${COLUMNS} FROM record r ${JOINS}
WHERE r.kind = ?1 AND r.day >= ?2 AND r.day <= ?3 AND ?5 = '' ORDER BY r.day DESC, r.item, r.n LIMIT ?4`
const OF_PARTY = `
SELECT ${COLUMNS} FROM record_party p JOIN record r ON r.kind = p.kind AND r.day = p.day AND r.item = p.item AND r.n = p.n ${JOINS}
WHERE p.kind = ?1 AND p.party = ?5 AND p.day >= ?2 AND p.day <= ?3 ORDER BY p.day DESC, p.item, p.n LIMIT ?4`

interface Row {
  item: string
  n: number
  data: string
  title: string
  publisher: string | null
  published: string | null
  words: string
}

/** At most `limit` records; the rows read grow with that, not with the archive. An undated record is in no range of days. */
export async function recordsOfKind<K extends RecordKind>(
  db: D1Database,
  kind: K,
  query: RecordQuery,
): Promise<StoredRecord<K>[]> {
  const { party, limit } = query
  const { results } = await db
    .prepare(party ? OF_PARTY : OF_KIND)
    .bind(kind, ...dayBounds(query), limit, party ? fold(party) : '')
    .all<Row>()
  return results.map(({ data, ...row }) => ({ ...row, record: JSON.parse(data) as RecordKinds[K] }))
}
