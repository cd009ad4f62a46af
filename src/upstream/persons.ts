// Names of people as feeds print them: `ann@example.org (Ann Lee)`, `Ann Lee <ann@example.org>`.
import { oneLine } from './wellformed.ts'

const MAIL = String.raw`[^\s<>()@]+@[^\s<>()@]+`
/** No name is longer. */
const LONGEST = 200

/** Best first; each gives the name as its first group. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:mailto:)?${MAIL}\s*\(([^)]*\S[^)]*)\)$`, 'i'),
  new RegExp(String.raw`^(.*\S)\s*[<(\[]\s*(?:mailto:)?${MAIL}\s*[>)\]]$`, 'i'),
  new RegExp(String.raw`^(?:mailto:)?${MAIL}\s+(\S.*)$`, 'i'),
  new RegExp(`^[<(]?(?:mailto:)?(${MAIL})[>)]?$`, 'i'),
]

/** Of HTML. An address in angle brackets has an `@` and is none. */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/gi

/** The name in what a feed prints for a person; the address where there is no name; null where there is neither. */
export function personName(printed: string): string | null {
  const text = oneLine(printed.replace(TAG, ' ')).slice(0, LONGEST).trim()
  for (const form of FORMS) {
    const name = form
      .exec(text)?.[1]
      ?.trim()
      .replace(/^["'](.*)["']$/, '$1')
    if (name) return name
  }
  return text.replace(/^[<("']+|[>"']+$/g, '').trim() || null
}
