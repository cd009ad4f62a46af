// A draft as the topics read it: paragraphs and sentences with their offsets, split and folded once for all of them.
import type { Passage } from '../model/fact.ts'
import type { BlockKind, Draft, Furniture } from '../model/item.ts'
import { sentencesOf } from '../text/sentences.ts'

/** `text` is folded but as long as what it stands for, so that an index into it plus `start` is an offset of the item's text. */
export interface Sentence extends Passage {
  readonly text: string
  /** `text` in small letters, of the same length: patterns need not ask for either. */
  readonly lower: string
  /** Index into `paragraphs`, or -1 for the headline. */
  readonly paragraph: number
}

export interface Paragraph extends Passage {
  readonly text: string
  readonly kind: BlockKind
  readonly sentences: readonly Sentence[]
}

export interface Reading {
  readonly draft: Draft
  /** Only where the headline stands in the text; a generated one is a piece of the body and would count twice. */
  readonly headline: Sentence | null
  /** The lines between headline and story, where the draft's summary is that; no part of a paragraph. */
  readonly standfirst: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  /** Of all paragraphs, in order; without the headline. */
  readonly sentences: readonly Sentence[]
}

/** Facts are sought in the first 40 kB of a text: no news story is longer, and a request has 10 ms. */
const ANALYSED = 40_000

const FOLDS: Record<string, string> = { ё: 'е', Ё: 'Е' }
const evenMark = (mark: string) =>
  FOLDS[mark] ?? (/['‘’ʼ`´]/.test(mark) ? "'" : /["“”„«»]/.test(mark) ? '"' : /[‐-―−]/.test(mark) ? '-' : ' ')

/** One kind of quotation mark, dash, space and "е": as long as `text`, so that offsets stay true. */
export const evenMarks = (text: string): string => text.replace(/[‘’ʼ`´“”„«»‐-―−ёЁ]|[^\S ]/g, evenMark)

/** As long as `text`: "İ" is the one letter whose small form is longer. */
const inSmallLetters = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()

/** What was set aside inside a paragraph ("Read more") is blanked, so that no phrase is read across it. */
function withoutFurniture(text: string, furniture: readonly Furniture[]): string {
  return furniture.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

/** A summary that stands before the first paragraph is the standfirst; else it is a piece of the body. */
function standfirstIn(text: string, { title, summary }: Draft, body: number): readonly Passage[] {
  const start = summary ? text.indexOf(evenMarks(summary), title.passage?.end ?? 0) : -1
  return start >= 0 && start + summary.length <= body ? sentencesOf(text, start, start + summary.length) : []
}

export function readingOf(draft: Draft): Reading {
  const blocks = draft.body.filter(block => block.start < ANALYSED)
  const inner = draft.furniture.filter(part => blocks.some(it => it.start < part.end && part.start < it.end))
  const text = evenMarks(withoutFurniture(draft.text.slice(0, ANALYSED), inner))
  const lower = inSmallLetters(text)
  const sentence =
    (paragraph: number) =>
    ({ start, end }: Passage): Sentence => ({
      ...{ start, end, paragraph },
      text: text.slice(start, end),
      lower: lower.slice(start, end),
    })
  const paragraphs = blocks.map((block, index) => ({
    start: block.start,
    end: Math.min(block.end, ANALYSED),
    kind: block.kind,
    text: text.slice(block.start, block.end),
    sentences: sentencesOf(text, block.start, Math.min(block.end, ANALYSED)).map(sentence(index)),
  }))
  const { passage, basis } = draft.title
  const headline = passage && basis === 'stated' && passage.end <= ANALYSED ? sentence(-1)(passage) : null
  const standfirst = standfirstIn(text, draft, blocks[0]?.start ?? text.length)
  return {
    draft,
    headline,
    standfirst: standfirst.map(sentence(-1)),
    paragraphs,
    sentences: paragraphs.flatMap(it => it.sentences),
  }
}
