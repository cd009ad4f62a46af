// A line that holds more than one: furniture cut out from between its sentences, flattened texts split where that is proven.
import { lettered } from '../text/letters.ts'
import { hasCaptionMarker, isIconRun } from './furniture.ts'
import { type BareLine, bareLine, type Hint } from './lines.ts'
import { INLINE, type InlinePattern } from './phrases/inline.ts'

interface Cut {
  readonly start: number
  readonly end: number
  readonly hint: Hint
}

const hintOf = ({ kind, furniture, rule }: InlinePattern): Hint => ({
  kind,
  rule,
  ...(furniture ? { furniture } : {}),
})

function cutsBy(raw: string, it: InlinePattern): Cut[] {
  if (!it.hint.test(raw)) return []
  return [...raw.matchAll(it.pattern)].map(match => {
    const part = match.slice(1).filter(Boolean).at(-1) ?? match[0]
    const start = match.index + match[0].indexOf(part)
    return { start, end: start + part.length, hint: hintOf(it) }
  })
}

/** What inner furniture a stretch of text holds, in order, none overlapping: of two the earlier rule wins. */
function innerFurniture(raw: string): Cut[] {
  const kept: Cut[] = []
  for (const cut of INLINE.flatMap(it => cutsBy(raw, it)))
    if (!kept.some(other => other.start < cut.end && cut.start < other.end)) kept.push(cut)
  return kept.sort((a, b) => a.start - b.start)
}

const OPEN_END = /[^.!?…:"”’»)\]]\s*$/

/** The pieces of prose between cuts; two belong together where the sentence runs on, or always where `whole`. */
function proseBetween(text: string, line: BareLine, cuts: readonly Cut[], whole: boolean): BareLine[] {
  const edges = [line.start, ...cuts.flatMap(cut => [line.start + cut.start, line.start + cut.end]), line.end]
  const pieces: BareLine[] = []
  for (let i = 0; i < edges.length; i += 2) {
    const piece = bareLine(text, edges[i] ?? 0, edges[i + 1] ?? 0, i === 0 ? line.blanks : 0)
    if (!piece) continue
    const last = pieces.at(-1)
    if (last && (whole || OPEN_END.test(last.text)))
      pieces[pieces.length - 1] = { ...last, end: piece.end, text: `${last.text} ${piece.text}` }
    else pieces.push(piece)
  }
  return pieces
}

const SHORTEST_SEARCHED = 60
/** Above this many characters in one line the text is taken for flattened: what stood between its sentences stood between paragraphs. */
const FLATTENED = 1500

/** A caption keeps its credit, a run of icons its date. */
const LONGEST_WHOLE = 900
const isWhole = ({ text }: BareLine): boolean =>
  text.length <= LONGEST_WHOLE && (hasCaptionMarker(text) || isIconRun(text))

/** A line without its inner furniture, which follows it as lines of their own. */
export function withoutInner(text: string, line: BareLine): BareLine[] {
  if (line.hint?.kind || line.end - line.start < SHORTEST_SEARCHED) return [line]
  const cuts = innerFurniture(text.slice(line.start, line.end))
  if (cuts.length === 0 || isWhole(line)) return [line]
  const prose = proseBetween(text, line, cuts, line.end - line.start < FLATTENED)
  const inner = cuts.map(cut => {
    const piece = bareLine(text, line.start + cut.start, line.start + cut.end)
    return piece && { ...piece, hint: cut.hint }
  })
  return [...prose, ...inner.filter(piece => piece !== null)].sort((a, b) => a.start - b.start)
}

const SENTENCE_GAP = lettered(String.raw`[.!?…]["”’»)]*(\s*)(?=["“«‘]?\p{Lu}\p{Ll})`, 'g')
const FEWEST_BREAKS = 2

/**
 * Where a flattened line was broken into paragraphs, as far as it proves it: gaps between its sentences that are wider
 * than most (two spaces, a tab), or sentences glued together by a scraper that dropped the line break.
 */
export function breaksIn(raw: string): number[] {
  const gaps = [...raw.matchAll(SENTENCE_GAP)].filter(
    ({ 0: all, 1: gap = '', index }) => gap || isGlued(raw, index, all),
  )
  const rare = gaps.filter(([, gap = '']) => gap !== ' ')
  const proven = rare.length >= FEWEST_BREAKS && rare.length < gaps.length - rare.length
  return proven ? rare.map(({ 0: all, index }) => index + all.length) : []
}

/** "…said.The", not "U.S.Army" nor "3.May". */
const isGlued = (raw: string, index: number, stop: string): boolean =>
  /\p{Ll}{2}$/u.test(raw.slice(Math.max(0, index - 2), index)) || /["”’»)]/.test(stop)

export function unflattened(text: string, line: BareLine): BareLine[] {
  if (line.hint || line.end - line.start < FLATTENED) return [line]
  const at = [0, ...breaksIn(text.slice(line.start, line.end)), line.end - line.start]
  const pieces = at
    .slice(1)
    .map((to, i) => bareLine(text, line.start + (at[i] ?? 0), line.start + to, i === 0 ? line.blanks : 0))
  return at.length === 2 ? [line] : pieces.filter(piece => piece !== null)
}
