// Lines that only their neighbours explain: lists of other stories, boxes of figures, the title of a clip.
import { lettered } from '../text/letters.ts'
import { outletNamed } from './outlet.ts'
import { LABEL_ABOVE, LABEL_BELOW, LIST_LABEL } from './phrases/furniture.ts'
import { decided, type Pass, type Sorted, setAside } from './sorting.ts'
import type { Story } from './story.ts'

/** Lines up to so many words that follow a label such as "More on:" belong to its list, up to the next prose. */
const LONGEST_LISTED = 25
/** A line with a byline or a stamp right below it is a headline, not the last of a list. */
const isMarked = (lines: readonly Sorted[], index: number): boolean => {
  const below = lines[index + 1]?.kind
  return lines[index]?.kind === null && (below === 'byline' || below === 'stamp')
}

export const sortLists: Pass = lines => {
  let inList = false
  return lines.map((line, index) => {
    if (isMarked(lines, index)) inList = false
    if (LIST_LABEL.test(line.text) && line.kind !== 'stamp') inList = true
    else if (line.kind !== null ? line.kind !== 'furniture' : line.prose || line.words > LONGEST_LISTED)
      inList = false
    return inList && line.kind === null ? setAside(line, 'related', 'furniture/listed') : line
  })
}

/** A line of a box: a name alone, or a number with what it counts. */
const isBoxed = (line: Sorted | undefined): boolean =>
  line !== undefined &&
  line.kind === null &&
  !line.prose &&
  !line.hint?.heading &&
  !line.hint?.body &&
  !/[?!]["”’]?$/.test(line.text) &&
  (line.words <= 6 || /^[\d•·*£$€+-]/.test(line.text))

const SMALLEST_BOX = 4
/** A run of such lines is a table, a fact box or a menu. */
export const sortBoxes =
  ({ from: first, to: last }: Story): Pass =>
  lines => {
    const result = [...lines]
    for (let from = first; from < last; from++) {
      let to = from
      while (isBoxed(lines[to])) to++
      for (let i = from; to - from >= SMALLEST_BOX && i < to; i++)
        result[i] = setAside(lines[i] as Sorted, 'box', 'furniture/run-of-short-lines')
      from = Math.max(from, to - 1)
    }
    return result
  }

const VIDEO_LABEL = /^(?:close |play |watch )*video$|^now playing$/i
const LONG_WORD = lettered(String.raw`[\p{L}\d]{4,}`, 'g')
const contentWords = (text: string): string[] => text.toLowerCase().match(LONG_WORD) ?? []
const SHARED_WORDS = 4
const retells = (title: string, line: Sorted | undefined): boolean => {
  const words = contentWords(title)
  return contentWords(line?.text ?? '').filter(word => words.includes(word)).length >= SHARED_WORDS
}

/** Below a player stand its clip's title and, retelling it, what it shows. */
export const sortClips: Pass = lines => {
  const result = [...lines]
  lines.forEach((line, index) => {
    const [title, about] = [lines[index + 1], lines[index + 2]]
    if (!VIDEO_LABEL.test(line.text) || title?.kind !== null || title.prose || title.words < 4) return
    result[index + 1] = decided(title, 'caption', 'caption/clip')
    if (about?.kind === null && retells(title.text, about))
      result[index + 2] = decided(about, 'caption', 'caption/clip')
  })
  return result
}

const COMMENTS = lettered(String.raw`^(?:\d+ )?(?:comments?|комментари\p{L}+)(?: \(?\d+\)?)?:?$`, 'i')
const READER = /^(?:reply|report|like|ответить|пожаловаться)$|\bago$/i
const FEWEST_ABOVE = 3
/** Everything below a label "12 comments" that stands under the story and over lines that readers' comments have. */
export const sortComments: Pass = lines => {
  const at = lines.findIndex(
    ({ text }, index) =>
      COMMENTS.test(text) && lines.slice(0, index).filter(line => line.prose).length >= FEWEST_ABOVE,
  )
  const below = at < 0 ? [] : lines.slice(at)
  if (!below.some(({ text }) => READER.test(text))) return lines
  return lines.map((line, index) =>
    index > at && line.kind === null ? setAside(line, 'comments', 'furniture/below-comments') : line,
  )
}

const TITLE_WORDS = { fewest: 4, most: 30 }
const TOP = 20
/** What stands there more often is a button. */
const MOST_PRINTED = 3
/** "Talks Resume in Varnhold After Min. Resigns.": most of its words begin with capitals, as in no sentence. */
const isCapitalised = (text: string): boolean =>
  (text.match(/(?<=^|\s)["“‘']?\p{Lu}/gu)?.length ?? 0) * 5 >= text.split(' ').length * 3

/** Names of outlets, signatures of posts and credits in brackets stand twice on a page as well. */
const NO_TITLE = /^[-–—(]|@\w|:$/

const mayBeTitle = ({ kind, words, prose, text, hint }: Sorted): boolean =>
  kind === null &&
  !hint?.untitled &&
  words >= TITLE_WORDS.fewest &&
  words <= TITLE_WORDS.most &&
  (!prose || isCapitalised(text)) &&
  !NO_TITLE.test(text) &&
  !outletNamed(text)

/** A line that stands twice at the top of a page is its headline: once as the page's title, once over the text. */
export const sortRepeated: Pass = lines => {
  const top = lines.slice(0, TOP)
  const often = (among: readonly Sorted[], line: Sorted) =>
    among.filter(({ kind, text }) => kind === null && text === line.text).length
  const again = (line: Sorted) => often(top, line) > 1 && often(lines, line) <= MOST_PRINTED
  const story = top.findIndex(({ prose, text }) => prose && !isCapitalised(text))
  const above = story < 0 ? top : top.slice(0, story)
  const first = above.findIndex(line => mayBeTitle(line) && again(line))
  if (first < 0 || top.some(({ kind }) => kind === 'headline')) return lines
  return lines.map((line, index) => {
    if (line.text !== lines[first]?.text || line.kind !== null) return line
    return index === first
      ? decided(line, 'headline', 'headline/printed-twice')
      : setAside(line, 'repeated', 'furniture/repeated-headline')
  })
}

const labelled = (line: Sorted, kind: 'caption' | 'furniture'): Sorted =>
  kind === 'caption'
    ? decided(line, 'caption', 'caption/label-beside')
    : setAside(line, 'related', 'furniture/label-beside')

const LONGEST_NAME = 5
/** "Image caption", "Read more", "By": a label on a line of its own decides the line beside it. */
export const sortLabelled: Pass = lines =>
  lines.map((line, index) => {
    if (line.kind !== null) return line
    if (/^by$/i.test(lines[index - 1]?.text ?? '') && line.words <= LONGEST_NAME)
      return decided(line, 'byline', 'byline/below-by')
    const below = LABEL_BELOW.find(([, label]) => label.test(lines[index - 1]?.text ?? ''))
    const above = LABEL_ABOVE.find(
      ([kind, label]) => (kind === 'caption' || !line.prose) && label.test(lines[index + 1]?.text ?? ''),
    )
    const found = below ?? above
    return found ? labelled(line, found[0]) : line
  })
