// Where a story was filed: the place in its dateline. A place that the story is about is none.
import { type Found, stated } from '../model/fact.ts'
import { findDateline } from './dateline.ts'
import type { Document } from './document.ts'
import { readable } from './lines.ts'

/** The place as printed: "MOSCOW/KIEV", "TEL AVIV, Israel". */
export function findPlace(document: Document): Found<string> | null {
  const dateline = findDateline(document)
  if (!dateline) return null
  const { name, start, end } = dateline.place
  return stated(readable(name), { start, end }, dateline.rule)
}
