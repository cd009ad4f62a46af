// The language of a text: unknown until a finder says so.
import type { Document } from './document.ts'

/** BCP 47. */
export const findLanguage = (_document: Document): string | null => null
