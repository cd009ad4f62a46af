// The publisher of a text: unknown until a finder says so.
import type { Found } from '../model/fact.ts'
import type { Document } from './document.ts'

export const findPublisher = (_document: Document): Found<string> | null => null
