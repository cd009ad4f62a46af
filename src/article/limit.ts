// How much of a text is analysed: no news story is longer, and a request has 10 ms.

/** Characters. Facts are sought before this; what comes after is kept as it is. */
export const ANALYSED = 40_000
/** The cut is made at a line's end, or between words, no further before the limit than this. */
const SLACK = 4_000

/** Where the analysed part of a text ends: its length, or the end of a line or word near the limit. */
export function analysedEnd(text: string): number {
  if (text.length <= ANALYSED) return text.length
  const near = text.slice(ANALYSED - SLACK, ANALYSED)
  const cut = near.includes('\n') ? near.lastIndexOf('\n') : near.lastIndexOf(' ')
  return cut >= 0 ? ANALYSED - SLACK + cut + 1 : afterWholeCharacter(text)
}

/** Never between the two halves of a surrogate pair. */
const afterWholeCharacter = (text: string): number =>
  /[\ud800-\udbff]/.test(text[ANALYSED - 1] ?? '') ? ANALYSED - 1 : ANALYSED
