// What a query asks for, made the same whatever its order and whatever else stands in it.
import { failed, ok, type Result } from '../model/result.ts'
import { DEFAULT_LIMIT, MOST_ITEMS } from '../publish/paged.ts'
import type { Paging } from '../publish/parts.ts'
import type { RecordFilter } from '../store/records.ts'
import { LONGEST_QUERY, MOST_WORDS } from '../store/search.ts'

/** `limit` up to 200, `before` as a `next` link gave it. A limit that is no number counts as none. */
export function readPaging(query: URLSearchParams): Paging {
  const asked = query.get('limit') ?? ''
  const limit = /^\d{1,9}$/.test(asked) && Number(asked) > 0 ? Number(asked) : DEFAULT_LIMIT
  return { limit: Math.min(limit, MOST_ITEMS), before: query.get('before') || null }
}

/** Whether the feed in its usual length is meant, of which there are copies. */
export const isUsual = ({ limit, before }: Paging): boolean => limit === DEFAULT_LIMIT && before === null

/** The words of a search in lower case, each once, in one order; or a sentence that says what is wrong. */
export function readWords(query: URLSearchParams): Result<readonly string[], string> {
  const asked = (query.get('q') ?? '').normalize('NFC').toWellFormed().toLowerCase()
  const words = [...new Set(asked.split(/\s+/))].filter(word => /[\p{L}\p{N}]/u.test(word)).toSorted()
  if (!words.length) return failed('Name the words to search for: ?q=harvest')
  if (asked.length > LONGEST_QUERY || words.length > MOST_WORDS)
    return failed(`A search has at most ${MOST_WORDS} words and ${LONGEST_QUERY} characters.`)
  return ok(words)
}

const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** `party`, `from`, `to`. A failure is a sentence for people. */
export function readFilter(query: URLSearchParams): Result<RecordFilter, string> {
  const read = (name: string): string | null =>
    query.get(name)?.normalize('NFC').toWellFormed().trim() || null
  const [party, from, to] = [read('party'), read('from'), read('to')]
  const wrong = [from, to].find(day => day !== null && !DAY.test(day))
  if (wrong) return failed(`"${wrong}" is no day: write 2020, 2020-10 or 2020-10-20.`)
  if (party && party.length > LONGEST_QUERY) return failed(`A party has at most ${LONGEST_QUERY} characters.`)
  return ok({ party, from, to })
}
