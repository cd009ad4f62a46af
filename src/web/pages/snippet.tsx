// Where the words of a search stand in an item, for people: a piece of its text around the first of them, each of them marked.

import type { Item } from '../../model/item.ts'
import { oneLine } from '../../text/one-line.ts'

/** Letters around the first word that was found. */
const BEFORE = 90
const AFTER = 190

/** Words as people write them, whole or as the beginning of a word; accents count, case does not. */
const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(RegExp.escape).join('|')})`, 'giu')

/** A piece of text, and the stretches of it that were searched for. */
export interface Snippet {
  readonly parts: readonly { readonly text: string; readonly found: boolean }[]
}

/** The readable text of an item on one line. */
const readable = (item: Item): string =>
  oneLine(item.body.length ? item.body.map(({ text }) => text).join(' ') : item.text)

export function snippetOf(item: Item, words: readonly string[]): Snippet {
  const text = readable(item)
  const pattern = patternOf(words)
  const first = text.search(pattern)
  const from = Math.max(0, first - BEFORE)
  const [start, end] = [wordStart(text, from), Math.min(text.length, Math.max(first, 0) + AFTER)]
  const piece = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
  return { parts: cut(piece, pattern) }
}

/** No snippet begins inside a word. */
const wordStart = (text: string, from: number): number => (from === 0 ? 0 : text.indexOf(' ', from) + 1)

function cut(piece: string, pattern: RegExp): Snippet['parts'] {
  const parts: { text: string; found: boolean }[] = []
  let at = 0
  for (const { 0: word, index } of piece.matchAll(pattern)) {
    parts.push({ text: piece.slice(at, index), found: false }, { text: word, found: true })
    at = index + word.length
  }
  return [...parts, { text: piece.slice(at), found: false }].filter(({ text }) => text)
}

export const Found = ({ snippet }: { snippet: Snippet }) => (
  <>{snippet.parts.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</>
)
