// When a text was published and last updated: unknown until a finder says so.
import type { NewsDate } from '../model/date.ts'
import type { Found } from '../model/fact.ts'
import type { Document } from './document.ts'

export const findPublished = (_document: Document, _now: string): Found<NewsDate> | null => null
export const findModified = (_document: Document, _now: string): Found<NewsDate> | null => null
