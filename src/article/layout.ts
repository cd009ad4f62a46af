// Stored text or saved page → Document: which line is the headline, which are paragraphs, and what is furniture.
import type { Article } from '../model/article.ts'
import { findDamage } from './damage/damage.ts'
import type { Document, Line } from './document.ts'
import { withoutFlatFrame } from './flat.ts'
import { frontMatter } from './front-matter.ts'
import { sortAlone } from './furniture.ts'
import { withoutGluedHeadline } from './glued.ts'
import { sortHead } from './head.ts'
import { extract } from './html/extract.ts'
import { withNamedHeadline } from './html/headline.ts'
import { metaFields } from './html/meta.ts'
import { sortBeside, sortInside, sortTail } from './inside.ts'
import { analysedEnd } from './limit.ts'
import { type BareLine, bareLines } from './lines.ts'
import { withDatelinesJoined } from './lone-dateline.ts'
import { unflattened, withoutInner } from './pieces.ts'
import { splitAt, unanalysed } from './rest.ts'
import { sortBoxes, sortClips, sortComments, sortLabelled, sortLists, sortRepeated } from './runs.ts'
import { measured, type Pass, type Sorted } from './sorting.ts'
import { sortStandfirst } from './standfirst.ts'
import { storyIn } from './story.ts'
import { unwrapped } from './wrapped.ts'

/** Decides every line. The order is the algorithm: what a line proves alone, then what its neighbours say. */
function sortLines(bare: readonly BareLine[]): Line[] {
  const alone: readonly Pass[] = [
    sortAlone,
    sortLabelled,
    sortRepeated,
    sortLists,
    sortClips,
    sortComments,
    sortBeside,
  ]
  const lines = alone.reduce((lines, pass) => pass(lines), bare.map(measured) as readonly Sorted[])
  const story = storyIn(lines)
  const around: readonly Pass[] = [
    sortHead(story),
    sortStandfirst(story),
    sortBoxes(story),
    sortInside(story),
    sortTail(story),
  ]
  return around.reduce((lines, pass) => pass(lines), lines).map(lineOf)
}

const lineOf = ({ text, start, end, kind, furniture, rule }: Sorted): Line => ({
  ...{ text, start, end, kind: kind ?? 'furniture', rule },
  ...(kind === 'furniture' || kind === null ? { furniture: furniture ?? 'other' } : {}),
})

/** A whole article in a line or two. */
const MOST_LINES = 3
const LONG_LINE = 400
const isFlat = (lines: readonly BareLine[]): boolean =>
  lines.length <= MOST_LINES && lines.some(({ text }) => text.length > LONG_LINE)

/** Bare lines as logical lines: one line may hold several, and several may be one. */
const logicalLines = (text: string, bare: readonly BareLine[]): BareLine[] =>
  withDatelinesJoined(bare)
    .flatMap(line => (isFlat(bare) ? withoutFlatFrame(text, line) : [line]))
    .flatMap((line, index) => (index === 0 && isFlat(bare) ? withoutGluedHeadline(text, line) : [line]))
    .flatMap(line => withoutInner(text, line))
    .flatMap(line => unflattened(text, line))

/** Metadata above the text is set aside as it stands. */
const matterLine = (text: string, end: number): Line[] => {
  const rule = 'furniture/front-matter'
  return end
    ? [{ text: text.slice(0, end), start: 0, end, kind: 'furniture', furniture: 'front-matter', rule }]
    : []
}

function layoutPlain({ body, given }: Article): Document {
  const start = frontMatter(body)?.end ?? 0
  const end = Math.max(start, analysedEnd(body))
  const sorted = sortLines(logicalLines(body, unwrapped(body, bareLines(body, start, end))))
  const lines = [...matterLine(body, start), ...sorted]
  const rest = unanalysed(bareLines(body, end))
  return { text: body, given, lines, rest, meta: [], damage: findDamage({ text: body, lines, rest }) }
}

function layoutPage({ body, given }: Article): Document {
  const { text, lines: bare, facts } = extract(body.slice(frontMatter(body)?.end ?? 0))
  const meta = metaFields(facts)
  const { near, far } = splitAt(bare, analysedEnd(text))
  const lines = sortLines(logicalLines(text, withNamedHeadline(near, meta)))
  const rest = unanalysed(far)
  return { text, given, lines, rest, meta, damage: findDamage({ text, lines, rest }) }
}

/** Takes a stored text or a saved page apart. Never throws, whatever the text. */
export const layout = (article: Article): Document =>
  article.mediaType === 'text/html' ? layoutPage(article) : layoutPlain(article)
