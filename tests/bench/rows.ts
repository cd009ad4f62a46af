// Fifty items as D1 hands them to the read path: the labelled texts, each once or twice.
import type { ItemRow } from '../../src/store/items.ts'
import { packBody, packFacts } from '../../src/store/items.ts'
import { uuidOf } from '../../src/text/hash.ts'
import type { Case } from '../eval/measure.ts'
import { ITEMS } from './stock.ts'

const FIRST_SEEN = Date.UTC(2026, 10, 1)
/** Shorter ones are single sentences. */
const SHORTEST = 800

function rowOf({ name, derived }: Case, n: number): ItemRow {
  const { text, body, html } = derived
  const [facts, blocks] = [packFacts(derived), packBody(text, body)].map(value => JSON.stringify(value))
  return {
    ...{ id: uuidOf(`${name} ${n}`), source: 'articles', key: name, media_type: 'text/plain' },
    ...{ first_seen: FIRST_SEEN, updated: FIRST_SEEN + n, text, html },
    ...{ facts: facts ?? '', body: blocks ?? '' },
  }
}

export function rows(cases: readonly Case[]): ItemRow[] {
  const long = cases.filter(({ derived }) => derived.text.length > SHORTEST)
  return Array.from({ length: ITEMS }, (_, n) => rowOf(long[n % long.length]!, n))
}
