// Where sentences begin and end in a passage of English or Russian news text, clean or damaged.
import { NEVER_LAST, OPENERS, SELDOM_LAST } from './abbreviations.ts'

/** UTF-16 offsets, `end` exclusive, without white space at either end. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

/** A run of full stops (with the marks that close with it), or a blank line, which no sentence crosses. */
const STOP = /[.!?…]+[”’»)\]"']*|[。！？]+|\n[^\S\n]*\n/g
const CLOSING = /[”’»)\]"']+$/
const OPENING = '“‘«„"\'([—–-•'
/** Long enough for any abbreviation; a longer run of letters is none. */
const LONGEST_WORD = 24

/**
 * The sentences of `text` between `start` and `end`, in order; together they hold everything but white space.
 * A single line break is white space, a blank line ends a sentence. Linear in the length of the text.
 */
export function sentencesOf(text: string, start = 0, end = text.length): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let from = start
  const cut = (to: number) => {
    const span = trimmed(text, from, to)
    if (span) spans.push(span)
    from = to
  }
  for (const stop of text.slice(start, end).matchAll(STOP)) {
    const at = start + stop.index
    const to = boundary(text, from, at, stop[0], end)
    if (to !== null) cut(to)
  }
  cut(end)
  return spans
}

function trimmed(text: string, from: number, to: number): SentenceSpan | null {
  let [start, end] = [from, to]
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return start < end ? { start, end } : null
}

const isSpace = (text: string, at: number) => /\s/.test(text[at] ?? 'x')
const isUpper = (char: string) => /\p{Lu}/u.test(char)
const isLower = (char: string) => /\p{Ll}/u.test(char)
const isLetter = (char: string) => /\p{L}/u.test(char)

/** Where the sentence that began at `from` ends because of the stop at `at`, or null where it goes on. */
function boundary(text: string, from: number, at: number, stop: string, end: number): number | null {
  if (/^[\n。！？]/.test(stop)) return at + stop.length
  const after = at + shutting(text, from, at, stop)
  if (after >= end) return null
  const marks = stop.replace(CLOSING, '')
  return isSpace(text, after) ? spaced(text, from, at, after, marks) : glued(text, at, after, marks)
}

/** How much of the stop belongs to the sentence: a straight quotation mark that opens the next one does not. */
function shutting(text: string, from: number, at: number, stop: string): number {
  const quote = stop.indexOf('"')
  if (quote < 0 || isSpace(text, at + stop.length)) return stop.length
  const open = text.slice(from, at).split('"').length % 2 === 0
  return open ? stop.length : quote
}

/** A stop with white space after it. */
function spaced(text: string, from: number, at: number, after: number, marks: string): number | null {
  const next = nextWord(text, after)
  // An agency's mark after its dateline: "OSLO, May 3. /TASS/."
  if (!next || next === '/') return null
  const before = wordBefore(text, from, at)
  const first = next[0] ?? ''
  if (isLower(first)) return marks === '.' && startsDamaged(before) ? after : null
  if (marks !== '.') return after
  return goesOn(before, next, text.slice(from, at)) ? null : after
}

/** Some texts have lost letters and whole words, and with them the capital of the next sentence. */
const startsDamaged = (before: string) =>
  /^\p{Ll}{4,}$/u.test(before) && !NEVER_LAST.has(before) && !SELDOM_LAST.has(before)

/** Whether the word before a full stop is an abbreviation, an initial or the number of a list. */
function goesOn(before: string, next: string, sentence: string): boolean {
  const word = before.toLowerCase()
  const opens = OPENERS.has(next.toLowerCase())
  if (/^\s*\d{1,3}$/.test(sentence)) return true
  if (/^(г|р)$/.test(word)) return !/\d\s*г$/i.test(sentence)
  if (isInitial(before)) return !opens
  if (NEVER_LAST.has(word)) return !(word === 'no' && !/^\d/.test(next))
  return SELDOM_LAST.has(word) && !opens
}

/** "J", "J.K", "Дж", "С.В": what stands before the last full stop of initials. */
const isInitial = (word: string) => /^(?:\p{Lu}\p{Ll}?\.)*(?:\p{Lu}|Дж|Th|Ch|Юл)$/u.test(word)

/** A stop with the next sentence's first letter glued to it: "…said.The", but not "U.S.", "3.5" or "news.com". */
function glued(text: string, at: number, after: number, marks: string): number | null {
  const [left, right, third] = [text[at - 1] ?? '', text[after] ?? '', text[after + 1] ?? '']
  const closed = after > at + marks.length
  const opens =
    isUpper(right) && (isLower(third) || isSpace(text, after + 1) || OPENERS.has(right.toLowerCase()))
  const quoted = /["“«„]/.test(right) && isUpper(third)
  const ends = closed || isLower(left) || /[\d%)»”]/.test(left)
  if (!ends || !(opens || quoted)) return null
  const before = wordBefore(text, 0, at)
  return NEVER_LAST.has(before.toLowerCase()) || before === 'Дж' ? null : after
}

/** The word after white space and opening marks, or the mark itself where no word follows. */
function nextWord(text: string, after: number): string {
  let at = after
  while (at < text.length && (isSpace(text, at) || OPENING.includes(text[at] ?? ''))) at++
  let to = at
  while (to - at < LONGEST_WORD && /[\p{L}\p{N}']/u.test(text[to] ?? ' ')) to++
  return text.slice(at, Math.max(to, at + 1))
}

/** The word that ends at `at`, with the full stops inside it: "p.m", "Gen", "т.е". */
function wordBefore(text: string, from: number, at: number): string {
  let to = at
  while (to > from && at - to < LONGEST_WORD && /[\p{L}.-]/u.test(text[to - 1] ?? ' ')) to--
  return isLetter(text[at - 1] ?? '') ? text.slice(to, at).replace(/^[.-]+/, '') : ''
}
