// Outlets named in running text: found by the letters they begin with, because an expression of all their names is slow to compile.
import type { Passage } from '../model/fact.ts'
import { lettered } from '../text/letters.ts'
import { OUTLETS } from './phrases/outlets.ts'

/** Names short enough to be something else ("Time", "Express", "AA", "Trend") are no evidence in running text. */
const VAGUE = /^(?:Time|Trend|Express|Guardian|Dawn|Fars|ARKA|MENA|NAN|SANA|APP|APA|SPA|RIA)$/
const FIRST_LETTERS = 2

/** Names by their first letters, the longest first: "BBC News" before "BBC". */
type Index = ReadonlyMap<string, readonly string[]>

const indexOf = (names: readonly string[]): Index =>
  Map.groupBy(
    [...names].sort((a, b) => b.length - a.length),
    name => name.slice(0, FIRST_LETTERS),
  )

const NAMES = OUTLETS.flatMap(outlet => [outlet.name, ...outlet.also]).filter(
  name => name.length > FIRST_LETTERS && !VAGUE.test(name),
)
const WITH_CAPITALS = indexOf(NAMES)
const IN_ANY_CASE = indexOf(NAMES.map(name => name.toLowerCase()))

const WORD_PART = lettered(String.raw`[\p{L}\p{N}]`)
const LETTER = lettered(String.raw`\p{L}`)
const is = (pattern: RegExp, char: string | undefined): boolean => char !== undefined && pattern.test(char)

/** A text to look for names in, with its capitals or in any case. */
export interface Named {
  readonly text: string
  readonly index: Index
}

export const withCapitals = (text: string): Named => ({ text, index: WITH_CAPITALS })

/** The few letters that are longer in lower case would shift all that follow: such a text is taken as it is. */
export function inAnyCase(text: string): Named {
  const lower = text.toLowerCase()
  return { text: lower.length === text.length ? lower : text, index: IN_ANY_CASE }
}

/** The longest name that stands at `at` and ends there as a word, or null. */
export function outletAtOffset({ text, index }: Named, at: number): Passage | null {
  const names = index.get(text.slice(at, at + FIRST_LETTERS)) ?? []
  const name = names.find(it => text.startsWith(it, at) && !is(WORD_PART, text[at + it.length]))
  return name ? { start: at, end: at + name.length } : null
}

/** The names from `from` on that begin before `to`, none inside another; `glued`: also within a word, as scrapers leave them. */
export function outletsIn(
  named: Named,
  { from = 0, to = named.text.length, glued = false } = {},
): readonly Passage[] {
  const found: Passage[] = []
  for (let at = from; at < to; at++) {
    const name = outletAtOffset(named, at)
    if (!name || (!glued && is(LETTER, named.text[at - 1]))) continue
    found.push(name)
    at = name.end - 1
  }
  return found
}

/** Where a line names its outlet, or null. */
export type Naming = (text: string) => Passage | null

/** By the group `name` of a pattern. */
export const grouped =
  (pattern: RegExp): Naming =>
  text => {
    const name = pattern.exec(text)?.groups?.name
    return name ? { start: text.indexOf(name), end: text.indexOf(name) + name.length } : null
  }

/** By what stands right before an outlet (flag `g`) and right behind it (anchored at its end). */
export const between =
  (before: RegExp, behind: RegExp, read = withCapitals): Naming =>
  text => {
    if (text.search(before) < 0) return null
    for (const lead of text.matchAll(before)) {
      const name = outletAtOffset(read(text), lead.index + lead[0].length)
      if (name && behind.test(text.slice(name.end))) return name
    }
    return null
  }
