// When a text was published and last updated: as it states, else as it fixes; never a date that it does not fix.
import type { NewsDate } from '../model/date.ts'
import type { Found } from '../model/fact.ts'
import { dateInAddress } from './dates/address.ts'
import { inferPublished } from './dates/inferred.ts'
import { marked, statedModified, statedPublished } from './dates/stated.ts'
import type { Document } from './document.ts'

const dayIn = (now: string) => {
  const date = new Date(now)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `now`: ISO 8601 instant; what was inferred to lie after it is dropped, what is stated is kept as printed. */
export const findPublished = (document: Document, now: string): Found<NewsDate> | null =>
  statedPublished(marked(document)) ??
  dateInAddress(document) ??
  inferPublished({ document, today: dayIn(now) })

export const findModified = (document: Document, _now: string): Found<NewsDate> | null =>
  statedModified(marked(document))
