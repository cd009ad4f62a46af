// An entry on its way from being read to being a draft: all that it says, in one string that can be stored.
import type { Draft } from '../model/item.ts'
import { draftOf } from './draft.ts'
import type { Entry, Surroundings } from './entry.ts'

type Packed = readonly [Entry, readonly string[], string | null, Surroundings['format']]

/** The same entry of the same channel gives the same string. */
export function packEntry(entry: Entry, { authors, language, format }: Surroundings): string {
  const packed: Packed = [entry, authors, language, format]
  return JSON.stringify(packed)
}

/** The draft of what `packEntry` made. */
export function draftOfRaw(raw: string): Draft {
  const [entry, authors, language, format] = JSON.parse(raw) as Packed
  return draftOf(entry, { authors, language, format })
}

const TAGS = /<[^>]*>/g

/** Characters of the longest text of an entry, tags not counted. */
export const lengthOf = ({ content, summary }: Entry): number =>
  Math.max(0, ...[content, summary].map(markup => markup?.value.replace(TAGS, '').length ?? 0))
