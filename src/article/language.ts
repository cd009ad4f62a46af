// The language of a text: by its script, letters that only one language has, and small words.
import { lettered } from '../text/letters.ts'
import type { Document } from './document.ts'
import { LANGUAGE_OF_SCRIPT, LETTERS, SCRIPTS, SMALL_WORDS } from './phrases/languages.ts'

/** Characters that decide as well as the whole text. */
const ENOUGH = 2000
/** Fewer letters than this say nothing. */
const FEWEST_LETTERS = 40
/** A language's small words are at least this share of all words, and half as many again as those of the next one. */
const LEAST_SHARE = 0.08
const LEAD = 1.5

/** How many characters lie in the runs that `pattern` finds. */
const count = (text: string, pattern: RegExp) =>
  text.match(pattern)?.reduce((sum, run) => sum + run.length, 0) ?? 0

/** Beyond them, and before general punctuation, other scripts have their letters. */
const LATIN_END = 0x250
const PUNCTUATION = { start: 0x2000, end: 0x2c00 }

/** Letters of a text that has none but Latin ones, as most have; null for all others. */
function latinLetters(text: string): number | null {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= LATIN_END && !(code >= PUNCTUATION.start && code < PUNCTUATION.end)) return null
    const lower = code | 0x20
    if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < LATIN_END)) letters++
  }
  return letters
}

/** The script most letters belong to, or null for too short a text. */
function scriptOf(text: string): string | null {
  const latin = latinLetters(text)
  if (latin !== null) return latin < FEWEST_LETTERS ? null : 'Latn'
  const letters = count(text, /\p{L}+/gu)
  if (letters < FEWEST_LETTERS) return null
  return SCRIPTS.find(({ pattern }) => count(text, pattern) * 2 > letters)?.script ?? null
}

/** One letter in so many: a foreign name in a text does not change its language. */
const OWN_LETTER_IN = 400

/** Among languages of one script: the one with most letters of its own, else the one that the script is mostly used for. */
function byLetters(script: string, text: string): string | null {
  const own = LETTERS.filter(rule => rule.script === script)
    .map(({ language, pattern }) => ({ language, letters: count(text, pattern) }))
    .filter(({ letters }) => letters * OWN_LETTER_IN >= text.length)
    .sort((a, b) => b.letters - a.letters)
  return own[0]?.language ?? LANGUAGE_OF_SCRIPT[script] ?? null
}

/** Which languages, as indices into the table, have a small word. */
const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = SMALL_WORDS.reduce(
  (all, { words }, index) => {
    for (const word of words) all.set(word, [...(all.get(word) ?? []), index])
    return all
  },
  new Map<string, number[]>(),
)

const WORD = lettered(String.raw`[\p{L}’']+`, 'g')
function bySmallWords(text: string): string | null {
  const words = text.toLowerCase().match(WORD) ?? []
  const hits = SMALL_WORDS.map(() => 0)
  for (const word of words) for (const index of LANGUAGES_OF_WORD.get(word) ?? []) hits[index]! += 1
  const [best = 0, next = 0] = [...hits].sort((a, b) => b - a)
  if (best < LEAST_SHARE * words.length || best < 4 || best < LEAD * next) return null
  return SMALL_WORDS[hits.indexOf(best)]!.language
}

/** BCP 47 of a stretch of text, or null where it is too short or in no language of the tables. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, ENOUGH)
  const script = scriptOf(sample)
  if (!script) return null
  return byLetters(script, sample) ?? (script === 'Latn' ? bySmallWords(sample) : null)
}

const READ_BY_PEOPLE = ['headline', 'standfirst', 'paragraph', 'subheading', 'caption']

/** BCP 47. What people read decides; the page's own mark only where the text is too short, because templates err. */
export function findLanguage({ lines, meta }: Document): string | null {
  const text = lines
    .filter(({ kind }) => READ_BY_PEOPLE.includes(kind))
    .map(line => line.text)
    .join('\n')
  const marked = meta.find(field => field.name === 'language')?.value.trim()
  return (
    languageOf(text) ??
    (marked && /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(marked) ? marked.replaceAll('_', '-') : null)
  )
}
