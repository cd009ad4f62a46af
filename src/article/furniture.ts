// Is this line furniture? The kind of furniture, by the phrase tables; null for everything else.
import { FURNITURE } from './phrases/furniture.ts'

/** The kind of furniture that a whole line is, or null. */
export function furnitureOf(text: string): string | null {
  return FURNITURE.find(({ longest, pattern }) => text.length <= longest && pattern.test(text))?.kind ?? null
}
