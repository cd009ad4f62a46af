// A dateline on a line of its own belongs to the paragraph below it.
import { lettered } from '../text/letters.ts'
import type { BareLine } from './lines.ts'

/** "VARNHOLD (AP) —", "OSLO, Norway, Nov 19 2019 (AFP) -": a place in capitals first, a dash last. */
const LONE = lettered(String.raw`^\p{Lu}[\p{Lu}'’.]{2,}[\p{L}\d\s.,'’/()-]{0,60}(?:\s[-–—]{1,2}|—)$`)

export function withDatelinesJoined(lines: readonly BareLine[]): BareLine[] {
  const result: BareLine[] = []
  for (const line of lines) {
    const last = result.at(-1)
    if (last && LONE.test(last.text) && !last.hint)
      result[result.length - 1] = { ...last, end: line.end, text: `${last.text} ${line.text}` }
    else result.push(line)
  }
  return result
}
