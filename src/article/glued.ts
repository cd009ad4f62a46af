// A headline that a scraper glued to the first sentence: proven where that sentence says the same again.
import { type BareLine, bareLine } from './lines.ts'

const FIRST_SENTENCE = /^[^.!?…]{40,600}?[.!?…](?=\s|$)/u
const FEWEST_WORDS = 4
const RECURRING = 0.75

/** Words by their first letters, so that "rejects" comes again in "rejected". */
const STEM = 5
const contentWords = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\d]{4,}/gu)
      ?.map(word => word.slice(0, STEM)),
  ),
]

/** The share of a stretch's words that the rest of the sentence says again; 0 where there are too few to tell. */
function recurring(before: string, after: string): number {
  const words = contentWords(before)
  const again = new Set(contentWords(after))
  return words.length < FEWEST_WORDS ? 0 : words.filter(word => again.has(word)).length / words.length
}

/** Where the headline of a sentence ends and the sentence proper begins, or -1. */
function seam(sentence: string): number {
  const starts = [...sentence.matchAll(/(?<=\s)\p{Lu}\p{Ll}+/gu)].map(({ index }) => index)
  const proven = starts.filter(at => recurring(sentence.slice(0, at), sentence.slice(at)) >= RECURRING)
  return proven.at(-1) ?? -1
}

/** A section's name before the headline: words that do not come again, followed by a capital. */
function kickerEnd(headline: string, sentence: string): number {
  const first = /^\p{Lu}\p{L}+\s+(?=\p{Lu}\p{Ll})/u.exec(headline)?.[0] ?? ''
  return first && !contentWords(sentence).includes(first.trim().toLowerCase().slice(0, STEM))
    ? first.length
    : 0
}

/** The first line of a text as kicker, headline and the rest, where the headline is glued to it. */
export function withoutGluedHeadline(text: string, line: BareLine): BareLine[] {
  const raw = text.slice(line.start, line.end)
  const sentence = FIRST_SENTENCE.exec(raw)?.[0] ?? ''
  const at = seam(sentence)
  if (line.hint || at < 0) return [line]
  const kicker = kickerEnd(sentence.slice(0, at), sentence.slice(at))
  const parts = [
    {
      ...bareLine(text, line.start, line.start + kicker),
      hint: { kind: 'furniture', furniture: 'kicker', rule: 'furniture/glued-kicker' },
    },
    {
      ...bareLine(text, line.start + kicker, line.start + at),
      hint: { kind: 'headline', rule: 'headline/glued-to-lead' },
    },
    { ...bareLine(text, line.start + at, line.end) },
  ]
  return parts.filter((part): part is BareLine => part.text !== undefined)
}
