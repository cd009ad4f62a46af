// A draft for tests of the topics: paragraphs parted by blank lines, nothing else known.
import { generated } from '../../src/model/fact.ts'
import type { Block, Draft } from '../../src/model/item.ts'

/** Each stretch between blank lines is a paragraph; `parts` overrides what else the draft says. */
export function draftOf(text: string, parts: Partial<Draft> = {}): Draft {
  return { ...EMPTY, text, body: [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map(blockOf), ...parts }
}

const blockOf = (match: RegExpMatchArray): Block => {
  const text = match[0].trimEnd()
  return { kind: 'paragraph', text, start: match.index ?? 0, end: (match.index ?? 0) + text.length }
}

const EMPTY: Omit<Draft, 'text' | 'body'> = {
  url: null,
  title: generated('Untitled', null, 'title/first-sentence'),
  published: null,
  modified: null,
  place: null,
  publisher: null,
  authors: [],
  language: null,
  summary: '',
  html: null,
  image: null,
  attachments: [],
  tags: [],
  furniture: [],
  damage: [],
  disagreements: [],
}
