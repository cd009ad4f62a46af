// Safe HTML → the paragraphs of its text, as people read them.
import { decodeHTML } from 'entities'
import type { BlockKind } from '../model/item.ts'
import { BLOCKS } from './elements.ts'

export interface Paragraph {
  readonly kind: BlockKind
  readonly text: string
}

/** Our own output: names in lower case, angle brackets nowhere but around tags. */
const TAG = /<(\/?)([a-z][a-z0-9]*)[^>]*>/g

const KINDS: Readonly<Record<string, BlockKind>> = {
  ...{
    h1: 'subheading',
    h2: 'subheading',
    h3: 'subheading',
    h4: 'subheading',
    h5: 'subheading',
    h6: 'subheading',
  },
  ...{ figcaption: 'caption', caption: 'caption' },
}

interface Reading {
  readonly paragraphs: Paragraph[]
  text: string
  kind: BlockKind
}

function flush(reading: Reading): void {
  const text = decodeHTML(reading.text).replace(/\s+/g, ' ').trim()
  if (text) reading.paragraphs.push({ kind: reading.kind, text })
  reading.text = ''
}

/** Two breaks in a row stand for a paragraph. */
const BREAKS = /<br \/>\s*(?:<br \/>\s*)+/g

function readTag(reading: Reading, closing: boolean, name: string): void {
  if (name === 'br' || name === 'td' || name === 'th') reading.text += ' '
  if (!BLOCKS.has(name)) return
  flush(reading)
  reading.kind = closing ? 'paragraph' : (KINDS[name] ?? 'paragraph')
}

/** The paragraphs of HTML that `sanitise` made. */
export function paragraphsOfHtml(html: string): readonly Paragraph[] {
  const reading: Reading = { paragraphs: [], text: '', kind: 'paragraph' }
  const source = html.replace(BREAKS, '<hr />')
  let at = 0
  for (const match of source.matchAll(TAG)) {
    reading.text += source.slice(at, match.index)
    at = match.index + match[0].length
    readTag(reading, match[1] === '/', match[2] ?? '')
  }
  reading.text += source.slice(at)
  flush(reading)
  return reading.paragraphs
}

/** The paragraphs of plain text: what blank lines part. */
export const paragraphsOfText = (text: string): readonly Paragraph[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(part => ({ kind: 'paragraph' as const, text: part }))
