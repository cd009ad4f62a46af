// Stored text → Document: which line is the headline, which are paragraphs, and what is furniture.
import type { Article } from '../model/article.ts'
import type { Document, Line } from './document.ts'
import { furnitureOf } from './furniture.ts'
import { type BareLine, bareLines } from './lines.ts'
import { isStamp } from './stamp.ts'

const FURTHEST_HEADLINE = 25
const ENDS_SENTENCE = /[.!?…][\s"'”’»)\]]*$/
const wordCount = (text: string): number => text.split(' ').length
const isProse = (text: string): boolean => ENDS_SENTENCE.test(text) || wordCount(text) > 40

function lineOf({ text, start, end }: BareLine): Line {
  const furniture = furnitureOf(text)
  if (furniture) return { text, start, end, kind: 'furniture', furniture, rule: `furniture/${furniture}` }
  if (isStamp(text)) return { text, start, end, kind: 'stamp', rule: 'line/stamp' }
  if (/^(?:reported |written |story )?by:? \p{Lu}/iu.test(text) && wordCount(text) < 15)
    return { text, start, end, kind: 'byline', rule: 'line/byline' }
  return { text, start, end, kind: 'paragraph', rule: 'line/paragraph' }
}

/** The first undecided line above the text that does not end as a sentence does. */
function headlineIndex(lines: readonly Line[]): number {
  const first = lines.findIndex(line => line.kind === 'paragraph')
  const line = lines[first]
  if (!line || isProse(line.text) || wordCount(line.text) > FURTHEST_HEADLINE) return -1
  return lines.slice(first + 1).some(next => next.kind === 'paragraph') ? first : -1
}

/** Takes a stored text apart. Never throws, whatever the text. */
export function layout(article: Article): Document {
  const lines = bareLines(article.body).map(lineOf)
  const headline = headlineIndex(lines)
  return {
    text: article.body,
    given: article.given,
    lines: lines.map((line, i) =>
      i === headline ? { ...line, kind: 'headline', rule: 'headline/first-line' } : line,
    ),
    meta: [],
    damage: [],
  }
}
