// The stored text as bare lines: where each begins and ends, and what people would read of it.
import type { Passage } from '../model/fact.ts'
import type { LineKind } from './document.ts'

/** What is known of a line before it is sorted, from markup or from where it was cut out: its kind, or points as a headline. */
export interface Hint {
  readonly kind?: LineKind
  readonly furniture?: string
  readonly rule?: string
  readonly points?: number
  /** Markup of a page: a heading's, a paragraph's; all of it a link; in a place that seldom holds the story. */
  readonly heading?: boolean
  readonly paragraph?: boolean
  readonly linked?: boolean
  readonly doubtful?: boolean
  /** In the midst of the story and of its own elements; above everything that holds it. */
  readonly body?: boolean
  readonly above?: boolean
  /** In an element that is named as the place for authors; `undefined` also where there is no markup. */
  readonly byline?: boolean
  /** The page names its title elsewhere: this line is not it. */
  readonly untitled?: boolean
}

/** A line as it stands, before anybody knows what it is. `blanks` counts the blank lines before it. */
export interface BareLine extends Passage {
  readonly text: string
  readonly blanks: number
  readonly hint?: Hint
}

/** Spaces, control characters, byte order mark, zero-width and direction marks: nothing that people read. */
const UNREADABLE =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
/** What makes a text other than what people read of it; most lines of most texts have nothing of it. */
const UNTIDY = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]|[^\S ]|\s\s|^\s|\s$/
const INVISIBLE = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/
/** Nearly every character asked about is a letter or a plain space: those need no expression. */
function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 0x20 || (code > 0x7e && INVISIBLE.test(text.charAt(at)))
}

/** What people read of a stretch of text: one line, single spaces, no control characters. */
export const readable = (text: string): string =>
  !UNTIDY.test(text) ? text : text.replace(UNREADABLE, '').replace(/\s+/g, ' ').trim()

/** A stretch of `text` as a bare line, without the invisible characters at its edges; null where nothing is left. */
export function bareLine(text: string, start: number, end: number, blanks = 0): BareLine | null {
  let [from, to] = [start, end]
  while (from < to && isInvisible(text, from)) from++
  while (to > from && isInvisible(text, to - 1)) to--
  return from < to ? { text: readable(text.slice(from, to)), start: from, end: to, blanks } : null
}

/** The lines of `text` from `start` to `end` that hold anything, whichever way lines end. */
export function bareLines(text: string, start = 0, end = text.length): BareLine[] {
  const lines: BareLine[] = []
  let blanks = 0
  for (const { 0: raw, index } of text
    .slice(start, end)
    .matchAll(/[^\n\r\u000c\u0085\u2028\u2029]+|\r\n|[\n\r\u000c\u0085\u2028\u2029]/g)) {
    if (/^[\n\r\u000c\u0085\u2028\u2029]/.test(raw)) {
      blanks += 1
      continue
    }
    const line = bareLine(text, start + index, start + index + raw.length, Math.max(0, blanks - 1))
    if (!line) continue
    lines.push(line)
    blanks = 0
  }
  return lines
}
