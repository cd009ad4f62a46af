// The house that stands on a line of its own beside a byline or a stamp: an agency's name, a paper's.
import { type Found, stated } from '../model/fact.ts'
import type { Document, Line } from './document.ts'
import { outletNamed } from './outlet.ts'

/** "Tarn news agency, Moscow", ".c The Associated Press": a house with what stands around its name. */
const houseIn = (text: string) =>
  outletNamed(
    text
      .split(',')[0]!
      .replace(/^\.?c\.? (?=The )/, '')
      .replace(/ news agency$/i, '')
      .replace(/^\((.+)\)$/, '$1'),
  )

const LONGEST_HOUSE = 60
const isMark = (line: Line | undefined): boolean => line?.kind === 'byline' || line?.kind === 'stamp'

/** The house on a line of its own, below the reporter or beside the stamp: "THE CANADIAN PRESS", "BBC News, Moscow". */
export function besideMark({ lines }: Document): Found<string> | null {
  const last = lines.findLastIndex(({ kind }) => kind === 'paragraph')
  for (const [i, line] of lines.entries()) {
    const beside =
      i < last ? isMark(lines[i - 1]) || lines[i + 1]?.kind === 'stamp' : lines[i - 1]?.kind === 'byline'
    if (!beside || line.kind === 'paragraph' || line.text.length > LONGEST_HOUSE) continue
    const outlet = houseIn(line.text)
    if (outlet) return stated(outlet.name, { start: line.start, end: line.end }, 'publisher/beside-mark')
  }
  return null
}
