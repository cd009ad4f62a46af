// The body as people read it: paragraphs, subheadings and captions, in order; and the furniture beside it.
import type { Block, BlockKind, Furniture } from '../model/item.ts'
import type { Document, Line } from './document.ts'

const BLOCKS: readonly string[] = ['paragraph', 'subheading', 'caption'] satisfies readonly BlockKind[]

const isBlock = (line: Line): line is Line & { kind: BlockKind } => BLOCKS.includes(line.kind)

export const bodyOf = ({ lines, rest = [] }: Document): Block[] =>
  [...lines, ...rest].filter(isBlock).map(({ kind, text, start, end }) => ({ kind, text, start, end }))

export const furnitureIn = ({ lines, rest = [] }: Document): Furniture[] =>
  [...lines, ...rest]
    .filter(line => line.kind === 'furniture')
    .map(({ furniture, start, end }) => ({ kind: furniture ?? 'other', start, end }))
